"""A register counted in parts, however small, has the same counts as one counted whole."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.catalogue.tables.all import TABLES
from fotfeste.extract.reader import Extract
from fotfeste.indicators.duck import DuckDb
from fotfeste.indicators.tabulate import tabulate
from tests.oracle.extract import in_memory
from tests.oracle.generate import LAST, Rows, random_rows
from tests.properties.test_tables_equal_oracle import OWN_TABLES, figures_of

YEAR = 2024

Figures = dict[tuple[object, ...], tuple[object, ...]]


def counted(extract: Extract, largest: int) -> Figures:
    return figures_of(tabulate(extract, (*TABLES, *OWN_TABLES), YEAR, engine=DuckDb(largest)))


def assert_the_same(rows: Rows, largest: int) -> None:
    with in_memory(rows, LAST) as extract:
        whole = counted(extract, len(rows["participations"]))
        assert counted(extract, largest) == whole
        assert any(count for count, *_ in whole.values())


def test_parts_add_up() -> None:
    assert_the_same(random_rows(Random(5), 60), 25)


@pytest.mark.long
@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 40))
def test_any_parts_of_any_register_add_up(random: Random, largest: int) -> None:
    assert_the_same(random_rows(random, 40), largest)
