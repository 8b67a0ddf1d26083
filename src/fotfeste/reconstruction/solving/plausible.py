"""What every register is like (rimelighet), beside what the figures say."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from fotfeste.domain.geography.places import UNKNOWN_COUNTY
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.linear.attributes import attributes
from fotfeste.reconstruction.linear.cells import Cell, Limit, TableId
from fotfeste.reconstruction.meaning.reasons import THRESHOLD_MEASURE

SUBJECT = "person_years"
_THRESHOLD_OF_LEAVERS = THRESHOLD_MEASURE + "left_programme"


def no_county_empty(table: TableId, limits: Iterable[Limit]) -> Iterator[Limit]:
    """Somebody left the programme in every county that figures speak of."""
    known = attributes(table)
    leavers = known["ending"].views["left"]["yes"]
    spoken = {v for limit in limits for c in limit.cells for a, v in c.sides if a == "place"}
    for county, places in known["place"].views["county"].items():
        if places in spoken and county != UNKNOWN_COUNTY:
            cell = Cell(table, frozenset({("place", places), ("ending", leavers)}))
            yield Limit(((cell, Fraction(1)),), Fraction(1), None)


def most_leavers(figures: Iterable[Printed]) -> dict[int, int]:
    """By year, the most leavers that a municipality may have without being in a table of the largest."""
    return {
        int(figure.year): int(figure.value)
        for figure in figures
        if figure.measure == _THRESHOLD_OF_LEAVERS and figure.value is not None
    }
