"""Time in the programme: rule 13, by example."""

import pytest

from tests.extracts import Person, Row, ending, ground, leave, person, programme, stop
from tests.spec.counting.figures import count, counted, share

BANDS = ("up_to_6_months", "6_to_12_months", "12_to_24_months", "over_24_months")


def took(started: str, ended: str | None, **content: list[Row]) -> Person:
    endings = [ending(ended, "other")] if ended else []
    return person("someone", programmes=[programme("0301", started, endings=endings, **content)])


def band_of(*people: Person, **rules: str) -> str:
    found = [
        band
        for band in BANDS
        if count("with_programme_time", 2024, *people, among={"time_band": band}, **rules)
    ]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("started", "ended", "band"),
    [
        ("2022-01-01", "2022-06-30", "up_to_6_months"),
        ("2022-01-01", "2022-07-01", "up_to_6_months"),  # on the anniversary
        ("2022-01-01", "2022-07-14", "up_to_6_months"),  # 6 months and 14 days
        ("2022-01-01", "2022-07-15", "6_to_12_months"),  # 6 months and 15 days
        ("2022-01-01", "2023-01-14", "6_to_12_months"),
        ("2022-01-01", "2023-01-15", "12_to_24_months"),
        ("2022-01-01", "2024-01-14", "12_to_24_months"),
        ("2022-01-01", "2024-01-15", "over_24_months"),
        ("2022-08-31", "2023-03-13", "up_to_6_months"),  # six months after 31 August: 28 February
    ],
)
def test_fourteen_days_are_added_to_every_limit(started: str, ended: str, band: str) -> None:
    assert band_of(took(started, ended)) == band


def test_without_the_tolerance_by_the_rule() -> None:
    rule = {"programme_time_tolerance": "none"}
    assert band_of(took("2022-01-01", "2022-06-30"), **rule) == "up_to_6_months"
    assert band_of(took("2022-01-01", "2022-07-01"), **rule) == "6_to_12_months"


@pytest.mark.parametrize(
    ("content", "band"),
    [
        ({}, "6_to_12_months"),
        ({"leave": [leave("birth", "2022-03-01", "2022-06-01")]}, "up_to_6_months"),
        (  # overlapping leave is deducted once: one month, not two
            {
                "leave": [
                    leave("birth", "2022-03-01", "2022-03-16"),
                    leave("care", "2022-03-01", "2022-03-16"),
                ]
            },
            "6_to_12_months",
        ),
        (  # leave outside the participation is not deducted
            {"leave": [leave("birth", "2022-07-31", "2023-06-01")]},
            "6_to_12_months",
        ),
        ({"stops": [stop("temporary", "2022-03-01", "2022-06-01")]}, "up_to_6_months"),
    ],
    ids=["seven months", "leave", "overlapping leave", "leave outside", "stop"],
)
def test_leave_and_stops_are_deducted(content: dict[str, list[Row]], band: str) -> None:
    assert band_of(took("2022-01-01", "2022-08-01", **content)) == band


def test_several_municipalities_are_one_time() -> None:
    moved = person(
        "moved",
        programmes=[
            programme("0301", "2022-01-01", endings=[ending("2022-04-30", "moved_continues")]),
            programme("4601", "2022-06-01", endings=[ending("2022-09-30", "other")]),
        ],
    )
    assert count("with_programme_time", 2024, moved) == 1
    assert band_of(moved) == "6_to_12_months"  # eight months; the month between is not counted


def test_those_still_there_have_the_time_so_far() -> None:
    still = took("2023-05-01", None)
    assert band_of(still) == "over_24_months"
    assert count("with_programme_time", 2024, still, still_in_programme="left_out") == 0


@pytest.mark.parametrize(
    ("started", "act", "counted_in"),
    [
        ("2021-01-01", "integreringsloven", 1),
        ("2023-05-21", "integreringsloven", 1),
        ("2023-05-22", "integreringsloven", 0),  # has not had two years by May 2025
        ("2022-01-01", "introduksjonsloven", 0),
    ],
)
def test_only_those_who_have_had_two_years_under_the_integration_act(
    started: str, act: str, counted_in: int
) -> None:
    someone = person("someone", programmes=[programme("0301", started, act=act)])
    assert count("with_programme_time", 2024, someone) == counted_in


def test_shares_are_within_each_ground() -> None:
    protected = person(
        "protected",
        permit=ground("34", "2022-03-20"),
        programmes=[programme("0301", "2022-06-20", endings=[ending("2022-12-01", "other")])],
    )
    among = {"collective_protection": "collective_protection", "time_band": "up_to_6_months"}
    part = counted("time_in_band", 2024, protected, took("2022-01-01", None), among=among)
    assert (part.count, part.base) == (1, 1)
    assert share("time_up_to_12_months", 2024, protected, took("2022-01-01", None)) == "1 of 2"
