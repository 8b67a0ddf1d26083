"""Widening (utvidelse): hidden cells that an attacker could bound too closely get more cover.

That a cell cannot be computed is not enough: it must, for all that a reader knows,
be able to reach the threshold, and more than one or two numbers must be possible.
To hide more only makes more possible, so a cell that is wide enough is not looked at again.
"""

import numpy as np

from fotfeste.disclosure.attack.closeness import Width
from fotfeste.disclosure.attack.parts import parts
from fotfeste.disclosure.attack.propagation import NEARLY, propagate
from fotfeste.disclosure.attack.system import System, system_of
from fotfeste.disclosure.reach import Reach
from fotfeste.disclosure.suppression.blocks import Block, block, blocks
from fotfeste.disclosure.suppression.moves import NOTHING, Moves
from fotfeste.disclosure.tables.structure import Floor, Integers, Mask, Structure

MOST_ROUNDS = 30


def widen(
    structure: Structure,
    counts: Integers,
    hidden: Mask,
    *,
    allowed: Mask,
    floor: Floor,
    width: Width,
) -> tuple[Mask, Mask]:
    """All cells to hide, and those of them that are too narrow still."""
    closed, asked = hidden.copy(), hidden & structure.printable
    for _round in range(MOST_ROUNDS):
        wanted = too_narrow(structure, counts, closed, asked, floor, width)
        before = closed.copy()
        if not wanted.any():
            break
        for part in blocks(structure, allowed | closed):
            _cover(part, counts, closed, wanted, floor)
        if (closed == before).all():
            whole = block(structure, np.flatnonzero(allowed | closed))
            _cover(whole, counts, closed, wanted, floor)
        if (closed == before).all():
            break
        asked = (wanted > 0) | (closed & ~before)
    return closed, wanted > 0


def too_narrow(
    structure: Structure,
    counts: Integers,
    hidden: Mask,
    asked: Mask,
    floor: Floor,
    width: Width,
) -> Integers:
    """How much more each cell asked for should be able to be than it is; 0 where it is wide enough."""
    system = system_of(structure, counts, hidden, floor=floor)
    own, bounds, about = counts[system.cells], propagate(system), asked[system.cells]
    wanted = np.zeros(len(own), np.int64)
    for part in parts(system, bounds):
        if about[part.places].any():
            wanted[part.places] = _wanted(part.system, own[part.places], about[part.places], width)
    settled = bounds.exact & about
    wanted[settled] = np.maximum(width.threshold - own[settled], width.least)
    spread = np.zeros(structure.cells, np.int64)
    spread[system.cells] = wanted
    return spread


def _wanted(system: System, own: Integers, asked: Mask, width: Width) -> Integers:
    """What those asked for of a part lack, each looked at alone only where one look at all does not do."""
    reach = Reach(system)
    wanted = np.zeros(len(own), np.int64)
    small = np.flatnonzero(asked & (own < width.threshold))
    below = reach.failing(small, np.full(len(own), float(width.threshold)))
    wanted[below] = width.threshold - own[below]
    others = np.flatnonzero(asked & (wanted == 0))
    for cell in reach.failing(others, (own + width.least).astype(float)):
        if system.high[cell] - system.low[cell] < width.least - NEARLY:
            wanted[cell] = width.least
            continue
        low, high = reach.ends(int(cell))
        if high - low < width.least - NEARLY:
            wanted[cell] = width.least
    return wanted


def _cover(part: Block, counts: Integers, closed: Mask, wanted: Integers, floor: Floor) -> None:
    """Hide the cheapest cells of a block that let each narrow cell be as much as is wanted."""
    places = np.flatnonzero(wanted[part.cells])
    if not len(places):
        return
    moves = Moves(part, counts, closed, floor)
    for place in places[np.argsort(counts[part.cells[places]], kind="stable")]:
        cell = part.cells[place]
        move = moves.raised(int(place), float(wanted[cell]))
        if move is not None:
            changed = np.abs(move) > NOTHING
            moves.hide(np.flatnonzero(changed & ~closed[part.cells]))
            closed[part.cells[changed]] = True
