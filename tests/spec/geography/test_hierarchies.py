"""Dated hierarchies: counties, county governors' districts, Oslo, and a user's own."""

from datetime import date

import pytest

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.geography.codelists import COUNTIES, MUNICIPALITIES
from fotfeste.domain.geography.division import counties, county_of, municipalities
from fotfeste.domain.geography.governors import GOVERNOR_DISTRICTS
from fotfeste.domain.geography.hierarchies import (
    CITY_DISTRICTS_OF_OSLO,
    COUNTIES_OF_GOVERNOR_DISTRICTS,
    MUNICIPALITIES_OF_COUNTIES,
)
from fotfeste.domain.geography.hierarchy import Hierarchy, Membership
from fotfeste.domain.text import Text, name

TODAY = date(2024, 7, 1)


def new_year(year: int) -> date:
    return date(year, 1, 1)


@pytest.mark.parametrize("year", range(2014, 2026))
def test_the_county_hierarchy_is_the_division(year: int) -> None:
    for place in municipalities(new_year(year)):
        whole = MUNICIPALITIES_OF_COUNTIES.whole_of(place.code, new_year(year))
        assert whole == county_of(place.code, new_year(year))


@pytest.mark.parametrize(
    ("year", "districts"),
    [(2014, 18), (2016, 17), (2018, 16), (2019, 10), (2020, 10), (2024, 10), (2025, 10)],
)
def test_every_county_has_one_governor(year: int, districts: int) -> None:
    day = new_year(year)
    found = [COUNTIES_OF_GOVERNOR_DISTRICTS.whole_of(county.code, day) for county in counties(day)]
    assert None not in found
    assert set(found) == set(GOVERNOR_DISTRICTS.on(day).names)
    assert len(set(found)) == districts


@pytest.mark.parametrize(
    ("year", "district", "title", "members"),
    [
        (2018, "oslo-akershus", "Oslo og Akershus", ("02", "03")),
        (2019, "ostfold-buskerud-oslo-akershus", "Oslo og Viken", ("01", "02", "03", "06")),
        (2020, "ostfold-buskerud-oslo-akershus", "Oslo og Viken", ("03", "30")),
        (
            2024,
            "ostfold-buskerud-oslo-akershus",
            "Østfold, Buskerud, Oslo og Akershus",
            ("03", "31", "32", "33"),
        ),
        (2019, "vestfold-telemark", "Vestfold og Telemark", ("07", "08")),
        (2024, "vestfold-telemark", "Vestfold og Telemark", ("39", "40")),
        (2024, "troms-finnmark", "Troms og Finnmark", ("55", "56")),
        (2016, "agder", "Aust- og Vest-Agder", ("09", "10")),
        (2024, "agder", "Agder", ("42",)),
        (2024, "rogaland", "Rogaland", ("11",)),
    ],
)
def test_the_counties_of_a_governor(
    year: int, district: str, title: str, members: tuple[str, ...]
) -> None:
    assert COUNTIES_OF_GOVERNOR_DISTRICTS.parts_of(district, new_year(year)) == members
    assert GOVERNOR_DISTRICTS.title_of(district, new_year(year)).nb == title


def test_oslo_has_fifteen_districts_and_two_places_counted_apart() -> None:
    districts = CITY_DISTRICTS_OF_OSLO.parts_of("0301", TODAY)
    assert len(districts) == 17
    assert districts[0] == "030101"
    titles = CITY_DISTRICTS_OF_OSLO.parts
    assert titles.title_of("030115").nb == "Søndre Nordstrand"
    assert titles.title_of("030117").nb == "Marka"


def regions(*memberships: Membership) -> Hierarchy:
    return Hierarchy(
        id="regions",
        title=Text(nb="Regioner", nn="Regionar", en="Regions"),
        wholes=CodeList("region", name("Region"), (Code("north", name("Nord")),)),
        parts=COUNTIES,
        memberships=memberships,
    )


def test_a_user_declares_regions() -> None:
    north = regions(Membership("54", "north", None, new_year(2024)), Membership("18", "north"))
    assert north.parts_of("north", new_year(2023)) == ("18", "54")
    assert north.parts_of("north", new_year(2024)) == ("18",)
    assert north.whole_of("54", new_year(2024)) is None
    assert north.whole_of("11", new_year(2024)) is None


def test_a_faulty_hierarchy_tells_every_fault() -> None:
    twice = Membership("18", "north"), Membership("18", "north", new_year(2020))
    with pytest.raises(ValueError, match="regions") as refusal:
        regions(*twice, Membership("77", "south"))
    assert str(refusal.value) == (
        "hierarchy regions: 77 is not in the code list county; "
        "south is not in the code list region; 18 is in north and north on 2020-01-01"
    )


@pytest.mark.parametrize(
    ("codelist", "code", "on", "title"),
    [
        (COUNTIES, "30", 2023, "Viken"),
        (COUNTIES, "55", 2024, "Troms"),
        (COUNTIES, "99", 2024, "Ukjent"),
        (MUNICIPALITIES, "5610", 2024, "Karasjok"),
        (MUNICIPALITIES, "1514", 2019, "Sande (Møre og Romsdal)"),
        (MUNICIPALITIES, "1514", 2020, "Sande"),
        (MUNICIPALITIES, "9999", 2024, "Ukjent"),
    ],
)
def test_the_code_lists_carry_the_printed_names(
    codelist: CodeList, code: str, on: int, title: str
) -> None:
    assert code in codelist.on(new_year(on)).names
    assert codelist.title_of(code, new_year(on)).nb == title


@pytest.mark.parametrize("year", range(2014, 2026))
def test_the_code_lists_of_a_day_are_the_division_and_unknown(year: int) -> None:
    day = new_year(year)
    assert COUNTIES.on(day).names == (*(c.code for c in counties(day)), "99")
    assert MUNICIPALITIES.on(day).names == (*(m.code for m in municipalities(day)), "9999")


def test_unknown_is_in_three_languages() -> None:
    assert COUNTIES.title_of("99") == Text(nb="Ukjent", nn="Ukjend", en="Unknown")
    assert MUNICIPALITIES.title_of("9999") == COUNTIES.title_of("99")
