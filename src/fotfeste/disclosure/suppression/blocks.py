"""Parts of a large publication that can be looked at apart (blokker): the counties of a country.

Cells of relations that are cut stay as they are while a block is looked at, so
whatever is found possible in a block is possible in the whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import block_array, csr_array
from scipy.sparse.csgraph import connected_components

from fotfeste.disclosure.tables.structure import Integers, Mask, Structure

SMALL = 4_000
"""A publication of so few cells is one block."""
FEW = 0.1
"""No more than this part of the relations is cut."""


@dataclass(frozen=True, eq=False)
class Block:
    """Some cells and all relations that change when they do."""

    cells: Integers
    matrix: csr_array


def blocks(structure: Structure, movable: Mask) -> Iterator[Block]:
    """The blocks of movable cells, most of them without those of the relations that are cut."""
    cut = _cut(structure, movable)
    frozen = np.zeros(structure.cells, bool)
    rows, cells = structure.entries
    frozen[cells[cut[rows]]] = True
    free = np.flatnonzero(movable & ~frozen)
    group = _components(structure, free)
    for number in range(group.max(initial=-1) + 1):
        yield block(structure, free[group == number])


def neighbours(structure: Structure, movable: Mask, count: int) -> Iterator[Block]:
    """So many blocks at a time, with the cells by which they are linked, but not the wholes of those."""
    cut = _cut(structure, movable)
    rows, cells = structure.entries
    of_cut = cut[rows]
    whole = np.zeros(structure.cells, bool)
    whole[cells[of_cut & (np.asarray(structure.matrix.data) < 0)]] = True
    free = np.flatnonzero(movable & ~whole)
    if not cut.any():
        yield block(structure, free)
        return
    uncut = Structure(csr_array(structure.matrix[np.flatnonzero(~cut)]), structure.kinds[~cut])
    group = _components(uncut, free)
    for first in range(0, int(group.max(initial=-1)) + 1, count):
        yield block(structure, free[(group >= first) & (group < first + count)])


def block(structure: Structure, cells: Integers) -> Block:
    """The block of some cells."""
    matrix = csr_array(structure.by_cell[:, cells])
    return Block(cells, csr_array(matrix[np.flatnonzero(np.diff(matrix.indptr))]))


def _cut(structure: Structure, movable: Mask) -> Mask:
    """The relations to cut: the smallest kind without which no block has half of the cells."""
    none = np.zeros(structure.matrix.shape[0], bool)
    if structure.cells <= SMALL:
        return none
    kinds, sizes = np.unique(structure.kinds, return_counts=True)
    rows, cells = structure.entries
    for kind in kinds[np.argsort(sizes)]:
        cut = structure.kinds == kind
        if cut.sum() > FEW * len(cut):
            break
        frozen = np.zeros(structure.cells, bool)
        frozen[cells[cut[rows]]] = True
        free = np.flatnonzero(movable & ~frozen)
        if np.bincount(_components(structure, free)).max(initial=0) < movable.sum() / 2:
            return np.asarray(cut)
    return none


def _components(structure: Structure, cells: Integers) -> Integers:
    """For each of some cells the number of the component that relations make of them."""
    matrix = csr_array(structure.by_cell[:, cells])
    graph = block_array([[None, matrix], [matrix.T, None]], format="csr")
    _count, labels = connected_components(graph.astype(float), directed=False)
    _names, numbers = np.unique(labels[matrix.shape[0] :], return_inverse=True)
    return np.asarray(numbers, np.int64)
