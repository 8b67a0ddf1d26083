"""What is decided of each life before facts are laid around it (forløp): person, participations, years."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from fotfeste.synthetic.columns import (
    Columns,
    Days,
    Flags,
    Numbers,
    Words,
    column,
    cutoff,
    first_day,
)
from fotfeste.synthetic.facts.recording import between, recorded
from fotfeste.synthetic.facts.rows import EMPTY_DAY
from fotfeste.synthetic.lives.ends import OPEN
from fotfeste.synthetic.lives.link import Lives
from fotfeste.synthetic.lives.places import Stays


@dataclass(frozen=True)
class Participations:
    """One row a stay, ordered by life and time; `ended_on` is `EMPTY_DAY` while open."""

    lives: Numbers
    municipality: Words
    started_on: Days
    ended_on: Days
    recorded_at: Days
    last: Flags
    latest: Days

    def __len__(self) -> int:
        return len(self.lives)


@dataclass(frozen=True)
class Years:
    """One row a person in a year: the days of the programme that year, and the table's values."""

    lives: Numbers
    year: Numbers
    first: Days
    last: Days
    values: Columns


def participations(
    lives: Lives, stays: Stays, ended_on: Days, known_at: int, rng: np.random.Generator
) -> Participations:
    """The stays with their days: a move is an ending, and a start some days later."""
    who, began = stays.people, stays.began_in
    moves = np.flatnonzero(began > 0)
    started, ended = lives.started_on[who].copy(), ended_on[who].copy()
    started[moves] = _moving_days(began[moves], ended[moves], known_at, rng)
    new_year = np.asarray([first_day(int(year)) for year in began[moves]], dtype=np.int32)
    gap = 1 + np.minimum(rng.exponential(22, size=len(moves)), 80).astype(np.int32)
    ended[moves - 1] = np.maximum(started[moves] - gap, new_year)
    latest = np.asarray(
        [cutoff(int(year)) for year in np.where(began > 0, began, lives.known_from[who])]
    ).astype(np.int32)
    noted = recorded(rng, started, latest)
    late = np.flatnonzero((began == 0) & _known_late(lives, who))
    noted[late] = between(rng, latest[late] - 355, latest[late])
    last = np.r_[who[1:] != who[:-1], True] if len(who) else np.zeros(0, dtype=np.bool_)
    ended = np.where(ended == OPEN, EMPTY_DAY, ended).astype(np.int32)
    return Participations(who, stays.municipalities, started, ended, noted, last, latest)


def _known_late(lives: Lives, who: Numbers) -> Flags:
    """Who started before the year in which the register first knew, the first year apart."""
    new_year = np.asarray([first_day(int(year)) for year in lives.known_from[who]])
    late: Flags = (lives.started_on[who] < new_year) & (
        lives.known_from[who] > int(lives.known_from.min())
    )
    return late


def _moving_days(began: Numbers, ended_on: Days, known_at: int, rng: np.random.Generator) -> Days:
    """Days on which people start in a new municipality: in the year, before they end."""
    new_year = np.asarray([first_day(int(year)) for year in began], dtype=np.int32)
    end = np.where(ended_on == OPEN, known_at, ended_on)
    last = np.minimum(new_year + 355, end - 5)
    return between(rng, (new_year + 3).astype(np.int32), last.astype(np.int32))


def years_of(lives: Lives, tables: Mapping[int, Columns], ended_on: Days) -> Years:
    """Every row of the year tables, as days in the programme."""
    parts = []
    for year, values in tables.items():
        who = lives.people[year]
        ended = np.where(ended_on[who] == OPEN, first_day(year + 1), ended_on[who])
        first = np.maximum(lives.started_on[who], first_day(year))
        last = np.maximum(np.minimum(ended, first_day(year + 1) - 1), first)
        parts.append((who, np.full(len(who), year), first, last, values))
    names = sorted({name for *_, values in parts for name in values})
    return Years(
        np.concatenate([who for who, *_ in parts]),
        np.concatenate([year for _, year, *_ in parts]),
        np.concatenate([first for _, _, first, *_ in parts]).astype(np.int32),
        np.concatenate([last for *_, last, _ in parts]).astype(np.int32),
        {
            name: np.concatenate([column(values, name, len(who)) for who, *_, values in parts])
            for name in names
        },
    )
