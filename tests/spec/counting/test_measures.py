"""Measures in the programme: rule 14, by example."""

import pytest

from tests.extracts import Person, Row, ending, measure, person, programme
from tests.spec.counting.figures import count, share


def took(*measures: Row, ended: str | None = None, name: str = "someone") -> Person:
    endings = [ending(ended, "other")] if ended else []
    return person(
        name, programmes=[programme("0301", "2022-09-01", measures=measures, endings=endings)]
    )


@pytest.mark.parametrize(
    ("given_from", "given_to", "in_2023"),
    [
        ("2022-10-01", "2023-01-01", False),  # its last day was 31 December 2022
        ("2022-10-01", "2023-01-02", True),
        ("2023-12-31", None, True),
        ("2024-01-01", None, False),
    ],
)
def test_a_measure_counts_in_the_years_it_touches(
    given_from: str, given_to: str | None, in_2023: bool
) -> None:
    someone = took(measure("work_practice", given_from, given_to))
    assert count("in_measure_work_oriented", 2023, someone) == in_2023
    assert count("in_no_measure", 2023, someone) == (not in_2023)


def test_a_measure_outside_the_participation_does_not_count() -> None:
    someone = took(measure("work_practice", "2023-08-01", "2023-10-01"), ended="2023-06-30")
    assert share("in_measure_work_oriented", 2023, someone) == "0 of 1"
    by_year = share("in_measure_work_oriented", 2023, someone, measure_period="overlaps_year")
    assert by_year == "1 of 1"


def test_once_per_person_and_group_and_shares_do_not_sum() -> None:
    busy = took(
        measure("norwegian", "2023-01-01"),
        measure("social_studies", "2023-01-01"),
        measure("work_practice", "2023-03-01"),
        name="busy",
    )
    idle = took(name="idle")
    assert share("in_measure_norwegian_and_social_studies", 2023, busy, idle) == "1 of 2"
    assert share("in_measure_work_oriented", 2023, busy, idle) == "1 of 2"
    assert share("in_no_measure", 2023, busy, idle) == "1 of 2"


def test_schools_are_counted_for_themselves_too() -> None:
    pupil = took(measure("compulsory_school", "2023-01-01"))
    assert count("in_measure_education_oriented", 2023, pupil) == 1
    assert count("in_measure_compulsory_school", 2023, pupil) == 1
    assert count("in_measure_upper_secondary", 2023, pupil) == 0


def test_a_language_offer_in_english_is_among_other_integration_measures() -> None:
    assert (
        count(
            "in_measure_other_integration",
            2023,
            took(measure("language_offer_english", "2023-01-01")),
        )
        == 1
    )


def test_the_group_is_the_registered_one_unless_the_rule_says_otherwise() -> None:
    odd = took(measure("nav_measure", "2023-01-01", measure_group="other_integration"))
    assert count("in_measure_other_integration", 2023, odd) == 1
    assert count("in_measure_work_oriented", 2023, odd, measure_group_source="by_kind") == 1
