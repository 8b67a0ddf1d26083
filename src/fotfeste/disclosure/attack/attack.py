"""The attack (angrepet): what can be computed of hidden cells from all that is printed, and how.

Three looks, each at all cells: single relations again and again; a point in the
middle of all that is possible, which shows the cells that lie on a bound because
they must; what the equations then determine. Each suspicion is proved by two linear
programmes, the least and the most that the cell can be.
"""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.attack.parts import parts
from fotfeste.disclosure.attack.programme import Programme
from fotfeste.disclosure.attack.projection import unmoved
from fotfeste.disclosure.attack.propagation import NEARLY, Bounds, propagate
from fotfeste.disclosure.attack.system import UNBOUNDED, Numbers, System
from fotfeste.disclosure.tables.structure import Integers, Mask

AT_BOUND = 1e-3
FEW = 300
"""So few cells are bounded one by one, suspected or not."""


@dataclass(frozen=True, eq=False)
class Attacked:
    """The least and most that each cell of a system can be; `fits` is false where nothing is possible.

    Bounds are always true; of cells that are not exact they may be wide.
    """

    bounds: Bounds
    fits: bool

    @property
    def exact(self) -> Mask:
        """The cells that are recomputed."""
        return self.bounds.exact

    def __repr__(self) -> str:
        return f"Attacked({int(self.exact.sum())} of {len(self.exact)} recomputed)"


def attack(system: System) -> Attacked:
    """Everything that the attacker gets to know of the hidden cells of a system."""
    bounds = propagate(system)
    if bounds.contradict:
        return Attacked(bounds, fits=False)
    low, high, fits = bounds.low.copy(), bounds.high.copy(), True
    every_cell = bool(np.count_nonzero(~bounds.exact) <= FEW)
    for part in parts(system, bounds):
        found = _attack_part(part.system, every_cell)
        low[part.places], high[part.places] = found.bounds.low, found.bounds.high
        fits &= found.fits
    return Attacked(Bounds(low, high), fits)


def _attack_part(system: System, every_cell: bool) -> Attacked:
    """The bounds of cells that hang together."""
    bounds = Bounds(system.low, system.high)
    high = np.where(bounds.high < UNBOUNDED, bounds.high, np.inf)
    programme = Programme(system.matrix, system.least, system.most, bounds.low, high)
    middle = programme.interior()
    if middle is None and programme.cheapest() is None:
        return Attacked(bounds, fits=False)
    suspects = np.ones(len(high), bool)
    if middle is not None and not every_cell:
        at_low, at_high = middle - bounds.low < AT_BOUND, bounds.high - middle < AT_BOUND
        suspects = _determined(system, middle, _stay(programme, bounds, at_low, at_high))
    return Attacked(_bounded(programme, bounds, np.flatnonzero(suspects)), fits=True)


def _stay(programme: Programme, bounds: Bounds, at_low: Mask, at_high: Mask) -> Mask:
    """The cells that cannot leave the bound they are on, though all that can are asked to at once.

    When no cell moves any more, the programme's optimum proves it of all the others.
    """
    everywhere, stay = np.arange(len(at_low)), at_low | at_high
    while stay.any():
        programme.set_cost(everywhere, np.where(stay, np.where(at_low, -1.0, 1.0), 0.0))
        solved = programme.cheapest()
        if solved is None:
            break
        moved = np.where(at_low, solved[1] - bounds.low, bounds.high - solved[1]) > NEARLY
        if not (stay & moved).any():
            break
        stay = stay & ~moved
    programme.set_cost(everywhere, np.zeros(len(stay)))
    return np.asarray(stay)


def _determined(system: System, middle: Numbers, settled: Mask) -> Mask:
    """The settled cells, and those that the equations determine when they stay."""
    free = np.flatnonzero(~settled)
    values = system.matrix @ middle
    tight = (values - system.least < AT_BOUND) | (system.most - values < AT_BOUND)
    found = settled.copy()
    found[free[unmoved(csr_array(system.matrix[np.flatnonzero(tight)][:, free]))]] = True
    return np.asarray(found)


def _bounded(programme: Programme, bounds: Bounds, cells: Integers) -> Bounds:
    """The bounds, with those of some cells as tight as they can be, rounded to whole numbers."""
    low, high = bounds.low.copy(), bounds.high.copy()
    for cell in cells:
        for sign, ends in ((1.0, low), (-1.0, high)):
            programme.set_cost(np.array([cell]), np.array([sign]))
            solved = programme.cheapest()
            if solved is not None:
                end = np.ceil(solved[0] - NEARLY) if sign > 0 else np.floor(-solved[0] + NEARLY)
                ends[cell] = max(low[cell], end) if sign > 0 else min(high[cell], end)
        programme.set_cost(np.array([cell]), np.array([0.0]))
    return Bounds(low, high)
