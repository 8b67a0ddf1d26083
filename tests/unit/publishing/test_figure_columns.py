"""The bank's columns of figures are those of the release's file, however the file is cut."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from fotfeste.catalogue.editions import edition_for
from fotfeste.disclosure.figures.columns import read_figures
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.columns import FigureColumns
from tests.unit.publishing.any_release import any_release

YEAR = 2024
FEW = {"headline", "transitions-age", "transitions-county-sex"}


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of figures of some tables."""
    edition = edition_for("current", YEAR)
    tables = tuple(table for table in edition.tables if table.id in FEW)
    made = any_release(edition, YEAR, tmp_path_factory.mktemp("figures") / "release", only=tables)
    return Path(made.folder) / "figures.parquet"


@pytest.mark.parametrize("rows", [7, 1_000_000])
def test_columns_hold_the_figures_of_the_file(figures: Path, tmp_path: Path, rows: int) -> None:
    cut = tmp_path / "figures.parquet"
    pq.write_table(pq.read_table(figures), cut, row_group_size=rows)
    columns = FigureColumns(cut)
    expected = read_figures(cut)
    assert columns.tables == {each.table for each in expected} >= FEW
    for table in FEW:
        there = [each for each in expected if each.table == table]
        found = columns.of_table(table, len(there[0].codes))
        assert found.year.tolist() == [each.year for each in there]
        assert found.decimals.tolist() == [each.decimals for each in there]
        assert [cell_signs.SIGNS[at] or None for at in found.sign] == [each.sign for each in there]
        assert [found.contents.names[at] for at in found.contents.places] == [
            each.contents for each in there
        ]
        assert [tuple(c.names[c.places[at]] for c in found.codes) for at in range(len(there))] == [
            each.codes for each in there
        ]
        values = [None if v != v else v for v in found.value.tolist()]
        assert values == [None if each.value is None else float(each.value) for each in there]
