"""Plans, contracts, final goals and Norwegian (plan, kontrakt, sluttmål, norskopplæring) by what the act asks for."""

import numpy as np

from fotfeste.synthetic.columns import FREE, Flags, Words
from fotfeste.synthetic.facts.course import Participations
from fotfeste.synthetic.facts.pace import by_place
from fotfeste.synthetic.facts.pauses import ends_by
from fotfeste.synthetic.facts.persons import NEW_ACT
from fotfeste.synthetic.facts.recording import channels, recorded
from fotfeste.synthetic.facts.rows import EMPTY_DAY, Values

_GOALS = (
    "work",
    "completed_upper_secondary",
    "parts_of_upper_secondary",
    "compulsory_school",
    "higher_education",
)
_GOAL_SHARES = (0.45, 0.2, 0.15, 0.12, 0.08)
_PROTECTED_GOALS = ("work", "higher_education", "higher_vocational")
_PROTECTED_SHARES = (0.93, 0.05, 0.02)
_NO_PLAN, _NO_PLAN_PROTECTED = 0.04, 0.07
_PLACE_SPREAD = 0.5
_CHANGED = 0.1
_LEVELS = ("A1", "A2", "B1", "B2")


def plans(
    stays: Participations,
    act: Words,
    basis: Words,
    known_at: int,
    rng: np.random.Generator,
) -> dict[str, Values]:
    """Plans with final goals; some goals are changed on the way, which ends the first plan.

    No goal under introduksjonsloven; no contract under chapter 6A (integreringsloven § 37 a).
    """
    end = ends_by(stays, known_at)
    newer, protected = act == "integreringsloven", basis == "chapter_6a"
    lacking = np.where(protected, _NO_PLAN_PROTECTED, _NO_PLAN)
    lacking = lacking * by_place(stays.municipality, _PLACE_SPREAD, rng)
    has = np.flatnonzero(rng.random(len(stays)) >= lacking)
    drawn = stays.started_on - rng.integers(0, 25, len(stays))
    drawn = np.where(newer, np.maximum(drawn, NEW_ACT), drawn).astype(np.int32)
    changes = newer & (rng.random(len(stays)) < _CHANGED) & (end - stays.started_on > 200)
    changed_on = (stays.started_on + rng.integers(60, 180, len(stays))).astype(np.int32)
    until = np.where(changes, changed_on, EMPTY_DAY).astype(np.int32)
    kind = np.where(newer, "integration_plan", "individual_plan")
    goal, other = (_goals(newer, protected, rng) for _ in range(2))
    contract = has[newer[has] & ~protected[has]]
    again = has[changes[has]]
    stay = np.concatenate([has, again, contract])
    start = np.concatenate([drawn[has], changed_on[again], drawn[contract]])
    return {
        "participation_id": stay,
        "kind": np.concatenate(
            [kind[has], kind[again], np.full(len(contract), "integration_contract")]
        ),
        "drawn_up_on": start,
        "final_goal": np.concatenate([goal[has], other[again], np.full(len(contract), FREE)]),
        "valid_from": start,
        "valid_to": np.concatenate(
            [until[has], np.full(len(again) + len(contract), EMPTY_DAY)]
        ).astype(np.int32),
        "recorded_at": recorded(rng, start, np.maximum(stays.latest[stay], start)),
        "channel": channels(rng, len(stay)),
    }


def _goals(newer: Flags, protected: Flags, rng: np.random.Generator) -> Words:
    ordinary = rng.choice(_GOALS, len(newer), p=_GOAL_SHARES)
    simple = rng.choice(_PROTECTED_GOALS, len(newer), p=_PROTECTED_SHARES)
    return np.where(newer, np.where(protected, simple, ordinary), FREE)


def language(stays: Participations, known_at: int, rng: np.random.Generator) -> dict[str, Values]:
    """Hours of Norwegian so far and the level aimed at, one row a stay; some have reached a level."""
    end = ends_by(stays, known_at)
    size = len(stays)
    hours = np.maximum(np.round((end - stays.started_on) / 7 * rng.uniform(4, 17, size)), 0)
    aim = rng.choice(_LEVELS, size, p=(0.05, 0.35, 0.45, 0.15))
    reached = np.where(
        rng.random(size) < 0.4, rng.choice(_LEVELS, size, p=(0.3, 0.4, 0.25, 0.05)), FREE
    )
    return {
        "participation_id": np.arange(size),
        "hours": np.minimum(hours, 3000.0),
        "level_aimed_at": aim,
        "level_reached": reached,
        "valid_from": stays.started_on,
        "recorded_at": np.maximum(end, stays.recorded_at).astype(np.int32),
        "channel": channels(rng, size),
    }
