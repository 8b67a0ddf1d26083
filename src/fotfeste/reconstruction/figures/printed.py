"""Printed figures (publiserte tall): one number of a report, with its place and its precision."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

COLUMNS = (
    *("report", "locator", "measure", "unit", "year", "population", "sex", "age_group"),
    *("education", "county", "municipality", "category", "value", "precision", "note", "part_of"),
)
"""The columns of a figures file; others are carried through."""

REQUIRED = frozenset({"measure", "unit", "year", "value", "precision"})
"""Columns that must be there and, but for `value`, filled in every row."""


STATE = "state"
"""A column of a review file: rows `asked` and `not a figure` are not judged."""

OWN = "figure"
"""A column with the id of a figure of our own."""

LEFT_OUT = ("asked", "not a figure")


@dataclass(frozen=True, slots=True, order=True)
class RowId:
    """A row of a figures file; the first data row is 1."""

    file: str
    row: int

    def __str__(self) -> str:
        return f"{self.file}:{self.row}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A printed figure: the words of its row, and its value exactly as printed.

    A blank dimension is the total of that dimension. `value` is None where the
    publisher shows none (`suppressed`, `not available`). `decimals` counts the
    decimals as printed.
    """

    id: RowId
    report: str
    locator: str
    measure: str
    unit: str
    year: str
    population: str
    sex: str
    age_group: str
    education: str
    county: str
    municipality: str
    category: str
    value: Fraction | None
    decimals: int
    precision: str
    note: str
    part_of: str
    extra: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def row(self) -> int:
        """The number of its row in its file."""
        return self.id.row


@dataclass(frozen=True)
class FiguresFile:
    """Every figure of a file, in its order."""

    name: str
    rows: tuple[Printed, ...]
    left_out: Mapping[str, int] = field(default_factory=dict, hash=False)
    """How many rows of a review file are not judged, by their state."""

    @cached_property
    def _by_row(self) -> Mapping[int, Printed]:
        return {figure.row: figure for figure in self.rows}

    def __getitem__(self, row: int) -> Printed:
        """The figure of a row number, from 1."""
        return self._by_row[row]
