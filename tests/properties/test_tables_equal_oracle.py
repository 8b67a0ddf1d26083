"""Every figure of every table equals a naive count; totals come from rows; order is nothing."""

from random import Random

import pytest

from fotfeste.catalogue.indicators.all import INDICATOR, INDICATORS
from fotfeste.catalogue.indicators.leavers import LEAVERS
from fotfeste.catalogue.indicators.participation import COUNTRIES, PARTICIPANTS
from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.tables.all import TABLES
from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.catalogue.variables.endings import LEFT
from fotfeste.catalogue.variables.factory import YES
from fotfeste.catalogue.variables.persons import AGE_BAND_2021, SEX, TRACK
from fotfeste.catalogue.variables.places import COUNTY, MUNICIPALITY
from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import name
from fotfeste.indicators.count_cells import Cell, count_cells
from fotfeste.indicators.counts import Counts
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.indicator import Count, Indicator, Part, level_of
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.table import Largest, Table
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.rollup import CodesDoNotCover
from fotfeste.indicators.tabulate import tabulate
from tests.oracle.extract import in_memory
from tests.oracle.generate import LAST, random_rows
from tests.oracle.register import Register
from tests.oracle.tables import Books, figures, in_use, numbers

ROWS = random_rows(Random(11), 60)

OWN_TABLES = (
    Table(
        "large-places",
        name("Large places"),
        (LEAVERS, INDICATOR["change_in_to_work"]),
        (MUNICIPALITY, SEX),
        years=(0, -1),
        only=Largest(LEAVERS, 1),
    ),
    Table(
        "men-who-left",
        name("Men who left"),
        (INDICATOR["leavers_by_track"], COUNTRIES, PARTICIPANTS),
        (TRACK, COUNTY),
        where=SEX.is_in("male") & LEFT.is_in("yes"),
    ),
    Table(
        "no-dimensions",
        name("No dimensions"),
        tuple(i for i in INDICATORS if isinstance(i, Count) and i.subject is PERSON_YEARS),
    ),
    Table("ages", name("Ages"), (LEAVERS,), (AGE_BAND_2021, SEX, TRACK, LEFT)),
)
TABLES_TRIED = (*TABLES, *OWN_TABLES)


def figures_of(counts: Counts) -> dict[tuple[object, ...], tuple[object, ...]]:
    return {
        (row["table"], row["year"], row["contents"], tuple(row["codes"])): (
            row["count"],
            row["base"],
            row["earlier_count"],
            row["earlier_base"],
        )
        for row in counts.rows.to_pylist()
    }


def test_every_figure_of_every_table() -> None:
    books = Books(Register(ROWS, LAST), first_year=2016)
    with in_memory(ROWS, LAST) as extract:
        engine = figures_of(tabulate(extract, TABLES_TRIED, 2024))
    naive = {k: v for table in TABLES_TRIED for k, v in figures(books, table, 2024).items()}
    assert engine.keys() == naive.keys()
    assert {k: (engine[k], naive[k]) for k in naive if engine[k] != naive[k]} == {}


def test_rules_reach_the_tables() -> None:
    chosen = {"continued_elsewhere": "never", "age_date": "at_start", "wage_subsidy": "work"}
    books = Books(Register(ROWS, LAST, chosen), first_year=2016)
    with in_memory(ROWS, LAST) as extract:
        engine = figures_of(tabulate(extract, OWN_TABLES, 2022, Choices(chosen)))
    naive = {k: v for table in OWN_TABLES for k, v in figures(books, table, 2022).items()}
    assert engine == naive


def test_thousands_of_cells_at_once() -> None:
    random = Random(3)
    by_name = VARIABLE["person_years"]
    indicators = [i for i in INDICATORS if i.subject is PERSON_YEARS]
    cells = [_some_cell(random, by_name, random.choice(indicators)) for _ in range(1500)]
    books = Books(Register(ROWS, LAST), first_year=2016)
    with in_memory(ROWS, LAST) as extract:
        found = count_cells(extract, cells, VARIABLE)
    for cell, counted in zip(cells, found, strict=True):
        if cell.year < 2016:
            assert counted is None
            continue
        by = tuple(by_name[each] for each in cell.codes)
        table = Table("cell", name("Cell"), (PARTICIPANTS,), by)
        expected = numbers(books, table, cell.indicator, cell.year, tuple(cell.codes.values()))
        assert counted is not None
        got = (counted.count, counted.base, counted.earlier_count, counted.earlier_base)
        assert got == expected, cell


def _some_cell(random: Random, by_name: dict[str, Variable], indicator: Indicator) -> Cell:
    level = level_of(indicator)
    names = random.sample(["sex", "county", "track", "age_band_2024", "act", "left"], 2)
    if isinstance(level, Part):
        names = [level.of.id, *(each for each in names if each != level.of.id)]
    on = random.choice((2014, 2020, 2021, 2022, 2023, 2024))
    codes = {each: random.choice([*in_use(by_name[each], on), "total"]) for each in names}
    return Cell(indicator, on, codes)


def test_the_order_of_rows_is_nothing() -> None:
    shuffled = {file: Random(5).sample(rows, len(rows)) for file, rows in ROWS.items()}
    with in_memory(ROWS, LAST) as extract, in_memory(shuffled, LAST) as other:
        assert figures_of(tabulate(extract, TABLES, 2023)) == figures_of(
            tabulate(other, TABLES, 2023)
        )


def test_counts_print_their_shape_only() -> None:
    with in_memory(ROWS, LAST) as extract:
        counts = tabulate(extract, OWN_TABLES[2:3], 2023)
    assert repr(counts) == f"Counts({counts.rows.num_rows} rows in 1 tables)"


def test_years_that_the_extract_does_not_cover_have_no_rows() -> None:
    table = Table("back", name("Back"), (PARTICIPANTS,), years=(0, -5))
    with in_memory(ROWS, LAST) as extract:
        counts = tabulate(extract, (table,), 2019)
        none = tabulate(extract, (table,), 1999)
    assert [row["year"] for row in counts.rows.to_pylist()] == [2019]
    assert none.rows.num_rows == 0


def test_a_variable_that_leaves_somebody_out_is_refused() -> None:
    incomplete = Variable(
        "grown_up", name("Grown up"), PERSON_YEARS, CodeList("grown_up", name("x"), (YES,)),
        "CASE WHEN age >= 30 THEN 'yes' END",
    )  # fmt: skip
    table = Table("grown-up", name("Grown up"), (PARTICIPANTS,), (incomplete,))
    with in_memory(ROWS, LAST) as extract, pytest.raises(CodesDoNotCover, match="grown_up: "):
        tabulate(extract, (table,), 2023)


def test_cells_with_unknown_variables_or_codes_are_all_named() -> None:
    cells = [
        Cell(PARTICIPANTS, 2023, {"shoe_size": "42"}),
        Cell(PARTICIPANTS, 2023, {"sex": "unknown"}),
    ]
    with in_memory(ROWS, LAST) as extract, pytest.raises(DefinitionError) as refused:
        count_cells(extract, cells, VARIABLE)
    assert "shoe_size" in str(refused.value)
    assert "no code «unknown»" in str(refused.value)
