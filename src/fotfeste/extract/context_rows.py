"""Series from outside (statistikk fra andre), taken from a folder as they stand, to be laid into an extract."""

from pathlib import Path

import duckdb
import pyarrow as pa

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.extract.context import CONTEXT_FILES
from fotfeste.extract.folder import look_into
from fotfeste.extract.values import literal

NO_SERIES = Text(
    nb="{folder} har ingen serier utenfra ({files}). Oppgi en mappe som har «context».",
    nn="{folder} har ingen seriar utanfrå ({files}). Oppgje ei mappe som har «context».",
    en="{folder} has no series from outside ({files}). Name a folder that has “context”.",
)
UNREADABLE = Text(
    nb="{path} kan ikke leses: {wrong}. Skriv den på nytt som Parquet eller CSV.",
    nn="{path} kan ikkje lesast: {wrong}. Skriv ho på nytt som Parquet eller CSV.",
    en="{path} cannot be read: {wrong}. Write it again as Parquet or CSV.",
)


class NoContext(Refused):
    """There is no context in the folder, or it cannot be read."""


def context_rows(folder: Path) -> dict[str, pa.Table]:
    """The rows of every context file below a folder (an extract, say), by the name of the file.

    Raises NoContext where there are none. Whether they are good is told when the extract
    they are laid into is read.
    """
    paths = look_into(folder).paths
    found = {file.name: paths[file.name] for file in CONTEXT_FILES if file.name in paths}
    if not found:
        named = ", ".join(file.stem for file in CONTEXT_FILES)
        raise NoContext(NO_SERIES.filled(folder=folder, files=named))
    return {name: _rows(path) for name, path in found.items()}


def _rows(path: Path) -> pa.Table:
    read = f"read_csv({literal(str(path))}, all_varchar = true, header = true)"
    if path.suffix == ".parquet":
        read = f"read_parquet({literal(str(path))})"
    with duckdb.connect() as engine:
        try:
            return engine.sql(f"SELECT * FROM {read}").to_arrow_table()
        except duckdb.Error as error:
            wrong = str(error).splitlines()[0]
            raise NoContext(UNREADABLE.filled(path=path.name, wrong=wrong)) from error
