"""Hidden cells that cannot all be what a rule says (rader som bryter regelen), by the relations that show it."""

import numpy as np

from fotfeste.disclosure.attack.propagation import MOST_ROUNDS, NEARLY, Bounds, Entries, tightened
from fotfeste.disclosure.attack.system import System
from fotfeste.disclosure.tables.structure import Mask


def in_contradiction(system: System) -> Mask:
    """The cells of the relations that first cannot hold; none where only many together show it."""
    entries, bounds = Entries.of(system), Bounds(system.low, system.high)
    for _round in range(MOST_ROUNDS):
        broken = _broken(system, bounds)
        if broken.any():
            return _cells_of(system, broken)
        tighter = tightened(system, entries, bounds)
        if tighter.contradict:
            squeezed = (tighter.low > tighter.high).astype(float)
            return _cells_of(system, abs(system.matrix) @ squeezed > 0)
        if tighter.same_as(bounds):
            break
        bounds = tighter
    return np.zeros(len(system.low), bool)


def _broken(system: System, bounds: Bounds) -> Mask:
    """Relations that no values within the bounds can fulfil."""
    up, down = system.matrix.maximum(0), system.matrix.minimum(0)
    least = up @ bounds.low + down @ bounds.high
    most = up @ bounds.high + down @ bounds.low
    return np.asarray((least > system.most + NEARLY) | (most < system.least - NEARLY))


def _cells_of(system: System, relations: Mask) -> Mask:
    return np.asarray(abs(system.matrix).T @ relations.astype(float) > 0)
