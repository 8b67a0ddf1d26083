"""From settlement to goal, by example: start in time, plan, idle months, own goal, hours a week."""

from typing import Any

import pytest

from tests.extracts import Person, ending, leave, measure, person, plan, programme
from tests.spec.counting.figures import count, share

START, END = "2023-02-01", "2024-06-20"


def somebody(
    name: str = "Amina", *, goal: str | None = "work", went_on: str = "work_full_time", **said: Any
) -> Person:
    """Started 1 February 2023, left 20 June 2024; a plan with a goal unless there is none."""
    plans = [plan("integration_plan", START, goal)] if goal else []
    endings = [ending(END, went_on, completion=said.pop("completion", "completed"))]
    return person(name, programmes=[programme("5401", START, plans=plans, endings=endings, **said)])


@pytest.mark.parametrize(
    ("settled_on", "in_time"),
    [
        ("2022-11-01", "1 of 1"),  # three months to the day
        ("2022-10-31", "0 of 1"),
        ("2023-02-15", "1 of 1"),  # settled after the start
        (None, "0 of 0"),  # nobody knows when
    ],
)
def test_started_within_three_months(settled_on: str | None, in_time: str) -> None:
    assert share("started_within_three_months", 2023, somebody(settled_on=settled_on)) == in_time


@pytest.mark.parametrize(
    ("goal", "went_on", "reached"),
    [
        ("work", "work_part_time", "1 of 1"),
        ("work", "higher_education", "0 of 1"),
        ("higher_education", "work_full_time", "0 of 1"),
        ("completed_upper_secondary", "upper_secondary", "1 of 1"),
        ("completed_upper_secondary", "higher_education", "1 of 1"),
        ("compulsory_school", "upper_secondary", "1 of 1"),
        ("compulsory_school", "work_full_time", "0 of 1"),
        (None, "work_full_time", "0 of 0"),
    ],
)
def test_the_own_goal(goal: str | None, went_on: str, reached: str) -> None:
    assert share("reached_own_goal", 2024, somebody(goal=goal, went_on=went_on)) == reached


def test_the_own_goal_by_other_rules() -> None:
    further = somebody(goal="compulsory_school", went_on="upper_secondary")
    to_work = somebody(goal="compulsory_school", went_on="work_full_time")
    assert share("reached_own_goal", 2024, further, own_goal="goal_itself") == "0 of 1"
    assert share("reached_own_goal", 2024, to_work, own_goal="goal_higher_or_work") == "1 of 1"


def test_completed_and_interrupted_and_neither() -> None:
    people = [
        somebody("Amina", completion="completed"),
        somebody("Bilal", completion="interrupted"),
        somebody("Chen", completion=None),
    ]
    assert share("completed_programme", 2024, *people) == "1 of 2"


def test_months_without_a_measure_are_counted_on_the_fifteenth() -> None:
    on_leave = leave("birth", "2023-04-10", "2023-05-20")
    someone = somebody(
        measures=[measure("norwegian", "2023-06-16", "2024-06-20")], leave=[on_leave]
    )
    # February, March and June; April and May are leave.
    assert count("participants", 2023, someone, among={"idle_months": "3-5"}) == 1
    assert count("participants", 2024, someone, among={"idle_months": "none"}) == 1
    assert share("share_on_leave", 2023, someone) == "1 of 1"
    assert share("share_on_leave", 2024, someone) == "0 of 1"


@pytest.mark.parametrize(("hours", "of_three"), [(29.5, "0 of 1"), (30.0, "1 of 1")])
def test_full_time_after_three_months(hours: float, of_three: str) -> None:
    taught = measure("norwegian", START, END, hours_per_week=hours)
    someone = somebody(measures=[taught])
    assert share("full_time_then", 2023, someone, among={"months_in": "3"}) == of_three


@pytest.mark.parametrize(
    ("start", "kind", "met"),
    [
        ("2024-02-01", "work_practice", "1 of 1"),
        ("2024-02-01", "norwegian", "0 of 1"),  # no work element
        ("2024-01-31", "work_practice", "0 of 0"),  # before the rule
    ],
)
def test_the_fifteen_hour_rule(start: str, kind: str, met: str) -> None:
    someone = person(
        "Olena",
        country="UA",
        programmes=[
            programme(
                "5401",
                start,
                legal_basis="chapter_6a",
                plans=[plan("integration_plan", start, "work")],
                measures=[measure(kind, start, "2024-12-31", hours_per_week=15.0)],
            )
        ],
    )
    assert share("fifteen_hours_then", 2024, someone, among={"months_in": "3"}) == met
    assert share("fifteen_hours_then", 2024, someone, among={"months_in": "2"}) == "0 of 0"
