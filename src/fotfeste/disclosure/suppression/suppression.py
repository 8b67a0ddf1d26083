"""Suppression (skjerming ved utelatelse): which cells are hidden so that none of them can be computed.

In order: small cells; what single relations, one after the other, would open;
what several relations together would (an attack by linear programming and its
repair); and back what turned out not to be needed.
"""

from dataclasses import dataclass

import numpy as np

from fotfeste.disclosure.suppression.doubt import doubtful
from fotfeste.disclosure.suppression.give_back import give_back
from fotfeste.disclosure.suppression.moves import repair
from fotfeste.disclosure.suppression.relation_pass import close_relations
from fotfeste.disclosure.suppression.sweep import sweep
from fotfeste.disclosure.tables.structure import Floor, Integers, Mask, Structure

MOST_REPAIRS = 20
MANY = 5_000
"""So many cells in doubt are served many at once, before they are repaired one by one."""
WHIM = 0.1
MOST_WHIMS = 60
EFFORT = 200_000
"""Cells in all further attempts at the relation pass together: few for a large publication."""


@dataclass(frozen=True, eq=False)
class Suppressed:
    """`hidden` cells; `open` those of them that no hiding of allowed cells protects."""

    hidden: Mask
    open: Mask


def suppress_cells(
    structure: Structure, counts: Integers, small: Mask, *, allowed: Mask, floor: Floor
) -> Suppressed:
    """The cells to hide, all of `small` among them, others only of `allowed`.

    `floor` is what an attacker knows a hidden cell to be at least: 1 where zeros are
    printed, 0 for cells of which zeros are hidden too. No hidden cell may count less.
    """
    closed = _fewest(structure, counts, small, allowed, floor)
    safe = _repaired(structure, counts, closed, allowed, floor)
    if safe.open.any():
        return safe
    kept = give_back(structure, counts, safe.hidden, needed=small, floor=floor)
    return Suppressed(kept, safe.open)


def _fewest(
    structure: Structure, counts: Integers, small: Mask, allowed: Mask, floor: Floor
) -> Mask:
    """The relation pass of fewest cells, among one without and some with whims, seeded 0, 1, 2 …"""
    best = close_relations(structure, counts, small, allowed=allowed, floor=floor)
    own = np.count_nonzero(small | ~structure.printable)
    for seed in range(min(MOST_WHIMS, EFFORT // structure.cells)):
        if np.count_nonzero(best) == own:
            break
        whim = np.random.default_rng(seed).uniform(0, WHIM, structure.cells)
        other = close_relations(structure, counts, small, allowed=allowed, floor=floor, whim=whim)
        best = min(best, other, key=np.count_nonzero)
    return best


def _repaired(
    structure: Structure, counts: Integers, hidden: Mask, allowed: Mask, floor: Floor
) -> Suppressed:
    """Attack and repair in turn, until the attack finds nothing or no repair is possible."""
    shown_to_move = np.zeros(structure.cells, bool)
    for attempt in range(MOST_REPAIRS):
        doubt = doubtful(structure, counts, hidden, floor=floor) & ~shown_to_move
        if not doubt.any():
            return Suppressed(hidden, doubt)
        if attempt == 0 and doubt.sum() > MANY:
            hidden = sweep(structure, counts, hidden, allowed=allowed, floor=floor)
            continue
        hidden, left = repair(structure, counts, hidden, doubt, allowed=allowed, floor=floor)
        if (left == doubt).all():
            return Suppressed(hidden, left)
        shown_to_move |= doubt & ~left
    return Suppressed(hidden, doubt)
