"""Series from outside stand in `context/`, with their source, as first published and as revised."""

from pathlib import Path

import pytest

from fotfeste.extract.defects import Kind
from fotfeste.extract.reader import read
from fotfeste.extract.refusal import ExtractRefused
from tests.cast import AMINA
from tests.extracts import Row, an_extract, rows_of, write_rows


def unemployed(version: str, persons: int, published_on: str, **columns: object) -> Row:
    row = {"county": "55", "month": "2024-03-01", "sex": "female", "version": version}
    source = {"published_on": published_on, "source": "Nav"}
    return {**row, "persons": persons, "percent": 1.7, **source, **columns}


def test_a_number_stands_as_first_published_and_as_revised(tmp_path: Path) -> None:
    rows = rows_of([AMINA])
    rows["unemployment"] = [
        unemployed("first_published", 612, "2024-04-02"),
        unemployed("revised", 618, "2025-01-10"),
    ]
    rows["published_series"] = [
        {"indicator": "to_work_or_education", "year": 2019, "unit": "percent", "value": 61.0}
        | {"published_on": "2020-10-01", "source": "IMDi"}
    ]
    with read(write_rows(tmp_path / "register", rows)) as extract:
        shown = extract.connection.sql("SELECT version, persons FROM unemployment ORDER BY version")
        assert shown.fetchall() == [("first_published", 612), ("revised", 618)]
        series = extract.connection.sql(
            "SELECT indicator, year, county, value FROM published_series"
        )
        assert series.fetchall() == [("to_work_or_education", 2019, None, 61.0)]


def test_context_may_be_left_out_and_is_then_empty(tmp_path: Path) -> None:
    with read(an_extract(tmp_path / "register", AMINA)) as extract:
        assert "unemployment" not in extract.manifest.files
        assert extract.connection.sql("SELECT * FROM unemployment").fetchall() == []


@pytest.mark.parametrize(
    ("columns", "kind"),
    [
        ({"county": "19"}, Kind.CODE_NOT_VALID),
        ({"published_on": "2024-01-02"}, Kind.DATES_OUT_OF_ORDER),
        ({"published_on": "2026-01-02"}, Kind.RECORDED_LATER),
        ({"percent": 101.0}, Kind.OUT_OF_RANGE),
        ({"source": None}, Kind.VALUE_MISSING),
    ],
)
def test_context_is_checked_like_the_register(
    tmp_path: Path, columns: dict[str, object], kind: Kind
) -> None:
    rows = rows_of([AMINA])
    rows["unemployment"] = [unemployed("revised", 618, "2024-04-02") | columns]
    with pytest.raises(ExtractRefused) as refused:
        read(write_rows(tmp_path / "register", rows))
    assert [(found.kind, found.file) for found in refused.value.defects] == [(kind, "unemployment")]
