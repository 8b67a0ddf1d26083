"""The disclosure policy: which counts and shares may not be told for their own sake."""

from dataclasses import replace
from datetime import date

import pytest

from fotfeste.catalogue.indicators.participation import PARTICIPANTS
from fotfeste.catalogue.variables.persons import COLLECTIVE_PROTECTION, EDUCATION, SEX
from fotfeste.catalogue.variables.places import COUNTY, MUNICIPALITY
from fotfeste.disclosure.policy import in_order, policies, policy_on, too_fine, would_hide
from fotfeste.disclosure.protect import protect
from fotfeste.domain.period import Period
from fotfeste.domain.text import name
from fotfeste.indicators.counts import SCHEMA, Counts
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import Variable

POLICY = policy_on(date(2026, 6, 1))


@pytest.mark.parametrize(
    ("count", "base", "hidden"),
    [
        # numbers of persons
        (0, None, False),
        (1, None, True),
        (4, None, True),
        (5, None, False),
        (15755, None, False),
        # shares: the count, those not in it, the base
        (0, 40, False),
        (4, 40, True),
        (5, 40, False),
        (35, 40, False),
        (36, 40, True),
        (39, 40, True),
        (40, 40, False),
        (0, 4, True),
        (0, 5, False),
        (0, 0, False),
    ],
)
def test_what_would_be_hidden(count: int, base: int | None, hidden: bool) -> None:
    assert would_hide(count, base, POLICY) is hidden


@pytest.mark.parametrize(
    ("by", "fine"),
    [
        ((MUNICIPALITY,), False),
        ((MUNICIPALITY, SEX), False),
        ((MUNICIPALITY, EDUCATION), True),
        ((MUNICIPALITY, SEX, COLLECTIVE_PROTECTION), True),
        ((COUNTY, SEX, EDUCATION), False),
        ((SEX, EDUCATION, COLLECTIVE_PROTECTION), False),
    ],
)
def test_how_finely_places_are_divided(by: tuple[Variable, ...], fine: bool) -> None:
    shown = Table("places", name("places"), (PARTICIPANTS,), by)
    assert too_fine(shown, POLICY) is fine
    if fine:
        with pytest.raises(ValueError, match="does not let places be divided"):
            protect(Counts(SCHEMA.empty_table()), [shown], POLICY)


def test_zeros_can_be_hidden_too() -> None:
    strict = replace(POLICY, zeros_shown=False)
    assert [would_hide(n, None, strict) for n in (0, 1, 4, 5)] == [True, True, True, False]


def test_the_policy_in_force_says_who_and_why() -> None:
    assert POLICY.owner.nn != POLICY.owner.nb
    assert POLICY.reason
    assert (POLICY.threshold, POLICY.smallest_base, POLICY.share_decimals) == (5, 5, 0)
    assert (POLICY.narrowest, POLICY.one_kind.all_but) == (3, 1)
    assert POLICY.reliable_by == ("municipality",)
    assert {(rule.variable, rule.codes) for rule in POLICY.whole_or_nothing} == {
        ("municipality", None),
        ("municipality", ("9999",)),
        ("county", ("99",)),
    }


def test_a_day_without_a_policy_is_refused() -> None:
    with pytest.raises(ValueError, match="no disclosure policy is valid on 1999-01-01"):
        policy_on(date(1999, 1, 1))


def test_two_policies_on_one_day_are_refused() -> None:
    later = replace(POLICY, version="later", valid=Period(date(2026, 1, 1)))
    with pytest.raises(ValueError, match="overlap or are out of order"):
        in_order((POLICY, later))
    ended = replace(POLICY, valid=Period(date(2018, 1, 1), date(2026, 1, 1)))
    assert in_order((ended, later)) == (ended, later)
    assert in_order(policies()) == policies()


@pytest.mark.parametrize("wrong", [{"threshold": 1}, {"smallest_base": 4}, {"share_decimals": 2}])
def test_a_policy_that_protects_nobody_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=f"policy {POLICY.version}"):
        replace(POLICY, **wrong)  # type: ignore[arg-type]
