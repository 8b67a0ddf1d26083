"""When people ended (avslutningsdato), and what happened after the last year that is counted."""

import numpy as np

from fotfeste.synthetic.columns import Days, Flags, Numbers, first_day
from fotfeste.synthetic.lives import times
from fotfeste.synthetic.lives.link import Lives

_ROOM = 20

OPEN = -1
"""No ending is registered."""


def ended_days(lives: Lives, last_year: int, known_at: int, rng: np.random.Generator) -> Days:
    """The day on which each person's programme ended, or `OPEN`.

    Whoever is still in the programme after the last year and was due by
    `known_at` has ended in most cases; the others are past their time.
    """
    ended = np.full(len(lives), OPEN, dtype=np.int32)
    years = np.where(lives.left_in > 0, lives.left_in, lives.late_in)
    for year in np.unique(years[years > 0]):
        who = np.flatnonzero(years == year)
        ended[who] = times.ends_in(rng, int(year), lives.started_on[who], lives.due_on[who])
    after = np.flatnonzero((years == 0) & _ends_after(lives, last_year, known_at, rng))
    first = np.maximum(first_day(last_year + 1), lives.due_on[after])
    ended[after] = np.minimum(first + rng.integers(0, 20, size=len(after)), known_at - 1)
    return ended


def with_room(ended_on: Days, people: Numbers, moved_in: Numbers) -> Days:
    """The endings, late enough in the year that a move earlier the same year has room.

    `people` moved in the years `moved_in`; 0 is no move.
    """
    moved = moved_in > 0
    earliest = np.full(len(ended_on), OPEN, dtype=np.int32)
    earliest[people[moved]] = [first_day(int(year)) + _ROOM for year in moved_in[moved]]
    return np.where(ended_on == OPEN, OPEN, np.maximum(ended_on, earliest)).astype(np.int32)


def _ends_after(lives: Lives, last_year: int, known_at: int, rng: np.random.Generator) -> Flags:
    due: Flags = lives.due_on < known_at - 20
    recently: Flags = lives.due_on > first_day(last_year) + 200
    return due & (rng.random(len(lives)) < np.where(recently, 0.85, 0.55))
