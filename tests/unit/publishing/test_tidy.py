"""Tables as CSV: every figure of the release is there, as it is there."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from fotfeste.disclosure.figures.release import Release


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a file."""
    with path.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


@pytest.mark.parametrize("table", ["results", "ways", "sexes", "unemployment"])
def test_values_and_signs_come_back_as_they_were(
    rendered: Path, release: Release, table: str
) -> None:
    found = {
        row["figure_id"]: (Decimal(row["value"]) if row["value"] else None, row["sign"] or None)
        for row in read(rendered / "tables" / f"{table}.nb.csv")
    }
    expected = {f.id: (f.value, f.sign) for f in release.figures.of_table(table)}
    assert found == expected


def test_codes_stand_beside_their_titles(rendered: Path) -> None:
    row = read(rendered / "tables" / "results.nb.csv")[3]
    assert (row["place"], row["place_title"]) == ("20", "Ålesvik")
    assert (row["sex"], row["sex_title"]) == ("female", "Kvinner")
    assert (row["value"], row["sign"], row["unit"]) == ("", ":", "percent")


def test_every_row_says_that_the_data_are_synthetic(rendered: Path) -> None:
    for path in (rendered / "tables").glob("*.nb.csv"):
        assert {row["synthetic"] for row in read(path)} == {"syntetiske data"}
