"""CSV for programs: codes beside their titles, and what every row says of itself."""

from pathlib import Path

from tests.unit.publishing.came_back import tidy_rows


def test_codes_stand_beside_their_titles(rendered: Path) -> None:
    row = tidy_rows(rendered / "tables" / "results.nb.csv")[3]
    assert (row["place"], row["place_title"]) == ("20", "Ålesvik")
    assert (row["sex"], row["sex_title"]) == ("female", "Kvinner")
    assert (row["indicator"], row["indicator_title"]) == ("result", "Til arbeid eller utdanning")
    assert (row["value"], row["sign"], row["reason"], row["unit"]) == ("", ":", "hidden", "percent")
    assert row["status"] == "final"


def test_a_table_with_totals_only_has_no_columns_of_codes(rendered: Path) -> None:
    row = tidy_rows(rendered / "tables" / "ways.en.csv")[0]
    assert not {name for name in row if name.endswith("_title")} - {"indicator_title"}
    assert (row["figure_id"], row["value"]) == ("ways/2030/leavers", "13942")


def test_every_row_says_that_the_data_are_synthetic(rendered: Path) -> None:
    for path in (rendered / "tables").glob("*.nb.csv"):
        assert {row["synthetic"] for row in tidy_rows(path)} == {"syntetiske data"}
