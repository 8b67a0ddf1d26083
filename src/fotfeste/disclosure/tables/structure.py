"""What adds up to what in a publication (summer i en publisering), as one sparse matrix.

Every cell is a column, every relation between a whole and its parts a row: −1 at
the whole, +1 at its parts, so that `matrix @ counts` is zero. Tables that share
cells share columns; nothing else links them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csc_array, csr_array

Integers = NDArray[np.int64]
Mask = NDArray[np.bool_]
Floor = int | Integers
"""The least that a hidden cell is known to be: one number for all, or one for each cell."""


@dataclass(frozen=True, eq=False)
class Structure:
    """The relations of a publication: `matrix` is relations × cells, of −1, 0 and 1.

    `kinds` says of each relation along which grouping it adds up; only large
    publications need it, to be taken apart (see `suppression.blocks`). `unprinted`
    cells nobody prints and nobody asks for: who is left out of a share, say.
    """

    matrix: csr_array
    kinds: Integers
    unprinted: Mask | None = None

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return int(self.matrix.shape[1])

    @cached_property
    def printable(self) -> Mask:
        """The cells that are printed or hidden."""
        nobodys = self.unprinted
        return np.ones(self.cells, bool) if nobodys is None else ~nobodys

    @cached_property
    def by_cell(self) -> csc_array:
        """The same matrix, quick to read by cell."""
        return csc_array(self.matrix)

    @cached_property
    def entries(self) -> tuple[Integers, Integers]:
        """Relation and cell of every entry, relation by relation."""
        rows = np.repeat(np.arange(self.matrix.shape[0]), np.diff(self.matrix.indptr))
        return rows, np.asarray(self.matrix.indices, np.int64)

    def __repr__(self) -> str:
        return f"Structure({self.matrix.shape[0]} relations, {self.cells} cells)"


def structure_of(cells: int, relations: Iterable[tuple[int, Sequence[int]]]) -> Structure:
    """The structure of relations given one by one, each as (whole, parts)."""
    listed = list(relations)
    sizes = [1 + len(parts) for _whole, parts in listed]
    columns = [cell for whole, parts in listed for cell in (whole, *parts)]
    signs = [sign for size in sizes for sign in (-1, *[1] * (size - 1))]
    ends = np.concatenate([[0], np.cumsum(sizes, dtype=np.int64)])
    shape = (len(listed), cells)
    matrix = csr_array((np.array(signs, np.int64), np.array(columns, np.int64), ends), shape=shape)
    return Structure(matrix, np.zeros(len(listed), np.int64))
