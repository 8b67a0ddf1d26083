"""The specs of the law as values: read from `specs.yaml`, held against the people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.spec.law.people import GROUPS, changed

SPECS = Path(__file__).with_name("specs.yaml")
OF_COMPLETE = "1.5 upper secondary"
"""The group of the person that a spec begins with where it names none."""

OUTCOMES = ("gives", "undecided", "not_confirmed", "between")


@dataclass(frozen=True)
class Spec:
    """One example: the person (a group with facts changed), the day, the question, and what is expected."""

    id: str
    rules: tuple[str, ...]
    asks: str
    group: str
    facts: Mapping[str, Any]
    person: Mapping[str, Any]
    on: date
    believed_on: date | None
    outcome: str
    expected: Any
    warns: int | None


@cache
def specs() -> list[Spec]:
    """Every example, in the order of the file."""
    listed = yaml.safe_load(SPECS.read_text(encoding="utf-8"))
    return [_spec(said) for said in listed]


def _spec(said: Mapping[Any, Any]) -> Spec:
    said = {("on" if key is True else key): value for key, value in said.items()}
    (outcome,) = [name for name in OUTCOMES if name in said]
    group, facts = said.get("group", OF_COMPLETE), said.get("facts", {})
    person = GROUPS[group][0]
    return Spec(
        said["id"],
        tuple(said["rules"]),
        said["asks"],
        group,
        facts,
        changed(person, facts),
        said["on"],
        said.get("believed_on"),
        outcome,
        _value(said[outcome]),
        said.get("warns"),
    )


def _value(expected: Any) -> Any:
    return tuple(expected) if isinstance(expected, list) else expected
