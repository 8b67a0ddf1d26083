"""A complete person is never asked for more; a missing fact is named, and it is one of the schema."""

from datetime import date
from typing import Any

import pytest

from fotfeste.law.answer import Undecided
from fotfeste.law.explain import explain
from fotfeste.law.fields import fields, list_of
from fotfeste.law.page import Page
from tests.spec.law.people import COMPLETE, GROUPS, Person, changed

THINGS: dict[str, list[dict[str, Any]]] = {
    "family.children": [{"birth_date": "2020-01-01", "chronically_ill": False}],
    "measures": [{"group": "work_oriented", "from": "2026-03-01", "through": None, "hours_per_week": 9}],
    "leave": [{"kind": "welfare", "from": "2026-03-02", "through": "2026-03-03"}],
    "absence": [{"kind": "self_certified", "from": "2026-03-05", "through": "2026-03-06"}],
}  # fmt: skip

CASES = [
    pytest.param(person, date.fromisoformat(on), id=name) for name, (person, on) in GROUPS.items()
]


def missing(person: Person, on: date) -> set[str]:
    """The fields that the answers say are missing."""
    answers = explain(person, on).answers
    return {each.value.missing for each in answers if isinstance(each.value, Undecided)}


@pytest.mark.parametrize(("person", "on"), CASES)
def test_a_complete_person_lacks_nothing(person: Person, on: date) -> None:
    assert missing(person, on) == set()
    assert missing(changed(person, THINGS), on) == set()


@pytest.mark.parametrize("field", [path for path in fields() if list_of(path) is None])
def test_only_the_fact_that_is_gone_is_missing(field: str) -> None:
    for person, on in list(GROUPS.values())[::3]:
        without = changed(person, {field: "absent"})
        assert missing(without, date.fromisoformat(on)) <= {field}


@pytest.mark.parametrize("field", [path for path in fields() if list_of(path)])
def test_what_is_gone_from_a_thing_is_named(field: str) -> None:
    around = list_of(field) or ""
    (thing,) = THINGS[around]
    thing = {name: value for name, value in thing.items() if f"{around}.{name}" != field}
    found = missing(changed(COMPLETE, THINGS | {around: [thing]}), date(2026, 6, 1))
    assert found == {field}


def test_an_empty_person_is_asked_for_facts_of_the_schema() -> None:
    found = missing({}, date(2026, 6, 1))
    assert "permit.granted_on" in found
    assert found <= fields().keys()


def test_missing_facts_are_said_in_the_readers_language() -> None:
    page = "\n".join(Page(explain({}, date(2026, 6, 1)), "nn", 1000).lines())
    assert "Kan ikkje avgjerast, fordi dagen løyvet vart gitt (permit.granted_on) manglar:" in page


def test_what_contradicts_is_a_warning_or_refused_never_a_guess() -> None:
    beyond = changed(COMPLETE, {"programme.final_goal": "compulsory_school"})
    assert explain(beyond, date(2026, 6, 1))["goal_allowed"].said().en == "no"
