"""Leave, stops, absence (permisjon, stans, fravær) and reopened endings, inside the participation."""

from typing import cast

import numpy as np

from fotfeste.synthetic.columns import Days, Numbers, Words, cutoff, first_day, year_of
from fotfeste.synthetic.facts.course import Participations
from fotfeste.synthetic.facts.recording import between, channels, recorded
from fotfeste.synthetic.facts.rows import EMPTY_DAY, Values

_ON_LEAVE = {"female": 0.1, "male": 0.02}
_OVERLAPPING = 0.25
_ALL_YEAR = 0.01
_STOPPED = 0.012
_STOPPED_ALL_YEAR = 0.003
_REOPENED = 0.012
_ABSENT = 0.2


def latest_of(days: Days, known_at: int) -> Days:
    """The cut-off of the year that each day lies in, at latest `known_at`."""
    years = year_of(days)
    return np.asarray([min(cutoff(int(year)), known_at) for year in years], dtype=np.int32)


def ends_by(stays: Participations, known_at: int) -> Days:
    """The day each stay ended, or was last known."""
    return np.where(stays.ended_on == EMPTY_DAY, known_at, stays.ended_on).astype(np.int32)


def leave(
    stays: Participations, sex: Words, known_at: int, rng: np.random.Generator
) -> dict[str, Values]:
    """Leave: care and illness, some overlapping; for a few a whole calendar year."""
    end = ends_by(stays, known_at)
    chance = np.where(sex == "female", _ON_LEAVE["female"], _ON_LEAVE["male"])
    who = np.flatnonzero((rng.random(len(stays)) < chance) & (end - stays.started_on > 120))
    first = between(rng, stays.started_on[who] + 30, end[who] - 60)
    length = np.where(
        rng.random(len(who)) < 0.5, rng.integers(20, 60, len(who)), rng.integers(60, 250, len(who))
    )
    until = np.minimum(first + length, end[who] + 15)
    kind = rng.choice(
        ("care", "long_illness", "work", "welfare"), len(who), p=(0.55, 0.3, 0.03, 0.12)
    )
    again = np.flatnonzero((rng.random(len(who)) < _OVERLAPPING) & (kind != "birth"))
    whole, from_year = _whole_years(stays, end, _ALL_YEAR, rng)
    from_days = np.concatenate([first, first[again] + 5, from_year])
    return _pause_rows(
        np.concatenate([who, who[again], whole]),
        np.concatenate([kind, np.full(len(again), "birth"), np.full(len(whole), "other")]),
        from_days,
        np.concatenate([until, first[again] + 33, from_year + 380]),
        ("leave_from", "leave_to"),
        known_at,
        rng,
    )


def stops(stays: Participations, known_at: int, rng: np.random.Generator) -> dict[str, Values]:
    """Temporary stops; for a few a whole calendar year."""
    end = ends_by(stays, known_at)
    who = np.flatnonzero((rng.random(len(stays)) < _STOPPED) & (end - stays.started_on > 120))
    first = between(rng, stays.started_on[who] + 20, end[who] - 60)
    whole, from_year = _whole_years(stays, end, _STOPPED_ALL_YEAR, rng)
    alone = ~np.isin(whole, who)
    whole, from_year = whole[alone], from_year[alone]
    return _pause_rows(
        np.concatenate([who, whole]),
        np.full(len(who) + len(whole), "temporary"),
        np.concatenate([first, from_year]),
        np.concatenate([first + rng.integers(10, 50, len(who)), from_year + 375]),
        ("stopped_from", "stopped_to"),
        known_at,
        rng,
    )


def _whole_years(
    stays: Participations, end: Days, share: float, rng: np.random.Generator
) -> tuple[Numbers, Days]:
    """A few stays that last through a calendar year, and a day just before the year."""
    year = year_of(stays.started_on) + 1
    new_year = np.asarray([first_day(int(y)) for y in year], dtype=np.int32)
    through = (end > new_year + 390) & (stays.started_on < new_year - 12)
    who = np.flatnonzero(through & (rng.random(len(stays)) < share))
    return who, (new_year[who] - 3).astype(np.int32)


def _pause_rows(
    who: Numbers,
    kind: Words,
    first: Days | Numbers,
    until: Days | Numbers,
    names: tuple[str, str],
    known_at: int,
    rng: np.random.Generator,
) -> dict[str, Values]:
    start, end = first.astype(np.int32), until.astype(np.int32)
    return {
        "participation_id": who,
        "kind": kind,
        names[0]: start,
        names[1]: np.maximum(end, start + 1).astype(np.int32),
        "valid_from": start,
        "recorded_at": recorded(rng, start, latest_of(start, known_at)),
        "channel": channels(rng, len(who)),
    }


def absence(stays: Participations, known_at: int, rng: np.random.Generator) -> dict[str, Values]:
    """Short absence of some participants."""
    end = ends_by(stays, known_at)
    who = np.flatnonzero((rng.random(len(stays)) < _ABSENT) & (end - stays.started_on > 60))
    first = between(rng, stays.started_on[who] + 20, end[who] - 30)
    days = rng.integers(1, 15, len(who))
    kinds = ("self_certified", "certified", "child_illness", "religious", "unauthorised")
    return {
        "participation_id": who,
        "kind": rng.choice(kinds, len(who), p=(0.4, 0.25, 0.2, 0.05, 0.1)),
        "absent_from": first,
        "absent_to": (first + days).astype(np.int32),
        "days": np.ceil(days * 5 / 7),
        "valid_from": first,
        "recorded_at": recorded(rng, first, latest_of(first, known_at)),
        "channel": channels(rng, len(who)),
    }


def reopened(stays: Participations, known_at: int, rng: np.random.Generator) -> dict[str, Values]:
    """Endings that were reopened before the year's cut-off: the programme went on."""
    end = ends_by(stays, known_at)
    who = np.flatnonzero((rng.random(len(stays)) < _REOPENED) & (end - stays.started_on > 260))
    ended = between(rng, stays.started_on[who] + 40, end[who] - 200)
    back = (ended + rng.integers(7, 50, len(who))).astype(np.int32)
    latest = latest_of(ended, known_at)
    return {
        "participation_id": who,
        "ended_on": ended,
        "completion": np.full(len(who), "interrupted"),
        "end_reason": rng.choice(("withdrew", "work_part_time", "health"), len(who)),
        "main_activity": np.full(len(who), ""),
        "reopened_on": back,
        "valid_from": ended,
        "recorded_at": cast("Days", np.minimum(recorded(rng, back, latest), latest)),
        "channel": channels(rng, len(who)),
    }
