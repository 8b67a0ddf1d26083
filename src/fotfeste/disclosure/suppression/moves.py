"""Moves (flyttinger): other registers that fit what is printed, at the least cost in hidden cells.

To show that a hidden cell cannot be computed, change it by one person and let
others change so that everything printed stays true. Where hidden cells do not
suffice, the cheapest printed ones are hidden too: the classical way of Kelly,
Golden & Assad (1992) and Fischetti & Salazar (2001), one linear programme a cell.
"""

from collections.abc import Iterator

import numpy as np
from scipy.sparse import hstack

from fotfeste.disclosure.attack.programme import Programme
from fotfeste.disclosure.attack.system import Numbers
from fotfeste.disclosure.suppression.blocks import Block, block, blocks
from fotfeste.disclosure.tables.structure import Floor, Integers, Mask, Structure

FREE = 1e-3
"""The cost of changing a cell that is hidden already: short moves are preferred."""
WHOLE = 1 - 1e-6
NOTHING = 1e-7


class Moves:
    """The moves of one block; what it costs to change a cell is learnt as cells are hidden."""

    def __init__(self, block: Block, counts: Integers, hidden: Mask, floor: Floor) -> None:
        self._cells, self._size = block.cells, len(block.cells)
        own = counts[block.cells]
        self._down = (counts - floor)[block.cells].astype(float)
        both = hstack([block.matrix, -block.matrix], format="csr")
        nil = np.zeros(both.shape[0])
        ceiling = np.concatenate([np.full(self._size, np.inf), self._down])
        self._programme = Programme(both, nil, nil, np.zeros(2 * self._size), ceiling)
        price = np.where(hidden[block.cells], FREE, 1 + np.log(np.maximum(own, 1)))
        self._programme.set_cost(np.arange(2 * self._size), np.tile(price, 2))

    def cheapest(self, place: int) -> Numbers | None:
        """The cheapest move by which the cell at a place is one more, or one fewer; None if none is."""
        found: list[tuple[float, Numbers]] = []
        for upwards in (True, False):
            if upwards or self._down[place] >= 1:
                found += self._try(place, upwards)
            if found and found[0][0] < 1:
                break
        return min(found, key=lambda move: move[0])[1] if found else None

    def raised(self, place: int, by: float) -> Numbers | None:
        """The cheapest move by which the cell at a place is so much more; None if none is."""
        found = list(self._try(place, True, by))
        return found[0][1] if found else None

    def hide(self, places: Integers) -> None:
        """Let some cells change freely from now on."""
        columns = np.concatenate([places, places + self._size])
        self._programme.set_cost(columns, np.full(len(columns), FREE))

    def _try(self, place: int, upwards: bool, by: float = 1.0) -> Iterator[tuple[float, Numbers]]:
        columns = np.array([place, place + self._size])
        step = np.array([by, 0.0]) if upwards else np.array([0.0, by])
        self._programme.set_bounds(columns, step, step)
        solved = self._programme.cheapest()
        self._programme.set_bounds(columns, np.zeros(2), np.array([np.inf, self._down[place]]))
        if solved is not None:
            yield solved[0], solved[1][: self._size] - solved[1][self._size :]


def repair(
    structure: Structure,
    counts: Integers,
    hidden: Mask,
    doubt: Mask,
    *,
    allowed: Mask,
    floor: Floor,
) -> tuple[Mask, Mask]:
    """All cells to hide so that cells in doubt can change, and those that still cannot.

    Block by block; only where that leads nowhere, for the publication as a whole.
    """
    closed, left = hidden.copy(), doubt.copy()
    for part in blocks(structure, allowed | hidden):
        _repair(part, counts, closed, left, floor)
    if (left == doubt).all():
        _repair(block(structure, np.flatnonzero(allowed | hidden)), counts, closed, left, floor)
    return closed, left


def _repair(part: Block, counts: Integers, closed: Mask, left: Mask, floor: Floor) -> None:
    """Take cells from `left` and add to `closed`, small counts first."""
    places = np.flatnonzero(left[part.cells])
    if not len(places):
        return
    moves = Moves(part, counts, closed, floor)
    for place in places[np.argsort(counts[part.cells[places]], kind="stable")]:
        if left[part.cells[place]] and (move := moves.cheapest(int(place))) is not None:
            changed = part.cells[np.abs(move) > NOTHING]
            moves.hide(np.flatnonzero((np.abs(move) > NOTHING) & ~closed[part.cells]))
            closed[changed] = True
            left[part.cells[np.abs(move) > WHOLE]] = False
