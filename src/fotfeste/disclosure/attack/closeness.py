"""Hidden cells that are bounded too closely (for tett avgrenset): surely small, or with few possible numbers.

Whether a cell can be large enough is asked of many at once; only those that cannot are
looked at one by one, so a large publication is judged as a small one is.
"""

from dataclasses import dataclass

import numpy as np

from fotfeste.disclosure.attack.parts import parts
from fotfeste.disclosure.attack.propagation import Bounds, propagate
from fotfeste.disclosure.attack.system import Numbers, System
from fotfeste.disclosure.reach import Reach
from fotfeste.disclosure.tables.structure import Integers, Mask


@dataclass(frozen=True)
class Width:
    """A hidden cell can be `threshold` or more, and the most it can be is `least` more than the least."""

    threshold: int
    least: int


def too_close(system: System, bounds: Bounds, asked: Mask, width: Width) -> tuple[set[int], Bounds]:
    """The columns asked for that are not exact and bounded too closely; and bounds that are tight for those."""
    low, high, found = bounds.low.copy(), bounds.high.copy(), set[int]()
    for part in parts(system, propagate(system)):
        wanted = np.flatnonzero((asked & ~bounds.exact)[part.places])
        if len(wanted):
            for cell, ends in _closely(part.system, wanted, width).items():
                own = int(part.places[cell])
                found.add(own)
                low[own], high[own] = max(low[own], ends[0]), min(high[own], ends[1])
    return found, Bounds(low, high)


def _closely(system: System, asked: Integers, width: Width) -> dict[int, tuple[float, float]]:
    """The cells of a part that cannot reach the threshold, or have too few values; their ends."""
    reach = Reach(system)
    enough = np.full(len(system.cells), float(width.threshold))
    wide: Numbers = np.maximum(enough, system.low + width.least)
    found = {}
    for cell in reach.failing(asked, wide):
        ends = reach.ends(int(cell))
        if ends[1] < width.threshold or ends[1] - ends[0] < width.least:
            found[int(cell)] = ends
    return found
