"""Given these people, these figures: how the spec tests ask."""

from collections.abc import Mapping
from datetime import date

from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.indicators.cells import Counted
from fotfeste.indicators.count_cells import Cell, count_cells
from fotfeste.indicators.definitions.rule import Choices
from tests.extracts import Person, rows_of
from tests.oracle.extract import in_memory

KNOWN_AT = date(2025, 5, 31)
NO_CODES: Mapping[str, str] = {}


def counted(
    indicator: str,
    year: int,
    *people: Person,
    among: Mapping[str, str] = NO_CODES,
    **rules: str,
) -> Counted:
    """The numbers of an indicator in a year, among those with some codes, under some rules."""
    cell = Cell(INDICATOR[indicator], year, among)
    with in_memory(rows_of(people), KNOWN_AT) as extract:
        (numbers,) = count_cells(extract, [cell], VARIABLE, Choices(rules))
    assert numbers is not None
    return numbers


def count(
    indicator: str,
    year: int,
    *people: Person,
    among: Mapping[str, str] = NO_CODES,
    **rules: str,
) -> int:
    """How many."""
    return counted(indicator, year, *people, among=among, **rules).count


def share(
    indicator: str,
    year: int,
    *people: Person,
    among: Mapping[str, str] = NO_CODES,
    **rules: str,
) -> str:
    """How many of how many: «1 of 2»."""
    numbers = counted(indicator, year, *people, among=among, **rules)
    return f"{numbers.count} of {numbers.base}"
