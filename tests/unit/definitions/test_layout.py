"""Rows and columns: their order, their totals, and the figures where they cross."""

from dataclasses import replace
from datetime import date

import pytest

from fotfeste.catalogue.indicators.leavers import LEAVERS, LEAVERS_BY_SEX
from fotfeste.catalogue.indicators.participation import PARTICIPANTS
from fotfeste.catalogue.tables.composition import LEAVERS_SEX
from fotfeste.catalogue.tables.transitions import TRANSITIONS_COUNTY_SEX
from fotfeste.catalogue.variables.persons import SEX
from fotfeste.catalogue.variables.places import COUNTY
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text, name
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.layout import (
    Axis,
    Beside,
    Grid,
    Line,
    Lines,
    Over,
    OverIndicators,
    OverYears,
    nested,
)

PLACES = CodeList(
    "places",
    name("Sted"),
    (
        Code("99", name("Ukjent")),
        Code("1", name("Ås")),
        Code("2", name("Østby")),
        Code("3", name("Alvdal")),
        Code("4", Text(nb="Vestby", nn="Vestby", en="Aardvark")),
        Code("5", name("Gamle"), valid_to=date(2020, 1, 1)),
    ),
)
PLACE = replace(COUNTY, codes=PLACES)


def codes(axis: Axis, year: int = 2024) -> list[str]:
    return [line.codes[0][1] for line in axis.lines(year, "nb")]


def test_codes_stand_in_the_order_of_their_list_with_the_total_last() -> None:
    assert codes(Over(PLACE)) == ["99", "1", "2", "3", "4", "total"]


def test_codes_that_were_no_longer_valid_are_not_there() -> None:
    assert "5" not in codes(Over(PLACE), 2020)
    assert "5" in codes(Over(PLACE), 2019)


def test_places_by_name_follow_the_norwegian_alphabet_and_unknown_is_last() -> None:
    axis = Over(PLACE, order="name", last=("99",), total="first")
    assert codes(axis) == ["total", "3", "4", "2", "1", "99"]
    assert [line.codes[0][1] for line in axis.lines(2024, "en")][1:3] == ["4", "3"]


def test_only_some_codes_in_the_order_said() -> None:
    assert codes(Over(PLACE, only=("3", "1"), total="none")) == ["3", "1"]
    with pytest.raises(DefinitionError, match="no code"):
        Over(PLACE, only=("31",))


def test_a_row_and_a_column_cross_in_a_figure() -> None:
    grid = Grid(TRANSITIONS_COUNTY_SEX, (Over(COUNTY, only=("55",)),), (Over(SEX),))
    rows, columns = nested(grid.rows, 2024, "nb"), nested(grid.columns, 2024, "nb")
    assert [[grid.figure_id(row, column, 2024) for column in columns] for row in rows] == [
        [f"transitions-county-sex/2024/{county}/{sex}" for sex in ("female", "male", "total")]
        for county in ("55", "total")
    ]


def test_what_neither_row_nor_column_says_is_the_total_of_the_year() -> None:
    grid = Grid(LEAVERS_SEX, (OverYears((-1, 0)),), (), LEAVERS)
    assert [grid.figure_id(row, (), 2024) for row in nested(grid.rows, 2024, "nb")] == [
        "leavers-sex/2023/total/leavers",
        "leavers-sex/2024/total/leavers",
    ]


def test_axes_stand_beside_each_other_and_inside_each_other() -> None:
    sexes, total = Over(SEX, total="none"), Lines((Line(name("I alt"), LEAVERS),))
    beside = nested((Beside((sexes, total)),), 2024, "nb")
    assert [line.title.nb for (line,) in beside] == ["Kvinner", "Menn", "I alt"]
    inside = nested((sexes, OverYears((-1, 0))), 2024, "nb")
    assert [[line.title.nb for line in lines] for lines in inside] == [
        ["Kvinner", "2023"],
        ["Kvinner", "2024"],
        ["Menn", "2023"],
        ["Menn", "2024"],
    ]


@pytest.mark.parametrize(
    ("columns", "why"),
    [
        ((Over(COUNTY),), "county"),
        ((OverIndicators((PARTICIPANTS,)),), "participants"),
        ((OverIndicators((LEAVERS,)), OverYears((5,))), r"year\+5"),
        ((Lines((Line(name("Spor"), LEAVERS, codes=(("track", "track1"),)),)),), "track"),
        ((Over(SEX),), "which indicator"),
        ((Beside((OverIndicators((LEAVERS,)), Over(SEX))),), "which indicator"),
    ],
)
def test_a_layout_that_asks_for_what_the_table_lacks_is_refused(
    columns: tuple[Axis, ...], why: str
) -> None:
    with pytest.raises(DefinitionError, match=why):
        Grid(LEAVERS_SEX, (Over(SEX),), columns)


def test_the_one_indicator_must_be_the_tables() -> None:
    assert Grid(LEAVERS_SEX, (Over(SEX),), (), LEAVERS_BY_SEX).indicator is LEAVERS_BY_SEX
    with pytest.raises(DefinitionError, match="participants"):
        Grid(LEAVERS_SEX, (Over(SEX),), (), PARTICIPANTS)
