"""Year tables made from a few figures, by example."""

from fractions import Fraction
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from fotfeste.reconstruction.figures.reader import read_figures
from fotfeste.reconstruction.solving.reconstruct import reconstruct
from fotfeste.reconstruction.solving.solution import Solution, Unsolved
from tests.spec.figures.rows import a_file

POINTS = {"unit": "percentage_points", "precision": "integer percentage points"}
PER_CENT = {"unit": "percent", "precision": "integer percent"}


def made(folder: Path, *rows: dict[str, str], **prior: pa.Table) -> Solution:
    """The solution of some rows; a prior is given as `y2021=table`."""
    tables = {int(year.removeprefix("y")): table for year, table in prior.items()}
    return reconstruct([read_figures(a_file(folder, *rows))], tables)


def persons(table: pa.Table, **codes: str) -> int:
    """How many rows have some codes."""
    for name, code in codes.items():
        table = table.filter(pc.equal(table[name], code))
    return int(table.num_rows)


def to_work(table: pa.Table, **codes: str) -> Fraction:
    """Per cent of leavers with some codes who went to work."""
    left = persons(table, left="yes", **codes)
    return Fraction(100 * persons(table, activity_group="work", **codes), left)


def test_a_gap_between_the_sexes_is_kept(tmp_path: Path) -> None:
    solution = made(
        tmp_path,
        {"measure": "left_programme", "value": "200"},
        {"measure": "sex_gap_share_to_work", "value": "20", **POINTS},
    )
    table = solution.years[2021]
    gap = to_work(table, sex="male") - to_work(table, sex="female")
    assert Fraction(39, 2) <= gap <= Fraction(41, 2)


def test_a_change_ties_two_years(tmp_path: Path) -> None:
    solution = made(
        tmp_path,
        {"measure": "left_programme", "value": "300"},
        {"measure": "left_programme", "value": "170", "year": "2020"},
        {"measure": "share_to_work", "value": "41", **PER_CENT},
        {"measure": "change_share_to_work", "value": "-7", "category": "vs_2020", **POINTS},
    )
    change = to_work(solution.years[2021]) - to_work(solution.years[2020])
    assert Fraction(-15, 2) <= change <= Fraction(-13, 2)


def test_a_word_that_does_not_fit_is_dropped_and_named(tmp_path: Path) -> None:
    solution = made(
        tmp_path,
        {"measure": "left_programme", "value": "100"},
        {"measure": "left_programme", "value": "300", "precision": "about"},
        {"measure": "participants_in_programme", "value": "210", "precision": "about"},
    )
    assert persons(solution.years[2021], left="yes") == 100
    assert 189 <= solution.years[2021].num_rows <= 231
    assert [row.row for row in solution.dropped] == [2]
    assert solution.judgement.contradictions == ()


def test_no_county_that_figures_name_is_empty(tmp_path: Path) -> None:
    table = made(
        tmp_path,
        {"measure": "left_programme", "value": "40"},
        {"measure": "share_to_work", "county": "Oslo", "value": "50", **PER_CENT},
        {"measure": "participants_in_programme", "county": "Viken", "value": "12"},
    ).years[2021]
    assert persons(table, county="03", left="yes") >= 1
    assert persons(table, county="30", left="yes") >= 1


def test_a_municipality_that_is_not_named_stays_untold(tmp_path: Path) -> None:
    table = made(
        tmp_path,
        {"measure": "left_programme", "county": "Vestland", "value": "90"},
        {
            "measure": "left_programme",
            "county": "Vestland",
            "municipality": "Bergen",
            "value": "60",
        },
        {"measure": "table_threshold_left_programme", "value": "50"},
    )
    assert persons(table.years[2021], municipality="4601", left="yes") == 60
    assert persons(table.years[2021], municipality="~", county="46", left="yes") == 30
    assert table.most_leavers == {2021: 50}


def test_what_no_figure_says_is_as_usual(tmp_path: Path) -> None:
    usual = pa.table(
        {
            "sex": ["female"] * 30 + ["male"] * 10,
            "left": ["yes"] * 20 + ["no"] * 20,
            "displaced": ["other_refugees"] * 40,
        }
    )
    table = made(tmp_path, {"measure": "left_programme", "value": "20"}, y2021=usual).years[2021]
    assert persons(table, left="yes") == 20
    assert set(table["displaced"].to_pylist()) == {"other_refugees"}
    assert persons(table, sex="male", left="yes") == 0


def test_years_that_no_figure_speaks_of_are_the_usual_ones(tmp_path: Path) -> None:
    usual = pa.table({"sex": ["female", "male"], "in_work_oriented": ["yes", "no"]})
    solution = made(tmp_path, {"measure": "left_programme"}, y2019=usual)
    assert sorted(solution.years) == [2019, 2021]
    assert solution.years[2019].to_pydict() == {"sex": ["female", "male"]}


def test_what_year_tables_cannot_hold_is_named(tmp_path: Path) -> None:
    solution = made(
        tmp_path,
        {"measure": "left_programme"},
        {"measure": "countries_of_origin", "unit": "countries", "value": "90"},
    )
    assert [row.row for row in solution.unheld] == [2]


def test_impossible_rows_are_given_up_and_the_rest_holds(tmp_path: Path) -> None:
    solution = made(
        tmp_path,
        {"measure": "participants_in_programme", "value": "10"},
        {"measure": "participants_in_programme", "sex": "female", "value": "6"},
        {"measure": "participants_in_programme", "sex": "male", "value": "5"},
    )
    assert [row.row for row in solution.judgement.impossible] == [1]
    assert solution.years[2021].num_rows == 11


def test_unsolved_says_which_year() -> None:
    assert "2021" in next(Unsolved(2021, 12).lines("nb"))


@pytest.mark.parametrize("seed", [1, 2])
def test_the_seed_decides_who_is_who(tmp_path: Path, seed: int) -> None:
    rows = (
        {"measure": "left_programme", "value": "50"},
        {"measure": "participants_in_programme", "sex": "female", "value": "60"},
    )
    file = read_figures(a_file(tmp_path, *rows))
    once, again = (reconstruct([file], {}, seed=seed).years[2021] for _ in range(2))
    assert once.equals(again)
