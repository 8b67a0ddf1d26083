"""Counties (fylker) of two years side by side: the same where the division is, else the coarser one's."""

from collections import Counter
from datetime import date
from functools import cache

from fotfeste.domain.geography.division import division_of, municipalities
from fotfeste.domain.geography.places import UNKNOWN_COUNTY
from fotfeste.domain.geography.recoding import county_in_division

Labels = dict[str, str]


@cache
def side_by_side(before: int, after: int) -> tuple[Labels, Labels]:
    """A label for each county of two years; counties with the same label share ground.

    Where the division changed, the one with fewer counties gives the labels, and
    each county of the other has that of most of its municipalities.
    """
    first, second = division_of(before), division_of(after)
    old, new = _counties(first), _counties(second)
    if len(old) < len(new):
        return old, _most_in(second, first)
    if len(old) > len(new):
        return _most_in(first, second), new
    return old, new


def _counties(division: int) -> Labels:
    found = {place.county for place in municipalities(date(division, 1, 1))}
    return {county: county for county in (*sorted(found), UNKNOWN_COUNTY)}


def _most_in(division: int, other: int) -> Labels:
    """For each county of a division, that of another in which most of its municipalities lie."""
    on = date(division, 1, 1)
    ground: dict[str, Counter[str]] = {}
    for place in municipalities(on):
        there = county_in_division(place.code, on, other)
        if there is not None:
            ground.setdefault(place.county, Counter())[there] += 1
    return {county: seen.most_common(1)[0][0] for county, seen in ground.items()} | {
        UNKNOWN_COUNTY: UNKNOWN_COUNTY
    }
