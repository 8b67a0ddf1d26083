"""Contradictions that show only because persons are whole (hele personer), proved by cases.

A group is looked at by itself: the shares that are of it, and the numbers that
are printed of it and of its parts. Such systems are small enough to be searched
to the end; where they are not, nothing is claimed.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import floor

import numpy as np

from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.linear.cells import Cell, Limit
from fotfeste.reconstruction.linear.programme import Programme
from fotfeste.reconstruction.linear.system import Reals, System, system
from fotfeste.reconstruction.proof.certificate import Cases, Proof, assumptions
from fotfeste.reconstruction.proof.elastic import among
from fotfeste.reconstruction.proof.weights import certify

_MOST_CASES = 400
_SMALL = 500
_NEARLY_WHOLE = 1e-6


def groups(limits: Sequence[Limit]) -> Iterator[list[Limit]]:
    """For each small whole that shares are of: the limits on it and on its parts.

    In a large whole, or one of which no number is printed, there always are
    whole persons inside an interval that is not empty.
    """
    wholes: dict[Cell, list[Limit]] = {}
    for limit in limits:
        if limit.is_share:
            wholes.setdefault(_whole(limit), []).append(limit)
    numbers = [limit for limit in limits if len(limit.terms) == 1 and any(limit.cells)]
    small = {cell for limit in numbers for cell in limit.cells if _is_small(limit)}
    for whole, shares in wholes.items():
        if whole not in small:
            continue
        spoken = {whole, *(cell for limit in shares for cell in limit.cells)}
        yield [*shares, *(limit for limit in numbers if spoken.issuperset(limit.cells))]


def _is_small(limit: Limit) -> bool:
    return limit.high is not None and limit.high <= _SMALL


def _whole(limit: Limit) -> Cell:
    return list(limit.cells)[-1]


def is_possible(limits: Sequence[Limit]) -> bool:
    """Whether whole numbers of persons keep some limits, as far as the search goes."""
    if any(limit.is_empty for limit in limits):
        return False
    found = system(limits)
    size = found.size
    solved = Programme(
        found.rows, np.zeros(size), np.zeros(size), np.full(size, np.inf), whole=np.arange(size)
    ).solve(nodes=_MOST_CASES)
    return not solved.is_impossible


def irreducible_in_whole(limits: Sequence[Limit]) -> frozenset[RowId]:
    """Of impossible limits, rows that are impossible for whole persons, although any one fewer is not."""
    kept = frozenset().union(*(limit.rows for limit in limits))
    for row in sorted(kept, reverse=True):
        if not is_possible(among(limits, kept - {row})):
            kept -= {row}
    return kept


def prove_by_cases(limits: Sequence[Limit]) -> Proof | None:
    """A proof that no whole persons keep some limits; None where it takes too many cases."""
    return _Search().prove(tuple(limits))


class _Search:
    """Counts the cases that are still allowed."""

    def __init__(self) -> None:
        self.left = _MOST_CASES

    def prove(self, limits: tuple[Limit, ...]) -> Proof | None:
        """A proof by weights, or by the two cases of some cell that is not whole."""
        self.left -= 1
        found = system(limits)
        numbers = _some_numbers(found, limits)
        if numbers is None:
            return certify(limits)
        split = _not_whole(found, numbers, limits)
        if split is None or self.left < 0:
            return None
        cell, at_most = split
        low, high = assumptions(cell, at_most)
        below = self.prove((*limits, low))
        above = self.prove((*limits, high)) if below is not None else None
        return None if below is None or above is None else Cases(cell, at_most, below, above)


def _some_numbers(found: System, limits: Sequence[Limit]) -> Reals | None:
    if any(limit.is_empty for limit in limits):
        return None
    size = found.size
    return (
        Programme(found.rows, np.zeros(size), np.zeros(size), np.full(size, np.inf)).solve().numbers
    )


def _not_whole(found: System, numbers: Reals, limits: Sequence[Limit]) -> tuple[Cell, int] | None:
    """The cell whose number is furthest from whole, and the whole number below it."""
    cells = dict.fromkeys(cell for limit in limits for cell in limit.cells)
    values = {c: float(numbers[found.layouts[c.table].columns(c)].sum()) for c in cells}
    chosen = max(values, key=lambda cell: abs(values[cell] - round(values[cell])), default=None)
    if chosen is None or abs(values[chosen] - round(values[chosen])) < _NEARLY_WHOLE:
        return None
    return chosen, floor(Fraction(values[chosen]))
