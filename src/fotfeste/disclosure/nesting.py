"""Variables whose codes are groups of another's (nøsting): age bands of single years, counties of municipalities.

A reader knows that 19–24 years is 19, 20 … 24, so a hidden single year can be
worked out from its band. Cells are therefore compared by the finest codes.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache

from fotfeste.catalogue.variables.persons import (
    AGE,
    AGE_BAND_2021,
    AGE_BAND_2024,
    AGE_BAND_SSB,
    AGE_BAND_YOUNG,
)
from fotfeste.catalogue.variables.places import (
    COUNTY,
    COUNTY_TODAY,
    GOVERNOR_DISTRICT,
    MUNICIPALITY,
)
from fotfeste.domain.geography.division import division_years, municipalities
from fotfeste.domain.geography.hierarchies import (
    COUNTIES_OF_GOVERNOR_DISTRICTS,
    MUNICIPALITIES_OF_COUNTIES,
)
from fotfeste.domain.geography.places import UNKNOWN_COUNTY
from fotfeste.domain.geography.recoding import county_in_division

Codes = frozenset[str]
Scheme = frozenset[Codes]
"""One way to divide the finest codes: each group stands for one code of a variable."""

_BANDS = {band.id: band for band in (AGE_BAND_2021, AGE_BAND_2024, AGE_BAND_SSB, AGE_BAND_YOUNG)}

_COARSER = {
    AGE.id: (AGE, tuple(_BANDS)),
    MUNICIPALITY.id: (MUNICIPALITY, (COUNTY.id, COUNTY_TODAY.id, GOVERNOR_DISTRICT.id)),
}


def finest(variable: str, codes: Iterable[str], year: int) -> tuple[str, Codes]:
    """The finest variable that says the same, and its codes."""
    groups = groups_of(variable, year)
    if groups is None:
        return variable, frozenset(codes)
    return finest_of(variable), frozenset[str]().union(
        *(groups.get(code, {code}) for code in codes)
    )


def finest_of(variable: str) -> str:
    """The finest variable that the codes of this one are groups of; itself where there is none."""
    if variable in _BANDS:
        return AGE.id
    return next(
        (fine for fine, (_own, coarser) in _COARSER.items() if variable in coarser), variable
    )


@cache
def schemes(variable: str, year: int) -> tuple[Scheme, ...]:
    """The ways to divide the codes of a finest variable: its own, and those of coarser ones.

    Empty for a variable that no other is made of.
    """
    if variable not in _COARSER:
        return ()
    fine, coarser = _COARSER[variable]
    own = frozenset(frozenset({code}) for code in fine.codes.names)
    groups = (groups_of(name, year) for name in coarser)
    return (own, *(frozenset(group.values()) for group in groups if group is not None))


def may_leave_out(variable: str, year: int, whole: Codes, parts: Iterable[Codes]) -> bool:
    """Whether somebody of a place may be in none of the places that make it up.

    So it is with the municipalities of a county: one that was divided within it has people
    of known county and unknown municipality. A governor's district has no others than those
    of its counties.
    """
    if variable != MUNICIPALITY.id:
        return False
    districts, counties = groups_of(GOVERNOR_DISTRICT.id, year), groups_of(COUNTY.id, year)
    if districts is None or counties is None or whole not in districts.values():
        return True
    return not all(part in counties.values() for part in parts)


@cache
def groups_of(variable: str, year: int) -> Mapping[str, Codes] | None:
    """The finest codes of each code of a variable in a year; None where it is a finest one."""
    if variable == COUNTY.id:
        return {code: _municipalities(code, year) for code in COUNTY.codes.names}
    if variable == COUNTY_TODAY.id:
        return {code: _municipalities_today(code, year) for code in COUNTY_TODAY.codes.names}
    if variable == GOVERNOR_DISTRICT.id:
        return {
            code: _municipalities_governed(code, year) for code in GOVERNOR_DISTRICT.codes.names
        }
    if variable in _BANDS:
        return {code: frozenset(_ages(code)) for code in _BANDS[variable].codes.names}
    return None


def _municipalities(county: str, year: int) -> Codes:
    """The municipalities of a county; unknown county is not the same as unknown municipality."""
    if county == UNKNOWN_COUNTY:
        return frozenset({county})
    parts = MUNICIPALITIES_OF_COUNTIES.parts_of(county, date(year, 1, 1))
    return frozenset(parts or {county})


def _municipalities_governed(district: str, year: int) -> Codes:
    """The municipalities of the counties of a governor's district."""
    if district == UNKNOWN_COUNTY:
        return frozenset({district})
    counties = COUNTIES_OF_GOVERNOR_DISTRICTS.parts_of(district, date(year, 1, 1))
    return frozenset[str]().union(*(_municipalities(county, year) for county in counties)) or (
        frozenset({district})
    )


def _municipalities_today(county: str, year: int) -> Codes:
    """The year's municipalities in a county of today; those in none are with the unknown."""
    on, today = date(year, 1, 1), division_years()[-1]
    found = {
        place.code
        for place in municipalities(on)
        if (county_in_division(place.code, on, today) or UNKNOWN_COUNTY) == county
    }
    return frozenset(found | ({county} if county == UNKNOWN_COUNTY or not found else set()))


def _ages(band: str) -> Iterator[str]:
    """The single years of a band's code: `under_19`, `19-24`, `55+`."""
    for code in AGE.codes.names:
        lowest, highest = _limits(code)
        first, last = _limits(band)
        if first <= lowest and highest <= last:
            yield code


def _limits(code: str) -> tuple[float, float]:
    """The lowest and the highest age of a code of any variable of age."""
    if code.startswith("under_"):
        return 0, int(code.removeprefix("under_")) - 1
    if code.startswith("over_"):
        return int(code.removeprefix("over_")) + 1, float("inf")
    if code.endswith("+"):
        return int(code.removesuffix("+")), float("inf")
    first, _dash, last = code.partition("-")
    return int(first), int(last or first)
