"""What leavers went on to: rules 10 and 11, by example."""

import pytest

from tests.extracts import Person, ending, person, programme, status
from tests.spec.counting.figures import count, share


def to(
    reason: str, main_activity: str | None = None, *, year: int = 2024, **columns: object
) -> Person:
    last = ending(f"{year}-06-15", reason, main_activity, **columns)  # type: ignore[arg-type]
    return person(reason, programmes=[programme("0301", f"{year - 1}-02-01", endings=[last])])


@pytest.mark.parametrize(
    ("activity", "indicator"),
    [
        ("work_full_time", "to_work"),
        ("work_part_time", "to_work"),
        ("self_employed", "to_work"),
        ("work_wage_subsidy", "to_work"),
        ("upper_secondary", "to_upper_secondary"),
        ("higher_education", "to_higher_education"),
        ("higher_vocational", "to_higher_education"),
        ("compulsory_school", "to_compulsory_school"),
        ("nav_measure", "to_labour_market_measures"),
        ("job_seeker", "to_labour_market_measures"),
        ("qualification_programme", "to_other"),
        ("health", "to_other"),
        ("unknown", "to_other"),
        ("not_registered", "to_other"),
    ],
)
def test_each_activity_is_in_one_group(activity: str, indicator: str) -> None:
    groups = (
        *("to_work", "to_upper_secondary", "to_higher_education", "to_compulsory_school"),
        *("to_labour_market_measures", "to_other"),
    )
    found = {each: share(each, 2024, to(activity)) for each in groups}
    assert found == dict.fromkeys(groups, "0 of 1") | {indicator: "1 of 1"}


def test_work_and_education_add_up() -> None:
    people = [to(a) for a in ("work_full_time", "upper_secondary", "compulsory_school", "health")]
    assert share("to_work_or_education", 2024, *people) == "2 of 4"
    assert share("to_education", 2024, *people) == "1 of 4"
    assert count("leavers_neither", 2024, *people) == 2
    assert count("leavers_to_compulsory_school", 2024, *people) == 1
    assert count("leavers_to_other", 2024, *people) == 1


def test_wage_subsidy_is_work_unless_the_rule_says_otherwise() -> None:
    subsidised = to("work_wage_subsidy")
    assert share("to_work", 2024, subsidised) == "1 of 1"
    rule = "labour_market_measure"
    assert share("to_work", 2024, subsidised, wage_subsidy=rule) == "0 of 1"
    assert share("to_labour_market_measures", 2024, subsidised, wage_subsidy=rule) == "1 of 1"


@pytest.mark.parametrize(
    ("year", "rule", "measures"),
    [
        (2021, "dated", 0),
        (2022, "dated", 0),
        (2023, "dated", 1),
        (2021, "with_job_seekers", 1),
        (2024, "measures_only", 0),
    ],
)
def test_job_seekers_are_in_the_labour_market_group_from_2023(
    year: int, rule: str, measures: int
) -> None:
    seeker = to("job_seeker", year=year)
    found = count("leavers_to_labour_market_measures", year, seeker, labour_market_group=rule)
    assert found == measures


def test_the_main_activity_is_the_municipalitys_choice() -> None:
    both = to(
        "time_expired",
        "upper_secondary",
        statuses=[
            status("work", "2024-06-15", position_percent=40),
            status("study", "2024-06-15", study_kind="upper_secondary"),
        ],
    )
    assert share("to_upper_secondary", 2024, both) == "1 of 1"
    assert share("to_other", 2024, both, activity_source="end_reason") == "1 of 1"
    assert share("to_work", 2024, both, activity_source="any_status") == "1 of 1"


@pytest.mark.parametrize(
    ("observed", "flag"),
    [("2024-06-29", "within_14_days"), ("2024-06-30", "later")],
    ids=["14 days", "15 days"],
)
def test_a_status_observed_later_than_14_days_is_flagged(observed: str, flag: str) -> None:
    someone = to("work_full_time", statuses=[status("work", observed)])
    assert count("leavers", 2024, someone, among={"directly": flag}) == 1
    assert share("to_work", 2024, someone) == "1 of 1"
    strictly = share("to_work", 2024, someone, directly="later_is_other")
    assert strictly == ("0 of 1" if flag == "later" else "1 of 1")
