"""Elastic systems (elastiske systemer): how far some limits are from being possible together."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.linear.cells import Limit
from fotfeste.reconstruction.linear.programme import Programme
from fotfeste.reconstruction.linear.system import Row, System, system

_NOTHING = 1e-6
"""Less than this is rounding in floating point; a proof in fractions decides in the end."""


@dataclass(frozen=True, eq=False)
class Elastic:
    """Limits over one system, of which any part can be tried."""

    whole: System
    limits: tuple[Limit, ...]

    @classmethod
    def of(cls, limits: Sequence[Limit]) -> "Elastic":
        """The elastic system of some limits."""
        return cls(system(limits), tuple(limits))

    def blame(self, without: Collection[RowId] = frozenset()) -> frozenset[RowId]:
        """Rows that cannot all be true, none of them in `without`; empty where all can."""
        for limit in self.limits:
            if limit.is_empty and limit.rows.isdisjoint(without):
                return limit.rows
        rows = [row for row in self.whole.rows if row.limit is None or not self._out(row, without)]
        slack = [stretched for row in rows for stretched in _stretches(row)]
        size = self.whole.size
        programme = Programme(
            [_with_slack(row, place, size) for row, place in zip(rows, _places(rows), strict=True)],
            np.concatenate([np.zeros(size), np.ones(len(slack))]),
            np.zeros(size + len(slack)),
            np.concatenate([self._upper(), np.full(len(slack), np.inf)]),
        )
        solved = programme.solve()
        if solved.cost <= _NOTHING:
            return frozenset()
        blamed = [
            row.limit.rows
            for row, weight in zip(rows, solved.weights, strict=True)
            if row.limit is not None and abs(weight) > _NOTHING
        ]
        return frozenset().union(*blamed)

    def _out(self, row: Row, without: Collection[RowId]) -> bool:
        return row.limit is not None and not row.limit.rows.isdisjoint(without)

    def _upper(self) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        upper = np.full(self.whole.size, np.inf)
        upper[self.whole.size - len(self.whole.ratios) :] = 100.0
        return upper


def _stretches(row: Row) -> tuple[float, ...]:
    """The directions in which a row may be stretched: up to its low end, down to its high end."""
    if row.limit is None:
        return ()
    return (*((1.0,) if row.low > -np.inf else ()), *((-1.0,) if row.high < np.inf else ()))


def _places(rows: Sequence[Row]) -> list[int]:
    """For each row, how many slacks come before its own."""
    counts = [len(_stretches(row)) for row in rows]
    return [0, *np.cumsum(counts)[:-1].tolist()] if counts else []


def _with_slack(row: Row, place: int, size: int) -> Row:
    stretches = _stretches(row)
    slacks = size + place + np.arange(len(stretches))
    return Row(
        np.concatenate([row.columns, slacks]),
        np.concatenate([row.weights, stretches]),
        row.low,
        row.high,
        row.limit,
    )


def irreducible(limits: Sequence[Limit], rows: frozenset[RowId]) -> frozenset[RowId]:
    """Of rows that cannot all be true, some that cannot, although any one fewer can."""
    kept = rows
    for row in sorted(rows, reverse=True):
        if row not in kept:
            continue
        fewer = kept - {row}
        blamed = Elastic.of(among(limits, fewer)).blame() if fewer else frozenset()
        kept = blamed or kept
    return kept


def among(limits: Sequence[Limit], rows: Collection[RowId]) -> list[Limit]:
    """The limits that follow from some rows alone."""
    return [limit for limit in limits if limit.rows <= frozenset(rows)]
