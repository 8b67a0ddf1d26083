"""Who takes part, who starts: rules 1, 2, 3, 5, 6, 9, 16 and 17, by example."""

import pytest

from tests.extracts import ending, extension, leave, person, programme, stop
from tests.spec.counting.figures import count

MOVED = person(
    "moved in 2023",
    programmes=[
        programme("0301", "2023-01-10", endings=[ending("2023-06-30", "moved_continues")]),
        programme("4601", "2023-08-01", endings=[ending("2024-05-31", "work_full_time")]),
    ],
)


@pytest.mark.parametrize(
    ("year", "participants", "starters", "leavers"),
    [
        (2022, 0, 0, 0),
        (2023, 1, 1, 0),  # two municipalities, one person; the move is no ending
        (2024, 1, 0, 1),
        (2025, 0, 0, 0),
    ],
)
def test_a_person_is_counted_once_a_year(
    year: int, participants: int, starters: int, leavers: int
) -> None:
    assert count("participants", year, MOVED) == participants
    assert count("starters", year, MOVED) == starters
    assert count("leavers", year, MOVED) == leavers


def test_by_the_rule_every_participation_counts() -> None:
    assert count("participants", 2023, MOVED, unit_of_count="participations") == 2


@pytest.mark.parametrize(
    ("rule", "county"), [("last_day", "46"), ("first_day", "03")], ids=["last day", "first day"]
)
def test_somebody_who_moved_is_counted_in_one_place(rule: str, county: str) -> None:
    found = {
        code: count("participants", 2023, MOVED, among={"county": code}, place_of_participant=rule)
        for code in ("03", "46")
    }
    assert found == {"03": 0, "46": 0} | {county: 1}


@pytest.mark.parametrize(
    ("started", "ended", "years"),
    [
        ("2022-12-31", "2023-01-01", [2022, 2023]),
        ("2022-01-01", "2022-12-31", [2022]),  # the last day of the year is in the year
        ("2022-06-01", None, [2022, 2023, 2024]),
    ],
)
def test_one_day_in_the_year_is_enough(started: str, ended: str | None, years: list[int]) -> None:
    someone = person(
        "someone",
        programmes=[programme("0301", started, endings=[ending(ended, "other")] if ended else [])],
    )
    assert [y for y in (2021, 2022, 2023, 2024) if count("participants", y, someone)] == years


def test_a_restart_makes_nobody_a_starter_again() -> None:
    back = person(
        "back after a year",
        programmes=[
            programme("0301", "2021-02-01", endings=[ending("2021-09-01", "withdrew")]),
            programme("0301", "2023-02-01"),
        ],
    )
    assert [count("starters", year, back) for year in (2021, 2022, 2023)] == [1, 0, 0]
    assert count("starters", 2023, back, starters="every_start") == 1


def test_a_decision_alone_is_no_participation_unless_the_rule_says_so() -> None:
    decided = person("decided", programmes=[programme("0301", None, decided_on="2023-03-01")])
    assert count("participants", 2023, decided) == 0
    assert count("participants", 2023, decided, decision_not_started="participants") == 1


def test_leave_all_year_is_taking_part_unless_the_rule_says_otherwise() -> None:
    on_leave = person(
        "on leave",
        programmes=[
            programme(
                "0301",
                "2022-03-01",
                leave=[
                    leave("birth", "2022-12-01", "2023-07-01"),
                    leave("care", "2023-07-01", "2024-01-01"),  # together: every day of 2023
                ],
            )
        ],
    )
    nearly = person(
        "back at work on New Year's Eve",
        programmes=[
            programme("0301", "2022-03-01", leave=[leave("birth", "2022-12-01", "2023-12-31")])
        ],
    )
    assert count("participants", 2023, on_leave, nearly) == 2
    assert count("participants", 2023, on_leave, nearly, full_year_leave="not_participants") == 1


def test_a_stop_all_year_is_taking_part_unless_the_rule_says_otherwise() -> None:
    stopped = person(
        "stopped",
        programmes=[programme("0301", "2022-03-01", stops=[stop("permanent", "2022-11-01")])],
    )
    assert count("participants", 2023, stopped) == 1
    assert count("participants", 2023, stopped, stopped_all_year="not_participants") == 0


def test_a_participation_registered_after_the_cutoff_is_not_in_the_years_figures() -> None:
    late = person("late", programmes=[programme("0301", "2022-11-01", recorded_at="2023-03-01")])
    in_time = person(
        "in time", programmes=[programme("0301", "2022-11-01", recorded_at="2023-02-28")]
    )
    assert count("participants", 2022, late, in_time) == 1
    assert count("participants", 2023, late, in_time) == 2
    assert count("participants", 2022, late, in_time, cutoff="extract") == 2
    assert count("starters", 2023, late, in_time) == 0  # her first start was in 2022


def test_chapter_6a_is_a_basis_within_the_integration_act() -> None:
    someone = person(
        "someone", programmes=[programme("0301", "2023-01-10", legal_basis="chapter_6a")]
    )
    both = {"act": "integreringsloven", "legal_basis": "chapter_6a"}
    assert count("participants", 2023, someone, among=both) == 1


def test_an_extension_by_a_covid_act_counts_in_the_year_it_was_decided() -> None:
    extended = person(
        "extended",
        programmes=[
            programme(
                "0301",
                "2019-02-01",
                extensions=[extension("2021-01-15", 6, "covid", act="covid_2020_53")],
            )
        ],
    )
    ordinary = person(
        "ordinary extension",
        programmes=[programme("0301", "2019-02-01", extensions=[extension("2021-01-15", 6)])],
    )
    by_year = [count("extended_by_covid_act", y, extended, ordinary) for y in (2020, 2021, 2022)]
    assert by_year == [0, 1, 0]
    rule = "decided_by_the_end_of_the_year"
    assert count("extended_by_covid_act", 2022, extended, ordinary, covid_extension=rule) == 1


@pytest.mark.parametrize(
    ("leave_to", "overdue"),
    [
        (None, {2022: 0, 2023: 1}),  # three years are over on 1 March 2023
        ("2023-10-01", {2022: 0, 2023: 0}),  # eleven months of leave come on top
    ],
    ids=["no leave", "leave"],
)
def test_past_the_longest_programme_and_no_ending(
    leave_to: str | None, overdue: dict[int, int]
) -> None:
    someone = person(
        "someone",
        programmes=[
            programme(
                "0301",
                "2020-03-01",
                leave=[leave("birth", "2022-11-01", leave_to)] if leave_to else [],
            )
        ],
    )
    assert {y: count("overdue_participants", y, someone) for y in (2022, 2023)} == overdue
    assert count("participants", 2023, someone) == 1  # counted as published, too
