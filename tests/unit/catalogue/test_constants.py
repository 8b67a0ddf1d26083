"""The numbers that stand in the text are those of the rules, tables and policies they speak of."""

from fotfeste.catalogue.constants import CONSTANTS
from fotfeste.catalogue.editions import EDITIONS
from fotfeste.catalogue.rules.presentation import SMALLEST_BASE
from fotfeste.catalogue.rules.programme_time import PROGRAMME_TIME_TOLERANCE
from fotfeste.catalogue.tables.transitions import TRANSITIONS_LARGE_MUNICIPALITIES
from fotfeste.catalogue.variables.persons import AGE_BAND_YOUNG
from fotfeste.disclosure.policy import policies

SAID = {constant.id: constant.text.nb for constant in CONSTANTS}


def test_the_smallest_count_is_every_policys() -> None:
    assert {str(policy.threshold) for policy in policies()} == {SAID["few_persons"]}
    assert {str(policy.smallest_base) for policy in policies()} == {SAID["few_persons"]}
    assert {policy.reliable_by for policy in policies()} == {("municipality",)}


def test_every_share_needs_the_base_from_a_policy_on() -> None:
    first = next(policy for policy in policies() if policy.reliable_elsewhere)
    assert f"{first.valid.start:%Y}" == SAID["small_base_from"]
    assert all(p.reliable_elsewhere for p in policies() if p.valid.start >= first.valid.start)


def test_the_smallest_base_is_the_rules() -> None:
    assert {f"{number:g}" for number in SMALLEST_BASE.default.numbers} == {SAID["small_base"]}


def test_the_days_added_to_programme_time_are_the_rules() -> None:
    assert [f"{n:g}" for n in PROGRAMME_TIME_TOLERANCE.default.numbers] == [SAID["time_grace"]]


def test_a_large_municipality_is_the_tables() -> None:
    only = TRANSITIONS_LARGE_MUNICIPALITIES.only
    assert only is not None
    assert str(only.above) == SAID["large_municipality"]


def test_the_youngest_are_the_first_band() -> None:
    assert AGE_BAND_YOUNG.codes.title_of("19-21").nb == SAID["young_band"]


def test_the_first_year_is_the_first_editions() -> None:
    assert str(EDITIONS[0].years.first) == SAID["first_year"]
    assert int(SAID["series_last_year"]) == int(SAID["first_year"]) - 1
    assert str(EDITIONS[1].years.first) == SAID["end_groups_from"]


def test_every_constant_says_what_sets_it() -> None:
    assert [constant.id for constant in CONSTANTS if not constant.source.strip()] == []
