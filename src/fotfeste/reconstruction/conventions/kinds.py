"""What kind of number a measure is (talltyper): told by name and unit, else by the numbers themselves.

A percentage that we do not know may be a rate in each group, or how a whole is
made up of groups. Only of a rate is «both» between the women and the men.
"""

from collections import defaultdict
from collections.abc import Iterable
from enum import Enum
from fractions import Fraction

from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.groups import groups
from fotfeste.reconstruction.figures.printed import Printed

Kinds = dict[str, "Kind"]


class Kind(Enum):
    """What can be said of a number."""

    COUNT = "count"
    """Parts add up to the whole."""
    RATE = "rate"
    """So many per cent of the group."""
    VALUE = "value"
    """Nothing but itself."""


def level_of(measure: str) -> str:
    """The measure that a change or a gap is of; the measure itself for others."""
    return measure.removeprefix(words.CHANGE).removeprefix(words.SEX_GAP)


def kinds(figures: Iterable[Printed]) -> Kinds:
    """The kind of every measure of a file that has no meaning of its own."""
    levels: defaultdict[str, list[Printed]] = defaultdict(list)
    units: defaultdict[str, set[str]] = defaultdict(set)
    for figure in figures:
        units[level_of(figure.measure)].add(figure.unit)
        if level_of(figure.measure) == figure.measure:
            levels[figure.measure].append(figure)
    return {measure: _kind(measure, units[measure], levels[measure]) for measure in units}


def _kind(measure: str, units: set[str], rows: list[Printed]) -> Kind:
    named = {row.unit for row in rows} or units
    if named <= words.PERSONS and not any(row.value is not None and row.value < 0 for row in rows):
        return Kind.COUNT
    is_points = named <= {"percent", "percentage_points"} and bool(named)
    if not is_points or measure.startswith(("share_of_", "distribution", "composition", "index")):
        return Kind.VALUE
    return Kind.RATE if _may_be_rate(rows) else Kind.VALUE


def _may_be_rate(rows: list[Printed]) -> bool:
    values = [row.value for row in rows if row.value is not None]
    if any(not 0 <= value <= 100 for value in values):
        return False
    wholes = {_where(row): row.value for row in rows if row.value is not None}
    parts: defaultdict[tuple[object, str], list[Fraction]] = defaultdict(list)
    for row in rows:
        for attribute, _ in _codes(row):
            if row.value is not None:
                parts[_where(row, attribute), attribute].append(row.value)
    return not any(
        len(members) > 1
        and abs(sum(members, Fraction(-100))) <= len(members)
        and _is_sum(wholes.get(one_up))
        for (one_up, _), members in parts.items()
    )


def _is_sum(whole: Fraction | None) -> bool:
    return whole is None or whole == 100


def _where(row: Printed, without: str = "") -> object:
    kept = frozenset(code for code in _codes(row) if code[0] != without)
    return row.year, row.population, kept


def _codes(row: Printed) -> list[tuple[str, str]]:
    name, colon, member = row.category.partition(":")
    own = [(f"class:{name}", member)] if colon and name != "origin" else []
    return [*groups(row), *own]
