"""How far a number can reach (rekkevidde) while some limits hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from fotfeste.reconstruction.linear.cells import Limit, Quantity
from fotfeste.reconstruction.linear.programme import Programme
from fotfeste.reconstruction.linear.system import system

Terms = tuple[tuple[Quantity, Fraction], ...]
_MOST_SHARE = 100.0


@dataclass(frozen=True, slots=True)
class Reach:
    """The least and the most that a number can be; None has no end."""

    least: float | None
    most: float | None


def reach(terms: Terms, limits: Sequence[Limit]) -> Reach | None:
    """How far a sum can reach while some limits hold; None where they cannot hold."""
    found = system([*limits, Limit(terms, None, None)])
    row = next(row for row in reversed(found.rows) if row.limit and row.limit.terms == terms)
    scale = max(abs(float(weight)) for _, weight in terms) if terms else 1.0
    ends: list[float | None] = []
    for sign in (1.0, -1.0):
        costs = np.zeros(found.size)
        costs[row.columns] = sign * row.weights * scale
        upper = np.full(found.size, np.inf)
        upper[found.size - len(found.ratios) :] = _MOST_SHARE
        solved = Programme(found.rows, costs, np.zeros(found.size), upper).solve()
        if solved.is_impossible:
            return None
        is_end = solved.numbers is not None and solved.is_best
        ends.append(sign * solved.cost if is_end else None)
    return Reach(*ends)
