"""What a figures file may say, and what is said of one that does not keep the conventions."""

from fractions import Fraction
from pathlib import Path

import pytest

from fotfeste.reconstruction.figures.defects import FiguresRefused
from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import COLUMNS
from fotfeste.reconstruction.figures.reader import read_figures
from tests.spec.figures.rows import a_figure, a_file

HALF = Fraction(1, 2)


@pytest.mark.parametrize(
    ("value", "unit", "precision", "low", "high"),
    [
        ("10595", "persons", "exact", 10595, 10595),
        ("58", "percent", "integer percent", 58 - HALF, 58 + HALF),
        ("-2", "percentage_points", "integer percentage points", -2 - HALF, -2 + HALF),
        ("62.5", "percent", "1 decimal", Fraction("62.45"), Fraction("62.55")),
        ("36100", "persons", "rounded to 100", 36050, 36150),
        ("33.333", "percent", "unrounded", Fraction("33.3325"), Fraction("33.3335")),
        ("60", "percent", "about", 55, 65),
        ("2300", "persons", "about", 2070, 2530),
        ("27000", "persons", "just over", 27000, 28350),
        ("80", "persons", "above", 80, None),
        ("80", "persons", "below", None, 80),
    ],
)
def test_what_a_number_can_stand_for(
    tmp_path: Path, value: str, unit: str, precision: str, low: Fraction, high: Fraction | None
) -> None:
    figure = a_figure(
        tmp_path, measure="participants_in_programme", value=value, unit=unit, precision=precision
    )
    said = interval(figure)
    assert said is not None
    assert (said.low, said.high) == (low, high)


@pytest.mark.parametrize("precision", ["suppressed", "not available"])
def test_a_number_that_is_not_shown_says_nothing(tmp_path: Path, precision: str) -> None:
    figure = a_figure(tmp_path, measure="left_programme", value="", precision=precision)
    assert figure.value is None
    assert interval(figure) is None


def test_every_defect_is_said_at_once_with_its_row(tmp_path: Path) -> None:
    path = a_file(
        tmp_path,
        {"measure": "left_programme"},
        {"measure": "left_programme", "value": "7,5"},
        {"measure": "", "year": "", "precision": "roughly"},
        {
            "measure": "share_to_work",
            "unit": "percent",
            "precision": "integer percent",
            "value": "57.5",
        },
        {"measure": "share_to_work", "unit": "percent", "precision": "1 decimal", "value": "101"},
        {"measure": "left_programme", "precision": "suppressed", "value": "3"},
        {"measure": "left_programme", "value": "-1"},
        {"measure": "left_programme", "sex": "women"},
    )
    with pytest.raises(FiguresRefused) as refused:
        read_figures(path)
    seen = [(defect.row, defect.column) for defect in refused.value.defects]
    assert seen == [
        (2, "value"),
        (3, "measure"),
        (3, "year"),
        (3, "precision"),
        *((row, "value") for row in (4, 5, 6, 7)),
        (8, "sex"),
    ]
    lines = list(refused.value.lines("nb"))
    assert lines[0].startswith("figures.csv, rad 2 value: så «7,5», ventet et tall med punktum")


def test_a_file_without_the_columns_is_refused(tmp_path: Path) -> None:
    columns = [column for column in COLUMNS if column not in {"precision", "year"}]
    with pytest.raises(FiguresRefused) as refused:
        read_figures(a_file(tmp_path, {"measure": "started"}, columns=columns))
    assert [defect.column for defect in refused.value.defects] == ["precision", "year"]


@pytest.mark.parametrize("contents", [b"", b"measure,unit,year,value,precision\n", b"\xff\xfe\xfa"])
def test_a_file_that_says_nothing_is_refused(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "figures.csv"
    path.write_bytes(contents)
    with pytest.raises(FiguresRefused):
        read_figures(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FiguresRefused):
        read_figures(tmp_path / "nothing.csv")


def test_other_columns_are_carried_through(tmp_path: Path) -> None:
    path = a_file(tmp_path, {"measure": "started", "page": "12"}, columns=[*COLUMNS, "page"])
    assert read_figures(path)[1].extra == {"page": "12"}
