"""Numbers and dates as each language writes them."""

from datetime import date
from decimal import Decimal
from typing import get_args

import pytest

from fotfeste.domain.text import Language
from fotfeste.indicators.definitions.indicator import Unit
from fotfeste.publishing.numbers import NO_BREAK_SPACE, UNITS, day, number, with_unit


@pytest.mark.parametrize(
    ("value", "decimals", "language", "written"),
    [
        ("13942", 0, "nb", "13_942"),
        ("13942", 0, "nn", "13_942"),
        ("13942", 0, "en", "13,942"),
        ("1234567", 0, "nb", "1_234_567"),
        ("4.25", 1, "nb", "4,3"),
        ("4.25", 1, "en", "4.3"),
        ("3", 1, "nn", "3,0"),
        ("-11", 0, "nb", "−11"),
        ("-11", 0, "en", "−11"),
        ("-0.4", 0, "nb", "0"),
        ("0.5", 0, "nb", "1"),
        ("0", 0, "nb", "0"),
    ],
)
def test_a_number(value: str, decimals: int, language: Language, written: str) -> None:
    assert number(Decimal(value), decimals, language) == written.replace("_", NO_BREAK_SPACE)


def test_a_share_has_a_sign_that_does_not_part_from_it() -> None:
    assert with_unit(Decimal(49), 0, "percent", "nb") == f"49{NO_BREAK_SPACE}%"
    assert with_unit(Decimal(49), 0, "percent", "en") == "49%"
    assert with_unit(Decimal(49), 0, "persons", "nb") == "49"


@pytest.mark.parametrize(
    ("language", "written"),
    [("nb", "28._februar 2025"), ("nn", "28._februar 2025"), ("en", "28_February 2025")],
)
def test_a_day(language: Language, written: str) -> None:
    assert day(date(2025, 2, 28), language) == written.replace("_", NO_BREAK_SPACE)


def test_every_unit_has_words() -> None:
    assert set(UNITS) == set(get_args(Unit))
