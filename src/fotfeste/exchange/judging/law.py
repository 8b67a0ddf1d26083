"""What the law says of a record (loven om en post), asked of the law room on the record's own days.

An old record is so judged by the rules of its own time. What no rule covers is told, and
never a reason to reject: the register may not lag the law.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from fotfeste.exchange.problem import Problem, problem
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.law.dates import months_after
from fotfeste.law.rule import Rule, Value, Version
from fotfeste.law.rulebook import rulebook

_DEADLINE = "registration.months"


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day to register something, and the paragraph that says so."""

    day: date
    citation: str


@lru_cache(maxsize=1 << 14)
def deadline(event: date) -> Deadline | None:
    """By when an event had to be registered; None where no confirmed rule said so."""
    version = rulebook()[_DEADLINE].version(event)
    if version is None or version.to_be_confirmed or not isinstance(version.value, int):
        return None
    return Deadline(months_after(event, version.value), version.citation)


def late(kind: RecordKind, values: dict[str, Any], today: date) -> list[Problem]:
    """That a record comes after the last day to register what it says, if it does."""
    happened = next((day for day in kind.begins_on if day in values), None)
    by = deadline(values[happened]) if happened else None
    if happened is None or by is None or today <= by.day:
        return []
    return [problem("late", happened, values[happened], f"{by.day} ({by.citation})")]


@dataclass(frozen=True, slots=True)
class Covered:
    """A code that a rule of law must cover: on the first given of some days, with a value."""

    field: str
    code: str
    rule: str
    value: Value
    days: tuple[str, ...]


_STARTED, _DECIDED = ("started_on", "decided_on"), ("decided_on",)
_OF_KIND = {
    "participation": (Covered("legal_basis", "chapter_6a", "chapter_6a.in_force", True, _STARTED),),
    "extension": (
        Covered("act", "covid_2020_53", "covid.acts", "covid_2020_53", _DECIDED),
        Covered("act", "covid_2020_154", "covid.acts", "covid_2020_154", _DECIDED),
    ),
    "contract": (
        Covered("kind", "declaration", "plan.contract", "integration_declaration", ("signed_on",)),
    ),
}


def uncovered(kind: str, values: dict[str, Any]) -> Iterator[Problem]:
    """What a record says and no rule of its day covers."""
    for each in _OF_KIND.get(kind, ()):
        if values.get(each.field) == each.code:
            on = next((values[day] for day in each.days if day in values), None)
            if on is not None and not is_covered(each.rule, each.value, on):
                told = "not_commenced" if _awaits(each.rule, each.value) else "no_rule_covers"
                yield problem(told, each.field, each.code, str(on))


@lru_cache(maxsize=1 << 14)
def is_covered(rule: str, value: Value, on: date) -> bool:
    """Whether a rule had a value on a day."""
    version = rulebook()[rule].version(on)
    return version is not None and _says(version, value)


@cache
def _awaits(rule: str, value: Value) -> bool:
    """Whether the rule has the value in a version that is adopted and not in force."""
    found: Rule = rulebook()[rule]
    return any(each.valid_from is None and _says(each, value) for each in found.versions)


def _says(version: Version, value: Value) -> bool:
    held = version.value
    return value in held if isinstance(held, tuple) else held == value
