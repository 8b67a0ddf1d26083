"""Hidden cells that cannot all be what a rule says (rader som bryter regelen), by the relations that show it."""

from dataclasses import replace

import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.attack.propagation import MOST_ROUNDS, NEARLY, Bounds, Entries, tightened
from fotfeste.disclosure.attack.system import System
from fotfeste.disclosure.tables.structure import Mask

MOST_LEFT_OUT = 50


def in_contradiction(system: System) -> Mask:
    """The cells of the relations that first cannot hold; none where only many together show it."""
    return np.asarray(abs(system.matrix).T @ cannot_hold(system).astype(float) > 0)


def without_contradictions(system: System) -> System:
    """The system without the relations that cannot hold, so that the rest can be attacked."""
    for _again in range(MOST_LEFT_OUT):
        broken = cannot_hold(system)
        if not broken.any():
            break
        kept = np.flatnonzero(~broken)
        system = replace(
            system,
            rows=system.rows[kept],
            matrix=csr_array(system.matrix[kept]),
            least=system.least[kept],
            most=system.most[kept],
        )
    return system


def cannot_hold(system: System) -> Mask:
    """The relations that first cannot hold, when bounds are followed from one to the next."""
    entries, bounds = Entries.of(system), Bounds(system.low, system.high)
    for _round in range(MOST_ROUNDS):
        broken = _broken(system, bounds)
        if broken.any():
            return broken
        tighter = tightened(system, entries, bounds)
        if tighter.contradict:
            squeezed = (tighter.low > tighter.high).astype(float)
            return np.asarray(abs(system.matrix) @ squeezed > 0)
        if tighter.same_as(bounds):
            break
        bounds = tighter
    return np.zeros(len(system.least), bool)


def _broken(system: System, bounds: Bounds) -> Mask:
    """Relations that no values within the bounds can fulfil."""
    up, down = system.matrix.maximum(0), system.matrix.minimum(0)
    least = up @ bounds.low + down @ bounds.high
    most = up @ bounds.high + down @ bounds.low
    return np.asarray((least > system.most + NEARLY) | (most < system.least - NEARLY))
