"""Every figure of the two published reports that can be computed is shown by some table."""

import csv
from collections.abc import Iterator, Mapping
from importlib.resources import files

import pytest

from fotfeste.catalogue.tables.all import TABLES
from fotfeste.indicators.definitions.table import Table

Row = Mapping[str, str]

INDICATOR = {
    "participants_in_programme": "participants",
    "started": "starters",
    "left_programme": "leavers",
    "share_to_work_or_education": "to_work_or_education",
    "share_to_work": "to_work",
    "share_to_education": "to_education",
    "share_to_upper_secondary": "to_upper_secondary",
    "share_to_higher_education": "to_higher_education",
    "share_to_primary_adult": "to_compulsory_school",
    "share_to_nav_measures": "to_labour_market_measures",
    "share_to_labour_market_measures": "to_labour_market_measures",
    "share_to_other_reasons": "to_other",
    "countries_of_origin": "countries",
    "participants_with_extended_programme": "extended_by_covid_act",
    "share_with_programme_time_up_to_1_year": "time_up_to_12_months",
    "share_with_programme_time_over_2_years": "time_over_24_months",
    "share_of_participants_in_measure": "in_",
    "share_of_leavers": "leavers_by_",
}
OF_OTHERS = ("ssb_", "rule_", "employment_", "unemployment_", "table_threshold", "sex_gap")
IN_WORDS = ("experience", "before", "until")
VARIABLE_OF_GROUP = {
    "act_introduction": "act",
    "act_integration": "act",
    "collective_protection_ukraine": "displaced",
    "other_refugees": "displaced",
    "collective_protection": "collective_protection",
    "not_collective_protection": "collective_protection",
}
AGE_VARIABLES = ("age_band_2021", "age_band_2024", "age_band_young")


def computable(report: str) -> Iterator[Row]:
    """The rows of a report that are figures of the register in a year."""
    path = files("fotfeste.published") / "data" / f"{report}.csv"
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
        of_others = row["measure"].removeprefix("change_").startswith(OF_OTHERS)
        if not of_others and not row["year"].startswith(IN_WORDS):
            yield row


def variables(row: Row) -> set[str]:
    """The variables that a row is broken down by."""
    found = (
        {VARIABLE_OF_GROUP[row["population"]]} if row["population"] in VARIABLE_OF_GROUP else set()
    )
    if row["sex"] in {"female", "male"}:
        found.add("sex")
    if row["county"] and not row["municipality"]:
        found.add("county")
    if row["municipality"]:
        found.add("municipality")
    if row["education"]:
        found.add("track" if row["education"].startswith("track") else "education")
    if row["category"].startswith("origin:"):
        found.add("country")
    return found


def indicators(row: Row) -> str:
    """The id of the row's indicator, or how it begins."""
    change, measure = "", row["measure"]
    if measure.startswith("change_"):
        change, measure = "change_in_", measure.removeprefix("change_")
    parts_of_leavers = measure == "left_programme" and row["category"] not in {"", "unknown_county"}
    if parts_of_leavers and not row["category"].startswith("vs_"):
        return "leavers_"
    return change + INDICATOR[measure]


def shows(table: Table, row: Row, report_year: int) -> bool:
    """Whether a table has a cell for a row."""
    by = {variable.id: variable for variable in table.by}
    start = indicators(row)
    exactly = not start.endswith("_")
    found = any(i.id == start if exactly else i.id.startswith(start) for i in table.shows)
    back = 0 if "/" in row["year"] else int(row["year"][:4]) - report_year
    ages = [by[name] for name in AGE_VARIABLES if name in by]
    at_age = not row["age_group"] or any(row["age_group"] in age.codes.by_code for age in ages)
    return found and variables(row) <= set(by) and back in table.years and at_age


@pytest.mark.parametrize(
    ("report", "year", "least"), [("imdi-2021", 2021, 480), ("imdi-2024", 2024, 140)]
)
def test_every_computable_figure_is_shown_by_a_table(report: str, year: int, least: int) -> None:
    rows = list(computable(report))
    assert len(rows) > least
    missing = [
        (row["locator"], row["measure"], row["year"], sorted(variables(row)), row["category"])
        for row in rows
        if not any(shows(table, row, year) for table in TABLES)
    ]
    assert missing == []
