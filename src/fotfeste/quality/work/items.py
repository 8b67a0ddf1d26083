"""A municipality's work list (arbeidsliste): what somebody should do now, and what will be due soon.

The worst first: endings without a reason, then by severity and deadline. Only
verified rules put something on it. What will be due is what the same checks find
when their clocks are read so many days later, with what is known now.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import duckdb

from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.domain.geography.recoding import recode
from fotfeste.domain.text import Text
from fotfeste.extract.query import all_rows
from fotfeste.law.answer import texts
from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.rulebook import Rulebook
from fotfeste.quality.beside import Beside
from fotfeste.quality.data_check import SEVERITIES, Finding
from fotfeste.quality.findings import findings, run_checks, verified
from fotfeste.quality.standing import lay_out

AHEAD = 30
"""Days ahead in which something that will be due is told of."""

Explained = Collection[tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class WorkItem:
    """Something to do: the finding, its last day, the municipality that should do it, whether it is due yet."""

    finding: Finding
    deadline: date | None
    responsible: Text
    is_due: bool

    def as_json(self) -> dict[str, Any]:
        """Everything in plain JSON values, texts in three languages."""
        found = self.finding
        words = {
            name: texts(getattr(found, name)) for name in ("seen", "expected", "rule", "remedy")
        }
        return {
            "check": found.check.id,
            "title": texts(found.check.title),
            "severity": found.check.severity,
            "record": found.record,
            "due": self.is_due,
            "deadline": self.deadline.isoformat() if self.deadline else None,
            "responsible": texts(self.responsible),
            "channel": found.channel,
            **words,
        }


def work_list(
    connection: duckdb.DuckDBPyConnection,
    on: date,
    place: str,
    rules: Rulebook,
    beside: Beside,
    explained: Explained = (),
) -> tuple[WorkItem, ...]:
    """The work list of a place on a day, without what is explained (check and record)."""
    later = _found(connection, on + timedelta(days=AHEAD), place, rules, beside)
    now = _found(connection, on, place, rules, beside)
    standing = {(each.check.id, each.record) for each in now}
    coming = [
        each
        for each in later
        if each.check.can_be_foreseen and (each.check.id, each.record) not in standing
    ]
    who, endings = _responsible(connection, on, place), _endings(connection, place)
    items = [
        WorkItem(
            finding=each,
            deadline=_deadline(each, endings),
            responsible=who.get(each.participation, MUNICIPALITIES.title_of(place, on)),
            is_due=is_due,
        )
        for found, is_due in ((now, True), (coming, False))
        for each in found
        if (each.check.id, each.record) not in explained
    ]
    return tuple(sorted(items, key=_worst_first))


def _found(
    connection: duckdb.DuckDBPyConnection,
    on: date,
    place: str,
    rules: Rulebook,
    beside: Beside,
) -> list[Finding]:
    dated = Dated(verified(rules), on, None)
    lay_out(connection, dated, rules, beside)
    run_checks(connection, dated)
    return [each for each in findings(connection, rules, place) if each.check.in_work_list]


def _worst_first(item: WorkItem) -> tuple[object, ...]:
    check = item.finding.check
    severity = [*SEVERITIES].index(check.severity)
    return (not item.is_due, severity, check.id, str(item.deadline), item.finding.record)


def _responsible(connection: duckdb.DuckDBPyConnection, on: date, place: str) -> dict[str, Text]:
    """The municipality that is said to be responsible, where one is said, by what it is called on the day."""
    rows = all_rows(
        connection,
        f"""SELECT participation_id, p.responsible_municipality, p.municipality_on
        FROM participations AS p JOIN quality_participations AS q USING (participation_id)
        WHERE q.place = {literal(place)} AND p.responsible_municipality IS NOT NULL""",
    )
    return {
        participation: MUNICIPALITIES.title_of(recode(code, day, on) or code, on)
        for participation, code, day in rows
    }


def _endings(connection: duckdb.DuckDBPyConnection, place: str) -> dict[str, date]:
    """The day by which the law room says that each ending is registered."""
    rows = all_rows(
        connection,
        f"""SELECT participation_id, register_ending_by_low FROM quality_answers
        JOIN quality_participations USING (participation_id)
        WHERE place = {literal(place)} AND has_ended AND register_ending_by_low IS NOT NULL""",
    )
    return dict(rows)


def _deadline(found: Finding, endings: dict[str, date]) -> date | None:
    """The last day on which it could have been otherwise: of an ending, the day it is registered by."""
    if found.check.id in ("K001", "K002"):
        return endings.get(found.participation)
    return found.since - timedelta(days=1) if found.since else None


def renamed(items: tuple[WorkItem, ...], references: dict[str, str]) -> Iterator[WorkItem]:
    """The items with the sender's own references in place of pseudonyms."""
    for item in items:
        record = references.get(item.finding.record, item.finding.record)
        yield replace(item, finding=replace(item.finding, record=record))
