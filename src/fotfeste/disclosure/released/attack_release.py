"""The attack on a release (angrep på en publisering): every hidden figure, bounded by all that was published.

Only files of releases are read, and totals from outside where they are given.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.attack.attack import attack
from fotfeste.disclosure.attack.closeness import Width, too_close
from fotfeste.disclosure.attack.propagation import Bounds
from fotfeste.disclosure.attack.system import UNBOUNDED, System
from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.policy import Policy
from fotfeste.disclosure.relations import Relation
from fotfeste.disclosure.released.known import Known, Limit, known_from
from fotfeste.disclosure.released.known_outside import Range
from fotfeste.disclosure.released.not_zero import may_be_zero


@dataclass(frozen=True)
class HiddenFigure:
    """A hidden figure, and the least and most persons in its count; `high` None is without limit.

    `was_printed` says that an earlier release printed it, or that it is known from elsewhere.
    """

    id: str
    low: int
    high: int | None
    is_narrow: bool
    was_printed: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether it is recomputed."""
        return self.low == self.high


@dataclass(frozen=True)
class AttackedRelease:
    """Every hidden figure; `fits` is false where the published figures contradict each other."""

    figures: tuple[HiddenFigure, ...]
    fits: bool

    @property
    def exact(self) -> tuple[HiddenFigure, ...]:
        """Those that are recomputed."""
        return tuple(figure for figure in self.figures if figure.is_exact)

    @property
    def narrow(self) -> tuple[HiddenFigure, ...]:
        """Those not recomputed that are bounded closer than the policy lets them be."""
        return tuple(f for f in self.figures if f.is_narrow and not f.is_exact)

    @property
    def opened(self) -> tuple[HiddenFigure, ...]:
        """Those that this release tells; what everybody knew before is not held against it."""
        return tuple(f for f in (*self.exact, *self.narrow) if not f.was_printed)

    @property
    def is_open(self) -> bool:
        """Whether anything hidden is told."""
        return bool(self.exact or self.narrow) or not self.fits

    def as_json(self) -> dict[str, Any]:
        """The form that is written to a file."""
        return {
            "hidden": len(self.figures),
            "exact": len(self.exact),
            "narrow": len(self.narrow),
            "fits": self.fits,
            "cells": [{"figure": f.id, "low": f.low, "high": f.high} for f in self.figures],
        }


def attack_release(
    release: Release,
    policy: Policy,
    earlier: Sequence[Release] = (),
    outside: Mapping[str, Range] | None = None,
    *,
    knows_zeros: bool = True,
) -> AttackedRelease:
    """Attack every hidden count and share of a release.

    `earlier` releases are joined to it; `outside` is by figure id what is known of
    its count from elsewhere. `knows_zeros` is K2: a hidden count is not zero, but
    where the policy hides zeros too.
    """
    known = known_from(release, earlier)
    system = _system(known, policy, outside or {}, knows_zeros=knows_zeros)
    found = attack(system, np.isin(system.cells, list(known.asked)))
    if not found.fits:
        return AttackedRelease((), fits=False)
    narrow, bounds = _narrow(system, found.bounds, known, policy)
    ends = Ends(known, {int(cell): n for n, cell in enumerate(system.cells)}, bounds)
    counts = (
        HiddenFigure(
            each.figure.id,
            *ends.of(cell),
            ends.column.get(cell) in narrow,
            cell in known.before or each.figure.id in (outside or {}),
        )
        for cell, said in known.hidden.items()
        for each in said
    )
    shares = (_share(ends, *share, policy) for share in known.shares)
    return AttackedRelease((*counts, *shares, *_told_by_ends(ends, known)), fits=True)


@dataclass(frozen=True)
class Ends:
    """The least and the most of any cell, printed or not."""

    known: Known
    column: Mapping[int, int]
    bounds: Bounds

    def of(self, cell: int) -> tuple[int, int | None]:
        """The ends of a cell; one that is printed elsewhere is no longer hidden."""
        if cell in self.known.exact:
            return self.known.exact[cell], self.known.exact[cell]
        low, high = self.bounds.low[self.column[cell]], self.bounds.high[self.column[cell]]
        return int(low), int(high) if high < UNBOUNDED / 2 else None


