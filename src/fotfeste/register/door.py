"""The write door (skrivedøren): the one place where facts are stored, a set at a time.

A batch of facts of one kind goes in; invariants are held against the register and
within the batch; the rest becomes current rows and entries of the history, in the
caller's transaction. Each fact gets an answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, cast

import psycopg

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.columns import Stored, columns_of
from fotfeste.register.sealing import keyed_hash, sealed
from fotfeste.register.server import run
from fotfeste.register.tables import target_of

Said = Literal["stored", "unchanged", "waits", "overlaps", "changed_meanwhile", "in_use"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact to be stored: its key, what the sender calls it, its values, and how it was recorded.

    References among `values` are keys. `withdrawn` takes the fact back: it is then no
    longer true, and the history keeps that it was said.
    """

    key: bytes
    reference: str
    values: Mapping[str, Any]
    recorded_at: date
    channel: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a fact; `field` is the one it waits for or clashes by."""

    said: Said
    field: str = ""


STORED = Answer("stored")


def store(
    connection: psycopg.Connection,
    kind: RecordKind,
    facts: Sequence[Fact],
    *,
    sender: str,
    by: str,
    message: int | None,
) -> list[Answer]:
    """Store facts of a kind, in the transaction that is open; an answer for each, in order."""
    made = _statements(kind)
    run(connection, made.stage)
    _copy(connection, kind, facts, made)
    answers = [STORED] * len(facts)
    for at, said, field in run(connection, made.examine, by).fetchall():
        answers[at] = Answer(said, field)
    how = (sender, by, message)
    run(connection, made.settle)
    run(connection, made.history, *how)
    for statement in made.current:
        run(connection, statement, *(how if "%s" in statement else ()))
    return answers


@dataclass(frozen=True, slots=True)
class _Statements:
    stage: str
    copy: str
    examine: str
    settle: str
    history: str
    current: tuple[str, ...]


@cache
def _statements(kind: RecordKind) -> _Statements:
    columns = columns_of(kind)
    names = ", ".join(f'"{each.name}"' for each in columns)
    types = ", ".join(f'"{each.name}" {each.type}' for each in columns)
    updates = ", ".join(f'"{each.name}" = excluded."{each.name}"' for each in columns)
    staged = f"staged_{kind.name}"
    how = "reference, recorded_at, channel"
    own = f"{how}, {names}"
    current = (
        f"""DELETE FROM register."{kind.name}" USING {staged} s
            WHERE register."{kind.name}".key = s.key AND s.withdrawn""",
        *_persons(kind, staged),
        f"""INSERT INTO register."{kind.name}" (key, sender, changed_by, message, {own})
            SELECT key, %s, %s, %s, {own} FROM {staged} WHERE NOT withdrawn
            ON CONFLICT (key) DO UPDATE SET reference = excluded.reference,
            recorded_at = excluded.recorded_at, channel = excluded.channel,
            changed_by = excluded.changed_by, message = excluded.message, {updates}""",
    )
    return _Statements(
        f"""CREATE TEMP TABLE IF NOT EXISTS {staged} (at int, key uuid, withdrawn boolean,
            answer text, reference text, recorded_at date, channel text, {types})
            ON COMMIT DELETE ROWS; {_indexes(kind, staged)} TRUNCATE {staged}""",
        f"COPY {staged} (at, key, withdrawn, {own}) FROM STDIN",
        _examination(kind, staged, columns),
        f"DELETE FROM {staged} s WHERE s.answer IS NOT NULL",
        f"""INSERT INTO history."{kind.name}" (key, withdrawn, sender, changed_by, message, {own})
            SELECT key, withdrawn, %s, %s, %s, {own} FROM {staged} ORDER BY at""",
        current,
    )


def _indexes(kind: RecordKind, staged: str) -> str:
    """What makes looking through a batch quick, where its records must stand alone."""
    if not kind.alone_within:
        return ""
    within = ", ".join(f'"{name}"' for name in kind.alone_within)
    return f"""CREATE INDEX IF NOT EXISTS {staged}_within ON {staged} ({within});
        CREATE INDEX IF NOT EXISTS {staged}_key ON {staged} (key);"""


def _persons(kind: RecordKind, staged: str) -> tuple[str, ...]:
    """A person is known once a record of the kind `person` names it."""
    if kind.name != "person":
        return ()
    return (
        f"""INSERT INTO register.known_person (key)
            SELECT DISTINCT person FROM {staged} WHERE NOT withdrawn ON CONFLICT DO NOTHING""",
    )


def _examination(kind: RecordKind, staged: str, columns: Sequence[Stored]) -> str:
    """Mark the facts that are not to be stored, and say which and why."""
    same = " AND ".join(f'c."{each.name}" IS NOT DISTINCT FROM s."{each.name}"' for each in columns)
    cases = [
        (f"c.key IS NOT NULL AND NOT s.withdrawn AND {same}", "unchanged", ""),
        ("c.key IS NOT NULL AND c.changed_by <> %s", "changed_meanwhile", "reference"),
    ]
    joins = [f'LEFT JOIN register."{kind.name}" c ON c.key = s.key']
    for number, each in enumerate(columns):
        if each.refers_to:
            joins.append(
                f'LEFT JOIN {target_of(each.refers_to)} t{number} ON t{number}.key = s."{each.name}"'
            )
            missing = f't{number}.key IS NULL AND s."{each.name}" IS NOT NULL AND NOT s.withdrawn'
            cases.append((missing, "waits", each.name))
    cases += _clashes(kind, staged)
    when = " ".join(f"WHEN {condition} THEN '{said} {field}'" for condition, said, field in cases)
    return f"""WITH found AS (
            SELECT s.at, CASE {when} END AS answer FROM {staged} s {" ".join(joins)}),
        marked AS (
            UPDATE {staged} s SET answer = f.answer FROM found f
            WHERE f.at = s.at AND f.answer IS NOT NULL RETURNING s.at, s.answer)
        SELECT at, split_part(answer, ' ', 1), split_part(answer, ' ', 2) FROM marked"""


def _clashes(kind: RecordKind, staged: str) -> list[tuple[str, Said, str]]:
    """Periods that overlap another's, in the register or before in the batch; things still in use."""
    if not kind.alone_within:
        return []
    first, after = kind.own_period
    same = " AND ".join(f'o."{name}" = s."{name}"' for name in kind.alone_within)
    overlap = f"""{same} AND o.key <> s.key
        AND daterange(o."{first}", o."{after}") && daterange(s."{first}", s."{after}")"""
    replaced = f"SELECT 1 FROM {staged} r WHERE r.key = o.key"
    return [
        (
            f"""NOT s.withdrawn AND (EXISTS (SELECT 1 FROM register."{kind.name}" o WHERE {overlap}
                AND NOT EXISTS ({replaced}))
            OR EXISTS (SELECT 1 FROM {staged} o WHERE {overlap} AND NOT o.withdrawn AND o.at < s.at))""",
            "overlaps",
            first,
        )
    ]


def _copy(
    connection: psycopg.Connection, kind: RecordKind, facts: Sequence[Fact], made: _Statements
) -> None:
    """Send a batch to the staging table."""
    hidden = next((field.name for field in kind.fields if field.kind == "secret"), None)
    names = [each.name for each in columns_of(kind)]
    with connection.cursor() as cursor, cursor.copy(made.copy) as copy:
        for at, fact in enumerate(facts):
            values = fact.values
            if hidden in values:
                values = _sealed(values, cast("str", hidden))
            cells = [values.get(name) for name in names]
            own = (at, fact.key.hex(), fact.withdrawn)
            copy.write_row((*own, fact.reference, fact.recorded_at, fact.channel, *cells))


def _sealed(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    number = values[name]
    return {**values, name: sealed(number), f"{name}_hash": keyed_hash(number)}
