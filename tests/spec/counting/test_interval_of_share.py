"""The interval around a share, by examples that others have published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fotfeste.indicators.definitions.interval_of_share import wilson


@pytest.mark.parametrize(
    ("count", "base", "low", "high"),
    [
        (81, 263, 25.53, 36.62),
        (15, 148, 6.24, 16.05),
        (0, 20, 0.00, 16.11),
        (1, 29, 0.61, 17.18),
    ],
    ids=["81 of 263", "15 of 148", "none of 20", "1 of 29"],
)
def test_the_examples_of_newcombe_1998(count: int, base: int, low: float, high: float) -> None:
    """Newcombe (1998), Statistics in Medicine 17, table I, method 3: the score method."""
    found = wilson(count, base, 95)
    assert [round(100 * end, 2) for end in found] == [low, high]


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_share_lies_inside_and_the_ends_are_shares(pair: tuple[int, int]) -> None:
    count, base = pair
    low, high = wilson(count, base, 95)
    assert 0 <= low <= count / base <= high <= 1
    other_low, other_high = wilson(base - count, base, 95)
    assert (round(1 - other_high, 9), round(1 - other_low, 9)) == (round(low, 9), round(high, 9))


def test_a_larger_group_has_a_narrower_interval() -> None:
    widths = [high - low for low, high in (wilson(n // 2, n, 95) for n in (20, 200, 2000))]
    assert widths == sorted(widths, reverse=True)


@pytest.mark.parametrize(("count", "base"), [(1, 0), (0, 0), (3, 2), (-1, 4)])
def test_what_is_no_share_is_refused(count: int, base: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(count, base, 95)
