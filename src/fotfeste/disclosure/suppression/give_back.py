"""Giving back (tilbakeføring): hidden cells that nobody needs any more are printed, largest first."""

import numpy as np

from fotfeste.disclosure.attack.propagation import propagate
from fotfeste.disclosure.attack.system import system_of
from fotfeste.disclosure.suppression.doubt import doubtful
from fotfeste.disclosure.tables.structure import Floor, Integers, Mask, Structure

AT_ONCE = 16
"""Cells tried together; where that opens something, in halves."""
EFFORT = 400_000
"""Cells looked at in all trials together: a small publication is tried often, a large one hardly."""


def give_back(
    structure: Structure, counts: Integers, hidden: Mask, *, needed: Mask, floor: Floor
) -> Mask:
    """What must stay hidden; cells of `needed` always do."""
    kept = hidden.copy()
    cells = np.flatnonzero(hidden & ~needed & structure.printable)
    cells = cells[np.argsort(-counts[cells], kind="stable")]
    worth_trying = cells[[not _is_missed(structure, counts, kept, int(c), floor) for c in cells]]
    groups = [worth_trying[n : n + AT_ONCE] for n in range(0, len(worth_trying), AT_ONCE)][::-1]
    for _trial in range(EFFORT // structure.cells):
        if not groups:
            break
        group = groups.pop()
        if _is_safe_without(structure, counts, kept, group, floor):
            kept[group] = False
        elif len(group) > 1:
            groups += [group[len(group) // 2 :], group[: len(group) // 2]]
    return kept


def _is_missed(
    structure: Structure, counts: Integers, hidden: Mask, cell: int, floor: Floor
) -> bool:
    """Whether one of its relations would be open at once without it."""
    by_cell, matrix = structure.by_cell, structure.matrix
    for row in by_cell.indices[by_cell.indptr[cell] : by_cell.indptr[cell + 1]]:
        own = slice(matrix.indptr[row], matrix.indptr[row + 1])
        cells, signs = matrix.indices[own], matrix.data[own]
        covered = hidden[cells] & (cells != cell)
        whole_hidden = (covered & (signs < 0)).any()
        slack = (counts - floor)[cells[covered]].sum()
        asked = covered & structure.printable[cells]
        if not asked.any():
            continue
        if covered.sum() == 1 or (covered.any() and not whole_hidden and slack == 0):
            return True
    return False


def _is_safe_without(
    structure: Structure, counts: Integers, hidden: Mask, cells: Integers, floor: Floor
) -> bool:
    """Whether nothing can be computed though some cells are printed."""
    fewer = hidden.copy()
    fewer[cells] = False
    system = system_of(structure, counts, fewer, floor=floor)
    if (propagate(system).exact & structure.printable[system.cells]).any():
        return False
    return not doubtful(structure, counts, fewer, floor=floor).any()
