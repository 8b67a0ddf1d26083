"""A publication of persons (en publisering av personer): every cell of every table, by what it counts.

A cell of one table that counts the same persons as a cell of another is the same
cell: men and women together in a table by sex, and the table without sex.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod

import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.tables.axis import Axis, axis_of
from fotfeste.disclosure.tables.structure import Integers, Structure


@dataclass(frozen=True, eq=False)
class PublishedTable:
    """A table with all totals: the column and axis of each dimension, the codes shown, the cells.

    `levels` are the numbers of the codes of each axis that the table has; `cells` has
    a dimension for each, and holds the number of the cell at each place.
    """

    name: str
    columns: tuple[str, ...]
    axes: tuple[Axis, ...]
    levels: tuple[Integers, ...]
    cells: Integers

    @property
    def codes(self) -> tuple[tuple[str, ...], ...]:
        """The codes of each dimension, for people."""
        named = zip(self.axes, self.levels, strict=True)
        return tuple(tuple(axis.codes[n] for n in level) for axis, level in named)


@dataclass(frozen=True, eq=False)
class LinkedTables:
    """Tables over one set of persons: `counts` by cell, and which cells add up."""

    tables: tuple[PublishedTable, ...]
    structure: Structure
    counts: Integers

    def __repr__(self) -> str:
        return f"LinkedTables({len(self.tables)} tables, {len(self.counts)} cells)"


def link(
    axes: Sequence[Axis], persons: Mapping[str, Integers], tables: Mapping[str, Sequence[str]]
) -> LinkedTables:
    """Every cell of some tables over persons, whose finest codes are given by number for each axis."""
    used = [axis for axis in axes if any(axis_of([axis], c) for by in tables.values() for c in by)]
    by_key = [_laid_out(used, name, tuple(by)) for name, by in tables.items()]
    keys = np.unique(np.concatenate([table.cells.reshape(-1) for table in by_key]))
    found = tuple(replace(table, cells=np.searchsorted(keys, table.cells)) for table in by_key)
    counts = np.zeros(len(keys), np.int64)
    for table in found:
        counts[table.cells] = _counts(table, persons)
    return LinkedTables(found, _structure(used, found, len(keys)), counts)


def _laid_out(axes: Sequence[Axis], name: str, by: tuple[str, ...]) -> PublishedTable:
    """A table whose cells are numbered as in the block of all axes, totals of the others taken."""
    found = [axis_of(axes, column) for column in by]
    own = tuple(axis for axis in found if axis is not None)
    levels = tuple(axis.level(column) for axis, column in zip(own, by, strict=True))
    keys: Integers = np.zeros((1,) * len(own), np.int64)
    for axis in axes:
        place = np.array(axis.total)
        if axis in own:
            shape = [-1 if other is axis else 1 for other in own]
            place = levels[own.index(axis)].reshape(shape)
        keys = keys * len(axis.codes) + place
    return PublishedTable(name, by, own, levels, keys)


def _counts(one: PublishedTable, persons: Mapping[str, Integers]) -> Integers:
    """The counts of a table: finest first, then added up along one axis after the other."""
    shape = tuple(len(axis.finest) for axis in one.axes)
    each = np.ravel_multi_index([persons[axis.name] for axis in one.axes], shape)
    counts = np.bincount(each, minlength=prod(shape)).astype(np.int64).reshape(shape)
    for place, (axis, level) in enumerate(zip(one.axes, one.levels, strict=True)):
        summed = np.tensordot(axis.membership[level], counts, axes=(1, place))
        counts = np.moveaxis(summed, 0, place)
    return counts


def _structure(axes: Sequence[Axis], tables: Sequence[PublishedTable], cells: int) -> Structure:
    """The relations of all tables, each once although several tables may print it."""
    rows: dict[tuple[int, str, int], Integers] = {}
    for table in tables:
        for place, axis in enumerate(table.axes):
            for scheme, row in _sums_along(table, place):
                rows.setdefault((int(row[0]), axis.name, scheme), row)
    kinds = {axis.name: number for number, axis in enumerate(axes)}
    several = 1 + max(len(axis.sums) for axis in axes)
    found = [
        kinds[name] * several + axes[kinds[name]].kind(scheme) for _whole, name, scheme in rows
    ]
    return Structure(_as_matrix(list(rows.values()), cells), np.array(found, np.int64))


def _sums_along(table: PublishedTable, place: int) -> Iterator[tuple[int, Integers]]:
    """Every relation along one dimension of a table: which sum it is, and its cells, the whole first."""
    level = table.levels[place]
    for scheme, (whole, parts) in enumerate(table.axes[place].sums):
        if np.isin([whole, *parts], level).all():
            where = np.searchsorted(level, [whole, *parts])
            block = np.moveaxis(table.cells.take(where, place), place, -1)
            for row in block.reshape(-1, len(where)):
                yield scheme, row


def _as_matrix(rows: Sequence[Integers], cells: int) -> csr_array:
    sizes = np.array([row.size for row in rows], np.int64)
    ends = np.concatenate([[0], np.cumsum(sizes)])
    columns = np.concatenate([*rows, np.zeros(0, np.int64)])
    signs = np.ones(len(columns), np.int64)
    signs[ends[:-1]] = -1
    return csr_array((signs, columns, ends), shape=(len(rows), cells))
