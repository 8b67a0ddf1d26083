"""Bounds of hidden cells by one relation at a time, again and again (intervallforplantning).

All relations at once in each round: what the others can be at least leaves so much
for this one at most. A relation with one unknown is solved by this; so is one whose
hidden cells must all be at their least.
"""

from dataclasses import dataclass

import numpy as np

from fotfeste.disclosure.attack.system import UNBOUNDED, Numbers, System
from fotfeste.disclosure.tables.structure import Integers, Mask

MOST_ROUNDS = 200
NEARLY = 1e-6


@dataclass(frozen=True, eq=False)
class Bounds:
    """The least and most that each hidden cell can be, as far as is known."""

    low: Numbers
    high: Numbers

    @property
    def exact(self) -> Mask:
        """Cells that can be one thing only."""
        return np.asarray(self.low >= self.high)

    def same_as(self, other: "Bounds") -> bool:
        """Whether nothing was learnt."""
        return bool((self.low == other.low).all() and (self.high == other.high).all())

    @property
    def contradict(self) -> bool:
        """Whether some cell can be nothing at all."""
        return bool((self.low > self.high).any())


@dataclass(frozen=True, eq=False)
class Entries:
    """The entries of a matrix in the order of its rows, and how to read them by column."""

    row: Integers
    column: Integers
    weight: Numbers
    by_column: Integers
    starts: Integers
    present: Integers

    @classmethod
    def of(cls, system: System) -> "Entries":
        """The entries of a system."""
        matrix = system.matrix.tocoo()
        column = np.asarray(matrix.coords[1], np.int64)
        order = np.argsort(column, kind="stable")
        present, starts = np.unique(column[order], return_index=True)
        row = np.asarray(matrix.coords[0], np.int64)
        return cls(row, column, matrix.data, order, starts, present)


def propagate(system: System, *, rounds: int = MOST_ROUNDS) -> Bounds:
    """The bounds that single relations give, rounded to whole numbers; valid after any round."""
    entries, bounds = Entries.of(system), Bounds(system.low, system.high)
    for _round in range(rounds):
        tighter = tightened(system, entries, bounds)
        if tighter.same_as(bounds) or tighter.contradict:
            return tighter
        bounds = tighter
    return bounds


def tightened(system: System, entries: Entries, bounds: Bounds) -> Bounds:
    """The bounds after one look at every relation."""
    if not len(entries.row):
        return bounds
    least, most = _extremes(entries, bounds)
    sums_least, sums_most = _by_row(system, entries, least), _by_row(system, entries, most)
    at_most = (system.most - sums_least)[entries.row] + least
    at_least = (system.least - sums_most)[entries.row] + most
    up, weight = entries.weight > 0, entries.weight
    new_high = _by_column(np.minimum, np.where(up, at_most, at_least) / weight, entries)
    new_low = _by_column(np.maximum, np.where(up, at_least, at_most) / weight, entries)
    return _whole(bounds, entries, new_low, new_high)


def forced(system: System, entries: Entries, bounds: Bounds, asked: Mask) -> Mask:
    """Relations that settle cells of `asked`: one is left, or all must be at an end of theirs."""
    least, most = _extremes(entries, bounds)
    still_open = (bounds.low < bounds.high)[entries.column].astype(float)
    left = _by_row(system, entries, still_open)
    left_of_asked = _by_row(system, entries, still_open * asked[entries.column])
    at_end = (_by_row(system, entries, least) >= system.most - NEARLY) | (
        _by_row(system, entries, most) <= system.least + NEARLY
    )
    is_equation = system.least == system.most
    return np.asarray((left_of_asked > 0) & (at_end | (is_equation & (left == 1))))


def _extremes(entries: Entries, bounds: Bounds) -> tuple[Numbers, Numbers]:
    """The least and the most that each entry can contribute to its relation."""
    low = entries.weight * bounds.low[entries.column]
    high = entries.weight * bounds.high[entries.column]
    return np.minimum(low, high), np.maximum(low, high)


def _by_row(system: System, entries: Entries, values: Numbers) -> Numbers:
    return np.asarray(np.bincount(entries.row, values, minlength=len(system.rows)))


def _by_column(best: np.ufunc, values: Numbers, entries: Entries) -> Numbers:
    return np.asarray(best.reduceat(values[entries.by_column], entries.starts))


def _whole(bounds: Bounds, entries: Entries, low: Numbers, high: Numbers) -> Bounds:
    """The tighter of old and new bounds; what is near infinity says nothing."""
    lows, highs, of = bounds.low.copy(), bounds.high.copy(), entries.present
    high = np.where(high > UNBOUNDED / 2, UNBOUNDED, np.floor(high + NEARLY))
    lows[of] = np.maximum(lows[of], np.ceil(low - NEARLY))
    highs[of] = np.minimum(highs[of], high)
    return Bounds(lows, highs)
