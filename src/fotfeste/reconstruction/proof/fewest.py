"""The fewest rows to give up (færrest rader): at least one of each contradictory set."""

from collections.abc import Collection, Sequence

import numpy as np

from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.linear.programme import Programme
from fotfeste.reconstruction.linear.system import Row

_PREFERENCE = 1e-3
_ORDER = 1e-7


def fewest(
    conflicts: Sequence[frozenset[RowId]], rather: Collection[RowId] = frozenset()
) -> frozenset[RowId]:
    """The fewest rows that are in every conflict; of equally few, those in `rather`, then the first.

    `rather` are the rows that one would sooner give up than others.
    """
    rows = sorted(frozenset().union(*conflicts))
    if not rows:
        return frozenset()
    place = {row: at for at, row in enumerate(rows)}
    costs = [
        1.0 - (_PREFERENCE if row in rather else 0.0) / len(rows) + _ORDER * place[row] / len(rows)
        for row in rows
    ]
    hit = [
        Row(np.asarray([place[row] for row in sorted(c)]), np.ones(len(c)), 1.0, np.inf, None)
        for c in conflicts
    ]
    size = len(rows)
    solved = Programme(
        hit, np.asarray(costs), np.zeros(size), np.ones(size), whole=np.arange(size)
    ).solve()
    if solved.numbers is None:
        raise RuntimeError("every conflict has a row, so one of each can be given up")
    return frozenset(row for row in rows if solved.numbers[place[row]] > 1 / 2)
