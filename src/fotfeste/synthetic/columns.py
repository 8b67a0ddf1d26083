"""Year tables (årstabeller) as arrays: one row a person in a year, a column a variable, «» free."""

from collections.abc import Iterable, Mapping
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Words = npt.NDArray[np.str_]
Days = npt.NDArray[np.int32]
Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

Columns = dict[str, Words]

FREE = ""
"""What stands where the figures say nothing of a row's value."""

_EPOCH = date(1970, 1, 1)


def day(on: date) -> int:
    """A day as a number: days since 1 January 1970."""
    return (on - _EPOCH).days


def as_days(values: npt.ArrayLike) -> Days:
    """Numbers as days."""
    return np.asarray(values).astype(np.int32)


def as_flags(values: npt.ArrayLike) -> Flags:
    """Values as flags."""
    return np.asarray(values, dtype=np.bool_)


def first_day(year: int) -> int:
    """The number of 1 January."""
    return day(date(year, 1, 1))


def cutoff(year: int) -> int:
    """The number of the last day of February of the year after: the cut-off of a year's figures."""
    return day(date(year + 1, 3, 1)) - 1


def year_of(days: Days) -> Numbers:
    """The calendar year of each day."""
    return days.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970


def columns_of(table: pa.Table) -> Columns:
    """A table's columns as words; null is «»."""
    return {
        name: np.asarray(
            table[name].combine_chunks().cast(pa.string()).fill_null(FREE).to_pylist(),
            dtype=np.str_,
        )
        for name in table.column_names
    }


def column(columns: Mapping[str, Words], name: str, rows: int) -> Words:
    """A column, or one of free values where the table does not have it."""
    return columns[name] if name in columns else np.full(rows, FREE, dtype="U1")


def joined(parts: Iterable[Words]) -> Words:
    """Row by row, the words of several columns in one word."""
    whole: Words | None = None
    for part in parts:
        whole = part if whole is None else np.char.add(np.char.add(whole, "|"), part)
    if whole is None:
        raise ValueError("no columns to join")
    return whole


def number_of_groups(*keys: Words) -> tuple[tuple[Numbers, ...], int]:
    """The same number for the same word in every array, and how many numbers there are."""
    words, numbers = np.unique(np.concatenate(keys), return_inverse=True)
    ends = np.cumsum([len(key) for key in keys])[:-1]
    return tuple(np.split(numbers.astype(np.int64), ends)), len(words)
