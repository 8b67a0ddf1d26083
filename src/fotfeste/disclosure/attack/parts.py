"""A system taken apart (oppdeling): settled cells put in, the rest in parts that say nothing of each other."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import block_array, csr_array
from scipy.sparse.csgraph import connected_components

from fotfeste.disclosure.attack.propagation import Bounds
from fotfeste.disclosure.attack.system import System
from fotfeste.disclosure.tables.structure import Integers


@dataclass(frozen=True, eq=False)
class Part:
    """Some cells of a system, by `places` in it, and what is known of them alone."""

    places: Integers
    system: System


def parts(system: System, bounds: Bounds) -> Iterator[Part]:
    """The parts of what the bounds leave unsettled."""
    free = np.flatnonzero(~bounds.exact)
    settled = np.where(bounds.exact, bounds.low, 0.0)
    rest = system.matrix @ settled
    matrix = csr_array(system.matrix[:, free])
    touched = np.flatnonzero(np.diff(matrix.indptr))
    matrix = csr_array(matrix[touched])
    graph = block_array([[None, matrix], [matrix.T, None]], format="csr")
    count, found = connected_components(graph.astype(float), directed=False)
    labels = found.astype(np.int64)
    row_order, row_ends = _grouped(labels[: len(touched)], count)
    cell_order, cell_ends = _grouped(labels[len(touched) :], count)
    for number in range(count):
        rows = row_order[row_ends[number] : row_ends[number + 1]]
        cells = cell_order[cell_ends[number] : cell_ends[number + 1]]
        own, places = touched[rows], free[cells]
        yield Part(
            places,
            System(
                system.cells[places],
                system.rows[own],
                csr_array(csr_array(matrix[rows])[:, cells]),
                system.least[own] - rest[own],
                system.most[own] - rest[own],
                bounds.low[places],
                bounds.high[places],
            ),
        )


def _grouped(labels: Integers, count: int) -> tuple[Integers, Integers]:
    """The places ordered by label, and where each label starts."""
    ends = np.concatenate([[0], np.cumsum(np.bincount(labels, minlength=count))])
    return np.argsort(labels, kind="stable"), ends
