"""Which codes are groups of which, held against what the variables' own SQL says of every age."""

import duckdb
import pytest

from fotfeste.catalogue.variables.persons import (
    AGE,
    AGE_BAND_2021,
    AGE_BAND_2024,
    AGE_BAND_SSB,
    AGE_BAND_YOUNG,
)
from fotfeste.disclosure.nesting import finest, groups_of, schemes
from fotfeste.indicators.definitions.variable import Variable

BANDS = (AGE_BAND_2021, AGE_BAND_2024, AGE_BAND_SSB, AGE_BAND_YOUNG)


@pytest.mark.parametrize("band", BANDS, ids=lambda band: band.id)
def test_bands_hold_the_single_years_that_their_sql_puts_in_them(band: Variable) -> None:
    pairs = duckdb.execute(
        f"SELECT DISTINCT {band.sql}, {AGE.sql} FROM range(0, 121) t(age)"
    ).fetchall()
    groups = groups_of(band.id, 2024)
    assert groups is not None
    said = {(code, age) for code, ages in groups.items() for age in ages}
    narrow = {(code, age) for code, age in pairs if age not in ("under_15", "over_80")}
    assert {pair for pair in said if pair[1] not in ("under_15", "over_80")} == narrow
    assert said == set(pairs)


def test_counties_hold_the_municipalities_of_the_year() -> None:
    assert finest("county", ["03"], 2024) == ("municipality", frozenset({"0301"}))
    troms = finest("county", ["55"], 2024)[1]
    assert {"5501", "5503"} <= troms
    assert "5401" in finest("county", ["54"], 2023)[1]
    assert not troms & finest("county", ["56"], 2024)[1]


def test_unknown_county_is_not_unknown_municipality() -> None:
    """A municipality that was split between two of one county is unknown in a known county."""
    assert finest("county", ["99"], 2024) == ("municipality", frozenset({"99"}))


def test_variables_without_groups_are_their_own() -> None:
    assert finest("sex", ["female"], 2024) == ("sex", frozenset({"female"}))
    assert schemes("sex", 2024) == ()
    assert len(schemes("age", 2024)) == 1 + len(BANDS)
