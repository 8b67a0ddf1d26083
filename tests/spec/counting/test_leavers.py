"""Which endings count: rules 4, 7 and 10, by example."""

from typing import Any

import pytest

from tests.extracts import Person, ending, person, programme
from tests.spec.counting.figures import count, share


def ended(
    name: str, on: str = "2023-06-15", reason: str = "work_full_time", **columns: Any
) -> Person:
    return person(
        name, programmes=[programme("0301", "2021-09-01", endings=[ending(on, reason, **columns)])]
    )


def test_an_ending_of_december_registered_in_april_is_in_no_report() -> None:
    late = ended("late", on="2022-12-30", recorded_at="2023-04-11")
    in_time = ended("in time", on="2022-12-30", recorded_at="2023-02-28")
    assert count("leavers", 2022, late) == 0
    assert count("participants", 2022, late) == 1
    assert count("leavers", 2023, late) == 0
    assert count("participants", 2023, late) == 0
    assert count("leavers", 2022, in_time) == 1


def test_a_programme_reopened_by_the_cutoff_has_not_ended() -> None:
    reopened = ended("reopened", on="2022-11-30", reopened_on="2023-01-15")
    too_late = ended("reopened too late for the report", on="2022-11-30", reopened_on="2023-03-15")
    assert count("leavers", 2022, reopened) == 0
    assert count("participants", 2023, reopened) == 1
    assert count("leavers", 2022, too_late) == 1
    assert count("leavers", 2022, reopened, reopened_endings="count") == 1


def test_the_last_ending_of_a_reopened_programme_counts() -> None:
    twice = person(
        "twice",
        programmes=[
            programme(
                "0301",
                "2021-09-01",
                endings=[
                    ending("2022-11-30", "withdrew", reopened_on="2023-01-15"),
                    ending("2023-08-31", "upper_secondary"),
                ],
            )
        ],
    )
    assert [count("leavers", year, twice) for year in (2022, 2023)] == [0, 1]
    assert share("to_upper_secondary", 2023, twice) == "1 of 1"


@pytest.mark.parametrize(
    ("municipality", "started", "rule", "leavers"),
    [
        ("4601", "2023-07-01", "within_90_days", 0),
        ("4601", "2023-09-13", "within_90_days", 0),  # ninety days after
        ("4601", "2023-09-14", "within_90_days", 1),
        ("4601", "2023-07-01", "within_30_days", 0),
        ("4601", "2023-08-01", "within_30_days", 1),
        ("0301", "2023-07-01", "within_90_days", 1),  # the same municipality: a restart, no move
        ("0301", "2023-07-01", "anywhere_within_90_days", 0),
        ("4601", "2023-07-01", "never", 1),
    ],
)
def test_somebody_who_goes_on_elsewhere_has_not_left(
    municipality: str, started: str, rule: str, leavers: int
) -> None:
    moved = person(
        "moved",
        programmes=[
            programme("0301", "2022-09-01", endings=[ending("2023-06-15", "moved_continues")]),
            programme(municipality, started),
        ],
    )
    assert count("leavers", 2023, moved, continued_elsewhere=rule) == leavers


def test_a_new_number_is_not_another_municipality() -> None:
    """Bærum was 3024 up to 2023 and 3201 from 2024."""
    restarted = person(
        "restarted",
        programmes=[
            programme("3024", "2022-09-01", endings=[ending("2023-12-15", "withdrew")]),
            programme("3201", "2024-01-10"),
        ],
    )
    assert count("leavers", 2023, restarted) == 1


def test_endings_without_a_registered_reason_are_in_the_denominator() -> None:
    people = (ended("Amina"), ended("no reason", reason="not_registered"))
    assert share("to_work", 2023, *people) == "1 of 2"
    assert share("to_other", 2023, *people) == "1 of 2"
    assert count("leavers_not_registered", 2023, *people) == 1
    assert share("to_work", 2023, *people, not_registered_endings="do_not_count") == "1 of 1"


@pytest.mark.parametrize(
    ("rule", "leavers"),
    [("count", 4), ("continuing_moves_do_not_count", 3), ("do_not_count", 1)],
)
def test_moves_deaths_and_emigration_count_unless_the_rule_says_otherwise(
    rule: str, leavers: int
) -> None:
    reasons = ("work_full_time", "moved_continues", "died", "emigrated")
    people = [ended(reason, reason=reason) for reason in reasons]
    assert count("leavers", 2023, *people, moves_deaths_emigration=rule) == leavers


@pytest.mark.parametrize(
    ("rule", "band"),
    [("at_ending", "25-30"), ("end_of_year", "31-36"), ("at_start", "25-30")],
)
def test_age_is_reckoned_on_one_day(rule: str, band: str) -> None:
    someone = person(
        "turns 31 in September",
        born="1992-09-10",
        programmes=[programme("0301", "2022-09-01", endings=[ending("2023-06-15", "other")])],
    )
    among = {"age_band_2021": band}
    assert count("leavers", 2023, someone, among=among, age_date=rule) == 1


@pytest.mark.parametrize(
    ("born", "codes"),
    [
        ("2005-01-01", {"age": "18", "age_band_2021": "under_19", "age_band_ssb": "18-25"}),
        ("1955-01-01", {"age": "68", "age_band_2021": "55+", "age_band_2024": "56+"}),
        ("1940-01-01", {"age": "over_80", "age_band_ssb": "56+"}),
        ("2010-01-01", {"age": "under_15", "age_band_2024": "under_19"}),
    ],
)
def test_nobody_is_outside_the_bands(born: str, codes: dict[str, str]) -> None:
    someone = person(
        "someone",
        born=born,
        programmes=[programme("0301", "2022-09-01", endings=[ending("2023-06-15", "other")])],
    )
    for variable, code in codes.items():
        assert count("leavers", 2023, someone, among={variable: code}) == 1
