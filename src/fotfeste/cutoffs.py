"""The cut-offs of a release (uttrekksdatoer): the day the register was read for each of its tables."""

from datetime import date

from fotfeste.catalogue.calendar import announced_for
from fotfeste.catalogue.rules.counting import CUTOFF
from fotfeste.catalogue.rules.programme_time import PROGRAMME_TIME_CUTOFF
from fotfeste.disclosure.figures.record import Part, Status
from fotfeste.disclosure.outside import series_of
from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.rule import Choices, Rule
from fotfeste.indicators.definitions.table import Table

OUTSIDE = "outside"
RULE_OF_SUBJECT = {"programme_times": PROGRAMME_TIME_CUTOFF}
REVISED = Choices({CUTOFF.id: "extract", PROGRAMME_TIME_CUTOFF.id: "extract"})
"""A revision is counted with all that the extract knows, however late it was registered."""


def parts_by_cutoff(
    extract: Extract, edition: Edition, year: int, choices: Choices
) -> tuple[Part, ...]:
    """The tables of a report in parts with the same cut-off; series from outside are one.

    A part is preliminary while the extract was made before its cut-off, and
    revised where everything that the extract knows is counted.
    """
    by_rule: dict[Rule, list[str]] = {}
    for table in edition.tables:
        by_rule.setdefault(cutoff_rule(table), []).append(table.id)
    counted = (
        _part(extract, rule, tuple(tables), year, choices) for rule, tables in by_rule.items()
    )
    series = tuple(dict.fromkeys(block.series.id for block in series_of(edition)))
    known_at = cutoff(extract, CUTOFF, year, choices)
    outside = Part(id=OUTSIDE, tables=series, known_at=known_at, status="final")
    return (*counted, outside) if series else tuple(counted)


def _part(
    extract: Extract, rule: Rule, tables: tuple[str, ...], year: int, choices: Choices
) -> Part:
    status = _status(extract, rule, year, choices)
    known_at, day = cutoff(extract, rule, year, choices), announced_for(rule.id, status, year)
    announced = day if day and day >= known_at else None
    return Part(id=rule.id, tables=tables, known_at=known_at, status=status, announced=announced)


def _status(extract: Extract, rule: Rule, year: int, choices: Choices) -> Status:
    if choices.of(rule) == REVISED.of(rule):
        return "revised"
    is_early = extract.manifest.known_at < _day_of(extract, rule, year, choices)
    return "preliminary" if is_early else "final"


def cutoff_rule(table: Table) -> Rule:
    """The rule that decides the cut-off of a table's figures."""
    return RULE_OF_SUBJECT.get(table.subject.id, CUTOFF)


def cutoff(extract: Extract, rule: Rule, year: int, choices: Choices) -> date:
    """The day that a rule on cut-offs gives for a year: no later than the extract was made."""
    return min(_day_of(extract, rule, year, choices), extract.manifest.known_at)


def _day_of(extract: Extract, rule: Rule, year: int, choices: Choices) -> date:
    asked = "(SELECT CAST(? AS INTEGER) AS year, CAST(? AS DATE) AS known_at) AS a"
    found = extract.connection.execute(
        f"SELECT CAST({choices.of(rule).sql} AS DATE) FROM {asked}",
        [year, extract.manifest.known_at],
    ).fetchall()
    day: date = found[0][0]
    return day
