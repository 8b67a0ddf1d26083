"""Opening a Parquet file of an extract: its columns and their types."""

import re
from pathlib import Path

import duckdb

from fotfeste.extract.columns import column_defects
from fotfeste.extract.defects import Kind
from fotfeste.extract.layout import Column, File
from fotfeste.extract.layout import Kind as KindOfValue
from fotfeste.extract.query import all_rows, number
from fotfeste.extract.staging import Opened, Reading, Staged, as_is, as_number, as_text, lay_out
from fotfeste.extract.values import SQL_TYPE, VALUE, literal, quoted
from fotfeste.extract.wording import defect, seen

_WHOLE = r"U?(TINYINT|SMALLINT|INTEGER|BIGINT)"
_ACCEPTED: dict[KindOfValue, str] = {
    "date": "DATE",
    "integer": _WHOLE,
    "number": rf"{_WHOLE}|FLOAT|DOUBLE|DECIMAL\(.*\)",
    "boolean": "BOOLEAN",
}


def open_parquet(connection: duckdb.DuckDBPyConnection, file: File, path: Path) -> Opened:
    """Lay a Parquet file out where it lies; nothing is loaded.

    Text is read as in CSV. A column of another type than its kind's is refused as
    a whole, unless it is empty. Raises duckdb.Error where the file is no Parquet.
    """
    source = f"read_parquet({literal(str(path))}, file_row_number = true)"
    described = all_rows(connection, f"DESCRIBE SELECT * FROM read_parquet({literal(str(path))})")
    types = {name: kind for name, kind, *_ in described}
    wrong = column_defects(file, list(types))
    present = tuple(column for column in file.columns if column.name in types)
    mistyped = tuple(
        column
        for column in present
        if not _fits(column, types[column.name]) and not _is_empty(connection, source, column)
    )
    refused = (
        defect(Kind.COLUMN_TYPE, file.name, c.name, seen(types[c.name]), value=VALUE[c.kind])
        for c in mistyped
    )
    columns = tuple(column for column in present if column not in mistyped)
    readings = {column.name: _reading(column, types[column.name]) for column in columns}
    texts = lay_out(connection, file, source, "file_row_number + 1", readings, load=False)
    staged = Staged(file, columns, texts, whole=not wrong and not mistyped, from_csv=False)
    return Opened(staged, (*wrong, *refused))


def _fits(column: Column, sql_type: str) -> bool:
    """Whether a column's type may hold its kind; text may hold every kind."""
    return re.fullmatch(_ACCEPTED.get(column.kind, "VARCHAR") + "|VARCHAR", sql_type) is not None


def _is_empty(connection: duckdb.DuckDBPyConnection, source: str, column: Column) -> bool:
    return not number(connection, f"SELECT count({quoted(column.name)}) FROM {source}")


def _reading(column: Column, sql_type: str) -> Reading:
    """How a column of a type is read."""
    if not _fits(column, sql_type) or sql_type == SQL_TYPE[column.kind] != "VARCHAR":
        return as_is(column)
    return as_text(column) if sql_type == "VARCHAR" else as_number(column)
