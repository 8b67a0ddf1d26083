"""All codes that persons can have (utfallsrom), so that parts can be known to make a whole."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from fotfeste.catalogue.variables.endings import LEFT, NOT_LEFT
from fotfeste.disclosure.meaning import Meaning
from fotfeste.disclosure.nesting import Codes, finest
from fotfeste.domain.codelist import CodeList
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY
from fotfeste.indicators.definitions.indicator import Change, Count, Indicator, Part, Share
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.years import codes_in

UNKNOWN_PLACES = frozenset({UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY})
"""Two names of no known place; either makes a division of places complete."""


@dataclass(frozen=True)
class Universe:
    """The code lists of some variables, by the variables' ids."""

    lists: Mapping[str, CodeList]

    @classmethod
    def of(cls, tables: Iterable[Table]) -> "Universe":
        """The code lists of every variable that tables read."""
        return cls({v.id: v.codes for table in tables for v in _read(table)})

    def codes(self, variable: str, around: Meaning) -> Codes:
        """The finest codes that somebody of `around` can have; the unknown places left out."""
        known = self._finest(variable, around.year) - UNKNOWN_PLACES
        has_left = (LEFT.id, frozenset({"yes"})) in around.clauses
        return known - {NOT_LEFT.code} if has_left else known

    def has_unknown(self, variable: str, around: Meaning) -> bool:
        """Whether somebody of `around` may be in no known place."""
        return bool(self._finest(variable, around.year) & UNKNOWN_PLACES)

    def _finest(self, variable: str, year: int) -> Codes:
        if (variable, year) not in self._seen:
            found = (finest(name, codes_in(each, year), year) for name, each in self.lists.items())
            self._seen[variable, year] = frozenset[str]().union(
                *(codes for name, codes in found if name == variable)
            )
        return self._seen[variable, year]

    @cached_property
    def _seen(self) -> dict[tuple[str, int], Codes]:
        return {}


def _read(table: Table) -> Iterator[Variable]:
    yield from (*table.by, *table.where.variables)
    for indicator in table.shows:
        yield from _read_by(indicator.of if isinstance(indicator, Change) else indicator)


def _read_by(level: Indicator) -> tuple[Variable, ...]:
    match level:
        case Share(among=among, having=having):
            return (*among.variables, *having.variables)
        case Part(among=among, of=of):
            return (*among.variables, of)
        case Count(among=among):
            return among.variables
        case _:
            return ()
