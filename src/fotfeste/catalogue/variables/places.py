"""Where the programme was (sted): in the year's own division, or in any other year's."""

from datetime import date
from functools import cache

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.geography.codelists import COUNTIES, MUNICIPALITIES
from fotfeste.domain.geography.division import FIRST_YEAR, division_years, municipalities
from fotfeste.domain.geography.hierarchies import COUNTIES_OF_GOVERNOR_DISTRICTS
from fotfeste.domain.geography.hierarchy import Hierarchy, Membership
from fotfeste.domain.geography.places import UNKNOWN_COUNTY
from fotfeste.domain.geography.recoding import county_in_division
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable

_NOT_SHOWN = Text(
    nb="«Ukjent» er de som mangler sted, og de som ikke kan vises.",
    nn="«Ukjend» er dei som manglar stad, og dei som ikkje kan visast.",
    en="«Unknown» is those without a place and those who may not be shown.",
)

COUNTY = Variable("county", COUNTIES.title, PERSON_YEARS, COUNTIES, "county", _NOT_SHOWN)
MUNICIPALITY = Variable(
    "municipality", MUNICIPALITIES.title, PERSON_YEARS, MUNICIPALITIES, "municipality", _NOT_SHOWN
)


def _by_county(division: int, target: int) -> dict[str, list[str]]:
    """The municipalities of a division, by the county of another year's division that they lie in."""
    on = date(division, 1, 1)
    found: dict[str, list[str]] = {}
    for place in municipalities(on):
        county = county_in_division(place.code, on, target) or UNKNOWN_COUNTY
        found.setdefault(county, []).append(place.code)
    return found


@cache
def county_in(division_year: int) -> Variable:
    """The county in the division of 1 January of `division_year`, whatever year is counted.

    `county_in(2020)` has the eleven counties of 2020–2023, and has them in every year. Who cannot be moved
    (a municipality split between counties) is unknown.
    """
    counties = COUNTIES.on(date(division_year, 1, 1))
    rows = [
        f"WHEN registered_division = {division} AND registered_place IN ({_quoted(places[county])})"
        f" THEN '{county}'"
        for division in division_years()
        for places in [_by_county(division, division_year)]
        for county in counties.names
        if county != UNKNOWN_COUNTY and county in places
    ]
    return Variable(
        id=f"county_in_{division_year}",
        title=Text(
            nb=f"Fylke (inndelingen i {division_year})",
            nn=f"Fylke (inndelinga i {division_year})",
            en=f"County (division of {division_year})",
        ),
        subject=PERSON_YEARS,
        codes=CodeList(
            f"county_in_{division_year}",
            COUNTIES.title,
            tuple(Code(code.code, code.title) for code in counties.codes),
        ),
        sql=f"CASE {' '.join(rows)} ELSE '{UNKNOWN_COUNTY}' END",
        explanation=_NOT_SHOWN,
    )


def _quoted(codes: list[str]) -> str:
    return ", ".join(f"'{code}'" for code in codes)


def gathered(hierarchy: Hierarchy) -> Variable:
    """The wholes that the year's counties are parts of, by a dated hierarchy of counties."""
    rows = [
        f"WHEN county = '{each.part}' AND {_from(each)} <= year AND year < {_to(each)}"
        f" THEN '{each.whole}'"
        for each in hierarchy.memberships
    ]
    unknown = COUNTIES.by_code[UNKNOWN_COUNTY]
    return Variable(
        id=hierarchy.wholes.id,
        title=hierarchy.wholes.title,
        subject=PERSON_YEARS,
        codes=CodeList(
            hierarchy.wholes.id, hierarchy.wholes.title, (*hierarchy.wholes.codes, *unknown)
        ),
        sql=f"CASE {' '.join(rows)} ELSE '{UNKNOWN_COUNTY}' END",
        explanation=_NOT_SHOWN,
    )


def _from(membership: Membership) -> int:
    return membership.valid_from.year if membership.valid_from else FIRST_YEAR


def _to(membership: Membership) -> int:
    return membership.valid_to.year if membership.valid_to else 9999


GOVERNOR_DISTRICT = gathered(COUNTIES_OF_GOVERNOR_DISTRICTS)

COUNTY_TODAY = county_in(division_years()[-1])
"""The county in the newest division, whatever year is counted."""

PLACE_VARIABLES = (COUNTY, MUNICIPALITY, GOVERNOR_DISTRICT, COUNTY_TODAY)
