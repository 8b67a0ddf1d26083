"""Pushing (skyving): one programme asks many cells at once to go to their ends, in another mixture each time."""

import numpy as np

from fotfeste.disclosure.attack.programme import Method, Programme
from fotfeste.disclosure.attack.propagation import Bounds
from fotfeste.disclosure.attack.seen import Seen
from fotfeste.disclosure.attack.system import Numbers
from fotfeste.disclosure.tables.structure import Mask

PAYS = 4
"""So many ends are cheaper to reach by one more push than cell by cell."""
MOST_PUSHES = 200
SEED = 7


def push(programme: Programme, seen: Seen, bounds: Bounds) -> None:
    """Push the cells that have not been seen at their bounds, as long as it pays."""
    random = np.random.default_rng(SEED)
    wanted = seen.falls_short(bounds)
    for _push in range(MOST_PUSHES):
        programme.set_costs(_costs(*wanted, random))
        solved = programme.cheapest(Method.PRIMAL)
        if solved is None:
            return
        seen.add(solved[1])
        left = seen.falls_short(bounds)
        if _count(wanted) - _count(left) < PAYS:
            return
        wanted = left


def _count(wanted: tuple[Mask, Mask]) -> int:
    return int(np.count_nonzero(wanted[0]) + np.count_nonzero(wanted[1]))


def _costs(down: Mask, up: Mask, random: np.random.Generator) -> Numbers:
    """Down costs, up pays; a cell that wants both is sent either way."""
    first = down & (~up | (random.random(len(down)) < 1 / 2))
    direction = np.where(first, 1.0, np.where(up, -1.0, 0.0))
    return np.asarray(direction * random.uniform(1 / 2, 1, len(down)))
