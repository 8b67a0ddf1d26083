"""What an attacker knows of hidden cells (det en angriper vet): linear limits on whole numbers.

K1: published cells add up and no count is negative. K2: also that a hidden cell is
not zero, which is public wherever zeros are printed.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from fotfeste.disclosure.tables.structure import Floor, Integers, Mask, Structure

Numbers = NDArray[np.float64]
UNBOUNDED = 2.0**40
"""More than any count; a bound of this size is none."""


@dataclass(frozen=True, eq=False)
class System:
    """`least` ≤ `matrix` · x ≤ `most`, `low` ≤ x ≤ `high`, x whole: a column a hidden cell.

    `cells` are the numbers of the hidden cells in the publication, `rows` those of
    the relations that speak of any.
    """

    cells: Integers
    rows: Integers
    matrix: csr_array
    least: Numbers
    most: Numbers
    low: Numbers
    high: Numbers

    def __repr__(self) -> str:
        return f"System({len(self.rows)} relations, {len(self.cells)} hidden)"


def system_of(structure: Structure, counts: Integers, hidden: Mask, *, floor: Floor) -> System:
    """What the printed cells say of the hidden ones; counts of hidden cells are not looked at.

    `floor` is the least that a hidden cell can be: 0 under K1, 1 under K2 but for cells
    of which zeros are hidden too.
    """
    cells = np.flatnonzero(hidden)
    of_hidden = csr_array(structure.by_cell[:, cells])
    rows = np.flatnonzero(np.diff(of_hidden.indptr))
    printed = np.where(hidden, 0, counts)
    rest = -(structure.matrix @ printed)[rows].astype(float)
    return System(
        cells,
        rows,
        csr_array(of_hidden[rows].astype(float)),
        rest,
        rest,
        np.broadcast_to(floor, counts.shape)[cells].astype(float),
        np.full(len(cells), UNBOUNDED),
    )
