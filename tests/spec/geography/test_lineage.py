"""A municipality through its numbers, and whom it has taken in."""

from datetime import date

import pytest

from fotfeste.domain.geography.lineage import divided_from, numbers_of, taken_in
from fotfeste.domain.geography.tables import all_changes

TODAY = date(2024, 6, 1)


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("0301", ("0301",)),  # Oslo was never renumbered
        ("5401", ("1902", "5401", "5501")),  # Tromsø: 2020, and 2024
        ("5001", ("1601", "5001")),  # Trondheim, which took in Klæbu and kept its number
        ("3005", ("3005", "3301")),  # Drammen, merged in 2020 and renumbered in 2024
        ("1508", ("1508",)),  # Ålesund after the division is not the Ålesund before it
        ("imdi", ("imdi",)),
    ],
)
def test_a_renumbered_municipality_is_the_same(code: str, numbers: tuple[str, ...]) -> None:
    assert {numbers_of(number) for number in numbers} == {numbers}
    assert numbers_of(code) == numbers


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("4204", (("1001",), ("1017",), ("1018",))),
        ("5001", (("1662", "5030"),)),
        ("3301", (("0602",), ("0625",), ("0711",))),
        ("5055", (("1571",), ("1612", "5011"))),  # Heim; it got a part of 5012 Snillfjord too
        ("1508", ()),
        ("5501", ()),
    ],
)
def test_a_merger_takes_the_old_ones_in(code: str, lines: tuple[tuple[str, ...], ...]) -> None:
    assert taken_in(code, TODAY) == lines


def test_nobody_is_taken_in_before_the_day() -> None:
    assert taken_in("4204", date(2019, 12, 31)) == ()
    assert len(taken_in("4204", date(2020, 1, 1))) == 3


@pytest.mark.parametrize(
    ("code", "parts"), [("1580", ("1507",)), ("5055", ("5012",)), ("0301", ())]
)
def test_a_part_of_a_divided_one_takes_nobody_in(code: str, parts: tuple[str, ...]) -> None:
    assert divided_from(code) == parts


def test_every_change_is_a_renumbering_a_merger_or_a_division() -> None:
    for change in all_changes():
        goes_on = change.new in numbers_of(change.old)
        merged = any(change.old in line for line in taken_in(change.new, TODAY))
        divided = change.old in divided_from(change.new)
        assert [goes_on, merged, divided].count(True) == 1, change
