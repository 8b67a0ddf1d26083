"""Traits (kjennetegn) of a case: what the conditions of rules are written in (`when`)."""

from collections.abc import Callable
from typing import Final

from fotfeste.law.case import Case
from fotfeste.law.dates import age
from fotfeste.law.facts import of
from fotfeste.law.questions.act import act, legal_basis
from fotfeste.law.questions.duration import is_extendable
from fotfeste.law.questions.education import is_schooled, schooling
from fotfeste.law.questions.goals import is_under_25
from fotfeste.law.questions.norwegian import norwegian_group
from fotfeste.law.rule import Value

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


def in_upper_secondary(case: Case) -> bool:
    """Whether the person is in upper secondary full time."""
    return case.facts.flag("education.full_time_upper_secondary")


TRAITS: Final[dict[str, Callable[[Case], Value]]] = {
    "act": act,
    "legal_basis": legal_basis,
    "reference_ground": reference_ground,
    "schooled": is_schooled,
    "schooling": schooling,
    "under_25": is_under_25,
    "extendable": is_extendable,
    "parent": is_parent,
    "started": has_started,
    "full_time_upper_secondary": in_upper_secondary,
    "norwegian": norwegian_group,
}
