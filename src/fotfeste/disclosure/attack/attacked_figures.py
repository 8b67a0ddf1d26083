"""What the attack finds in a figures file (angrep på en tallfil), as data for `--json`."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from fotfeste.disclosure.attack.attack import Attacked, attack
from fotfeste.disclosure.attack.closeness import Width, too_close
from fotfeste.disclosure.attack.derivation import derivation
from fotfeste.disclosure.attack.figures import FiguresRead, read_for_attack
from fotfeste.disclosure.attack.misfits import in_contradiction, without_contradictions
from fotfeste.disclosure.attack.propagation import NEARLY, Bounds
from fotfeste.disclosure.attack.reasoning import told
from fotfeste.disclosure.attack.system import UNBOUNDED, System
from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.printed import FiguresFile


@dataclass(frozen=True)
class HiddenRow:
    """A hidden row, and the least and most that it can be; `high` None has no limit.

    `why` is the chain of reasoning, where it is recomputed or narrow.
    """

    row: int
    low: int
    high: int | None
    why: tuple[Text, ...] = ()

    @property
    def is_exact(self) -> bool:
        """Whether it is recomputed."""
        return self.low == self.high

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the most, without limit where there is none."""
        return self.low, math.inf if self.high is None else self.high

    def is_told(self, threshold: int) -> bool:
        """Whether it is recomputed or narrow."""
        return self.is_exact or self.is_narrow(threshold)

    def is_narrow(self, threshold: int) -> bool:
        """Not exact, but surely below the threshold or narrower than «1 to threshold − 1»."""
        if self.is_exact or self.high is None:
            return False
        return self.high < threshold or self.high - self.low < threshold - 2


@dataclass(frozen=True)
class AttackedFigures:
    """Every hidden row; `misfits` are rows that cannot be, or cannot all be, what the rule says of hidden values.

    `fits` is false where the file contradicts itself whatever the hidden values are: what cannot
    hold is then left out of the attack;
    `shares_fit` where only its shares do, and the attack went on without them.
    """

    cells: tuple[HiddenRow, ...]
    threshold: int
    rule_fits: bool
    misfits: tuple[int, ...]
    fits: bool
    shares_fit: bool = True

    @property
    def told(self) -> tuple[HiddenRow, ...]:
        """The rows that are recomputed or narrow, those recomputed first."""
        found = (cell for cell in self.cells if cell.is_told(self.threshold))
        return tuple(sorted(found, key=lambda cell: (not cell.is_exact, cell.row)))

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
            "cells": [_as_json(cell) for cell in self.cells],
        }


def _as_json(cell: HiddenRow) -> dict[str, Any]:
    said = {"row": cell.row, "low": cell.low, "high": cell.high}
    return {**said, "why": [step.en for step in cell.why]} if cell.why else said


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
    asked = np.zeros(len(with_rule.low), bool)
    asked[list(read.places)] = True
    ruled = attack(with_rule, asked)
    if ruled.fits and not read.is_contradictory:
        return AttackedFigures(_cells(read, with_rule, ruled, threshold), threshold, True, (), True)
    system = without_contradictions(read.system)
    widest = attack(system, asked)
    cells = _cells(read, system, widest, threshold)
    if read.is_contradictory or len(system.rows) < len(read.system.rows):
        return AttackedFigures(cells, threshold, False, (), False)
    alone = tuple(
        cell.row
        for cell in cells
        if (high is not None and cell.low > high) or (cell.high is not None and cell.high < low)
    )
    misfits = alone or read.rows_at(in_contradiction(with_rule))
    return AttackedFigures(cells, threshold, False, misfits, widest.fits)


def _cells(
    read: FiguresRead, system: System, found: Attacked, threshold: int
) -> tuple[HiddenRow, ...]:
    """The hidden rows, those that are told with the reason why."""
    places = np.array(read.places, np.int64)
    bounds = _tight_where_close(read, system, found, threshold)
    ends = zip(bounds.low[places], bounds.high[places], strict=True)
    rows = [
        HiddenRow(row, int(low), int(high) if high < UNBOUNDED / 2 else None)
        for row, (low, high) in zip(read.rows, ends, strict=True)
    ]
    if not any(row.is_told(threshold) for row in rows):
        return tuple(rows)
    derived = derivation(system)
    return tuple(
        replace(row, why=tuple(told(derived, place, row.ends, read.name)))
        if row.is_told(threshold)
        else row
        for row, place in zip(rows, read.places, strict=True)
    )


def _tight_where_close(
    read: FiguresRead, system: System, found: Attacked, threshold: int
) -> Bounds:
    """Bounds that are tight wherever they are narrow, also in large parts."""
    hidden = np.zeros(len(system.low), bool)
    hidden[list(read.places)] = True
    asked = hidden & ~found.tight
    if not found.fits or not asked.any():
        return found.bounds
    known = replace(system, low=found.bounds.low, high=found.bounds.high)
    _close, bounds = too_close(known, found.bounds, asked, Width(threshold, threshold - 2))
    return Bounds(np.ceil(bounds.low - NEARLY), np.floor(bounds.high + NEARLY))
