"""Rules of law that a report prints in numbers, held against the law of the report's year."""

from fractions import Fraction
from pathlib import Path

import pytest

from fotfeste.published.checked import Wrong
from fotfeste.published.norms import Norms, held_against_law
from fotfeste.published.sources import published
from fotfeste.reconstruction.figures.reader import read_figures
from tests.spec.figures.rows import a_file


def test_the_rules_of_the_2024_report_are_the_laws() -> None:
    found = held_against_law(published(2024))
    assert found == Norms((1, 2, 3, 4, 5, 6, 7, 79, 80, 83, 84), (), ())


def test_the_2021_report_prints_no_rule_in_a_number() -> None:
    assert held_against_law(published(2021)).rows == frozenset()


@pytest.mark.parametrize(
    ("row", "law"),
    [
        ({"measure": "rule_min_age", "unit": "years"}, "18"),
        ({"measure": "rule_max_age", "unit": "years"}, "55"),
        ({"measure": "rule_min_duration", "unit": "months"}, "3"),
        ({"measure": "rule_max_duration", "unit": "years"}, "4"),
        ({"measure": "rule_max_duration", "unit": "months"}, "48"),
        ({"measure": "rule_max_duration", "unit": "years", "note": "not extended"}, "3"),
        ({"measure": "rule_max_duration", "unit": "months", "education": "upper_secondary"}, "12"),
        ({"measure": "rule_max_duration", "unit": "years", "year": "2017"}, "2"),
        ({"measure": "rule_max_duration", "unit": "years", "year": "2018"}, "3"),
        ({"measure": "rule_max_duration", "unit": "years", "year": "2025"}, "5"),
        ({"measure": "rule_max_extension", "unit": "months", "note": "upper secondary"}, "6"),
        ({"measure": "rule_max_extension", "unit": "months", "note": "upper secondary", "year": "2026"}, "0"),
        ({"measure": "rule_min_work_oriented_hours_per_week", "unit": "hours", "year": "2026"}, "15"),
        ({"measure": "rule_work_oriented_hours_apply_after", "unit": "months", "year": "2026",
          "note": "the others"}, "6"),
        ({"measure": "rule_work_oriented_hours_apply_after", "unit": "months",
          "population": "collective_protection"}, "3"),
    ],
)  # fmt: skip
def test_the_row_that_says_what_the_law_says_is_reproduced_and_another_is_wrong(
    tmp_path: Path, row: dict[str, str], law: str
) -> None:
    rows = [{"year": "2024"} | row | {"value": value} for value in (law, str(int(law) + 1))]
    found = held_against_law(read_figures(a_file(tmp_path, *rows)))
    assert found.reproduced == (1,)
    (wrong,) = found.wrong
    assert wrong == Wrong(2, Fraction(law), wrong.paragraph)
    assert wrong.paragraph


@pytest.mark.parametrize(
    "row",
    [
        {"measure": "rule_programme_time_band_grace", "unit": "days"},
        {"measure": "rule_max_age", "unit": "months"},
        {"measure": "rule_max_age", "unit": "years", "sex": "female"},
        {"measure": "rule_max_age", "unit": "years", "year": "before 2020"},
        {"measure": "rule_max_age", "unit": "years", "year": "1990"},
        {"measure": "rule_max_age", "unit": "years", "year": "0000"},
        {"measure": "rule_max_age", "unit": "years", "value": "", "precision": "not available"},
        {"measure": "rule_min_duration", "unit": "months", "year": "2026"},
        {"measure": "rule_work_oriented_hours_apply_after", "unit": "months", "year": "2026"},
        {"measure": "rule_min_work_oriented_hours_per_week", "unit": "hours", "year": "2024"},
        {"measure": "rule_max_duration", "unit": "years", "year": "2021", "population": "collective_protection"},
    ],
)  # fmt: skip
def test_what_the_law_gives_no_one_number_for_is_left(tmp_path: Path, row: dict[str, str]) -> None:
    figures = read_figures(a_file(tmp_path, {"year": "2024", "value": "3"} | row))
    assert held_against_law(figures).rows == frozenset()


def test_what_nobody_has_confirmed_is_in_no_count(tmp_path: Path) -> None:
    row = {"year": "2026", "measure": "rule_min_work_oriented_hours_per_week", "unit": "hours",
           "population": "collective_protection", "value": "15"}  # fmt: skip
    found = held_against_law(read_figures(a_file(tmp_path, row)))
    (left,) = found.not_confirmed
    assert (left.row, left.reason) == (1, "norm_not_confirmed")
    assert (found.reproduced, found.wrong) == ((), ())
