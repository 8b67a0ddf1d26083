"""What a file of an extract (uttrekk) is: columns, keys, periods, and the rules its rows keep."""

from dataclasses import dataclass
from typing import Literal

from fotfeste.domain.codelist import CodeList

Kind = Literal["id", "text", "date", "code", "integer", "number", "boolean"]
DateOf = Literal["event", "birth", "recording"]


@dataclass(frozen=True, slots=True)
class CodesBy:
    """Which codes may be used, given the value of another column of the row."""

    column: str
    lists: tuple[tuple[str, CodeList], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its kind of value, whether it must be filled, what it refers to.

    `codes` is the code list of a `code`; `codes_by` narrows it by another column.
    `valid_on` names the columns whose day decides which codes are valid (the
    first filled; none filled, any day). `references` is `file.column` of the row
    this one belongs to. `date_of` says which limits a `date` has. A `number` has at most eight digits before the decimal
    point and is read to four after it.
    """

    name: str
    kind: Kind
    required: bool = True
    codes: CodeList | None = None
    codes_by: CodesBy | None = None
    valid_on: tuple[str, ...] = ()
    references: str | None = None
    date_of: DateOf = "event"
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class File:
    """One file of an extract: its columns, its key and its periods.

    `key` is unique; `periods` names the columns of the row's periods, the last
    being the row's own, and `alone_within` the columns within which two such
    periods may not overlap. `ordered` lists pairs of days of which the first may
    not be after the second. `folder` is the folder inside the extract.
    """

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    periods: tuple[tuple[str, str], ...] = ()
    alone_within: tuple[str, ...] = ()
    ordered: tuple[tuple[str, str], ...] = ()
    may_be_empty: bool = True
    folder: str = ""

    def column(self, name: str) -> Column:
        """The column of a name."""
        return next(column for column in self.columns if column.name == name)

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(column.name for column in self.columns)

    @property
    def stem(self) -> str:
        """The path inside the extract, without the ending: `context/unemployment`."""
        return f"{self.folder}/{self.name}" if self.folder else self.name
