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

TEXTS = ("table", "contents", "sign", "reason", "codes.list.element")
NUMBERS = ("year", "decimals", "value")
"""The columns that are read, texts as the places of different texts: those of the others are many and long."""


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
        found = _read(path)
        self._table = _coded(found["table"])
        self._contents = _coded(found["contents"])
        self._year = _numbers(found["year"])
        self._decimals = _numbers(found["decimals"])
        self._sign = _coded(found["sign"]).mapped(_places(cell_signs.SIGNS)).astype(np.uint8)
        reason = _coded(found["reason"]).mapped(_places(cell_signs.REASONS))
        self._reason = np.where(self._sign == cell_signs.ZERO, cell_signs.IS_ZERO, reason)
        self._value = _values(found["value"], self._sign)
        lists = found["codes"].chunks
        begins = np.cumsum([0, *(len(each.values) for each in lists)])
        self._begins = np.concatenate(
            [
                np.from_dlpack(each.offsets)[:-1] + at
                for each, at in zip(lists, begins, strict=False)
            ]
        )
        self._codes = _coded(pa.chunked_array([each.values for each in lists]))
        self._order = np.argsort(self._table.places, kind="stable")

    @property
    def tables(self) -> frozenset[str]:
        """The tables that there are figures of."""
        return frozenset(filter(None, self._table.names))

    def of_table(self, table: str, width: int) -> Columns:
        """The figures of one table that is divided by `width` things."""
        place = self._table.names.index(table)
        sorted_places = self._table.places[self._order]
        first, last = np.searchsorted(sorted_places, [place, place + 1])
        rows: Ints = self._order[first:last].astype(np.int64)
        begins: Ints = self._begins[rows].astype(np.int64)
        return Columns(
            contents=self._contents.at(rows),
            codes=tuple(self._codes.at(begins + at) for at in range(width)),
            year=self._year[rows],
            value=self._value[rows],
            sign=self._sign[rows],
            reason=self._reason[rows].astype(np.uint8),
            decimals=self._decimals[rows],
        )


def _read(path: Path) -> Any:
    """The file's columns, one group of rows after the other: lists of coded texts come no other way."""
    file = pq.ParquetFile(path, read_dictionary=list(TEXTS))
    columns = [*NUMBERS, *TEXTS]
    groups = range(file.num_row_groups)
    return pa.concat_tables(file.read_row_group(at, columns, use_threads=False) for at in groups)


def _coded(column: Any) -> Coded:
    """A column of texts as the file has it: no text is made more than once for a group of rows."""
    parts = [_coded_part(each) for each in column.chunks]
    names = tuple(dict.fromkeys(name for part in parts for name in part.names))
    known = _places(names)
    return Coded(np.concatenate([part.mapped(known) for part in parts]), names)


def _coded_part(part: Any) -> Coded:
    names = (*part.dictionary.to_pylist(), "")
    every = np.frombuffer(part.indices.buffers()[1], dtype=np.int32)
    places: Ints = every[part.offset : part.offset + len(part)].astype(np.int64)
    places[_is_null(part)] = len(names) - 1
    return Coded(places, names)


def _is_null(column: Any) -> NDArray[np.bool_]:
    """Where a column has nothing, out of its bitmap: Arrow's own functions take a second to load."""
    bitmap = column.buffers()[0]
    if bitmap is None or not column.null_count:
        return np.zeros(len(column), dtype=np.bool_)
    bits = np.unpackbits(np.frombuffer(bitmap, dtype=np.uint8), bitorder="little")
    return ~bits[column.offset : column.offset + len(column)].astype(np.bool_)


def _numbers(column: Any) -> Ints:
    return np.from_dlpack(column.combine_chunks()).astype(np.int64)


def _values(column: Any, sign: NDArray[np.uint8]) -> NDArray[np.float64]:
    """The numbers, of decimals that fit in half their 16 bytes; NaN under a sign instead of one."""
    whole = column.combine_chunks()
    halves = np.frombuffer(whole.buffers()[1], dtype=np.int64)[::2]
    scale = float(10**whole.type.scale)
    value: NDArray[np.float64] = halves[whole.offset : whole.offset + len(whole)] / scale
    value[np.isin(sign, cell_signs.INSTEAD)] = np.nan
    return value


def _places(names: tuple[str, ...]) -> dict[str, int]:
    return {name: at for at, name in enumerate(names)}
