"""A table of which most would be hidden is left out, so that the figures that readers want stay."""

from dataclasses import replace
from fractions import Fraction

import pytest

from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.policy import policies, policy_of
from fotfeste.disclosure.protect import Protected, protect_release
from fotfeste.disclosure.suppress import Hidden
from tests.spec.disclosure.cases import COUNTY, LEAVERS, SEX, table
from tests.spec.disclosure.counted import people, tabulated

COUNTIES = table("counties", LEAVERS, by=(COUNTY,))
SEXES = table("sexes", LEAVERS, by=(SEX,))
HALF = policy_of("2025-2")


def protected(*sizes: int, most_small: Fraction = HALF.most_small) -> Protected:
    """Leavers of so many counties, of so many women (and 50 men in the last)."""
    counties = ("03", "55", "56", "99")
    groups = [*((n, "female") for n in sizes), (50, "male")]
    persons = people(
        *(
            (n, {"left": "yes", "county": county, "sex": sex, "activity_group": "work"})
            for (n, sex), county in zip(groups, counties, strict=False)
        )
    )
    counts = tabulated((COUNTIES, SEXES), persons)
    return protect_release(counts, (COUNTIES, SEXES), replace(HALF, most_small=most_small))


def reasons(done: Protected, name: str) -> set[Reason | None]:
    return {figure.reason for figure in done.figures if figure.table == name}


@pytest.mark.parametrize(
    ("sizes", "is_left_out"),
    [
        ((2, 3, 4), True),  # three of five counts: 2, 3, 4, 50 and the total
        ((2, 3, 9), False),  # two of five
        ((2, 3), False),  # two of four is half, not more
    ],
)
def test_more_than_half_of_the_counts_small(sizes: tuple[int, ...], is_left_out: bool) -> None:
    done = protected(*sizes)
    assert (reasons(done, "counties") == {Reason.WITHHELD}) is is_left_out
    assert ("counties" in done.withheld) is is_left_out


def test_its_zeros_are_not_told_either() -> None:
    done = protected(2, 3, most_small=Fraction(2, 5))
    zeros: list[Figure] = [f for f in done.figures if f.id == "counties/2024/99"]
    assert [figure.value for figure in zeros] == [None]


def test_other_tables_are_as_if_it_were_not_there() -> None:
    assert reasons(protected(2, 3, 4), "sexes") == {None}
    assert reasons(protected(2, 3, 4, most_small=Fraction(1)), "counties") == {
        *(None, Reason.HIDDEN)
    }


def test_hiding_more_keeps_it_left_out() -> None:
    done = protected(2, 3, 4)
    more = done.hiding(frozenset({done.asked[0].sides[0].count}))
    assert reasons(more, "counties") == {Reason.WITHHELD}
    assert isinstance(more.hidden, Hidden)


def test_no_policy_before_left_tables_out() -> None:
    assert [(p.version, p.most_small) for p in policies() if p.most_small < 1] == [
        ("2025-2", Fraction(1, 2))
    ]
