"""What the endings led to (overgang): as the year tables say for leavers, as is usual for the others."""

from collections.abc import Mapping

import numpy as np

from fotfeste.synthetic.columns import (
    FREE,
    Columns,
    Days,
    Flags,
    Numbers,
    Words,
    column,
    cutoff,
    year_of,
)
from fotfeste.synthetic.facts.course import Participations
from fotfeste.synthetic.facts.endings import Final
from fotfeste.synthetic.lives.ends import OPEN
from fotfeste.synthetic.lives.link import Lives
from fotfeste.synthetic.prior import shares


def final_endings(
    lives: Lives,
    stays: Participations,
    tables: Mapping[int, Columns],
    ended_on: Days,
    known_at: int,
    rng: np.random.Generator,
) -> Final:
    """The ending of every programme that has one, with when it was known and its group."""
    group, registered = _told(lives, tables)
    who = np.flatnonzero(ended_on != OPEN)
    last_stay = np.flatnonzero(stays.last)
    year = year_of(ended_on[who])
    late = lives.late_in[who] > 0
    own, following = _cutoffs(year), _cutoffs(year + 1)
    after = year > max(tables)
    latest = np.where(late, following, np.where(after, known_at, own))
    return Final(
        last_stay[who],
        ended_on[who],
        year,
        *_completed(lives, group, registered, who, rng),
        np.where(late, own + 1, 0).astype(np.int32),
        np.minimum(latest, known_at).astype(np.int32),
    )


def _cutoffs(years: Numbers) -> Numbers:
    found: Numbers = np.asarray([cutoff(int(year)) for year in years], dtype=np.int64)
    return found


def _told(lives: Lives, tables: Mapping[int, Columns]) -> tuple[Words, Words]:
    """For each life, the activity group and whether a reason was registered, as the tables say."""
    group = np.full(len(lives), FREE, dtype="U32")
    registered = np.full(len(lives), FREE, dtype="U8")
    for year, table in tables.items():
        left = np.flatnonzero(table["left"] == "yes")
        people = lives.people[year][left]
        group[people] = column(table, "activity_group", len(table["left"]))[left]
        registered[people] = column(table, "end_reason_registered", len(table["left"]))[left]
    return group, registered


def _completed(
    lives: Lives, group: Words, registered: Words, who: Numbers, rng: np.random.Generator
) -> tuple[Words, Flags]:
    """Groups and registration of some lives, usual ones where the tables say nothing."""
    groups, told = group[who].copy(), registered[who]
    displaced, sex = lives.kept["displaced"][who], lives.kept["sex"][who]
    missing = rng.random(len(who)) < 0
    for (of_group, of_sex), chances in shares.ACTIVITY.items():
        here = (displaced == of_group) & (sex == of_sex)
        free = np.flatnonzero(here & (groups == FREE) & (told != "no"))
        weights = np.asarray(chances) / sum(chances)
        groups[free] = rng.choice(shares.ACTIVITIES, size=len(free), p=weights)
        missing |= here & (rng.random(len(who)) < shares.NOT_REGISTERED_AMONG_OTHER[of_group])
    groups[told == "no"] = "other"
    return groups, np.where(told == FREE, ~((groups == "other") & missing), told != "no")
