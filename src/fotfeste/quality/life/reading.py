"""Reading the findings that the session may see (lese funn).

A record goes by the sender's own reference. Its channel and message are those of the
entry of the history that says what it says.
"""

from collections.abc import Iterator
from typing import Any

import psycopg

from fotfeste.domain.text import name
from fotfeste.law.rulebook import Rulebook, rulebook
from fotfeste.quality.checks.all import CHECKS
from fotfeste.quality.data_check import SEVERITIES, finding
from fotfeste.quality.life.known import Event, Known
from fotfeste.quality.life.states import BECAUSE
from fotfeste.register.columns import BY_NAME
from fotfeste.register.running import run


def known_findings(
    connection: psycopg.Connection,
    *,
    states: tuple[str, ...] = ("open", "seen"),
    number: int | None = None,
    rules: Rulebook | None = None,
) -> Iterator[Known]:
    """The findings that the session may see in some states, or the one of a number; the worst first."""
    rules = rules or rulebook()
    which, value = (
        ("finding = %s", number) if number is not None else ("state = ANY(%s)", [*states])
    )
    lives = _lives(connection, which, value)
    rows = []
    for kind in ("participation", "ending", "measure"):
        found = run(connection, _of_kind(kind, which), value)
        names = [column.name for column in found.description or ()]
        rows += [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    for row in sorted(rows, key=_worst_first):
        yield Known(
            number=row["finding"],
            state=row["state"],
            sender=row["sender"],
            message=row["message"],
            finding=finding(CHECKS[row["check_id"]], row, rules),
            events=tuple(lives.get(row["finding"], ())),
        )


def _worst_first(row: dict[str, Any]) -> tuple[object, ...]:
    check = CHECKS[row["check_id"]]
    return ([*SEVERITIES].index(check.severity), check.id, str(row["since"]), row["finding"])


def _of_kind(kind: str, which: str) -> str:
    """The findings about records of a kind, with what the history says of how each came."""
    return f"""SELECT f.finding, f.state, f.sender, f.check_id, f.place, f.seen, f.expected, f.rule,
        f.rule_day, f.since, f.kind || ' ' || h.reference AS record, '' AS participation_id,
        h.channel, h.recorded_at, (SELECT m.message FROM exchange.message AS m WHERE m.id = h.message) AS message
        FROM quality.finding AS f
        JOIN LATERAL (SELECT h.*, b.message FROM history."{BY_NAME[kind].name}" AS h
            JOIN history.batch AS b ON b.batch = h.batch
            WHERE h.key = f.record AND (f.state <> 'mended' OR b.recorded_time <= f.last_found)
            ORDER BY h.entry DESC LIMIT 1) AS h ON true
        WHERE f.kind = '{kind}' AND f.{which}"""


def _lives(connection: psycopg.Connection, which: str, value: object) -> dict[int, list[Event]]:
    lives: dict[int, list[Event]] = {}
    rows = run(
        connection,
        f"""SELECT e.finding, e.what, e.at, e.by, e.because, e.mending_kind || ' ' || e.mending_entry
        FROM quality.event AS e JOIN quality.finding AS f USING (finding) WHERE f.{which}
        ORDER BY e.event""",
        value,
    )
    for number, what, at, by, because, entry in rows.fetchall():
        why = BECAUSE.get(because) or (name(because) if because else None)
        lives.setdefault(number, []).append(Event(what, at, by, why, entry))
    return lives
