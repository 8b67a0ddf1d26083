"""Breaks in back-cast series (brudd): places whose figures of other years cannot be held beside their own.

A municipality that was split has left people of whom the code does not tell where
they lived. So none of the parts can be compared with the years of the whole.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from fotfeste.domain.geography.division import county_of, division_years, municipalities
from fotfeste.domain.geography.recoding import carried


@dataclass(frozen=True, slots=True)
class Break:
    """A place of one division is not comparable in the years `first`–`last`; None is onwards."""

    code: str
    first: int
    last: int | None


@cache
def broken_municipalities(division_year: int) -> tuple[Break, ...]:
    """The municipalities of a division that people cannot be moved to from all other years."""
    return tuple(_joined(_broken(division_year, by_county=False)))


@cache
def broken_counties(division_year: int) -> tuple[Break, ...]:
    """The counties of a division that people cannot be moved to from all other years."""
    return tuple(_joined(_broken(division_year, by_county=True)))


def _broken(target: int, *, by_county: bool) -> Iterator[tuple[str, int]]:
    """Each place of the target with each other division that has people of one who may be its."""
    day = date(target, 1, 1)
    for division in division_years():
        on = date(division, 1, 1)
        for place in municipalities(on):
            found: set[str | None] = set(carried(place.code, on, day))
            if by_county:
                found = {county_of(code, day) for code in found if code}
            if len(found) > 1:
                yield from ((code, division) for code in found if code)


def _joined(broken: Iterable[tuple[str, int]]) -> Iterator[Break]:
    """The years of each place, those of neighbouring divisions in one."""
    years = division_years()
    last = {year: after - 1 for year, after in pairwise(years)}
    open_breaks: dict[str, Break] = {}
    for code, division in sorted(set(broken)):
        before = open_breaks.get(code)
        if before and before.last == division - 1:
            open_breaks[code] = Break(code, before.first, last.get(division))
            continue
        if before:
            yield before
        open_breaks[code] = Break(code, division, last.get(division))
    yield from open_breaks.values()
