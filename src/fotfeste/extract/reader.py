"""Reading an extract (uttrekk)."""

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import duckdb

from fotfeste.extract.manifest import Manifest


@dataclass(frozen=True, repr=False)
class Extract:
    """An extract that keeps the format, open for queries; a context manager.

    `connection` has one view for each file of the format, named as the file, with
    the format's columns and types; numbers are double precision.
    """

    folder: Path
    manifest: Manifest
    connection: duckdb.DuckDBPyConnection

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
        """Close the connection; what was read from it stays valid."""
        self.connection.close()
