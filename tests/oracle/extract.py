"""An extract in memory, from plain rows; what is read from disk is tested elsewhere."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from fotfeste.domain.period import Period
from fotfeste.extract.format import FILES
from fotfeste.extract.layout import Kind
from fotfeste.extract.manifest import Manifest
from fotfeste.extract.reader import Extract

_ARROW: dict[Kind, pa.DataType] = {
    "id": pa.string(),
    "text": pa.string(),
    "code": pa.string(),
    "date": pa.date32(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
}


def _value(kind: Kind, value: Any) -> Any:
    return date.fromisoformat(value) if kind == "date" and isinstance(value, str) else value


@contextmanager
def in_memory(rows: dict[str, list[dict[str, Any]]], known_at: date) -> Iterator[Extract]:
    """The rows by file as an open extract; a column that no row has is empty."""
    manifest = Manifest(
        known_at=known_at,
        covers=Period.through(date(2016, 1, 1), known_at),
        synthetic=True,
        seed=None,
        scale=None,
        files={},
        classifications={},
    )
    with ExitStack() as stack:
        connection = stack.enter_context(duckdb.connect())
        connection.execute("SET threads = 1")
        for file in FILES:
            columns = {
                column.name: pa.array(
                    [_value(column.kind, row.get(column.name)) for row in rows.get(file.name, [])],
                    _ARROW[column.kind],
                )
                for column in file.columns
            }
            connection.register(f"rows_{file.name}", pa.table(columns))
            connection.execute(f"CREATE TABLE {file.name} AS FROM rows_{file.name}")
        yield Extract(Path("memory"), manifest, connection, stack.pop_all())
