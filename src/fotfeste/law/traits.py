"""Traits (kjennetegn) of a case: what the conditions of rules are written in (`when`)."""

from collections.abc import Callable
from typing import Final

from fotfeste.law.case import Case
from fotfeste.law.dates import age
from fotfeste.law.facts import of
from fotfeste.law.questions.act import act, legal_basis
from fotfeste.law.questions.duration import is_extendable
from fotfeste.law.questions.education import is_schooled, schooling
from fotfeste.law.questions.goals import is_over_goal_age, is_under_25
from fotfeste.law.questions.norwegian import norwegian_group
from fotfeste.law.rule import Trait, Value

ADULT = 18


def reference_ground(case: Case) -> str:
    """The ground of the reference person's permit; empty where the permit is not a family permit."""
    if case.facts.code("permit.ground") != "family":
        return ""
    return case.facts.code("permit.reference_ground")


def is_parent(case: Case) -> bool:
    """Whether the person has a child under 18 on the day."""
    births = [
        of(child, "family.children", "birth_date") for child in case.facts.things("family.children")
    ]
    return any(born <= case.on and age(born, case.on) < ADULT for born in births)


def has_started(case: Case) -> bool:
    """Whether the programme has started by the day."""
    return case.has_happened("programme.started_on")


def _flag(path: str) -> Callable[[Case], Value]:
    return lambda case: case.facts.flag(path)


TRAITS: Final[dict[Trait, Callable[[Case], Value]]] = {
    "ground": lambda case: case.facts.code("permit.ground"),
    "from_abroad": _flag("permit.applied_from_abroad"),
    "from_family_permit": _flag("permit.from_family_permit"),
    "earlier_collective": _flag("permit.earlier_collective_protection"),
    "final_goal": lambda case: case.facts.code_or_none("programme.final_goal"),
    "over_55": is_over_goal_age,
    "couple": _flag("family.partner_in_programme"),
    "with_parent": _flag("family.lives_with_parent"),
    "has_job": lambda case: case.facts.number("work.hours_per_week") > 0,
    "act": act,
    "legal_basis": legal_basis,
    "reference_ground": reference_ground,
    "schooled": is_schooled,
    "schooling": schooling,
    "under_25": is_under_25,
    "extendable": is_extendable,
    "parent": is_parent,
    "started": has_started,
    "full_time_upper_secondary": _flag("education.full_time_upper_secondary"),
    "norwegian": norwegian_group,
}
