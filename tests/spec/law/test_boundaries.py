"""Both sides of every version of every rule, and the day it became known."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from fotfeste.law.rule import Rule, Version
from fotfeste.law.rulebook import rulebook

BOUNDARIES = Path(__file__).with_name("boundaries.yaml")
ONE_DAY = timedelta(days=1)


@cache
def written() -> dict[str, dict[date, list[Any]]]:
    table: dict[str, dict[date, list[Any]]] = yaml.safe_load(BOUNDARIES.read_text(encoding="utf-8"))
    return table


def boundaries() -> Iterator[tuple[str, date, Any, Any]]:
    for rule, days in written().items():
        for day, (before, on) in days.items():
            yield rule, day, before, on


def value(version: Version | None) -> Any:
    """The value as the table writes it."""
    if version is None:
        return "no rule"
    if version.value is None:
        return "not known"
    return list(version.value) if isinstance(version.value, tuple) else version.value


@pytest.mark.parametrize(("rule", "day", "before", "on"), list(boundaries()))
def test_the_day_before_and_the_day_itself(rule: str, day: date, before: Any, on: Any) -> None:
    assert value(rulebook()[rule].version(day - ONE_DAY)) == before
    assert value(rulebook()[rule].version(day)) == on


@pytest.mark.parametrize("rule", list(rulebook()), ids=lambda rule: rule.id)
def test_every_boundary_is_in_the_table(rule: Rule) -> None:
    edges = {day for v in rule.versions for day in (v.valid_from, v.valid_to) if day}
    assert edges == written()[rule.id].keys()


@pytest.mark.parametrize("rule", list(rulebook()), ids=lambda rule: rule.id)
def test_no_version_is_believed_before_it_is_known(rule: Rule) -> None:
    for version in rule.versions:
        if version.valid_from is not None:
            assert rule.version(version.valid_from, version.known - ONE_DAY) != version
            assert rule.version(version.valid_from, version.known) == version


def test_what_has_not_commenced_never_fires() -> None:
    waiting = [
        (r, v) for r in rulebook() for v in r.versions if v.status == "adopted_not_commenced"
    ]
    assert {rule.id for rule, _ in waiting} == {"target.age_most", "plan.contract"}
    assert not any(
        v.holds(date(year, 7, 1), None) for _, v in waiting for year in range(2000, 2100)
    )
