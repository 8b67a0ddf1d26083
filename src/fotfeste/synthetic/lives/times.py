"""When programmes start, are due to end, and end (programtid): peaks of the school year, durations by law.

Weights are the project's own. Durations follow introduksjonsloven § 5 and
integreringsloven §§ 13 and 37 in the wording of 2021–2025.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np

from fotfeste.synthetic.columns import Days, Flags, Numbers, Words, as_days, day, first_day

START_WEIGHTS = (12.0, 8, 8, 7, 7, 5, 2, 14, 13, 10, 8, 6)
"""Of the months of a year, how often a programme starts: after New Year, and when school starts."""

END_WEIGHTS = (8.0, 7, 8, 7, 8, 16, 9, 9, 7, 6, 6, 9)
"""Of the months of a year, how often one ends: before the summer, at New Year."""

_YEAR = 365
_SLACK = 30
_LONGEST_AGO = 900
LATELY = 120


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of programme: its first possible day, and durations in days with their weights."""

    earliest: int
    durations: tuple[tuple[float, int, int], ...]


INTRODUCTION = Kind(
    day(date(2012, 1, 1)),
    ((0.12, 90, 540), (0.58, 640, 760), (0.22, 760, 1080), (0.08, 1080, 1200)),
)
INTEGRATION = Kind(day(date(2021, 1, 11)), ((0.13, 90, 380), (0.11, 380, 744), (0.76, 760, 1400)))
PROTECTION = Kind(
    day(date(2022, 4, 4)),
    ((0.3, 80, 190), (0.48, 190, 350), (0.16, 350, 379), (0.04, 390, 620), (0.02, 750, 1050)),
)
KINDS = (INTRODUCTION, INTEGRATION, PROTECTION)


def kinds_of(act: Words, collective_protection: Words) -> Numbers:
    """The position in `KINDS` of each person's kind of programme."""
    newer = act == "integreringsloven"
    protected = newer & (collective_protection == "collective_protection")
    found: Numbers = newer.astype(np.int64) + protected.astype(np.int64)
    return found


def starts_in(rng: np.random.Generator, year: int, kinds: Numbers, left: Flags) -> Days:
    """Days of the year on which people start; those who also leave that year, early enough."""
    last = np.where(left, first_day(year) + 280, first_day(year + 1) - 2)
    return _drawn(rng, year, START_WEIGHTS, _earliest(kinds, year), last)


def starts_before(
    rng: np.random.Generator, year: int, kinds: Numbers, within: int = _LONGEST_AGO
) -> Days:
    """Days before the year, at most `within`, on which people started who were carried into it."""
    high = first_day(year) - 2
    low = np.maximum(np.asarray([kind.earliest for kind in KINDS])[kinds], high - within)
    span = np.maximum(high - low, 1)
    return as_days(low + span * rng.random(len(kinds)) ** 0.8)


def due_days(rng: np.random.Generator, kinds: Numbers, started_on: Days) -> Days:
    """Days on which programmes would end if all goes as decided."""
    due = np.zeros(len(kinds), dtype=np.int32)
    for number, kind in enumerate(KINDS):
        chosen = np.flatnonzero(kinds == number)
        weights, lows, highs = (np.asarray(part) for part in zip(*kind.durations, strict=True))
        parts = rng.choice(len(weights), size=len(chosen), p=weights / weights.sum())
        days = rng.uniform(lows[parts], highs[parts])
        due[chosen] = started_on[chosen] + days.astype(np.int32)
    return due


def ends_in(rng: np.random.Generator, year: int, started_on: Days, due_on: Days) -> Days:
    """Days of the year on which people end: when due; early in the year where that has passed."""
    high = first_day(year + 1) - 1
    low = np.minimum(np.maximum(started_on + 14, first_day(year)), high).astype(np.int32)
    drawn = _drawn(rng, year, END_WEIGHTS, low, np.full(len(low), high))
    soon = np.minimum(low + rng.exponential(_SLACK, size=len(low)).astype(np.int32), high)
    ends = np.select([due_on < low, due_on <= high], [soon, due_on], drawn)
    return as_days(ends)


def _earliest(kinds: Numbers, year: int) -> Days:
    """The first day of the year, or of the kind of programme where that came later."""
    earliest = np.asarray([kind.earliest for kind in KINDS])[kinds]
    return as_days(np.clip(earliest, first_day(year), first_day(year + 1) - 2))


def _drawn(
    rng: np.random.Generator,
    year: int,
    weights: tuple[float, ...],
    low: Days | Numbers,
    high: Days | Numbers,
) -> Days:
    """Days from `low` through `high`, drawn with the weights of their months."""
    first = first_day(year)
    months = np.repeat(np.asarray(weights) / 30.0, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    passed = np.r_[0.0, np.cumsum(months)]
    start = passed[np.clip(low - first, 0, _YEAR - 1)]
    end = passed[np.clip(high - first, 0, _YEAR - 1) + 1]
    points = start + (np.maximum(end, start) - start) * rng.random(len(low))
    days = np.searchsorted(passed, points, side="right") - 1 + first
    return as_days(np.clip(days, low, np.maximum(high, low)))
