"""Examining the files of an extract (gjennomgang): each opened, checked, held against the manifest."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import duckdb

from fotfeste.extract.checks import check_declaration, check_file, check_rows
from fotfeste.extract.csv_file import open_csv
from fotfeste.extract.declaration import Declaration
from fotfeste.extract.defects import Defect, Kind, Place
from fotfeste.extract.format import FILES
from fotfeste.extract.layout import File
from fotfeste.extract.manifest import file_hash
from fotfeste.extract.parquet_file import open_parquet
from fotfeste.extract.query import number
from fotfeste.extract.staging import Opened, Staged
from fotfeste.extract.wording import defect, seen


def examine(
    connection: duckdb.DuckDBPyConnection, paths: Mapping[str, Path], declared: Declaration
) -> tuple[dict[str, Staged], tuple[Defect, ...]]:
    """The files that could be laid out, and every defect in all of them."""
    opened = {
        file.name: _open(connection, file, paths[file.name]) for file in FILES if file.name in paths
    }
    staged = {name: found.staged for name, found in opened.items() if found.staged}
    defects: list[Defect] = []
    for name, found in opened.items():
        defects += found.defects
        defects += _bytes(name, paths[name], declared)
        if found.staged:
            defects += _rows(connection, found.staged, staged, declared)
    return staged, tuple(defects)


def _open(connection: duckdb.DuckDBPyConnection, file: File, path: Path) -> Opened:
    """Open a file in the form its ending says."""
    if not path.stat().st_size:
        return Opened(None, (defect(Kind.FILE_EMPTY, file.name),))
    open_file = open_csv if path.suffix == ".csv" else open_parquet
    try:
        return open_file(connection, file, path)
    except duckdb.Error as error:
        return Opened(None, (_unreadable(file, error),))


def _bytes(name: str, path: Path, declared: Declaration) -> Iterator[Defect]:
    """Whether a file is, byte for byte, the one that the manifest names."""
    entry = declared.files.get(name)
    if entry:
        found = file_hash(path)
        if found != entry.sha256:
            yield defect(Kind.FILE_HASH, name, places=(Place(seen=found),), hash=entry.sha256)


def _rows(
    connection: duckdb.DuckDBPyConnection,
    staged: Staged,
    others: Mapping[str, Staged],
    declared: Declaration,
) -> list[Defect]:
    """Every defect of the rows; a file that breaks off half-way is one defect more."""
    defects: list[Defect] = []
    try:
        rows = number(connection, f"SELECT count(*) FROM {staged.relation}")
        if rows:
            defects += check_rows(connection, staged, declared.known_at)
            defects += check_file(connection, staged, others)
        defects += check_declaration(connection, staged, rows, declared.files.get(staged.file.name))
    except duckdb.Error as error:
        defects.append(_unreadable(staged.file, error))
    return defects


def _unreadable(file: File, error: duckdb.Error) -> Defect:
    return defect(Kind.FILE_UNREADABLE, file.name, places=seen(str(error).splitlines()[0]))
