"""The finest cells of a publication (de innerste cellene), and which published cells count them."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.tables.axis import Axis
from fotfeste.disclosure.tables.linked import LinkedTables, PublishedTable
from fotfeste.disclosure.tables.reading import Persons
from fotfeste.disclosure.tables.structure import Integers


@dataclass(frozen=True, eq=False)
class Inner:
    """`counts` of the finest cells that hold anybody; `published` is finest × published cells."""

    counts: Integers
    published: csr_array


def inner_cells(persons: Persons, linked: LinkedTables) -> Inner:
    """The finest cells along the axes of all tables of a publication together."""
    used = {axis.name: axis for table in linked.tables for axis in table.axes}
    shape = [len(axis.finest) for axis in used.values()]
    each = np.ravel_multi_index([persons.codes[name] for name in used], shape)
    keys, counts = np.unique(each, return_counts=True)
    codes = dict(zip(used, np.unravel_index(keys, shape), strict=True))
    placed = [_cells(table, codes) for table in linked.tables]
    columns = np.concatenate(placed, axis=1)
    rows = np.repeat(np.arange(len(keys)), columns.shape[1])
    ones = np.ones(columns.size, np.int64)
    matrix = csr_array((ones, (rows, columns.reshape(-1))), (len(keys), len(linked.counts)))
    matrix.sum_duplicates()
    matrix.data[:] = 1
    return Inner(counts.astype(np.int64), matrix)


def _cells(table: PublishedTable, codes: dict[str, Integers]) -> Integers:
    """For each finest cell, the cells of a table that count it."""
    places = np.zeros((len(next(iter(codes.values()))), 1), np.int64)
    for axis, level in zip(table.axes, table.levels, strict=True):
        along = _counting(axis, level)[codes[axis.name]]
        places = (places[:, :, None] * len(level) + along[:, None, :]).reshape(len(places), -1)
    return np.asarray(table.cells.reshape(-1)[places], np.int64)


def _counting(axis: Axis, level: Integers) -> Integers:
    """For each finest code of an axis, the places in a level that count it; all have as many."""
    _finest, places = np.nonzero(axis.membership[level].T)
    return places.reshape(len(axis.finest), -1)
