"""Which places of a division cannot be held beside other years (brudd), found by applying the changes 2014–2024."""

from datetime import date
from itertools import pairwise

import duckdb
import pytest

from fotfeste.catalogue.indicators.participation import PARTICIPANTS
from fotfeste.catalogue.tables.back_cast import PARTICIPANTS_COUNTY_TODAY
from fotfeste.catalogue.variables.places import COUNTY_TODAY, county_in, municipality_in
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.domain.geography.breaks import broken_counties, broken_municipalities
from fotfeste.domain.geography.division import county_of, division_years, municipalities
from fotfeste.domain.geography.tables import all_changes
from fotfeste.domain.text import name
from fotfeste.indicators.back_cast import back_cast
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import Variable

YEARS = division_years()


def applied(code: str, division: int) -> list[str]:
    """What a municipality of a division had become by 2024, one day of change after the other."""
    codes = [code]
    for later in (year for year in YEARS if year > division):
        changes = [change for change in all_changes() if change.on == date(later, 1, 1)]
        codes = [
            new for old in codes for new in ([c.new for c in changes if c.old == old] or [old])
        ]
    return codes


def moved(variable: Variable, division: int) -> dict[str, str]:
    """Where the variable's own SQL puts each municipality of a division, by the table of places."""
    with duckdb.connect() as connection:
        connection.register("back_cast", back_cast())
        rows = connection.execute(
            f"SELECT code, {variable.sql} FROM back_cast"
            f" WHERE valid_from <= DATE '{division}-01-01' AND DATE '{division}-01-01' < valid_to"
        ).fetchall()
    places = dict(rows)
    assert places.pop("9999") in {"9999", "99"}
    return places


@pytest.mark.parametrize("division", YEARS)
def test_every_municipality_goes_where_the_changes_take_it(division: int) -> None:
    expected = {}
    for place in municipalities(date(division, 1, 1)):
        became = applied(place.code, division)
        expected[place.code] = became[0] if len(became) == 1 else "9999"
    assert moved(municipality_in(2024), division) == expected


@pytest.mark.parametrize("division", YEARS)
def test_every_municipality_goes_to_the_county_that_the_changes_take_it_to(division: int) -> None:
    day = date(2024, 1, 1)
    for code, county in moved(county_in(2024), division).items():
        assert {county_of(each, day) for each in applied(code, division)} == {county}, code


@pytest.mark.parametrize(("target", "division"), list(pairwise(YEARS)))
def test_what_was_one_for_one_comes_back(target: int, division: int) -> None:
    """Moved back to the division before, a code that was only given another number is the old one."""
    back = moved(municipality_in(target), division)
    for change in all_changes():
        if change.on == date(division, 1, 1) and change.kind == "recode":
            assert back[change.new] == change.old


def test_the_parts_of_what_was_split_have_a_break() -> None:
    assert {(b.code, b.first, b.last) for b in broken_municipalities(2024)} == {
        ("1508", 2014, 2023),  # Ålesund; Haram was part of it from 2020, and merged into it then
        ("1580", 2014, 2023),
        ("1806", 2014, 2019),  # Narvik and Hamarøy, which took Tysfjord
        ("1875", 2014, 2019),
        ("5055", 2014, 2019),  # Heim, Hitra and Orkland, which took Snillfjord
        ("5056", 2014, 2019),
        ("5059", 2014, 2019),
    }


def test_those_who_cannot_be_moved_are_those_of_places_with_a_break() -> None:
    broken = broken_municipalities(2024)
    for division in YEARS:
        lost = {code for code, to in moved(municipality_in(2024), division).items() if to == "9999"}
        of_breaks = {b.code for b in broken if b.first <= division <= (b.last or division)}
        assert {part for code in lost for part in applied(code, division)} == of_breaks


def test_no_county_of_today_has_a_break_but_those_of_before_have() -> None:
    """Every split of a municipality was within a county; but who merged cannot be parted again."""
    assert broken_counties(2024) == broken_counties(2020) == ()
    assert {"01", "06"} <= {each.code for each in broken_counties(2018)}


def test_breaks_are_told_in_words_and_as_data() -> None:
    variable = municipality_in(2024)
    assert variable.explanation is not None
    assert variable.explanation.en.endswith(
        "Not comparable in these years, as borders then ran across theirs: 2014–2023: Ålesund, Haram; "
        "2014–2019: Narvik, Hamarøy, Heim, Hitra, Orkland."
    )
    table = Table("people", name("People"), (PARTICIPANTS,), (variable,))
    said = definitions_of((table,), Choices())["variables"]["municipality_in_2024"]
    assert {"code": "1580", "first": 2014, "last": 2023} in said["not_comparable"]


def test_the_note_that_counties_of_today_can_be_compared_is_true() -> None:
    assert "can be compared over time" in PARTICIPANTS_COUNTY_TODAY.notes[0].en
    assert not COUNTY_TODAY.breaks
