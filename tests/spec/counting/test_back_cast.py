"""Earlier years in the counties of today: a municipality is where it lies now."""

import pytest

from fotfeste.catalogue.tables.back_cast import PARTICIPANTS_COUNTY_TODAY, TRANSITIONS_COUNTY_TODAY
from fotfeste.indicators.tabulate import tabulate
from tests.cast import AMINA
from tests.extracts import ending, person, programme, rows_of
from tests.oracle.extract import in_memory
from tests.spec.counting.figures import KNOWN_AT

IN_LUNNER = person(
    "in Lunner, that went from Oppland to Viken and on to Akershus",
    programmes=[
        programme("0533", "2018-03-01", endings=[ending("2020-02-01", "work_full_time")]),
    ],
)


@pytest.mark.parametrize(
    ("year", "county"),
    [(2019, "32"), (2020, "32")],
    ids=["when it was in Oppland", "when it was in Viken"],
)
def test_a_municipality_is_counted_where_it_lies_today(year: int, county: str) -> None:
    with in_memory(rows_of([IN_LUNNER, AMINA]), KNOWN_AT) as extract:
        rows = tabulate(extract, [PARTICIPANTS_COUNTY_TODAY], 2024).rows.to_pylist()
    found = {row["codes"][0]: row["count"] for row in rows if row["year"] == year}
    assert found[county] == 1
    assert sum(count for code, count in found.items() if code != "total") == found["total"] == 1


def test_every_year_has_every_county_of_today_and_its_change() -> None:
    with in_memory(rows_of([IN_LUNNER, AMINA]), KNOWN_AT) as extract:
        rows = tabulate(extract, [TRANSITIONS_COUNTY_TODAY], 2024).rows.to_pylist()
    counties = {row["codes"][0] for row in rows if row["year"] == 2024}
    assert {"31", "32", "33", "39", "40", "55", "56"} <= counties
    assert {row["codes"][0] for row in rows if row["year"] == 2020} == counties
    changes = [
        row
        for row in rows
        if row["contents"] == "change_in_to_work_or_education" and row["year"] == 2024
    ]
    assert all(row["earlier_base"] is not None for row in changes)
