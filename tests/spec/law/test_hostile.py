"""Persons that nobody should have written: answered or refused with the field's name, never a trace-back."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.domain.refusal import Refused
from fotfeste.law.answer import Answer, Decided, Undecided
from fotfeste.law.ask import answer_to
from fotfeste.law.dates import FIRST_DAY, LAST_DAY
from fotfeste.law.explain import explain
from fotfeste.law.fields import Field, fields, list_of
from fotfeste.law.page import Page
from fotfeste.law.person import PersonRefused
from tests.spec.law.people import COMPLETE, GROUPS, changed

ON = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("work.hours_per_week", float("nan")),
        ("work.hours_per_week", float("inf")),
        ("work.hours_per_week", -0.5),
        ("work.hours_per_week", 169),
        ("work.hours_per_week", "30"),
        ("work.hours_per_week", True),
        ("programme.duration_months", 10**400),
        ("programme.duration_months", 6.5),
        ("programme.extension_months", 121),
        ("birth_date", "20000101"),
        ("birth_date", "2000-W01-1"),
        ("birth_date", "2001-02-29"),
        ("birth_date", "2000-01-01T00:00:00"),
        ("birth_date", "\u0662\u0660\u0660\u0660-01-01"),
        ("birth_date", "1899-12-31"),
        ("birth_date", "0001-01-01"),
        ("birth_date", 20000101),
        ("programme.decided_on", "2200-01-01"),
        ("permit.ground", ["28"]),
        ("permit.ground", {"28": "28"}),
        ("permit.ground", 28),
        ("permit.ground", None),
        ("nordic_or_eea", 0),
        ("leave", {}),
        ("leave", [[]]),
        ("permit", [[[[[[[[]]]]]]]]),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_its_field(field: str, value: object) -> None:
    with pytest.raises(PersonRefused) as refused:
        explain(changed(COMPLETE, {field: value}), ON)
    (line,) = refused.value.lines("en")
    assert line.startswith(field)


def test_a_very_deep_value_is_shown_short() -> None:
    deep: Any = "x" * 10_000
    for _ in range(900):
        deep = [deep]
    with pytest.raises(PersonRefused) as refused:
        explain({"birth_date": deep, "sex": "y" * 10_000}, ON)
    assert all(len(line) < 250 for line in refused.value.lines("nb"))


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2200, 1, 1), date.max, date.min])
def test_a_day_out_of_reach_is_refused(day: date) -> None:
    with pytest.raises(Refused, match="1900-01-01"):
        explain(COMPLETE, day)
    with pytest.raises(Refused, match="2199-12-31"):
        explain(COMPLETE, ON, believed_on=day)


def values(field: Field) -> st.SearchStrategy[Any]:
    """Any value that the schema lets a field have."""
    kinds: dict[str, st.SearchStrategy[Any]] = {
        "date": st.sampled_from([FIRST_DAY, date(2003, 8, 31), ON, LAST_DAY])
        | st.dates(date(2003, 1, 1), date(2030, 12, 31)),
        "boolean": st.booleans(),
        "number": st.integers(0, field.most or 0) | st.floats(0, field.most or 0),
        "whole": st.integers(0, field.most or 0),
        "code": st.sampled_from(field.codes or ("",)),
    }
    if field.kind == "list":
        inside = {
            path.rpartition(".")[2]: values(each)
            for path, each in fields().items()
            if list_of(path) == field.path and path.rpartition(".")[2] not in ("from", "through")
        }
        whole = st.fixed_dictionaries({}, optional=inside)
        if f"{field.path}.from" not in fields():
            return st.lists(whole, max_size=3)
        return st.lists(
            st.builds(
                lambda thing, first, days: thing | {"from": first, "through": first + timedelta(days)},
                whole,
                st.dates(date(2020, 1, 1), date(2027, 12, 31)),
                st.integers(0, 500),
            ),
            max_size=3,
        )  # fmt: skip
    found = kinds[field.kind]
    return st.none() | found if field.may_be_null else found


TOLD = {path: values(field) for path, field in fields().items() if list_of(path) is None}


def nested(facts: dict[str, Any]) -> dict[str, Any]:
    person: dict[str, Any] = {}
    for path, value in facts.items():
        *around, last = path.split(".")
        place = person
        for step in around:
            place = place.setdefault(step, {})
        place[last] = value
    return person


@settings(max_examples=100, derandomize=True, deadline=None)
@given(
    st.fixed_dictionaries({}, optional=TOLD),
    st.sampled_from([FIRST_DAY, date(2003, 9, 1), date(2020, 12, 31), date(2021, 1, 1), ON, LAST_DAY])
    | st.dates(date(2003, 1, 1), date(2030, 12, 31)),
    st.none() | st.dates(date(2003, 1, 1), date(2030, 12, 31)),
)  # fmt: skip
def test_whatever_the_schema_allows_is_answered(
    facts: dict[str, Any], on: date, believed_on: date | None
) -> None:
    found = explain(nested(facts), on, believed_on)
    assert list(Page(found, "nn").lines())
    assert json.dumps(found.as_json(), allow_nan=False)
    assert all(_names_a_field(each) for each in found.answers)


def _names_a_field(found: Answer) -> bool:
    return not isinstance(found.value, Undecided) or found.value.missing in fields()


@pytest.mark.parametrize(
    ("field", "facts", "other"),
    [
        ("permit.granted_on", {"birth_date": "2025-11-02"}, "birth_date"),
        ("programme.started_on", {"programme.ended_on": "2026-02-15"}, "programme.ended_on"),
        ("programme.ended_on", {"programme.started_on": None, "programme.ended_on": "2026-05-01"}, "programme.started_on"),
        ("work.from", {"work.hours_per_week": 30, "work.from": "2026-05-01", "work.through": "2026-04-30"}, "work.through"),
        ("family.children", {"family.children": [{"birth_date": "1990-01-01", "chronically_ill": False}]}, "birth_date"),
    ],
)  # fmt: skip
def test_facts_that_contradict_each_other_are_said_to(
    field: str, facts: dict[str, Any], other: str
) -> None:
    answers = explain(changed(COMPLETE, facts), ON).answers
    contradicted = [each for each in answers if each.value == Undecided(field, other)]
    assert contradicted
    said = contradicted[0].said().en
    assert said.startswith("cannot be decided, because a value of ")
    assert field in said
    assert f"({other}) is missing" in said


@pytest.mark.parametrize(
    ("born", "granted", "group"),
    [
        ("2007-11-01", "2025-11-01", "right_and_duty"),
        ("2007-11-02", "2025-11-01", "outside"),
        ("1969-11-02", "2025-11-01", "right_and_duty"),
        ("1969-11-01", "2025-11-01", "may_be_offered"),
        ("2000-02-29", "2025-11-01", "right_and_duty"),
    ],
)
def test_ages_turn_on_the_birthday(born: str, granted: str, group: str) -> None:
    person = changed(COMPLETE, {"birth_date": born, "permit.granted_on": granted})
    assert answer_to("target_group", person, ON).value == Decided(group)


@pytest.mark.parametrize("name", list(GROUPS))
def test_every_day_of_the_programmes_history_is_answered(name: str) -> None:
    person, _ = GROUPS[name]
    for year in range(2003, 2030):
        for day in (date(year, 1, 1), date(year, 6, 30), date(year, 12, 31)):
            answers = explain(person, day).answers
            assert not [each.id for each in answers if isinstance(each.value, Undecided)]
