"""Finding the weights of a proof: HiGHS says which limits are used, fractions say how much."""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from fotfeste.reconstruction.linear.cells import Limit, Ratio
from fotfeste.reconstruction.linear.programme import Programme
from fotfeste.reconstruction.linear.system import Row
from fotfeste.reconstruction.proof.certificate import (
    Certificate,
    coefficient,
    conceivable_persons,
    end,
)
from fotfeste.reconstruction.proof.elimination import solve_exactly

_USED = 1e-9
Side = tuple[Limit, Fraction]
"""A limit with the sign of the end that is used."""


def certify(limits: Sequence[Limit]) -> Certificate | None:
    """A proof that limits contradict each other; None where fractions do not confirm it.

    Limits without rows are taken as assumptions.
    """
    empty = [limit for limit in limits if limit.is_empty]
    if empty:
        return Certificate(((Fraction(1), empty[0]),))
    sides = [side for limit in limits for side in _sides(limit)]
    equations = _equations(limits, sides)
    guess = _guess(equations, _ends(sides))
    if guess is None:
        return None
    used = [place for place, weight in enumerate(guess) if weight > _USED]
    exact = solve_exactly(*_tight(equations, _ends(sides), guess, used))
    if exact is None or min(exact) < 0:
        return None
    found = Certificate(
        tuple((sides[p][1] * w, sides[p][0]) for p, w in zip(used, exact, strict=True) if w)
    )
    assumed = frozenset(limit for limit in limits if not limit.rows)
    return found if found.proves(assumed) else None


def _sides(limit: Limit) -> list[Side]:
    low = [(limit, Fraction(1))] if limit.low is not None else []
    return [*low, *([(limit, Fraction(-1))] if limit.high is not None else [])]


def _ends(sides: Sequence[Side]) -> list[Fraction]:
    return [sign * end(limit, sign) for limit, sign in sides]


Equation = tuple[tuple[Fraction, ...], bool]
"""What each side adds to one kind of person, or (True) to one ratio, which must be nothing."""


def _equations(limits: Sequence[Limit], sides: Sequence[Side]) -> list[Equation]:
    persons = {
        tuple(sign * coefficient(limit, person) for limit, sign in sides)
        for person in conceivable_persons(limits)
    }
    ratios = dict.fromkeys(ratio for limit in limits for ratio in limit.ratios)
    return [
        *((row, False) for row in sorted(persons) if any(row)),
        *((_of_ratio(ratio, sides), True) for ratio in ratios),
    ]


def _of_ratio(ratio: Ratio, sides: Sequence[Side]) -> tuple[Fraction, ...]:
    return tuple(sign * dict(limit.terms).get(ratio, Fraction(0)) for limit, sign in sides)


def _guess(equations: Sequence[Equation], ends: Sequence[Fraction]) -> list[float] | None:
    """Weights in floating point: as few and small as can be, with a right side of one."""
    size = len(ends)
    every = np.arange(size)
    rows = [
        Row(every, np.asarray(row, dtype=np.float64), 0.0 if is_ratio else -np.inf, 0.0, None)
        for row, is_ratio in equations
    ]
    rows.append(Row(every, np.asarray(ends, dtype=np.float64), 1.0, 1.0, None))
    solved = Programme(rows, np.ones(size), np.zeros(size), np.full(size, np.inf)).solve()
    return None if solved.numbers is None else solved.numbers.tolist()


def _tight(
    equations: Sequence[Equation], ends: Sequence[Fraction], guess: list[float], used: list[int]
) -> tuple[list[list[Fraction]], list[Fraction]]:
    """The equations that hold with equality, over the weights that are used."""
    scale = max(guess)
    matrix = [[ends[place] for place in used]]
    right = [Fraction(1)]
    for row, _ in equations:
        value = sum(float(row[place]) * guess[place] for place in used)
        if abs(value) < _USED * max(1.0, scale) * 100:
            matrix.append([row[place] for place in used])
            right.append(Fraction(0))
    return matrix, right
