"""The relation pass (gjennomgang av summer): hide one more cell wherever a chain of single sums opens one.

An attacker who looks at one relation at a time goes on from what he has found. The
pass follows him round by round; the relations by which he first settles a cell are
the open ones. Of all cells that could close them, the one that closes most, needs
fewest new covers and counts fewest is hidden; all that do not compete at once.
"""

from collections.abc import Iterator

import numpy as np

from fotfeste.disclosure.attack.propagation import Bounds, Entries, forced, tightened
from fotfeste.disclosure.attack.system import Numbers, System, system_of
from fotfeste.disclosure.tables.structure import Floor, Integers, Mask, Structure

NEW_NEED = 0.25
"""What it counts against a cell that it would be the first hidden one of another relation."""
SIZE = 0.1
"""What the logarithm of its count does."""


def close_relations(
    structure: Structure,
    counts: Integers,
    hidden: Mask,
    *,
    allowed: Mask,
    floor: Floor,
    whim: Numbers | None = None,
) -> Mask:
    """All cells to hide: `hidden`, and such of `allowed` that single relations open nothing.

    Relations that no allowed cell can close stay open. `whim` is added to the score
    of each cell, for another choice among much the same.
    """
    liking = _liking(counts) if whim is None else _liking(counts) + whim
    closed = hidden | ~structure.printable
    while True:
        open_ones = _first_open(structure, counts, closed, allowed & ~closed, floor)
        if not open_ones.any():
            return closed
        closed |= _best(structure, liking, closed, allowed & ~closed, open_ones)


def _first_open(
    structure: Structure, counts: Integers, hidden: Mask, allowed: Mask, floor: Floor
) -> Mask:
    """The relations that settle cells soonest, of those that an allowed cell could close."""
    rows, cells = structure.entries
    can_close = np.bincount(rows, allowed[cells], minlength=structure.matrix.shape[0]) > 0
    system = system_of(structure, counts, hidden, floor=floor)
    for settling in _settling(system, structure.printable[system.cells]):
        found = np.zeros(len(can_close), bool)
        found[system.rows[settling]] = True
        found &= can_close
        if found.any():
            return np.asarray(found)
    return np.zeros(len(can_close), bool)


def _settling(system: System, asked: Mask) -> Iterator[Mask]:
    """The relations that settle cells that are asked for, round after round."""
    entries, bounds = Entries.of(system), Bounds(system.low, system.high)
    while True:
        yield forced(system, entries, bounds, asked)
        tighter = tightened(system, entries, bounds)
        if tighter.same_as(bounds):
            return
        bounds = tighter


def _best(
    structure: Structure, liking: Numbers, hidden: Mask, allowed: Mask, open_ones: Mask
) -> Mask:
    """The cells to hide now: in each of its open relations such a cell is the best there is."""
    rows, cells = structure.entries
    score = liking + _gain(structure, hidden, open_ones)
    score[~allowed] = -np.inf
    place = open_ones[rows] & allowed[cells]
    rows, cells = rows[place], cells[place]
    best = np.full(len(open_ones), -np.inf)
    np.maximum.at(best, rows, score[cells])
    loses = np.zeros(structure.cells, bool)
    loses[cells[score[cells] < best[rows]]] = True
    wins = np.zeros(structure.cells, bool)
    wins[cells] = True
    return np.asarray(wins & ~loses)


def _gain(structure: Structure, hidden: Mask, open_ones: Mask) -> Numbers:
    """How many open relations each cell closes, less the new needs that it makes."""
    rows, cells = structure.entries
    touched = np.bincount(rows, hidden[cells], minlength=len(open_ones)) > 0
    worth = open_ones - NEW_NEED * ~touched
    return np.asarray(np.bincount(cells, worth[rows], minlength=structure.cells))


def _liking(counts: Integers) -> Numbers:
    """What speaks for hiding each cell apart from that; no two alike, so that ranks are strict."""
    order = np.arange(len(counts)) / max(len(counts), 1)
    return np.asarray(1e-7 * order - SIZE * np.log(np.maximum(counts, 1)))
