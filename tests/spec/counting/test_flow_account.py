"""The flow account: rule 5, by example."""

from typing import Any

import pytest

from tests.extracts import Person, Row, ending, person, programme
from tests.spec.counting.figures import count


def took(name: str, started: str, *endings: Row, **columns: Any) -> Person:
    return person(name, programmes=[programme("0301", started, endings=endings, **columns)])


LATE_ENDING = took(
    "late ending", "2021-09-01", ending("2022-12-30", "other", recorded_at="2023-04-11")
)
LATE_PARTICIPATION = took("late participation", "2022-10-01", recorded_at="2023-04-11")
REOPENED = took("reopened", "2021-09-01", ending("2022-10-01", "other", reopened_on="2023-04-11"))
STARTED = took("started", "2023-02-01", ending("2023-11-30", "work_full_time"))
CARRIED = took("carried", "2021-09-01")
BACK = person(
    "back",
    programmes=[
        programme("0301", "2021-09-01", endings=[ending("2022-06-01", "withdrew")]),
        programme("0301", "2023-09-01"),
    ],
)
BETWEEN = person(
    "between municipalities",
    programmes=[
        programme("0301", "2021-09-01", endings=[ending("2022-12-20", "moved_continues")]),
        programme("4601", "2023-01-20"),
    ],
)
EVERYBODY = (LATE_ENDING, LATE_PARTICIPATION, REOPENED, STARTED, CARRIED, BACK, BETWEEN)


@pytest.mark.parametrize(
    ("someone", "way_in", "way_out"),
    [
        (CARRIED, "carried_in", "carried_out"),
        (STARTED, "started", "left"),
        (LATE_PARTICIPATION, "registered_late", "carried_out"),
        (REOPENED, "reopened", "carried_out"),
        (BACK, "re_entered", "carried_out"),
        (BETWEEN, "re_entered", "carried_out"),
        (LATE_ENDING, "ended_late", "not_participant"),
    ],
    ids=lambda value: value.row["person_id"] if isinstance(value, Person) else value,
)
def test_everybody_has_one_way_in_and_one_way_out(
    someone: Person, way_in: str, way_out: str
) -> None:
    is_there = way_out != "not_participant"
    assert count(f"flow_{way_in}", 2023, someone) == 1
    assert count("flow_participants", 2023, someone) == is_there
    if is_there:
        assert count(f"flow_{way_out}", 2023, someone) == 1


def test_somebody_between_municipalities_at_new_year_has_not_left() -> None:
    assert count("flow_moving", 2022, BETWEEN) == 1
    assert count("leavers", 2022, BETWEEN) == 0


@pytest.mark.parametrize("year", [2021, 2022, 2023, 2024])
def test_the_account_ties(year: int) -> None:
    def line(name: str, on: int = year) -> int:
        return count(f"flow_{name}", on, *EVERYBODY)

    opening = line("opening")
    assert opening == line("carried_out", year - 1)
    out_unseen = line("ended_late") + line("gone_otherwise")
    came = sum(map(line, ("started", "reopened", "registered_late", "re_entered")))
    assert opening - out_unseen + came == line("participants")
    went = sum(map(line, ("left", "moving", "ended_not_counted")))
    assert line("participants") - went == line("carried_out")
    assert line("participants") == count("participants", year, *EVERYBODY)
    assert line("started") == count("starters", year, *EVERYBODY)
    assert line("left") == count("leavers", year, *EVERYBODY)
