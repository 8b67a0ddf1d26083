"""Opening a CSV file of an extract: its heading, its encoding, its fields."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import duckdb

from fotfeste.extract.columns import column_defects
from fotfeste.extract.defects import Defect, Kind, Place
from fotfeste.extract.layout import File
from fotfeste.extract.query import all_rows, number
from fotfeste.extract.staging import Opened, Staged, as_text, lay_out
from fotfeste.extract.values import literal, quoted
from fotfeste.extract.wording import PLACES, defect, seen

_LONGEST_HEADING = 100_000
_OTHER_SEPARATORS = (";", "\t", "|")


def open_csv(connection: duckdb.DuckDBPyConnection, file: File, path: Path) -> Opened:
    """Load a CSV file as text, and lay it out. Blank lines are no rows."""
    heading, refused = _heading(file, path)
    if refused:
        return Opened(None, (refused,))
    wrong = column_defects(file, heading)
    if any(found.kind is Kind.COLUMN_TWICE for found in wrong):
        return Opened(None, wrong)
    _load(connection, file, path, heading)
    rejected = tuple(_rejected(connection, file, len(heading)))
    columns = tuple(column for column in file.columns if column.name in heading)
    readings = {column.name: as_text(column) for column in columns}
    numbered = _numbered(file, bool(rejected))
    texts = lay_out(connection, file, numbered, "row_in_file", readings, load=True)
    connection.execute(f"DROP TABLE texts.{quoted(file.name)}").fetchall()
    staged = Staged(file, columns, texts, whole=not wrong and not rejected, from_csv=True)
    return Opened(staged, (*wrong, *rejected))


def _heading(file: File, path: Path) -> tuple[list[str], Defect | None]:
    """The column names in the first line, or why they cannot be had."""
    with path.open("rb") as stream:
        line = stream.readline(_LONGEST_HEADING)
    try:
        text = line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        return [], defect(Kind.NOT_UTF8, file.name)
    heading = next(csv.reader([text]), [])
    if len(heading) <= 1 and any(separator in text for separator in _OTHER_SEPARATORS):
        return heading, defect(Kind.SEPARATOR, file.name, places=seen(text))
    return heading, None


def _load(
    connection: duckdb.DuckDBPyConnection, file: File, path: Path, heading: list[str]
) -> None:
    """Make `texts.<file>`, the rows that have as many fields as the heading, and `rejected.<file>`.

    Each row of `rejected` has the number of the row in the file, and how many
    accepted rows stand before it.
    """
    types = ", ".join(f"{literal(name)}: 'VARCHAR'" for name in heading)
    rows = f"""read_csv({literal(str(path))}, header = true, auto_detect = false, delim = ',',
        quote = '"', escape = '"', columns = {{{types}}}, strict_mode = true,
        store_rejects = true, rejects_limit = 0,
        rejects_table = 'csv_rejects', rejects_scan = 'csv_scans')"""
    name = quoted(file.name)
    connection.execute(
        f"CREATE TABLE texts.{name} AS SELECT row_number() OVER () AS place, * FROM {rows}"
    ).fetchall()
    connection.execute(f"""
        CREATE TABLE rejected.{name} AS
        SELECT row, row - row_number() OVER (ORDER BY row) AS accepted_before, fault, message
        FROM (
            SELECT line - 1 AS row, any_value(CAST(error_type AS VARCHAR)) AS fault,
                any_value(error_message) AS message
            FROM csv_rejects GROUP BY line
        )""").fetchall()
    connection.execute("DROP TABLE csv_rejects").fetchall()
    connection.execute("DROP TABLE csv_scans").fetchall()


def _numbered(file: File, some_rejected: bool) -> str:
    """The accepted rows with the number each had in the file, rejected rows counted."""
    name = quoted(file.name)
    if not some_rejected:
        return f"(SELECT *, place AS row_in_file FROM texts.{name})"
    before = f"""SELECT accepted_before, max(row - accepted_before) AS rejected
        FROM rejected.{name} GROUP BY accepted_before"""
    return f"""(
        SELECT texts.*, place + coalesce(rejected, 0) AS row_in_file
        FROM texts.{name} AS texts ASOF LEFT JOIN ({before}) AS before
            ON texts.place > before.accepted_before
    )"""


def _rejected(connection: duckdb.DuckDBPyConnection, file: File, fields: int) -> Iterator[Defect]:
    """Rows that could not be read: other than UTF-8, or not parted into fields."""
    name = quoted(file.name)
    for kind, condition in (
        (Kind.NOT_UTF8, "fault = 'INVALID ENCODING'"),
        (Kind.FIELDS, "fault <> 'INVALID ENCODING'"),
    ):
        found = f"FROM rejected.{name} WHERE {condition}"
        count = number(connection, f"SELECT count(*) {found}")
        if count:
            first = all_rows(connection, f"SELECT row, message {found} ORDER BY row LIMIT {PLACES}")
            places = [Place(row, _fields_in(message)) for row, message in first]
            yield defect(kind, file.name, None, places, count, fields=fields)


def _fields_in(message: str) -> str | None:
    """How many fields the reader's message says there were, where that is what was wrong."""
    fields = re.search(r"Found: (\d+)", message)
    return fields[1] if fields else None
