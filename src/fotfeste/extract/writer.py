"""Writing an extract (uttrekk): a whole folder, or nothing."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, TypeAlias

import duckdb
import pyarrow as pa

from fotfeste.domain.period import Period
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.extract.format import FILES, REGISTER_FILES
from fotfeste.extract.layout import File
from fotfeste.extract.manifest import (
    MANIFEST,
    Deleted,
    FileEntry,
    Manifest,
    Research,
    classification_versions,
    file_hash,
)
from fotfeste.extract.query import number
from fotfeste.extract.rowhash import row_hash
from fotfeste.extract.values import SQL_TYPE, literal, quoted

Form = Literal["parquet", "csv"]
Rows: TypeAlias = pa.Table | pa.RecordBatchReader

_COPY: dict[Form, str] = {
    "parquet": "FORMAT parquet, COMPRESSION zstd",
    "csv": "FORMAT csv, HEADER true",
}


class ExtractNotWritten(Refused):
    """Rows or a folder from which no extract can be made. Nothing was written."""


IS_A_FILE = Text(
    nb="{folder} er en fil; et uttrekk er en mappe. Oppgi en tom eller ny mappe.",
    nn="{folder} er ei fil; eit uttrekk er ei mappe. Oppgje ei tom eller ny mappe.",
    en="{folder} is a file; an extract is a folder. Name an empty or new folder.",
)
HOLDS_OTHER_THINGS = Text(
    nb="{folder} inneholder annet enn et uttrekk (ingen {manifest}), og er ikke rørt. "
    "Oppgi en tom eller ny mappe.",
    nn="{folder} inneheld anna enn eit uttrekk (ingen {manifest}), og er ikkje rørt. "
    "Oppgje ei tom eller ny mappe.",
    en="{folder} holds other things than an extract (no {manifest}), and was left as it is. "
    "Name an empty or new folder.",
)
UNFIT = Text(
    nb="Radene passer ikke i uttrekksformatet: {wrong}",
    nn="Radene passar ikkje i uttrekksformatet: {wrong}",
    en="The rows do not fit the format of an extract: {wrong}",
)


def write(
    folder: Path,
    rows: Mapping[str, Rows],
    *,
    known_at: date,
    covers: Period,
    synthetic: bool,
    seed: int | None = None,
    scale: int | None = None,
    form: Form = "parquet",
    deleted: tuple[Deleted, ...] = (),
    research: Research | None = None,
) -> Manifest:
    """Write rows, by the name of their file, as an extract into `folder`.

    A register file without rows is written empty; columns that need not be
    filled may be left out. An extract that stands in `folder` is moved aside when
    the new one is whole, and then removed. Whether the rows are
    good is for `read` to say. Raises ExtractNotWritten where `folder` holds
    something else, or rows do not have the format's columns and types.
    """
    _refuse_strangers(folder)
    _refuse_unknown(rows)
    with _all_or_nothing(folder) as partial, duckdb.connect() as connection:
        entries = {
            file.name: _write_file(connection, partial, file, rows.get(file.name), form)
            for file in FILES
            if file in REGISTER_FILES or file.name in rows
        }
        manifest = Manifest(
            known_at,
            covers,
            synthetic,
            seed,
            scale,
            entries,
            classification_versions(),
            deleted=deleted,
            research=research,
        )
        manifest.write(partial)
    return manifest


def _write_file(
    connection: duckdb.DuckDBPyConnection, folder: Path, file: File, rows: Rows | None, form: Form
) -> FileEntry:
    """Write one file, and say what was written by reading it back."""
    path = folder / f"{file.stem}.{form}"
    path.parent.mkdir(exist_ok=True)
    present = () if rows is None else tuple(rows.schema.names)
    if rows is not None:
        connection.register("given", rows)
    try:
        connection.execute(
            f"COPY ({_typed(file, present)}) TO {literal(str(path))} ({_COPY[form]})"
        )
    except duckdb.Error as error:
        raise ExtractNotWritten(UNFIT.filled(wrong=f"{file.name}: {error}")) from error
    written = _written(path, file, form)
    counted = number(connection, f"SELECT count(*) FROM {written}")
    return FileEntry(counted, file_hash(path), row_hash(connection, written, file, counted))


def _typed(file: File, present: tuple[str, ...]) -> str:
    """The query that yields exactly the file's columns in their types."""
    columns = ", ".join(
        f"CAST({quoted(c.name) if c.name in present else 'NULL'} AS {SQL_TYPE[c.kind]})"
        f" AS {quoted(c.name)}"
        for c in file.columns
    )
    return f"SELECT {columns} FROM given" if present else f"SELECT {columns} WHERE false"


def _written(path: Path, file: File, form: Form) -> str:
    """What stands in a file just written, in the format's types."""
    if form == "parquet":
        return f"read_parquet({literal(str(path))})"
    types = ", ".join(f"{literal(c.name)}: {literal(SQL_TYPE[c.kind])}" for c in file.columns)
    return (
        f"read_csv({literal(str(path))}, header = true, auto_detect = false, columns = {{{types}}})"
    )


def _refuse_strangers(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise ExtractNotWritten(IS_A_FILE.filled(folder=folder))
    if folder.exists() and any(folder.iterdir()) and not (folder / MANIFEST).exists():
        raise ExtractNotWritten(HOLDS_OTHER_THINGS.filled(folder=folder, manifest=MANIFEST))


def _refuse_unknown(rows: Mapping[str, Rows]) -> None:
    """Tables and columns that the format does not have, and required columns not given."""
    files = {file.name: file for file in FILES}
    wrong = [f"no file is called {name}" for name in rows if name not in files]
    for name, file in files.items():
        if name in rows:
            given = set(rows[name].schema.names)
            wrong += [f"{name} has no column {c}" for c in sorted(given - set(file.column_names))]
            wrong += [
                f"{name} lacks {c.name}" for c in file.columns if c.required and c.name not in given
            ]
    if wrong:
        raise ExtractNotWritten(UNFIT.filled(wrong="; ".join(wrong)))


@contextmanager
def _all_or_nothing(folder: Path) -> Iterator[Path]:
    """A folder beside `folder` that takes its place when all went well, and else is removed."""
    place = folder.absolute()
    place.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{place.name}.", dir=place.parent) as beside:
        partial = Path(beside) / "partial"
        partial.mkdir()
        yield partial
        if place.exists():
            place.rename(Path(beside) / "replaced")
        partial.rename(place)
