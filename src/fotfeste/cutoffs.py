"""The cut-offs of a release (uttrekksdatoer): the day the register was read for each of its tables."""

from collections.abc import Sequence
from datetime import date

from fotfeste.catalogue.rules.counting import CUTOFF
from fotfeste.catalogue.rules.programme_time import PROGRAMME_TIME_CUTOFF
from fotfeste.disclosure.figures.record import Part
from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.rule import Choices, Rule
from fotfeste.indicators.definitions.table import Table

RULE_OF_SUBJECT = {"programme_times": PROGRAMME_TIME_CUTOFF}


def parts_by_cutoff(
    extract: Extract, tables: Sequence[Table], year: int, choices: Choices
) -> tuple[Part, ...]:
    """The tables of a report in parts with the same cut-off."""
    by_rule: dict[Rule, list[Table]] = {}
    for table in tables:
        by_rule.setdefault(cutoff_rule(table), []).append(table)
    return tuple(
        Part(
            id=rule.id,
            tables=tuple(table.id for table in together),
            known_at=cutoff(extract, rule, year, choices),
            status="final",
        )
        for rule, together in by_rule.items()
    )


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
