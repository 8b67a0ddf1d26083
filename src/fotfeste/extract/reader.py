"""Reading an extract (uttrekk): every defect at once, or rows that keep the format."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

import duckdb

from fotfeste.extract.declaration import read_declaration
from fotfeste.extract.examination import examine
from fotfeste.extract.folder import look_into
from fotfeste.extract.format import FILES
from fotfeste.extract.known_codes import lay_out_codes
from fotfeste.extract.layout import File
from fotfeste.extract.manifest import Manifest
from fotfeste.extract.refusal import ExtractRefused
from fotfeste.extract.staging import Staged
from fotfeste.extract.values import for_use, in_use, literal, quoted

MEMORY = "4GB"
"""What DuckDB may use before it lays rows on disk."""


@dataclass(frozen=True, repr=False)
class Extract:
    """An extract that keeps the format, open for queries; a context manager.

    `connection` has one view (or table) for each file of the format, named as the
    file, with the format's columns; numbers are double precision. A context file
    that the extract does not have is there without rows.
    """

    folder: Path
    manifest: Manifest
    connection: duckdb.DuckDBPyConnection
    _open: ExitStack = field(compare=False)

    def __enter__(self) -> "Extract":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Extract({self.folder.name}, known at {self.manifest.known_at})"

    def close(self) -> None:
        """Close the connection and remove what DuckDB laid on disk."""
        self._open.close()


def read(folder: Path) -> Extract:
    """Open an extract, all of it checked against the format and its manifest.

    Raises ExtractRefused with every defect found. Parquet files are queried where
    they lie and must stay there; CSV files are loaded.
    """
    contents = look_into(folder)
    if not contents.is_extract:
        raise ExtractRefused(contents.defects)
    declared = read_declaration(folder)
    with ExitStack() as stack:
        connection = _connect(stack)
        staged, defects = examine(connection, contents.paths, declared)
        defects = (*contents.defects, *declared.defects, *defects)
        if defects or declared.manifest is None:
            raise ExtractRefused(defects)
        for file in FILES:
            _show(connection, file, staged.get(file.name))
        return Extract(folder, declared.manifest, connection, stack.pop_all())


def _connect(stack: ExitStack) -> duckdb.DuckDBPyConnection:
    """An own database in memory, with a folder on disk for what memory does not hold."""
    spill = stack.enter_context(TemporaryDirectory(prefix="extract-"))
    connection = stack.enter_context(duckdb.connect())
    connection.execute(f"SET temp_directory = {literal(spill)}").fetchall()
    connection.execute(f"SET memory_limit = {literal(MEMORY)}").fetchall()
    for schema in ("staging", "texts", "rejected"):
        connection.execute(f"CREATE SCHEMA {schema}").fetchall()
    lay_out_codes(connection)
    return connection


def _show(connection: duckdb.DuckDBPyConnection, file: File, staged: Staged | None) -> None:
    """Make the relation that queries see: a view over Parquet, a table from CSV, or no rows."""
    name = quoted(file.name)
    if staged is None:
        empty = ", ".join(f"CAST(NULL AS {in_use(c)}) AS {quoted(c.name)}" for c in file.columns)
        connection.execute(f"CREATE VIEW {name} AS SELECT {empty} WHERE false").fetchall()
        return
    rows = f"SELECT {', '.join(map(for_use, file.columns))} FROM {staged.relation}"
    kind = "TABLE" if staged.from_csv else "VIEW"
    connection.execute(f"CREATE {kind} {name} AS {rows}").fetchall()
    if staged.from_csv:
        connection.execute(f"DROP TABLE {staged.relation}").fetchall()
