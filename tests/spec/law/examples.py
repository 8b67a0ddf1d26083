"""The specs of the law as values: read from `specs.yaml`, held against the people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.spec.law.people import COMPLETE, GROUPS, changed

SPECS = Path(__file__).with_name("specs.yaml")
OUTCOMES = ("gives", "undecided", "not_confirmed", "between")


@dataclass(frozen=True)
class Spec:
    """One example: the person, the day, the question, and what is expected."""

    id: str
    rules: tuple[str, ...]
    asks: str
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
    person = GROUPS[said["group"]][0] if "group" in said else COMPLETE
    return Spec(
        said["id"],
        tuple(said["rules"]),
        said["asks"],
        changed(person, said.get("facts", {})),
        said["on"],
        said.get("believed_on"),
        outcome,
        _value(said[outcome]),
        said.get("warns"),
    )


def _value(expected: Any) -> Any:
    return tuple(expected) if isinstance(expected, list) else expected
