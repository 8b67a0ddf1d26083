"""Aims (mål): numbers, not yet whole, that keep every limit and are as near the usual as can be.

Shares are kept away from the ends of their intervals where that is possible, so
that there is room for whole numbers.
"""

import numpy as np

from fotfeste.reconstruction.linear.cells import Limit
from fotfeste.reconstruction.linear.programme import Programme
from fotfeste.reconstruction.linear.system import Reals, Row, System

_STEPS = ((0.1, 0.5, 0.2), (0.3, 1.5, 0.6), (1.0, 6.0, 2.0), (np.inf, np.inf, 6.0))
"""How far from the usual, as a part of it and at least in persons, and what each person costs."""

_AWAY = 0.25
"""Points of per cent from the end of a share's interval, where it can be."""

_TOO_NEAR = 10.0
"""What it costs per person to be nearer."""


def aim(whole: System, usual: Reals) -> Reals | None:
    """The numbers; None where no numbers at all keep the limits."""
    size = whole.size
    costs, widths, signs = _steps(usual)
    moves = size + np.arange(len(costs)).reshape(len(_STEPS) * 2, size).T
    near = [
        Row(
            np.concatenate([[place], moves[place]]),
            np.concatenate([[1.0], -signs[::size]]),
            float(usual[place]),
            float(usual[place]),
            None,
        )
        for place in range(size)
    ]
    inner = _inner(whole, size + len(costs))
    programme = Programme(
        [*whole.rows, *near, *inner],
        np.concatenate([np.zeros(size), costs, np.full(len(inner), _TOO_NEAR)]),
        np.zeros(size + len(costs) + len(inner)),
        np.concatenate([np.full(size, np.inf), widths, np.full(len(inner), np.inf)]),
    )
    found = programme.solve().numbers
    return None if found is None else found[:size]


def _steps(usual: Reals) -> tuple[Reals, Reals, Reals]:
    """For each step up and down, number by number: its cost, its width and its direction."""
    costs, widths, signs = [], [], []
    for sign in (1.0, -1.0):
        for part, least, cost in _STEPS:
            costs.append(np.full(len(usual), cost))
            widths.append(np.maximum(part * np.maximum(usual, 1e-9), least))
            signs.append(np.full(len(usual), sign))
    return np.concatenate(costs), np.concatenate(widths), np.concatenate(signs)


def _inner(whole: System, first: int) -> list[Row]:
    """Shares a little inside their intervals, each with a slack of its own."""
    limits = [row.limit for row in whole.rows if row.limit is not None and row.limit.is_share]
    return [
        _with_slack(whole.row(_narrowed(limit)), first + place, limit)
        for place, limit in enumerate(limits)
    ]


def _narrowed(limit: Limit) -> Limit:
    (part, hundred), (base, share) = limit.terms
    away = type(share)(_AWAY) if limit.high is None else -type(share)(_AWAY)
    return Limit(((part, hundred), (base, share - away)), limit.low, limit.high)


def _with_slack(row: Row, slack: int, limit: Limit) -> Row:
    sign = 1.0 if limit.high is None else -1.0
    return Row(
        np.concatenate([row.columns, [slack]]),
        np.concatenate([row.weights, [sign]]),
        row.low,
        row.high,
        None,
    )


def possible(whole: System) -> bool:
    """Whether any numbers at all keep the limits of a system."""
    size = whole.size
    solved = Programme(whole.rows, np.zeros(size), np.zeros(size), np.full(size, np.inf)).solve()
    return solved.numbers is not None
