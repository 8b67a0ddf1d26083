"""Laying a file's rows out for the checks (klargjøring): numbered and typed, beside the text they came from."""

from collections.abc import Mapping
from dataclasses import dataclass

import duckdb

from fotfeste.extract.defects import Defect
from fotfeste.extract.layout import Column, File
from fotfeste.extract.values import SQL_TYPE, from_text, quoted

_TEXT_OF = "text of "


@dataclass(frozen=True, slots=True)
class Reading:
    """How a column is read: the SQL of its value and, where that may fail, of its text."""

    value: str
    text: str | None = None


def as_text(column: Column) -> Reading:
    """Read a column that holds text. Empty text is no value."""
    text = f"nullif({quoted(column.name)}, '')"
    if SQL_TYPE[column.kind] == "VARCHAR":
        return Reading(text)
    return Reading(from_text(column.kind, text), text)


def as_number(column: Column) -> Reading:
    """Read a column of numbers that may be outside what its kind can hold."""
    name = quoted(column.name)
    return Reading(f"TRY_CAST({name} AS {SQL_TYPE[column.kind]})", f"CAST({name} AS VARCHAR)")


def as_is(column: Column) -> Reading:
    """Read a column that has its kind's type, or nothing in it."""
    return Reading(f"CAST({quoted(column.name)} AS {SQL_TYPE[column.kind]})")


@dataclass(frozen=True)
class Staged:
    """The relation `staging.<file>`: `row` (from 1), and each known column in its type.

    A column in `texts` was read from text. Where the text is no value of its kind,
    the value is NULL and the text stands beside it as `text of …`. `columns` are
    those of the format that the file has. `whole` is false where a column is missing or
    a row could not be read: then the rows cannot be held against the manifest.
    """

    file: File
    columns: tuple[Column, ...]
    texts: frozenset[str]
    whole: bool
    from_csv: bool

    @property
    def relation(self) -> str:
        """The relation's name in SQL."""
        return f"staging.{quoted(self.file.name)}"

    def unread(self, column: Column) -> str:
        """The SQL of the text in a column that is no value of its kind; NULL where all is well."""
        return quoted(_TEXT_OF + column.name) if column.name in self.texts else "NULL"


@dataclass(frozen=True)
class Opened:
    """A file after opening: laid out, unless it could not be, and what was wrong with it."""

    staged: Staged | None
    defects: tuple[Defect, ...] = ()


def lay_out(
    connection: duckdb.DuckDBPyConnection,
    file: File,
    source: str,
    row: str,
    read: Mapping[str, Reading],
    load: bool,
) -> frozenset[str]:
    """Make `staging.<file>` over a source; give the columns that keep text.

    `row` is the SQL of the row's number; `read` says how each column is read.
    With `load` it becomes a table, else a view.
    """
    selected = [f"{row} AS row"]
    for name, reading in read.items():
        selected.append(f"{reading.value} AS {quoted(name)}")
        if reading.text:
            unread = f"CASE WHEN {reading.value} IS NULL THEN {reading.text} END"
            selected.append(f"{unread} AS {quoted(_TEXT_OF + name)}")
    create = f"CREATE {'TABLE' if load else 'VIEW'} staging.{quoted(file.name)}"
    connection.execute(f"{create} AS SELECT {', '.join(selected)} FROM {source}").fetchall()
    return frozenset(name for name, reading in read.items() if reading.text)
