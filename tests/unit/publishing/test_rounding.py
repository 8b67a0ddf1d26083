"""When printed parts make their printed whole, and when that is said."""

import pytest

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.figure_set import FigureSet
from fotfeste.publishing.rounding import Rounding
from tests.unit.publishing.small import EDITION, SEXES_OF_LEAVERS, WAYS, hidden, shown


def way(contents: str, value: str) -> Figure:
    """A share of those who left."""
    return shown("ways", "", value, contents=contents, several=True)


def rounding(*figures: Figure) -> Rounding:
    """The small edition's sums, over a release with these figures."""
    return Rounding(EDITION.sums, {t.id: t for t in (WAYS, SEXES_OF_LEAVERS)}, FigureSet(figures))


@pytest.mark.parametrize(("whole", "shows"), [("46", False), ("45", True)])
def test_a_declared_sum(whole: str, *, shows: bool) -> None:
    figures = (way("result", whole), way("to_work", "41"), way("to_education", "5"))
    assert rounding(*figures).shows_in(figures) is shows


def test_a_sum_of_which_a_part_is_not_printed_says_nothing() -> None:
    figures = (way("result", "45"), way("to_work", "41"))
    assert not rounding(*figures).shows_in(figures)


@pytest.mark.parametrize(("women", "shows"), [("57", False), ("58", True)])
def test_a_composition_makes_a_hundred(women: str, *, shows: bool) -> None:
    figures = (
        shown("sexes", "10/female", women, contents="by_sex"),
        shown("sexes", "10/male", "43", contents="by_sex"),
    )
    assert rounding(*figures).shows_in(figures) is shows


def test_a_composition_with_a_hidden_category_says_nothing() -> None:
    figures = (
        shown("sexes", "10/female", "58", contents="by_sex"),
        hidden("sexes", "10/male", contents="by_sex"),
    )
    assert not rounding(*figures).shows_in(figures)
