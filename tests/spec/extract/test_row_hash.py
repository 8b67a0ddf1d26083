"""The row hash says which rows there are: not who wrote them, in what form, order or library."""

import random
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import polars as pl
import pytest

from fotfeste.extract.defects import Kind
from fotfeste.extract.manifest import FileEntry
from fotfeste.extract.reader import read
from fotfeste.extract.refusal import ExtractRefused
from tests.cast import SMALL_CAST
from tests.extracts import Rows, rows_of, write_rows
from tests.spec.extract.edits import Edit, cell, read_csv, repeat

PERSONS_COLUMNS = (
    "person_id birth_date sex citizenship country_of_birth country_of_origin screened"
    " valid_from valid_to recorded_at channel"
).split()


@pytest.fixture
def in_csv(tmp_path: Path) -> Path:
    return write_rows(tmp_path / "csv", rows_of(SMALL_CAST), form="csv")


def entries(folder: Path) -> dict[str, FileEntry]:
    with read(folder) as extract:
        return dict(extract.manifest.files)


def row_hashes(folder: Path) -> dict[str, str]:
    return {name: entry.row_hash for name, entry in entries(folder).items()}


def refused_for(folder: Path) -> set[Kind]:
    with pytest.raises(ExtractRefused) as refused:
        read(folder)
    return {found.kind for found in refused.value.defects}


def by_hand(name: str, heading: list[str], rows: list[list[str]]) -> str:
    """The row hash as decision 0004 defines it, in plain Python."""
    sums = [0, 0, 0, 0]
    for row in rows:
        digest = sha256("\t".join(row).encode()).digest()
        for word in range(4):
            sums[word] += int.from_bytes(digest[8 * word : 8 * word + 8], "big")
    parts = [name, "\t".join(heading), len(rows), *(each % 2**64 for each in sums)]
    return sha256("".join(f"{part}\n" for part in parts).encode()).hexdigest()


def test_it_is_what_the_decision_says(in_csv: Path) -> None:
    heading, rows = read_csv(in_csv / "persons.csv")
    assert heading == PERSONS_COLUMNS
    assert row_hashes(in_csv)["persons"] == by_hand("persons", heading, rows)


def test_tabs_and_backslashes_are_escaped(tmp_path: Path) -> None:
    rows = rows_of(SMALL_CAST)
    rows["measures"][0]["measure_id"] = "a\tb\\c"
    folder = write_rows(tmp_path / "register", rows, form="csv")
    heading, found = read_csv(folder / "measures.csv")
    found[0][0] = r"a\tb\\c"
    hours = heading.index("hours_per_week")
    assert [row[hours] for row in found] == ["18.5000", "15.0000"]
    assert row_hashes(folder)["measures"] == by_hand("measures", heading, found)


def shuffled(rows: Rows) -> Rows:
    shuffle = random.Random(7)
    return {name: shuffle.sample(found, len(found)) for name, found in rows.items()}


def test_it_is_the_same_in_parquet_and_csv_and_in_any_order(in_csv: Path, tmp_path: Path) -> None:
    in_parquet = write_rows(tmp_path / "parquet", rows_of(SMALL_CAST))
    in_disorder = write_rows(tmp_path / "disorder", shuffled(rows_of(SMALL_CAST)))
    assert row_hashes(in_csv) == row_hashes(in_parquet) == row_hashes(in_disorder)
    assert entries(in_csv)["persons"].sha256 != entries(in_parquet)["persons"].sha256


def in_another_library(path: Path) -> None:
    """Other types that hold the same values, another compression, another row order."""
    table = pl.read_parquet(path).reverse()
    as_float = [pl.col(n).cast(pl.Float64) for n, t in table.schema.items() if t.is_decimal()]
    table.with_columns(as_float).write_parquet(path, compression="snappy", row_group_size=3)


def as_text(path: Path) -> None:
    """Every value as text, as some exporters write it."""
    table = pl.read_parquet(path)
    table.select(pl.all().cast(pl.String)).write_parquet(path)


@pytest.mark.parametrize("rewrite", [in_another_library, as_text])
@pytest.mark.parametrize("name", ["persons", "measures", "statuses", "participations"])
def test_a_file_written_by_another_library_has_the_same(
    tmp_path: Path, name: str, rewrite: Callable[[Path], None]
) -> None:
    folder = write_rows(tmp_path / "register", rows_of(SMALL_CAST))
    rewrite(folder / f"{name}.parquet")
    assert refused_for(folder) == {Kind.FILE_HASH}, "other bytes, and the same rows"


def as_csv(folder: Path) -> None:
    path = folder / "participations.parquet"
    pl.read_parquet(path).write_csv(path.with_suffix(".csv"))
    path.unlink()


def with_crlf(folder: Path) -> None:
    as_csv(folder)
    path = folder / "participations.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))


@pytest.mark.parametrize("change", [as_csv, with_crlf])
def test_forms_may_be_mixed(tmp_path: Path, change: Callable[[Path], None]) -> None:
    folder = write_rows(tmp_path / "register", rows_of(SMALL_CAST))
    change(folder)
    assert refused_for(folder) == {Kind.FILE_HASH}, "other bytes, and the same rows"


@pytest.mark.parametrize(
    ("edit", "also"),
    [
        (cell("leave", 1, "leave_to", "2022-10-30"), set()),
        (cell("leave", 1, "kind", "care"), set()),
        (cell("leave", 2, "leave_to", ""), set()),
        (repeat("leave", 1, kind="care"), {Kind.ROW_COUNT}),
    ],
)
def test_other_rows_give_another(in_csv: Path, edit: Edit, also: set[Kind]) -> None:
    edit(in_csv)
    assert refused_for(in_csv) == {Kind.FILE_HASH, Kind.ROW_HASH} | also


def test_a_value_may_not_move_to_the_next_column(tmp_path: Path) -> None:
    rows = rows_of(SMALL_CAST)
    first = write_rows(tmp_path / "first", rows)
    participation = rows["participations"][0]
    participation["settled_on"], participation["offered_on"] = None, "2023-01-01"
    second = write_rows(tmp_path / "second", rows)
    participation["settled_on"], participation["offered_on"] = "2023-01-01", None
    third = write_rows(tmp_path / "third", rows)
    assert len({row_hashes(folder)["participations"] for folder in (first, second, third)}) == 3
