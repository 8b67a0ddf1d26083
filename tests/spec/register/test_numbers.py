"""Identity numbers by example: the source's vectors, and test numbers only."""

import pytest

from fotfeste.domain.numbers import is_d_number, is_duf, is_national, is_number

FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def made_up(date: str, remainder: int = 0) -> str:
    """A number of a date (month + 80) whose first weighted sum leaves a remainder."""
    for rest in range(100_000):
        number = f"{date}{rest:05}"
        sums = [
            sum(int(d) * w for d, w in zip(number, weights, strict=False)) % 11
            for weights in (FIRST, SECOND)
        ]
        if sums == [remainder, 0]:
            return number
    raise AssertionError(date)


@pytest.mark.parametrize(
    ("number", "valid"),
    [
        ("201017238203", True),
        ("200816832910", True),
        ("201012345678", False),
        ("201258697561", False),  # printed as an example by the authority, and wrong
        ("20101723820", False),
        ("", False),
    ],
)
def test_duf_numbers(number: str, valid: bool) -> None:
    assert is_duf(number) is valid


@pytest.mark.parametrize("remainder", [0, 1, 2, 3])
def test_the_series_of_2032_has_four_remainders(remainder: int) -> None:
    assert is_national(made_up("018190", remainder), test=True)


def test_a_fifth_remainder_is_wrong() -> None:
    assert not is_national(made_up("018190", 4), test=True)


def test_test_numbers_are_for_test_mode_only() -> None:
    assert not is_national(made_up("018190"))


def test_a_d_number_has_forty_added_to_its_day() -> None:
    number = made_up("418190")
    assert is_d_number(number, test=True)
    assert not is_national(number, test=True)


def test_a_passport_is_letters_and_digits() -> None:
    assert is_number("passport", "X1234567")
    assert not is_number("passport", "<script>")
