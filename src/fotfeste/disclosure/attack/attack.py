"""The attack (angrepet): what can be computed of hidden cells from all that is printed.

Single relations again and again give bounds that hold. Registers that fit, sought
where many cells are at their ends at once, show how much of that is possible. What
is left between the two is settled cell by cell, by the least and the most that it
can be. Where whole numbers make a bound tighter than the equations do, all is looked
at once more.
"""

from dataclasses import dataclass, replace

import numpy as np

from fotfeste.disclosure.attack.parts import parts
from fotfeste.disclosure.attack.programme import Method, Programme
from fotfeste.disclosure.attack.propagation import NEARLY, Bounds, propagate
from fotfeste.disclosure.attack.pushing import push
from fotfeste.disclosure.attack.seen import Seen
from fotfeste.disclosure.attack.suspects import suspects
from fotfeste.disclosure.attack.swaying import sway
from fotfeste.disclosure.attack.system import UNBOUNDED, System
from fotfeste.disclosure.tables.structure import Mask

EFFORT = 10_000_000
"""Cells in all programmes for single ends together; ends that may be exact are always settled."""
MOST_LOOKS = 5
LARGE = 4_000
"""Of so many cells that hang together only those that may be exact are settled."""


@dataclass(frozen=True, eq=False)
class Attacked:
    """The least and most that each cell of a system can be; `fits` is false where nothing is possible.

    Bounds always hold. Those of `tight` cells are the tightest that the equations
    imply; every cell that is recomputed is among them.
    """

    bounds: Bounds
    tight: Mask
    fits: bool

    @property
    def exact(self) -> Mask:
        """The cells that are recomputed."""
        return self.bounds.exact

    def __repr__(self) -> str:
        return f"Attacked({int(self.exact.sum())} of {len(self.exact)} recomputed)"


def attack(system: System, asked: Mask | None = None) -> Attacked:
    """Everything that the attacker gets to know of the hidden cells of a system.

    Where so many hang together that not all are settled, only those `asked` are; None is all.
    """
    limited = replace(system, high=np.minimum(system.high, _ceiling(system)))
    wanted = np.ones(len(system.low), bool) if asked is None else asked
    found = _look(limited, wanted, EFFORT)
    for _look_again in range(MOST_LOOKS):
        if not found.fits or propagate(_within(limited, found)).same_as(found.bounds):
            break
        found = _look(_within(limited, found), wanted, EFFORT)
    high = np.where(found.bounds.high >= _ceiling(system), UNBOUNDED, found.bounds.high)
    return replace(found, bounds=Bounds(found.bounds.low, high))


def _ceiling(system: System) -> float:
    """More than any cell that is limited at all can be."""
    ends = [system.least, system.most, system.low, system.high]
    return 1e4 + 4 * sum(float(np.abs(end[np.abs(end) < UNBOUNDED / 2]).sum()) for end in ends)


def _within(system: System, found: Attacked) -> System:
    return replace(system, low=found.bounds.low, high=found.bounds.high)


def _look(system: System, asked: Mask, effort: int) -> Attacked:
    bounds = propagate(system)
    tight = np.ones(len(bounds.low), bool)
    if bounds.contradict:
        return Attacked(bounds, tight, fits=False)
    low, high, fits = bounds.low.copy(), bounds.high.copy(), True
    for part in sorted(parts(system, bounds), key=lambda part: len(part.places)):
        found, effort = _attack_part(part.system, asked[part.places], effort)
        low[part.places], high[part.places] = found.bounds.low, found.bounds.high
        tight[part.places] = found.tight
        fits &= found.fits
    return Attacked(Bounds(low, high), tight, fits)


def _attack_part(system: System, asked: Mask, effort: int) -> tuple[Attacked, int]:
    """The bounds of cells that hang together, and the effort that is left."""
    bounds = Bounds(system.low, system.high)
    programme = Programme(system.matrix, system.least, system.most, system.low, system.high)
    if len(system.low) >= LARGE:
        return _attack_large(programme, system, asked), effort
    first = programme.cheapest(Method.PRIMAL)
    if first is None:
        return Attacked(bounds, np.ones(len(bounds.low), bool), fits=False), effort
    seen = Seen.at(first[1])
    push(programme, seen, bounds)
    return _settled(programme, bounds, seen, effort)


def _attack_large(programme: Programme, system: System, asked: Mask) -> Attacked:
    """Only the cells asked for that may be one whole number are settled; the bounds of the others hold and may be wide."""
    bounds, middle = Bounds(system.low, system.high), programme.somewhere()
    if middle is None:
        return Attacked(bounds, np.ones(len(bounds.low), bool), fits=False)
    suspected = asked & (suspects(programme, system, middle) | sway(system, Seen.at(middle)))
    seen = Seen(np.where(suspected, middle, -np.inf), np.where(suspected, middle, np.inf))
    found, _effort = _settled(programme, bounds, seen, len(system.low) * len(system.low))
    return Attacked(found.bounds, suspected, fits=True)


def _settled(programme: Programme, bounds: Bounds, seen: Seen, effort: int) -> tuple[Attacked, int]:
    """The bounds, each end that was not seen as tight as it can be, and the effort that is left."""
    low, high, tight = bounds.low.copy(), bounds.high.copy(), np.ones(len(bounds.low), bool)
    programme.set_costs(np.zeros(len(low)))
    for cell in np.argsort(~seen.still, kind="stable"):
        for sign, ends in ((1.0, low), (-1.0, high)):
            if np.ceil(sign * _best(seen, cell, sign) - NEARLY) <= sign * ends[cell]:
                continue
            solved = None
            if effort > 0 or seen.still[cell]:
                effort -= len(low)
                solved = programme.end(int(cell), sign)
            if solved is None:
                tight[cell] = False
                continue
            seen.add(solved)
            ends[cell] = sign * np.ceil(sign * solved[cell] - NEARLY)
    return Attacked(Bounds(low, high), tight, fits=True), effort


def _best(seen: Seen, cell: int, sign: float) -> float:
    """The nearest to its lower (sign 1) or upper (−1) bound that a cell was seen."""
    return float(seen.least[cell] if sign > 0 else seen.most[cell])
