"""The schema of a person: what it allows is what is read, and everything wrong is said at once."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from fotfeste.law.explain import explain
from fotfeste.law.fields import fields
from fotfeste.law.person import PersonRefused, read_person
from fotfeste.law.schema import schema
from tests.spec.law.people import COMPLETE, GROUPS, Person, changed


def paths(described: Mapping[str, Any], around: str = "") -> Iterator[str]:
    """Every field that a JSON Schema describes, objects around fields left out."""
    for name, inner in described["properties"].items():
        path = f"{around}.{name}" if around else name
        deeper = inner.get("items", inner)
        if inner.get("type") != "object":
            yield path
        if "properties" in deeper:
            yield from paths(deeper, path)


def said(person: Mapping[str, Any], around: str = "") -> Iterator[str]:
    """Every field that a person has."""
    for name, value in person.items():
        path = f"{around}.{name}" if around else name
        if isinstance(value, Mapping):
            yield from said(value, path)
        else:
            yield path


def test_the_schema_has_every_field_and_no_other() -> None:
    assert sorted(paths(schema())) == sorted(fields())


def test_the_complete_person_fills_every_field_outside_lists() -> None:
    inside = {
        path for path, field in fields().items() if "." in path and path not in set(said(COMPLETE))
    }
    assert {path.rpartition(".")[0] for path in inside} == {
        "family.children", "measures", "leave", "absence"
    }  # fmt: skip


def test_codes_and_null_stand_in_the_schema() -> None:
    goal = schema()["properties"]["programme"]["properties"]["final_goal"]
    assert goal["type"] == ["string", "null"]
    assert {"work", None} <= set(goal["enum"])


@pytest.mark.parametrize("person", [person for person, _ in GROUPS.values()], ids=list(GROUPS))
def test_the_people_of_the_specs_can_be_read(person: Person) -> None:
    assert read_person(person)["permit.granted_on"] == date.fromisoformat(
        person["permit"]["granted_on"]
    )


def test_all_that_cannot_be_read_is_said_at_once() -> None:
    wrong = {
        "birth_date": "yesterday",
        "nordic_or_eea": "no",
        "permit": {"ground": "29", "colour": "blue"},
        "measures": [{"from": "2026-02-01", "through": "2026-01-01", "hours_per_week": -1}, 7],
        "leave": "none",
        "family": 3,
        "benefit": {"paid_work_hours": True},
        "name": "Kari",
    }
    with pytest.raises(PersonRefused) as refused:
        explain(wrong, date(2026, 6, 1))
    lines = "\n".join(refused.value.lines("en"))
    for where in (
        "birth_date", "nordic_or_eea", "permit.ground", "permit.colour", "measures[1].through",
        "measures[1].hours_per_week", "measures[2]", "leave", "family", "benefit.paid_work_hours",
        "name",
    ):  # fmt: skip
        assert f"{where}: " in lines
    assert len(lines.splitlines()) == 11


def test_null_stands_only_where_something_may_not_have_happened() -> None:
    with pytest.raises(PersonRefused):
        read_person(changed(COMPLETE, {"birth_date": None}))
    assert (
        read_person(changed(COMPLETE, {"programme.started_on": None}))["programme.started_on"]
        is None
    )
