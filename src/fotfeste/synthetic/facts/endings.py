"""Endings and what people went on to (avslutninger, statuser): as the year tables say, with what else is registered."""

from dataclasses import dataclass

import numpy as np

from fotfeste.synthetic.columns import FREE, Days, Flags, Numbers, Words
from fotfeste.synthetic.facts.course import Participations
from fotfeste.synthetic.facts.recording import channels, recorded
from fotfeste.synthetic.facts.rows import EMPTY_DAY, Values

JOB_SEEKERS_FROM = 2023
"""From this year job-seekers are among labour-market measures, before it among other reasons."""

_DETAIL: dict[str, dict[str, float]] = {
    "work": {"work_full_time": 0.6, "work_part_time": 0.26, "work_wage_subsidy": 0.09, "self_employed": 0.05},
    "upper_secondary": {"upper_secondary": 1.0},
    "higher_education": {"higher_education": 0.9, "higher_vocational": 0.1},
    "compulsory_school": {"compulsory_school": 1.0},
    "labour_market_measures": {"nav_measure": 1.0},
    "other": {
        "qualification_programme": 0.08, "social_assistance": 0.16, "health": 0.14,
        "moved_ends": 0.08, "moved_continues": 0.04, "emigrated": 0.09, "died": 0.006,
        "withdrew": 0.08, "stopped": 0.05, "time_expired": 0.12, "right_ended": 0.03,
        "other": 0.07, "unknown": 0.02, "job_seeker": 0.07,
    },
}  # fmt: skip

_INTERRUPTED = (
    "withdrew",
    "stopped",
    "moved_ends",
    "moved_continues",
    "emigrated",
    "died",
    "right_ended",
)
_STATUS = {
    **dict.fromkeys(
        ("work_full_time", "work_part_time", "work_wage_subsidy", "self_employed"), "work"
    ),
    **dict.fromkeys(
        ("upper_secondary", "higher_education", "higher_vocational", "compulsory_school"), "study"
    ),
    "nav_measure": "nav_measure",
    "job_seeker": "job_seeker",
}
_NOT_CHOSEN = 0.3
_OVERRIDDEN = 0.04
_LATER = 0.05
_SECOND_STATUS = 0.08


@dataclass(frozen=True)
class Final:
    """Endings of programmes: of which stay, when, what group of activity, until when to be known."""

    stays: Numbers
    ended_on: Days
    year: Numbers
    group: Words
    registered: Flags
    earliest: Days
    latest: Days


def activities(final: Final, rng: np.random.Generator) -> Words:
    """The activity of each ending, within its group as published."""
    found = np.full(len(final.stays), "not_registered", dtype="U24")
    for group, detail in _DETAIL.items():
        who = np.flatnonzero((final.group == group) & final.registered)
        chances = np.asarray(list(detail.values()))
        found[who] = rng.choice(tuple(detail), size=len(who), p=chances / chances.sum())
    seeker = rng.random(len(found)) < 0.5
    found[(found == "nav_measure") & (final.year >= JOB_SEEKERS_FROM) & seeker] = "job_seeker"
    found[(found == "job_seeker") & (final.year >= JOB_SEEKERS_FROM) & (final.group == "other")] = (
        "other"
    )
    return found


def endings(final: Final, activity: Words, rng: np.random.Generator) -> dict[str, Values]:
    """One row an ending: reason, main activity where one was chosen, days."""
    size = len(activity)
    missing = activity == "not_registered"
    by_rule = np.where(rng.random(size) < _OVERRIDDEN, "other", activity)
    chosen = ~missing & (rng.random(size) >= _NOT_CHOSEN)
    event = np.maximum(final.ended_on, final.earliest).astype(np.int32)
    completion = np.where(np.isin(activity, _INTERRUPTED), "interrupted", "completed")
    return {
        "ending_id": np.arange(size),
        "participation_id": final.stays,
        "ended_on": final.ended_on,
        "completion": np.where(missing, FREE, completion),
        "end_reason": np.where(chosen, by_rule, activity),
        "main_activity": np.where(chosen, activity, FREE),
        "reopened_on": np.full(size, EMPTY_DAY, dtype=np.int32),
        "valid_from": final.ended_on,
        "recorded_at": recorded(rng, event, final.latest),
        "channel": channels(rng, size),
    }


def moves(stays: Participations, rng: np.random.Generator) -> dict[str, Values]:
    """Endings of stays that another stay of the same person follows."""
    who = np.flatnonzero(~stays.last)
    return {
        "participation_id": who,
        "ended_on": stays.ended_on[who],
        "completion": np.full(len(who), "interrupted"),
        "end_reason": np.full(len(who), "moved_continues"),
        "main_activity": np.full(len(who), FREE),
        "reopened_on": np.full(len(who), EMPTY_DAY, dtype=np.int32),
        "valid_from": stays.ended_on[who],
        "recorded_at": recorded(rng, stays.ended_on[who], stays.latest[who + 1]),
        "channel": channels(rng, len(who)),
    }


def statuses(
    final: Final, activity: Words, recorded_at: Days, rng: np.random.Generator
) -> dict[str, Values]:
    """What was observed after the endings: the main status, and for some another one."""
    kinds = np.asarray([_STATUS.get(str(word), "other") for word in activity])
    seen = np.flatnonzero((activity != "not_registered") & (activity != "died"))
    room = final.latest - final.ended_on
    later = (rng.random(len(activity)) < _LATER) & (room > 40)
    after = np.where(later, rng.integers(15, 40, len(activity)), rng.integers(0, 12, len(activity)))
    observed = (final.ended_on + after).astype(np.int32)
    known = np.minimum(np.maximum(recorded_at, observed), final.latest).astype(np.int32)
    second = seen[(rng.random(len(seen)) < _SECOND_STATUS)]
    other = np.where(
        kinds[second] == "work", "study", np.where(kinds[second] == "study", "work", "job_seeker")
    )
    distinct = other != kinds[second]
    second, other = second[distinct], other[distinct]
    rows = np.concatenate([seen, second])
    kind = np.concatenate([kinds[seen], other])
    main = np.concatenate(
        [activity[seen], np.where(other == "study", "upper_secondary", "work_part_time")]
    )
    return {
        "ending_id": rows,
        "kind": kind,
        "position_percent": np.where(
            main == "work_full_time",
            100.0,
            np.where(kind == "work", rng.integers(2, 9, len(rows)) * 10.0, np.nan),
        ),
        "wage_subsidy": main == "work_wage_subsidy",
        "study_kind": np.where(kind == "study", main, FREE),
        "observed_on": observed[rows],
        "valid_from": observed[rows],
        "recorded_at": known[rows],
        "channel": channels(rng, len(rows)),
    }
