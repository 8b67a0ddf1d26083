"""What a reader may believe of places: neither a sum that need not hold, nor one fewer than hold."""

from pathlib import Path

import pytest

from fotfeste.catalogue.variables.places import COUNTY, GOVERNOR_DISTRICT, MUNICIPALITY
from fotfeste.disclosure.nesting import finest, may_leave_out
from fotfeste.disclosure.released.attack_release import attack_release
from tests.spec.disclosure import cases
from tests.spec.disclosure.cases import LEAVERS, table
from tests.spec.disclosure.released import POLICY, printed, released

SMALL = table("counties", LEAVERS, by=(cases.COUNTY,))
COUNTIES = table("counties", LEAVERS, by=(COUNTY,))
DISTRICTS = table("districts", LEAVERS, by=(GOVERNOR_DISTRICT,))
MUNICIPALITIES = table("municipalities", LEAVERS, by=(MUNICIPALITY,))


@pytest.mark.parametrize(
    ("unknown", "ends"),
    [
        ({"99": 3}, (7, 7)),  # the whole is the known places and the unknown
        ({}, (1, None)),  # so without the unknown nobody can tell
    ],
)
def test_counties_are_the_country_only_with_the_unknown(
    tmp_path: Path, unknown: dict[str, int], ends: tuple[int, int | None]
) -> None:
    figures = printed(SMALL, {"03": 30, "55": 20, "56": None, "total": 60, **unknown})
    (found,) = attack_release(released(tmp_path / "r", figures, SMALL), POLICY).figures
    assert (found.low, found.high) == ends


def district_of_two() -> tuple[str, list[str]]:
    """A governor's district of two counties of 2024 or more, and those."""
    of = {c: finest(GOVERNOR_DISTRICT.id, [c], 2024)[1] for c in GOVERNOR_DISTRICT.codes.names}
    places = {c: finest(COUNTY.id, [c], 2024)[1] for c in COUNTY.codes.names}
    for district, held in of.items():
        parts = [c for c, own in places.items() if own <= held and own != held]
        if len(parts) > 1 and frozenset[str]().union(*(places[c] for c in parts)) == held:
            return district, parts
    raise AssertionError("no district of 2024 has two counties")


def test_a_district_has_no_others_than_those_of_its_counties(tmp_path: Path) -> None:
    district, (hidden, *others) = district_of_two()
    figures = [
        *printed(DISTRICTS, {district: 40 + 9 * len(others)}),
        *printed(COUNTIES, {hidden: None, **dict.fromkeys(others, 9)}),
    ]
    release = released(tmp_path / "r", figures, COUNTIES, DISTRICTS)
    (found,) = attack_release(release, POLICY).figures
    assert (found.low, found.high) == (40, 40)


def test_a_county_may_have_others_than_those_of_its_municipalities(tmp_path: Path) -> None:
    """One that was divided within the county: its people are of unknown municipality.

    Zeros are hidden too where a place is shown whole or not at all.
    """
    county = next(c for c in COUNTY.codes.names if 1 < len(finest(COUNTY.id, [c], 2024)[1]) < 25)
    hidden, *others = sorted(finest(COUNTY.id, [county], 2024)[1])
    figures = [
        *printed(COUNTIES, {county: 40 + 9 * len(others)}),
        *printed(MUNICIPALITIES, {hidden: None, **dict.fromkeys(others, 9)}),
    ]
    release = released(tmp_path / "r", figures, COUNTIES, MUNICIPALITIES)
    (found,) = attack_release(release, POLICY).figures
    assert (found.low, found.high) == (0, 40)


def test_nobody_but_a_place_leaves_anybody_out() -> None:
    assert not may_leave_out("age", 2024, frozenset({"19", "20"}), [frozenset({"19"})])
