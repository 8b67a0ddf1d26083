"""Derivations (utledninger): which sum first gave each bound, so that a chain of reasoning can be told.

Bounds are followed round by round as in `propagation`; a bound of round n rests on bounds
of earlier rounds only, so the way back ends. Found in the first round in which it can be,
a bound has the fewest sums after one another.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from scipy.sparse import csc_array

from fotfeste.disclosure.attack.propagation import NEARLY, Bounds, Entries, tightened
from fotfeste.disclosure.attack.system import System

MOST_ROUNDS = 200
Side = Literal["low", "high"]
SIDES: tuple[Side, ...] = ("low", "high")
Bound = tuple[int, Side]
"""A cell, and which of its ends."""


class Term(NamedTuple):
    """A number that is used: times `factor`, the end `value` of a cell, and the step that gave that, if any."""

    factor: float
    cell: int
    side: Side
    value: float
    since: int | None


class Step(NamedTuple):
    """An end of a cell from a sum: `constant` and the terms make `value`."""

    cell: int
    side: Side
    value: float
    constant: float
    terms: tuple[Term, ...]

    @property
    def made(self) -> float:
        """What the sum makes before it is a whole number."""
        return self.constant + sum(term.factor * term.value for term in self.terms)


@dataclass(frozen=True, eq=False)
class Derivation:
    """Every step, and the last for each bound; `bounds` is where they end."""

    steps: tuple[Step, ...]
    last: Mapping[Bound, int]
    bounds: Bounds

    def chain(self, cell: int) -> list[Step]:
        """All steps to the two ends of a cell, each after those it rests on."""
        waiting = [self.last[cell, side] for side in SIDES if (cell, side) in self.last]
        found: set[int] = set()
        while waiting:
            number = waiting.pop()
            if number not in found:
                found.add(number)
                terms = self.steps[number].terms
                waiting += [term.since for term in terms if term.since is not None]
        return [self.steps[number] for number in sorted(found)]


def derivation(system: System) -> Derivation:
    """Follow the bounds of a system until no single relation tells more."""
    entries, bounds = Entries.of(system), Bounds(system.low, system.high)
    by_column = csc_array(system.matrix)
    steps: list[Step] = []
    last: dict[Bound, int] = {}
    for _round in range(MOST_ROUNDS):
        tighter = tightened(system, entries, bounds)
        now = dict(last)
        for cell, side in _changed(bounds, tighter):
            own = slice(by_column.indptr[cell], by_column.indptr[cell + 1])
            rows = by_column.indices[own].tolist()
            now[cell, side] = len(steps)
            steps.append(_step(system, bounds, tighter, (cell, side), rows, last))
        last = now
        if tighter.same_as(bounds) or tighter.contradict:
            break
        bounds = tighter
    return Derivation(tuple(steps), last, bounds)


def _changed(before: Bounds, after: Bounds) -> Iterator[Bound]:
    for cell in np.flatnonzero(after.low > before.low):
        yield int(cell), "low"
    for cell in np.flatnonzero(after.high < before.high):
        yield int(cell), "high"


def _step(
    system: System,
    bounds: Bounds,
    after: Bounds,
    bound: Bound,
    rows: Sequence[int],
    last: Mapping[Bound, int],
) -> Step:
    """The step of fewest terms that gives a bound, of those that give it."""
    cell, side = bound
    value = float((after.low if side == "low" else after.high)[cell])
    steps = [_of_row(system, bounds, bound, row, last) for row in rows]
    return min(steps, key=lambda step: (abs(step.value - value), len(step.terms)))


def _of_row(
    system: System, bounds: Bounds, bound: Bound, row: int, last: Mapping[Bound, int]
) -> Step:
    """What a relation says of an end of a cell, by the ends of all others in it."""
    cell, side = bound
    own = slice(system.matrix.indptr[row], system.matrix.indptr[row + 1])
    columns, data = system.matrix.indices[own].tolist(), system.matrix.data[own].tolist()
    weights = dict(zip(columns, data, strict=True))
    weight = weights.pop(cell)
    is_upper = (side == "high") == (weight > 0)
    constant = float((system.most if is_upper else system.least)[row]) / weight
    terms = []
    for other, each in weights.items():
        end: Side = "low" if is_upper == (each > 0) else "high"
        known = float((bounds.low if end == "low" else bounds.high)[other])
        terms.append(Term(-each / weight, other, end, known, last.get((other, end))))
    step = Step(cell, side, 0.0, constant, tuple(terms))
    whole = math.floor(step.made + NEARLY) if side == "high" else math.ceil(step.made - NEARLY)
    return step._replace(value=float(whole))
