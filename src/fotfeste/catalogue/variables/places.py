"""Where the programme was (sted): in the year's own division, or in any other year's."""

from datetime import date
from functools import cache

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.geography.breaks import Break, broken_counties, broken_municipalities
from fotfeste.domain.geography.codelists import COUNTIES, MUNICIPALITIES
from fotfeste.domain.geography.division import FIRST_YEAR, division_of, division_years
from fotfeste.domain.geography.hierarchies import COUNTIES_OF_GOVERNOR_DISTRICTS
from fotfeste.domain.geography.hierarchy import Hierarchy, Membership
from fotfeste.domain.geography.places import UNKNOWN_COUNTY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable

_NOT_SHOWN = Text(
    nb="«Ukjent» er de som mangler sted, og de som ikke kan vises.",
    nn="«Ukjend» er dei som manglar stad, og dei som ikkje kan visast.",
    en="“Unknown” is those without a place and those who may not be shown.",
)

COUNTY = Variable("county", COUNTIES.title, PERSON_YEARS, COUNTIES, "county", _NOT_SHOWN)
MUNICIPALITY = Variable(
    "municipality", MUNICIPALITIES.title, PERSON_YEARS, MUNICIPALITIES, "municipality", _NOT_SHOWN
)


@cache
def county_in(division_year: int) -> Variable:
    """The county in the division of 1 January of `division_year`, whatever year is counted.

    `county_in(2020)` has the eleven counties of 2020–2023, and has them in every year. Who cannot be moved
    (a municipality split between counties) is unknown.
    """
    return _moved_to(
        division_year,
        COUNTIES,
        Text(
            nb=f"Fylke (inndelingen i {division_year})",
            nn=f"Fylke (inndelinga i {division_year})",
            en=f"County (division of {division_year})",
        ),
        broken_counties(division_year),
    )


@cache
def municipality_in(division_year: int) -> Variable:
    """The municipality in the division of 1 January of `division_year`, whatever year is counted.

    `municipality_in(2024)` has Ålesund and Haram apart in every year. Who cannot be moved
    (from 2020 to 2023 they were one) is unknown, and the two have a break in those years.
    """
    return _moved_to(
        division_year,
        MUNICIPALITIES,
        Text(
            nb=f"Kommune (inndelingen i {division_year})",
            nn=f"Kommune (inndelinga i {division_year})",
            en=f"Municipality (division of {division_year})",
        ),
        broken_municipalities(division_year),
    )


def _moved_to(
    division_year: int, places: CodeList, title: Text, breaks: tuple[Break, ...]
) -> Variable:
    """Places of one division in every year."""
    name = f"{places.id}_in_{division_year}"
    then = tuple(Code(each.code, each.title) for each in places.on(date(division_year, 1, 1)))
    return Variable(
        id=name,
        title=title,
        subject=PERSON_YEARS,
        codes=CodeList(name, places.title, then),
        sql=f"{places.id}_in_{division_of(division_year)}",
        explanation=_with_breaks(places, division_year, breaks),
        breaks=breaks,
    )


def _with_breaks(places: CodeList, year: int, breaks: tuple[Break, ...]) -> Text:
    """What a reader must know of the places, those that are not comparable in all years by name."""
    on, names = date(year, 1, 1), dict[str, list[str]]()
    for each in breaks:
        years = f"{each.first}–{each.last or ''}"
        names.setdefault(years, []).append(places.title_of(each.code, on).nb)
    listed = "; ".join(f"{years}: {', '.join(those)}" for years, those in names.items())
    if not listed:
        return _NOT_SHOWN
    return Text(
        nb=f"{_NOT_SHOWN.nb} Kan ikke sammenlignes i disse årene, siden grensene da gikk på tvers av deres: {listed}.",
        nn=f"{_NOT_SHOWN.nn} Kan ikkje samanliknast i desse åra, sidan grensene då gjekk på tvers av deira: {listed}.",
        en=f"{_NOT_SHOWN.en} Not comparable in these years, as borders then ran across theirs: {listed}.",
    )


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
