"""Characteristics of persons and places: rules 8, 12 and 20, and screened persons, by example."""

import pytest

from tests.extracts import Person, ending, ground, level, person, programme, track
from tests.spec.counting.figures import count, share

HERE = [programme("0301", "2022-09-01")]


def has(variable: str, code: str, someone: Person, **rules: str) -> bool:
    return count("participants", 2023, someone, among={variable: code}, **rules) == 1


@pytest.mark.parametrize(
    ("permit", "country", "protected", "displaced", "displaced_and_ukrainian"),
    [
        (ground("34", "2022-03-11"), "UA", True, True, True),
        (ground("34", "2022-03-10"), "UA", True, False, False),
        (ground("34", "2022-04-01"), "XS", True, True, False),
        (ground("family", "2022-04-01", reference_ground="34"), "UA", False, False, False),
        (ground("28", "2022-04-01"), "UA", False, False, False),
    ],
    ids=["displaced", "before the war", "stateless", "family reunited", "asylum"],
)
def test_ground_displacement_and_country_are_three_things(
    permit: dict[str, object],
    country: str,
    protected: bool,
    displaced: bool,
    displaced_and_ukrainian: bool,
) -> None:
    someone = person("someone", country=country, permit=permit, programmes=HERE)
    assert has("collective_protection", "collective_protection", someone) == protected
    assert has("displaced", "displaced_from_ukraine", someone) == displaced
    strictly = has("displaced", "displaced_from_ukraine", someone, displaced="and_from_ukraine")
    assert strictly == displaced_and_ukrainian
    assert has("country", country, someone)


def test_country_is_citizenship_unless_the_rule_says_otherwise() -> None:
    someone = person("someone", country="CD", country_of_birth="CG", programmes=HERE)
    assert has("country", "CD", someone)
    assert has("country", "CG", someone, country_of="birth")
    unknown = person("unknown", country=None, programmes=HERE)
    assert has("country", "XU", unknown)


def test_stateless_and_unknown_are_no_countries() -> None:
    people = [
        person(code or "none", country=code, programmes=HERE)
        for code in ("CD", "CG", "SY", "XS", None)
    ]
    assert count("countries", 2023, *people) == 3


@pytest.mark.parametrize(
    ("education", "group", "of_track"),
    [
        (track("track1"), "compulsory_or_less", "track1"),
        (track("track2"), "mixed_track2", "track2"),
        (track("track3"), "higher", "track3"),
        (track(None), "unknown", "no_track"),
        (level("compulsory"), "compulsory_or_less", "no_track"),
        (level("upper_secondary_started"), "compulsory_or_less", "no_track"),
        (level("upper_secondary"), "upper_secondary", "no_track"),
        (level("higher_started"), "upper_secondary", "no_track"),
        (level("higher"), "higher", "no_track"),
        (level("unknown"), "unknown", "no_track"),
        (None, "unknown", "no_track"),
    ],
)
def test_tracks_and_levels(education: dict[str, object] | None, group: str, of_track: str) -> None:
    someone = person("someone", education=education, programmes=HERE)
    assert has("education", group, someone)
    assert has("track", of_track, someone)


def test_the_bridge_from_tracks_to_levels_is_a_rule() -> None:
    second = person("second", education=track("track2"), programmes=HERE)
    assert has("education", "upper_secondary", second, education_bridge="track2_upper_secondary")
    assert has("education", "unknown", second, education_bridge="no_bridge")
    started = person("started", education=level("higher_started"), programmes=HERE)
    assert has("education", "higher", started, started_education="highest_started")


def test_shares_by_track_have_those_with_a_track_as_base() -> None:
    done = [programme("0301", "2022-09-01", endings=[ending("2023-06-15", "other")])]
    people = (
        person("one", education=track("track1"), programmes=done),
        person("two", education=track("track2"), programmes=done),
        person("none", programmes=done),
    )
    assert share("leavers_by_track", 2023, *people, among={"track": "track1"}) == "1 of 2"
    assert count("leavers", 2023, *people) == 3


def test_a_screened_person_is_in_no_place() -> None:
    hidden = person("hidden", screened="strictly_confidential", programmes=HERE)
    assert has("county", "99", hidden)
    assert has("municipality", "9999", hidden)
    assert not has("county", "03", hidden)
    assert count("participants", 2023, hidden) == 1


@pytest.mark.parametrize(
    ("code", "on", "municipality", "county"),
    [
        ("3024", "2022-09-01", "3024", "30"),
        ("0219", "2019-09-01", "3024", "30"),  # Bærum by its older number
        ("1850", "2019-09-01", "9999", "18"),  # Tysfjord was split, within one county
        ("9999", "2022-09-01", "9999", "99"),
    ],
)
def test_places_are_those_of_the_years_division(
    code: str, on: str, municipality: str, county: str
) -> None:
    someone = person("someone", programmes=[programme(code, "2022-09-01", municipality_on=on)])
    assert has("municipality", municipality, someone)
    assert has("county", county, someone)


def test_the_responsible_and_the_delivering_municipality_may_differ() -> None:
    someone = person(
        "someone",
        programmes=[programme("0301", "2022-09-01", delivering_municipality="4601")],
    )
    assert has("municipality", "0301", someone)
    assert has("municipality", "4601", someone, municipality_role="delivering")


@pytest.mark.parametrize(
    ("code", "year", "district"),
    [
        ("0301", 2018, "oslo-akershus"),
        ("0301", 2023, "ostfold-buskerud-oslo-akershus"),
        ("5401", 2023, "troms-finnmark"),
        ("9999", 2023, "99"),
    ],
)
def test_a_county_governors_district_is_no_county(code: str, year: int, district: str) -> None:
    on = "2020-02-01" if code == "5401" else "2018-02-01"
    someone = person("someone", programmes=[programme(code, on)])
    assert count("participants", year, someone, among={"governor_district": district}) == 1
