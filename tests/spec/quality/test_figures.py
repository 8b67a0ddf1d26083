"""The figures of a municipality by example: what a caseworker can count on her fingers."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fotfeste.extract.reader import read
from fotfeste.quality.assess import Quality, QualityRefused, assess
from tests.extracts import Person, an_extract, ending, level, measure, person, plan, programme

TROMSO, ALTA = "5501", "5601"


def taking_part(name: str, started: str, place: str = TROMSO, **columns: Any) -> Person:
    """Somebody who takes part in Tromsø, under a number of 2024."""
    told = {"settled_on": started, "offered_on": started, **columns}
    return person(
        name, education=level("compulsory"), programmes=[programme(place, started, **told)]
    )


def left(name: str, reason: str, **columns: Any) -> Person:
    """Somebody who left on 1 April 2025."""
    return taking_part(name, "2024-02-05", endings=[ending("2025-04-01", reason, **columns)])


PEOPLE = (
    left("Amina", "work_full_time"),
    left("Yusuf", "higher_education", channel="case_system"),
    left("Selam", "not_registered"),
    left("Tesfay", "nav_measure", channel="case_system", recorded_at="2025-06-02"),
    left("Hassan", "moved_continues"),
    taking_part("Mariam", "2024-09-02", plans=[plan("integration_plan", "2024-09-02", "work")]),
    taking_part("Ahmad", "2024-02-05", measures=[measure("norwegian", "2024-02-05")]),
    taking_part("Natalia", "2025-01-06", ALTA),
)


@pytest.fixture(scope="module")
def quality(tmp_path_factory: pytest.TempPathFactory) -> Quality:
    """The quality of all municipalities."""
    folder = tmp_path_factory.mktemp("figures") / "register"
    with read(an_extract(folder, *PEOPLE, known_at="2025-06-02")) as extract:
        return assess(extract)


def row(quality: Quality, figure: str, **chosen: str) -> dict[str, Any]:
    """The one row of a figure."""
    (found,) = (each for each in quality.figures[figure] if chosen.items() <= each.items())
    return {name: value for name, value in found.items() if name not in chosen}


def test_the_flow_account_ties(quality: Quality) -> None:
    account = row(quality, "flows", place=TROMSO)
    assert account["carried_in"] == 6  # all who started in February 2024
    assert account["started"] == 1  # Mariam
    assert account["left"] == 5
    assert account["of_whom_moved_on"] == 1  # Hassan
    assert account["carried_out"] == 2  # Mariam and Ahmad


def test_every_account_ties(quality: Quality) -> None:
    for account in quality.figures["flows"]:
        came = account["carried_in"] + account["started"]
        assert came - account["left"] == account["carried_out"]


def test_the_unknown_are_counted_left_out_and_at_most(quality: Quality) -> None:
    """Four left without going on elsewhere: two to work or education, one unknown."""
    result = row(quality, "bounds", place=TROMSO)
    assert (result["leavers"], result["unknown"], result["went_on"]) == (4, 1, 2)
    assert result["percent_of_all"] == 50
    assert result["percent_of_known"] == 66.7
    assert result["percent_at_most"] == 75


def test_a_municipality_without_leavers_has_no_result(quality: Quality) -> None:
    assert [each for each in quality.figures["bounds"] if each["place"] == ALTA] == []


def test_the_two_month_clock_goes_by_channel(quality: Quality) -> None:
    """Tesfay's ending was to be registered by 1 June, and was on 2 June."""
    late = row(quality, "timeliness", place=TROMSO, file="endings", channel="case_system")
    assert (late["facts"], late["in_time"], late["percent_in_time"]) == (2, 1, 50)
    assert (late["days_late_median"], late["days_late_most"]) == (1, 1)
    web = row(quality, "timeliness", place=TROMSO, file="endings", channel="web")
    assert (web["facts"], web["in_time"], web["days_late_most"]) == (3, 3, None)


def test_completeness_has_those_in_the_denominator_who_should_have_it(quality: Quality) -> None:
    reason = row(quality, "completeness", place=TROMSO, thing="end_reason", channel="total")
    assert (reason["due"], reason["registered"]) == (5, 4)
    activity = row(quality, "completeness", place=TROMSO, thing="main_activity", channel="total")
    assert (activity["due"], activity["registered"]) == (3, 3)  # not Selam, not Hassan
    goal = row(quality, "completeness", place=TROMSO, thing="goal", channel="total")
    assert (goal["due"], goal["registered"]) == (7, 1)


def test_completeness_goes_by_channel_too(quality: Quality) -> None:
    parts = [
        each
        for each in quality.figures["completeness"]
        if (each["place"], each["thing"]) == (TROMSO, "end_reason")
    ]
    total = [each["due"] for each in parts if each["channel"] == "total"]
    assert [sum(each["due"] for each in parts if each["channel"] != "total")] == total


def test_a_municipality_sees_who_is_in_its_flow_account(tmp_path: Path) -> None:
    hidden = taking_part("Rojda", "2024-02-05")
    screened = person("Rojda", screened="confidential", programmes=hidden.programmes)
    folder = an_extract(tmp_path / "r", *PEOPLE, screened, known_at="2025-06-02")
    with read(folder) as extract:
        found = assess(extract, place=TROMSO)
    (account,) = found.figures["flows"]
    members = found.figures["flow_members"]
    for part in ("carried_in", "started", "left", "carried_out", "overdue"):
        assert sum(each[part] for each in members) == account[part]
    assert "Rojda-1" not in {each["participation_id"] for each in members}


@pytest.mark.parametrize(
    ("check", "thing"),
    [("K001", "end_reason"), ("K002", "main_activity"), ("K006", "measure")],
)
def test_what_is_not_complete_is_what_the_checks_name(
    quality: Quality, check: str, thing: str
) -> None:
    """Nobody of this register ended before the twelve months, so the two must agree."""
    for place, found in quality.counts.items():
        told = [
            each["due"] - each["registered"]
            for each in quality.figures["completeness"]
            if (each["place"], each["thing"], each["channel"]) == (place, thing, "total")
        ]
        assert sum(told) == found.get(check, 0)


def test_the_total_is_the_sum_of_the_places(quality: Quality) -> None:
    for figure, number in (("flows", "carried_out"), ("bounds", "leavers")):
        rows = quality.figures[figure]
        places = sum(each[number] for each in rows if each["place"] != "total")
        assert places == row(quality, figure, place="total")[number]


def test_a_day_and_a_number_that_cannot_be_are_told_at_once(tmp_path: Path) -> None:
    folder = an_extract(tmp_path / "register", *PEOPLE, known_at="2025-06-02")
    with read(folder) as extract, pytest.raises(QualityRefused) as refused:
        assess(extract, date(2025, 6, 3), "5401")
    told = [*refused.value.lines("nb")]
    assert len(told) == 2
    assert "kjent 2.6.2025" in told[0]
    assert "5401" in told[1]
