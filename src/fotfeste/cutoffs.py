"""The cut-offs of a release (uttrekksdatoer): the day the register was read for each of its tables."""

from datetime import date

from fotfeste.catalogue.rules.counting import CUTOFF
from fotfeste.catalogue.rules.programme_time import PROGRAMME_TIME_CUTOFF
from fotfeste.disclosure.figures.record import Part
from fotfeste.disclosure.outside import series_of
from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.rule import Choices, Rule
from fotfeste.indicators.definitions.table import Table

OUTSIDE = "outside"
RULE_OF_SUBJECT = {"programme_times": PROGRAMME_TIME_CUTOFF}


def parts_by_cutoff(
    extract: Extract, edition: Edition, year: int, choices: Choices
) -> tuple[Part, ...]:
    """The tables of a report in parts with the same cut-off; series from outside are one."""
    by_rule: dict[Rule, list[str]] = {}
    for table in edition.tables:
        by_rule.setdefault(cutoff_rule(table), []).append(table.id)
    counted = (
        Part(
            id=rule.id,
            tables=tuple(tables),
            known_at=cutoff(extract, rule, year, choices),
            status="final",
        )
        for rule, tables in by_rule.items()
    )
    series = tuple(dict.fromkeys(block.series.id for block in series_of(edition)))
    known_at = cutoff(extract, CUTOFF, year, choices)
    outside = Part(id=OUTSIDE, tables=series, known_at=known_at, status="final")
    return (*counted, outside) if series else tuple(counted)


def cutoff_rule(table: Table) -> Rule:
    """The rule that decides the cut-off of a table's figures."""
    return RULE_OF_SUBJECT.get(table.subject.id, CUTOFF)


def cutoff(extract: Extract, rule: Rule, year: int, choices: Choices) -> date:
    """The day that a rule on cut-offs gives for a year: no later than the extract was made."""
    known_at = extract.manifest.known_at
    asked = "(SELECT CAST(? AS INTEGER) AS year, CAST(? AS DATE) AS known_at) AS a"
    found = extract.connection.execute(
        f"SELECT CAST({choices.of(rule).sql} AS DATE) FROM {asked}", [year, known_at]
    ).fetchall()
    day: date = found[0][0]
    return min(day, known_at)
