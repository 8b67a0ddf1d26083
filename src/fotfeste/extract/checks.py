"""Running the checks of an extract (kontrollene), and saying what they found."""

from collections.abc import Iterator, Mapping
from datetime import date

import duckdb

from fotfeste.extract.defects import Defect, Kind, Place, masked
from fotfeste.extract.file_checks import file_checks
from fotfeste.extract.manifest import FileEntry
from fotfeste.extract.query import all_rows, number, one_row
from fotfeste.extract.row_checks import row_checks
from fotfeste.extract.rowhash import row_hash
from fotfeste.extract.staging import Staged
from fotfeste.extract.wording import PLACES, defect, seen


def check_rows(
    connection: duckdb.DuckDBPyConnection, staged: Staged, known_at: date | None
) -> Iterator[Defect]:
    """Defects of single rows, counted in one pass over the file."""
    checks = row_checks(staged, known_at)
    counted = ", ".join(f"count_if({check.condition})" for check in checks)
    counts = one_row(connection, f"SELECT {counted} FROM {staged.relation}")
    for check, count in zip(checks, counts, strict=True):
        if count:
            rows = (
                f"SELECT row, {check.seen} AS seen FROM {staged.relation} WHERE {check.condition}"
            )
            places = _first(connection, rows)
            yield defect(check.kind, staged.file.name, check.column, places, count, **check.holes)


def check_file(
    connection: duckdb.DuckDBPyConnection, staged: Staged, others: Mapping[str, Staged]
) -> Iterator[Defect]:
    """Defects that several rows or files have together."""
    for check in file_checks(staged, others):
        count = number(connection, f"SELECT count(*) FROM ({check.rows})")
        if count:
            places = _first(connection, check.rows)
            yield defect(check.kind, staged.file.name, check.column, places, count, **check.holes)


def check_declaration(
    connection: duckdb.DuckDBPyConnection, staged: Staged, rows: int, entry: FileEntry | None
) -> Iterator[Defect]:
    """Whether a file's rows are those that the manifest names; silent where they cannot be read."""
    if not rows and not staged.file.may_be_empty:
        yield defect(Kind.NO_ROWS, staged.file.name)
    if entry is None or not staged.whole:
        return
    if rows != entry.rows:
        yield defect(Kind.ROW_COUNT, staged.file.name, places=seen(rows), rows=entry.rows)
    found = row_hash(connection, staged.relation, staged.file, rows)
    if found != entry.row_hash:
        yield defect(
            Kind.ROW_HASH, staged.file.name, places=(Place(seen=found),), hash=entry.row_hash
        )


def _first(connection: duckdb.DuckDBPyConnection, rows: str) -> list[Place]:
    """The first few of the rows found, by their number in the file."""
    found = all_rows(connection, f"SELECT row, seen FROM ({rows}) ORDER BY row LIMIT {PLACES}")
    return [Place(row, masked(value)) for row, value in found]
