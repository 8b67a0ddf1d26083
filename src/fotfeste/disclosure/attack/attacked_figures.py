"""What the attack finds in a figures file (angrep på en tallfil), as data for `--json`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from fotfeste.disclosure.attack.attack import Attacked, attack
from fotfeste.disclosure.attack.figures import FiguresRead, read_for_attack
from fotfeste.disclosure.attack.misfits import in_contradiction
from fotfeste.disclosure.attack.system import UNBOUNDED
from fotfeste.reconstruction.figures.printed import FiguresFile


@dataclass(frozen=True)
class HiddenRow:
    """A hidden row, and the least and most that it can be; `high` None has no limit."""

    row: int
    low: int
    high: int | None

    @property
    def is_exact(self) -> bool:
        """Whether it is recomputed."""
        return self.low == self.high

    def is_narrow(self, threshold: int) -> bool:
        """Not exact, but surely below the threshold or narrower than «1 to threshold − 1»."""
        if self.is_exact or self.high is None:
            return False
        return self.high < threshold or self.high - self.low < threshold - 2


@dataclass(frozen=True)
class AttackedFigures:
    """Every hidden row; `misfits` are rows that cannot be, or cannot all be, what the rule says of hidden values.

    `fits` is false where the file contradicts itself whatever the hidden values are;
    `shares_fit` where only its shares do, and the attack went on without them.
    """

    cells: tuple[HiddenRow, ...]
    threshold: int
    rule_fits: bool
    misfits: tuple[int, ...]
    fits: bool
    shares_fit: bool = True

    def as_json(self) -> dict[str, Any]:
        """The form that is written to a file."""
        return {
            "hidden": len(self.cells),
            "exact": sum(cell.is_exact for cell in self.cells),
            "narrow": sum(cell.is_narrow(self.threshold) for cell in self.cells),
            "rule_fits": self.rule_fits,
            "misfits": list(self.misfits),
            "fits": self.fits,
            "shares_fit": self.shares_fit,
            "cells": [{"row": c.row, "low": c.low, "high": c.high} for c in self.cells],
        }


def attack_figures(
    file: FiguresFile,
    *,
    low: int = 0,
    high: int | None = None,
    threshold: int,
    earlier: Sequence[FiguresFile] = (),
) -> AttackedFigures:
    """Attack the hidden rows of a file, each known to be from `low` to `high`.

    `earlier` are other publications of the same persons. Where the file contradicts
    the rule, the attack goes on with «0 or more»; where shares contradict counts,
    without shares.
    """
    found = _attacked(read_for_attack(file, earlier), low, high, threshold)
    if found.fits:
        return found
    counted = read_for_attack(file, earlier, with_shares=False)
    without = _attacked(counted, low, high, threshold)
    return replace(without, shares_fit=not without.fits)


def _attacked(read: FiguresRead, low: int, high: int | None, threshold: int) -> AttackedFigures:
    with_rule = read.with_rule(low, high).system
    ruled = attack(with_rule)
    if ruled.fits:
        return AttackedFigures(_cells(read, ruled), threshold, True, (), True)
    widest = attack(read.system)
    cells = _cells(read, widest)
    alone = tuple(
        cell.row
        for cell in cells
        if (high is not None and cell.low > high) or (cell.high is not None and cell.high < low)
    )
    misfits = alone or read.rows_at(in_contradiction(with_rule))
    return AttackedFigures(cells, threshold, False, misfits, widest.fits)


def _cells(read: FiguresRead, found: Attacked) -> tuple[HiddenRow, ...]:
    places = np.array(read.places, np.int64)
    ends = zip(found.bounds.low[places], found.bounds.high[places], strict=True)
    return tuple(
        HiddenRow(row, int(low), int(high) if high < UNBOUNDED / 2 else None)
        for row, (low, high) in zip(read.rows, ends, strict=True)
    )
