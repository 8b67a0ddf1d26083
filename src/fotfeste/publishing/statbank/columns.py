"""The columns of a release's figures (kolonner), as arrays: what a bank needs of them, and no objects."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from fotfeste.publishing.statbank import cell_signs

Ints = NDArray[np.int64]

DECIMALS = 3
"""A release keeps no more; what a binary number has beyond them is noise."""


@dataclass(frozen=True)
class Coded:
    """A column of texts: the places of its rows in the list of different texts."""

    places: Ints
    names: tuple[str, ...]

    def at(self, rows: Ints) -> "Coded":
        """Some of the rows."""
        return Coded(self.places[rows], self.names)

    def used(self) -> list[str]:
        """The texts that rows have."""
        return [self.names[at] for at in np.unique(self.places).tolist()]

    def mapped(self, known: dict[str, int]) -> Ints:
        """For each row the number that its text has in another list; −1 where it has none."""
        return np.array([known.get(name, -1) for name in self.names] or [-1])[self.places]


@dataclass(frozen=True)
class Columns:
    """Figures as columns. `codes`: one column for each thing the table is divided by."""

    contents: Coded
    codes: tuple[Coded, ...]
    year: Ints
    value: NDArray[np.float64]
    sign: NDArray[np.uint8]
    reason: NDArray[np.uint8]
    decimals: Ints


class FigureColumns:
    """Every figure of a release, found by table."""

    def __init__(self, path: Path) -> None:
        found = pq.ParquetFile(path).read()
        self._table = _coded(found["table"])
        self._contents = _coded(found["contents"])
        self._year = _numbers(found["year"])
        self._decimals = _numbers(found["decimals"])
        self._sign = _coded(found["sign"]).mapped(_places(cell_signs.SIGNS)).astype(np.uint8)
        reason = _coded(found["reason"]).mapped(_places(cell_signs.REASONS))
        self._reason = np.where(self._sign == cell_signs.ZERO, cell_signs.IS_ZERO, reason)
        self._value = _values(found["value"], self._sign)
        codes = found["codes"].combine_chunks()
        self._offsets = np.from_dlpack(codes.offsets)
        self._codes = _coded(codes.flatten())
        self._order = np.argsort(self._table.places, kind="stable")

    @property
    def tables(self) -> frozenset[str]:
        """The tables that there are figures of."""
        return frozenset(self._table.names)

    def of_table(self, table: str, width: int) -> Columns:
        """The figures of one table that is divided by `width` things."""
        place = self._table.names.index(table)
        sorted_places = self._table.places[self._order]
        first, last = np.searchsorted(sorted_places, [place, place + 1])
        rows: Ints = self._order[first:last].astype(np.int64)
        begins: Ints = self._offsets[rows].astype(np.int64)
        return Columns(
            contents=self._contents.at(rows),
            codes=tuple(self._codes.at(begins + at) for at in range(width)),
            year=self._year[rows],
            value=self._value[rows],
            sign=self._sign[rows],
            reason=self._reason[rows].astype(np.uint8),
            decimals=self._decimals[rows],
        )


def _coded(column: Any) -> Coded:
    whole = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    coded = whole.dictionary_encode(null_encoding="encode")
    names = tuple(name or "" for name in coded.dictionary.to_pylist())
    return Coded(np.from_dlpack(coded.indices).astype(np.int64), names)


def _numbers(column: Any) -> Ints:
    return np.from_dlpack(column.combine_chunks()).astype(np.int64)


def _values(column: Any, sign: NDArray[np.uint8]) -> NDArray[np.float64]:
    """The numbers; NaN under every sign that stands instead of one."""
    whole = column.cast(pa.float64()).combine_chunks()
    value = np.frombuffer(whole.buffers()[1], dtype=np.float64)
    value = np.round(value[whole.offset : whole.offset + len(whole)], DECIMALS)
    value[np.isin(sign, cell_signs.INSTEAD)] = np.nan
    return value


def _places(names: tuple[str, ...]) -> dict[str, int]:
    return {name: at for at, name in enumerate(names)}
