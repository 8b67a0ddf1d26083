"""Suspects in a large system (mistenkte celler): the cells that may be recomputed, found all at once.

A point in the middle of all that is possible shows the cells that lie on a bound
because they must; what the equations determine when those stay is suspect too.
"""

import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.attack.programme import Programme
from fotfeste.disclosure.attack.projection import unmoved
from fotfeste.disclosure.attack.propagation import NEARLY, Bounds
from fotfeste.disclosure.attack.system import Numbers, System
from fotfeste.disclosure.tables.structure import Mask

AT_BOUND = 1e-3


def suspects(programme: Programme, system: System, middle: Numbers) -> Mask:
    """The cells of a system that may be one thing only."""
    bounds = Bounds(system.low, system.high)
    at_low, at_high = middle - bounds.low < AT_BOUND, bounds.high - middle < AT_BOUND
    return _determined(system, middle, _stay(programme, bounds, at_low, at_high))


def _stay(programme: Programme, bounds: Bounds, at_low: Mask, at_high: Mask) -> Mask:
    """The cells that cannot leave the bound they are on, though all that can are asked to at once.

    When no cell moves any more, the programme's optimum proves it of all the others.
    """
    stay = at_low | at_high
    while stay.any():
        programme.set_costs(np.where(stay, np.where(at_low, -1.0, 1.0), 0.0))
        solved = programme.cheapest()
        if solved is None:
            break
        moved = np.where(at_low, solved[1] - bounds.low, bounds.high - solved[1]) > NEARLY
        if not (stay & moved).any():
            break
        stay = stay & ~moved
    programme.set_costs(np.zeros(len(stay)))
    return np.asarray(stay)


def _determined(system: System, middle: Numbers, settled: Mask) -> Mask:
    """The settled cells, and those that the equations determine when they stay."""
    free = np.flatnonzero(~settled)
    values = system.matrix @ middle
    tight = (values - system.least < AT_BOUND) | (system.most - values < AT_BOUND)
    found = settled.copy()
    found[free[unmoved(csr_array(system.matrix[np.flatnonzero(tight)][:, free]))]] = True
    return np.asarray(found)
