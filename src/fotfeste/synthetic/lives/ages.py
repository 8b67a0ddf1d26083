"""Birth dates (fødselsdatoer) that give every age the figures ask for.

An age is that at the ending for those who left in the year, on 31 December for
the others.
"""

import re
from collections.abc import Mapping

import numpy as np

from fotfeste.synthetic.columns import (
    FREE,
    Columns,
    Days,
    Numbers,
    Words,
    as_days,
    column,
    first_day,
)
from fotfeste.synthetic.lives.link import Lives
from fotfeste.synthetic.prior import shares

_BAND = re.compile(r"^(?:(\d+)-(\d+)|(\d+)\+|under_(\d+)|over_(\d+)|(\d+))$")
_YOUNGEST, _OLDEST = 17, 66
_MORE_TRIES = 4


def births(
    lives: Lives,
    tables: Mapping[int, Columns],
    ended_on: Days,
    person: Numbers,
    rng: np.random.Generator,
) -> Days:
    """A birth date for everyone, inside what every year's ages allow.

    `person` is the position of the life that stands for each life's person.
    """
    low = np.full(len(lives), first_day(1900), dtype=np.int32)
    high = np.full(len(lives), first_day(2024), dtype=np.int32)
    for year, table in tables.items():
        _narrow(low, high, lives.people[year], person, year, table, ended_on)
    believable = _believable(lives, went_on(lives, tables), rng)
    for _ in range(_MORE_TRIES):
        other = _believable(lives, went_on(lives, tables), rng)
        believable = np.where((believable >= low) & (believable <= high), believable, other)
    inside = (believable >= low) & (believable <= high)
    span = np.maximum(high - low, 0)
    drawn = low + (span * rng.random(len(low))).astype(np.int32)
    return np.where(inside, believable, drawn).astype(np.int32)


def _narrow(
    low: Days,
    high: Days,
    people: Numbers,
    person: Numbers,
    year: int,
    table: Columns,
    ended_on: Days,
) -> None:
    """Take the ages of one year's table into the first and last possible birth dates."""
    on = np.where(table["left"] == "yes", ended_on[people], first_day(year + 1) - 1)
    for name in (name for name in table if name.startswith("age")):
        told = np.flatnonzero(table[name] != FREE)
        youngest, oldest = _bounds(table[name][told])
        who = person[people[told]]
        np.maximum.at(low, who, years_before(on[told], oldest + 1) + 1)
        np.minimum.at(high, who, years_before(on[told], youngest))


def years_before(days: Days, years: Numbers) -> Days:
    """The same day and month some years earlier; 29 February becomes 28."""
    months = days.astype("datetime64[D]").astype("datetime64[M]")
    within = days - months.astype("datetime64[D]").astype(np.int64)
    earlier = months - years * 12
    next_month = (earlier + 1).astype("datetime64[D]").astype(np.int64)
    moved = earlier.astype("datetime64[D]").astype(np.int64) + within
    return as_days(np.minimum(moved, next_month - 1))


def _bounds(codes: Words) -> tuple[Numbers, Numbers]:
    """The youngest and the oldest age that each code of an age or age band stands for."""
    distinct, positions = np.unique(codes, return_inverse=True)
    pairs = np.asarray([band(str(code)) for code in distinct], dtype=np.int64).reshape(-1, 2)
    return pairs[positions, 0], pairs[positions, 1]


def band(code: str) -> tuple[int, int]:
    """The youngest and oldest age of a code: `19-24`, `55+`, `under_19`, `over_66`, `23`."""
    found = _BAND.match(code)
    if found is None:
        raise ValueError(f"«{code}» is no age and no band of ages")
    first, last, from_age, under, over, single = (int(g) if g else None for g in found.groups())
    if first is not None and last is not None:
        return first, last
    if from_age is not None:
        return from_age, max(_OLDEST, from_age)
    if under is not None:
        return min(_YOUNGEST + 1, under - 1), under - 1
    if over is not None:
        return over + 1, over + 4
    return single or 0, single or 0


def went_on(lives: Lives, tables: Mapping[int, Columns]) -> Words:
    """For each life whether its ending led to work or education: `yes`, `no`; free where none is told."""
    found = np.full(len(lives), FREE, dtype="U3")
    for year, table in tables.items():
        left = np.flatnonzero(table["left"] == "yes")
        group = column(table, "activity_group", len(table["left"]))[left]
        told = np.where(np.isin(group, shares.WENT_ON), "yes", "no")
        found[lives.people[year][left]] = np.where(group == FREE, FREE, told)
    return found


def _believable(lives: Lives, ended: Words, rng: np.random.Generator) -> Days:
    """Birth dates that suit the age at which people start and what they went on to."""
    ages = np.zeros(len(lives), dtype=np.int64)
    for group, usual in shares.AGE_WEIGHTS.items():
        for code in np.unique(ended):
            who = np.flatnonzero((lives.kept["displaced"] == group) & (ended == code))
            weights = usual * shares.AGE_BY_RESULT.get(str(code), np.ones(len(usual)))
            ages[who] = rng.choice(shares.AGES, size=len(who), p=weights / weights.sum())
    birthdays = years_before(lives.started_on, ages)
    return (birthdays - rng.integers(0, 365, size=len(lives))).astype(np.int32)
