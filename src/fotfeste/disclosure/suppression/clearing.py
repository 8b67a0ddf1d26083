"""Clearing (frifinning): hidden cells that other registers are found for, in which they count another number.

Whoever protects knows the true counts, and may use them to show that nobody else can
compute them. A cell that differs between the truth and the middle of all that is
possible is cleared; the few others are once a move is found by which they are one more
or one fewer, in their own block first, then in several together. Registers that fit may
hold parts of persons, as those of the attack do.
"""

from collections.abc import Iterator

import numpy as np

from fotfeste.disclosure.suppression.blocks import Block, block, blocks, neighbours
from fotfeste.disclosure.suppression.doubt import doubtful
from fotfeste.disclosure.suppression.moves import WHOLE, Moves
from fotfeste.disclosure.tables.structure import Floor, Integers, Mask, Structure

TOGETHER = (2, 5)


def uncleared(structure: Structure, counts: Integers, hidden: Mask, *, floor: Floor) -> Mask:
    """The hidden cells of which nothing shows that they can be anything else than they are.

    All cells that relations determine are among them. `floor` is the least that a
    hidden cell can be; what is cleared under a higher floor is cleared under a lower.
    """
    left = doubtful(structure, counts, hidden, floor=floor)
    for part in _searched(structure, hidden):
        if left[part.cells].any():
            _clear(part, counts, hidden, left, floor)
    return left


def _searched(structure: Structure, hidden: Mask) -> Iterator[Block]:
    """Small blocks first, then several together, then all."""
    yield from blocks(structure, hidden)
    for count in TOGETHER:
        yield from neighbours(structure, hidden, count)
    yield block(structure, np.flatnonzero(hidden))


def _clear(part: Block, counts: Integers, hidden: Mask, left: Mask, floor: Floor) -> None:
    """Take from `left` what can move in a block, and whatever moves with it."""
    moves = Moves(part, counts, hidden, floor)
    for place in np.flatnonzero(left[part.cells]):
        if left[part.cells[place]] and (move := moves.cheapest(int(place))) is not None:
            left[part.cells[np.abs(move) > WHOLE]] = False
