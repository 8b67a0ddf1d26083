"""Swaying (svai): a large system is pushed up and down as a whole, to see which cells can be two whole numbers.

A cell that equations leave some room may still be one whole number only: from 1 to 1.9
it is 1. In a few programmes every cell is asked to be one more, or one fewer, than it
was seen; those that never were two whole numbers are suspected, and looked at alone.
"""

import numpy as np

from fotfeste.disclosure.attack.programme import Programme
from fotfeste.disclosure.attack.propagation import NEARLY
from fotfeste.disclosure.attack.seen import Seen
from fotfeste.disclosure.attack.system import UNBOUNDED, System
from fotfeste.disclosure.tables.structure import Mask

MOST_TIMES = 6


def sway(system: System, seen: Seen) -> Mask:
    """The cells that were never seen as two whole numbers; what is seen is added to `seen`."""
    for time in range(MOST_TIMES):
        still = seen.still
        if not still.any():
            break
        before = int(np.count_nonzero(still))
        _pushed(system, seen, still, upwards=time % 2 == 0)
        if time % 2 and np.count_nonzero(seen.still) == before:
            break
    return seen.still


def _pushed(system: System, seen: Seen, still: Mask, *, upwards: bool) -> None:
    """Ask the cells that stand still for one whole number more, or one fewer; no more is paid for."""
    low, high = system.low.copy(), np.where(system.high < UNBOUNDED, system.high, np.inf)
    if upwards:
        enough = np.maximum(np.ceil(seen.least - NEARLY) + 1, seen.most)
        high[still] = np.minimum(high, enough)[still]
    else:
        enough = np.minimum(np.floor(seen.most + NEARLY) - 1, seen.least)
        low[still] = np.maximum(low, enough)[still]
    programme = Programme(system.matrix, system.least, system.most, low, high)
    programme.set_costs(np.where(still, -1.0 if upwards else 1.0, 0.0))
    point = programme.near_cheapest()
    if point is not None:
        seen.add(point)
