"""The country's division on a day (inndelingen): which counties and municipalities there were.

Covers 2014 and later. An earlier day is answered as the first day of 2014.
"""

from datetime import date
from functools import cache, lru_cache

from fotfeste.domain.geography.places import (
    UNKNOWN_COUNTY,
    UNKNOWN_MUNICIPALITY,
    County,
    Municipality,
)
from fotfeste.domain.geography.tables import all_changes, all_counties, all_municipalities

FIRST_YEAR = 2014

_UNKNOWN = Municipality(
    code=UNKNOWN_MUNICIPALITY, name="Ukjent", full_name="Ukjent", county=UNKNOWN_COUNTY
)


@lru_cache(maxsize=64)
def counties(on: date) -> tuple[County, ...]:
    """The counties of a day, by code; «unknown» is not one of them."""
    return tuple(county for county in all_counties() if county.is_valid(on))


@lru_cache(maxsize=64)
def municipalities(on: date) -> tuple[Municipality, ...]:
    """The municipalities of a day, by code; «unknown» is not one of them."""
    return tuple(place for place in all_municipalities() if place.is_valid(on))


@cache
def _versions() -> dict[str, tuple[Municipality, ...]]:
    """Every version of each municipality's code, the reserved one too."""
    versions: dict[str, tuple[Municipality, ...]] = {UNKNOWN_MUNICIPALITY: (_UNKNOWN,)}
    for place in all_municipalities():
        versions[place.code] = (*versions.get(place.code, ()), place)
    return versions


def municipality(code: str, on: date) -> Municipality | None:
    """The municipality that a code meant on a day; None where it meant nothing.

    The reserved code 9999 means «unknown» on every day.
    """
    return next((place for place in _versions().get(code, ()) if place.is_valid(on)), None)


def is_valid(code: str, on: date) -> bool:
    """Whether a code may stand for something that happened on this day."""
    return municipality(code, on) is not None


def county_of(code: str, on: date) -> str | None:
    """The county of a municipality on a day; 99 for «unknown», None where the code is not valid."""
    place = municipality(code, on)
    return place.county if place else None


@cache
def division_years() -> tuple[int, ...]:
    """The years on whose first day a new division took hold, the first year described included."""
    return tuple(sorted({FIRST_YEAR, *(change.on.year for change in all_changes())}))


def division_of(year: int) -> int:
    """The first year of the division that held on 1 January of a year."""
    return max((first for first in division_years() if first <= year), default=FIRST_YEAR)
