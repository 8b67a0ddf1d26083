"""The country's division on a day: counts, names, counties (inndelingen)."""

from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from fotfeste.domain.geography.division import (
    FIRST_YEAR,
    counties,
    county_of,
    division_years,
    is_valid,
    municipalities,
    municipality,
)
from fotfeste.domain.geography.places import Place
from fotfeste.domain.geography.tables import all_changes, all_counties, all_municipalities

YEARS = range(2014, 2026)


def new_year(year: int) -> date:
    return date(year, 1, 1)


@pytest.mark.parametrize(
    ("year", "municipality_count", "county_count"),
    [
        (2014, 428, 19),
        (2015, 428, 19),
        (2016, 428, 19),
        (2017, 426, 19),
        (2018, 422, 18),
        (2019, 422, 18),
        (2020, 356, 11),
        (2021, 356, 11),
        (2022, 356, 11),
        (2023, 356, 11),
        (2024, 357, 15),
        (2025, 357, 15),
    ],
)
def test_how_many_there_were_on_1_january(
    year: int, municipality_count: int, county_count: int
) -> None:
    assert len(municipalities(new_year(year))) == municipality_count
    assert len(counties(new_year(year))) == county_count


@pytest.mark.parametrize("year", YEARS)
def test_every_municipality_has_one_county_valid_that_day(year: int) -> None:
    valid = Counter(county.code for county in counties(new_year(year)))
    for place in municipalities(new_year(year)):
        assert valid[place.county] == 1, place


@pytest.mark.parametrize("year", YEARS)
def test_every_county_has_a_municipality(year: int) -> None:
    used = {place.county for place in municipalities(new_year(year))}
    assert used == {county.code for county in counties(new_year(year))}


@pytest.mark.parametrize("year", YEARS)
def test_a_municipality_number_begins_with_its_county(year: int) -> None:
    assert all(place.code[:2] == place.county for place in municipalities(new_year(year)))


@pytest.mark.parametrize("year", YEARS)
def test_no_two_municipalities_share_a_code_or_a_printed_name(year: int) -> None:
    places = municipalities(new_year(year))
    assert len({place.code for place in places}) == len(places)
    assert len({place.name for place in places}) == len(places)


@pytest.mark.parametrize("table", [all_counties(), all_municipalities()])
def test_no_two_periods_of_one_code_overlap(table: tuple[Place, ...]) -> None:
    for first, second in pairwise(sorted(table, key=lambda p: (p.code, p.valid_from or date.min))):
        if first.code == second.code:
            assert first.valid_to is not None, first
            assert second.valid_from is not None, second
            assert first.valid_to <= second.valid_from, first


@pytest.mark.parametrize("table", [all_counties(), all_municipalities()])
def test_every_period_has_a_day(table: tuple[Place, ...]) -> None:
    bounded = [place for place in table if place.valid_from and place.valid_to]
    assert len(bounded) > 0
    assert all(place.valid_from < place.valid_to for place in bounded)  # type: ignore[operator]


def test_brackets_only_where_the_name_is_shared_that_year() -> None:
    for year in YEARS:
        bare = Counter(place.name.split(" (")[0] for place in municipalities(new_year(year)))
        for place in municipalities(new_year(year)):
            shared = bare[place.name.split(" (")[0]] > 1
            assert ("(" in place.name) == shared, (year, place)


@pytest.mark.parametrize(
    ("code", "on", "name", "full_name"),
    [
        ("0137", "2019-12-31", "Våler (Østfold)", "Våler (Østfold)"),
        ("3018", "2020-01-01", "Våler (Viken)", "Våler (Viken)"),
        ("3114", "2024-01-01", "Våler (Østfold)", "Våler (Østfold)"),
        ("1867", "2019-12-31", "Bø (Nordland)", "Bø (Nordland)"),
        ("1867", "2020-01-01", "Bø", "Bø"),
        ("0616", "2019-12-31", "Nes (Buskerud)", "Nes (Buskerud)"),
        ("3040", "2020-01-01", "Nesbyen", "Nesbyen"),
        ("1940", "2015-12-31", "Kåfjord", "Gáivuotna - Kåfjord"),
        ("1940", "2016-01-01", "Kåfjord", "Gáivuotna - Kåfjord - Kaivuono"),
        ("5426", "2020-01-01", "Kåfjord", "Gáivuotna - Kåfjord - Kaivuono"),
        ("5540", "2024-01-01", "Kåfjord", "Gáivuotna - Kåfjord - Kaivuono"),
        ("5001", "2022-12-31", "Trondheim", "Trondheim"),
        ("5001", "2023-01-01", "Trondheim", "Trondheim - Tråante"),
        ("9999", "2024-01-01", "Ukjent", "Ukjent"),
    ],
)
def test_names_of_a_day(code: str, on: str, name: str, full_name: str) -> None:
    place = municipality(code, date.fromisoformat(on))
    assert place is not None
    assert (place.name, place.full_name) == (name, full_name)


@pytest.mark.parametrize(
    ("code", "on", "county"),
    [
        ("1902", "2019-12-31", "19"),
        ("1902", "2020-01-01", None),
        ("5401", "2019-12-31", None),
        ("5401", "2020-01-01", "54"),
        ("5501", "2024-06-30", "55"),
        ("0301", "2014-01-01", "03"),
        ("0301", "2024-01-01", "03"),
        ("9999", "2021-05-05", "99"),
        ("1234567", "2021-05-05", None),
    ],
)
def test_county_of_a_day(code: str, on: str, county: str | None) -> None:
    assert county_of(code, date.fromisoformat(on)) == county
    assert is_valid(code, date.fromisoformat(on)) == (county is not None)


def test_unknown_is_no_municipality_or_county_of_the_country() -> None:
    day = date(2024, 1, 1)
    assert "9999" not in {place.code for place in municipalities(day)}
    assert "99" not in {county.code for county in counties(day)}


def test_the_years_of_a_new_division() -> None:
    assert division_years() == (FIRST_YEAR, 2017, 2018, 2019, 2020, 2024)


def test_every_change_begins_a_year() -> None:
    assert {(change.on.month, change.on.day) for change in all_changes()} == {(1, 1)}
