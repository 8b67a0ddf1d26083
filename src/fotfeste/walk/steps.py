"""The steps from a figure to its definition (trinn): the same from an extract and from a release."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from fotfeste.catalogue.sources import source_text
from fotfeste.domain.text import Text, name
from fotfeste.indicators.definitions.indicator import Indicator, Part, Share, level_of
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.variable import Clause, Condition
from fotfeste.walk import words
from fotfeste.walk.place import Place
from fotfeste.walk.wording import joined


@dataclass(frozen=True)
class Step:
    """One step: what it is, and what it says, a text a line."""

    heading: Text
    lines: tuple[Text, ...]


def steps_of(place: Place, choices: Choices) -> Iterator[Step]:
    """Table, who, definition, numerator and denominator, rules, source."""
    yield Step(words.TABLE, (joined([name(place.table.id), place.table.title], ": "),))
    yield Step(words.WHERE, tuple(_who(place)) or (words.EVERYONE,))
    yield from _definition(place.indicator)
    yield Step(words.RULES, tuple(_rules(place, choices)))
    yield Step(words.SOURCE, (source_text(place.indicator.source),))


def _who(place: Place) -> Iterator[Text]:
    on = date(place.year, 12, 31)
    for variable, code in place.codes:
        if variable.id in place.fixed:
            yield joined([variable.title, variable.codes.title_of(code, on)], ": ")
    yield from map(_clause, place.table.where.clauses)


def _definition(indicator: Indicator) -> Iterator[Step]:
    version = words.VERSION.filled(version=str(indicator.version))
    titled = joined([name(indicator.id), indicator.title, version], ", ")
    yield Step(words.DEFINITION, (titled, indicator.explanation))
    level = level_of(indicator)
    yield Step(words.DENOMINATOR, tuple(_condition(level.among)))
    if isinstance(level, Share):
        yield Step(words.NUMERATOR, tuple(_condition(level.having)))
    if isinstance(level, Part):
        yield Step(words.NUMERATOR, (level.of.title,))


def _condition(condition: Condition) -> Iterator[Text]:
    if not condition.clauses:
        yield words.EVERYONE
    yield from map(_clause, condition.clauses)


def _clause(clause: Clause) -> Text:
    variable = clause.variable
    titles = joined([variable.codes.title_of(code) for code in clause.codes], " / ")
    return joined(
        [joined([variable.title, titles], ": "), name(f"{variable.id} = {variable.sql}")], "  ← "
    )


def _rules(place: Place, choices: Choices) -> Iterator[Text]:
    for rule in place.table.subject.rules:
        chosen = choices.of(rule)
        yield joined(
            [joined([rule.title, chosen.title], ": "), name(f"{rule.id}={chosen.id}")], "  ← "
        )