def _told_by_ends(ends: Ends, known: Known) -> Iterator[HiddenFigure]:
    """Ends of intervals that are printed around a share that is hidden: they tell what it is, or nearly."""
    hidden = {count for _, count, _ in known.shares} | set(known.hidden)
    for name, count, base in known.ends:
        if count in hidden - known.exact.keys() or base in known.hidden.keys() - known.exact.keys():
            yield HiddenFigure(name, *ends.of(count), is_narrow=True)


def _share(ends: Ends, name: str, count: int, base: int, policy: Policy) -> HiddenFigure:
    """A hidden share by its count: told where count and base are, or the count is surely small."""
    low, high = ends.of(count)
    least, most = ends.of(base)
    was_printed = name in ends.known.shown_before or {count, base} <= ends.known.before
    if low == high and least != most:
        return HiddenFigure(name, 0, most, False, was_printed)
    is_small = high is not None and 1 <= low <= high < policy.threshold
    return HiddenFigure(name, low, high, is_small, was_printed)


def _system(
    known: Known, policy: Policy, outside: Mapping[str, Range], *, knows_zeros: bool
) -> System:
    """A column a cell that is not printed; a row a sum or a limit that speaks of any."""
    limits = [_as_limit(each) for each in known.sums] + known.limits
    cells = np.array([n for n in range(len(known.cells)) if n not in known.exact], np.int64)
    column = {int(cell): number for number, cell in enumerate(cells)}
    rows = [row for row in (_row(limit, known.exact, column) for limit in limits) if row[0]]
    low, high = np.zeros(len(cells)), np.full(len(cells), UNBOUNDED)
    zero = may_be_zero(known, policy) if knows_zeros else set(known.hidden)
    for cell in known.hidden:
        if cell in column and cell not in zero:
            low[column[cell]] = 1
    for cell, said in known.hidden.items():
        for each in said:
            if each.figure.id in outside and cell in column:
                least, most = outside[each.figure.id]
                low[column[cell]] = max(low[column[cell]], least)
                high[column[cell]] = UNBOUNDED if most is None else most
    return System(
        cells,
        np.arange(len(rows)),
        _matrix([weights for weights, _least, _most in rows], len(cells)),
        np.array([least for _weights, least, _most in rows]),
        np.array([most for _weights, _least, most in rows]),
        low,
        high,
    )


def _as_limit(sums: Relation) -> Limit:
    """A sum; some of a place may be of no known part of it."""
    weights = {sums.total: -1.0, **dict.fromkeys(sums.parts, 1.0)}
    return weights, -UNBOUNDED if sums.is_loose else 0.0, 0.0


def _row(limit: Limit, exact: Mapping[int, int], column: Mapping[int, int]) -> Limit:
    """A limit on the columns only, what is printed put in."""
    weights, least, most = limit
    rest = sum(weight * exact[cell] for cell, weight in weights.items() if cell in exact)
    own = {column[cell]: weight for cell, weight in weights.items() if cell in column}
    return (
        own,
        least if least <= -UNBOUNDED / 2 else least - rest,
        most if most >= UNBOUNDED / 2 else most - rest,
    )


def _matrix(rows: Sequence[Mapping[int, float]], columns: int) -> csr_array:
    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows], dtype=np.int64)])
    where = np.array([cell for row in rows for cell in row], np.int64)
    weights = np.array([weight for row in rows for weight in row.values()], float)
    return csr_array((weights, where, ends), shape=(len(rows), columns))


def _narrow(
    system: System, bounds: Bounds, known: Known, policy: Policy
) -> tuple[set[int], Bounds]:
    """The columns recomputed or bounded too closely, and bounds that are tight for those."""
    hidden = np.isin(system.cells, list(known.hidden))
    exact = {int(n) for n in np.flatnonzero(hidden & bounds.exact)}
    width = Width(policy.threshold, policy.narrowest)
    close, tighter = too_close(system, bounds, hidden, width)
    return exact | close, tighter
