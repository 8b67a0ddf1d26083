"""For any register: what is protected stands the attack, in tables such as those of the statistics bank.

Shares of everybody in a group, shares of nobody, the same persons by place, sex and
activity, and zeros that are hidden: the reader's knowledge and protection's are one.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.disclosure.protect import Protected, protect_release
from fotfeste.disclosure.released.attack_release import AttackedRelease, attack_release
from fotfeste.disclosure.released.known import known_from
from fotfeste.disclosure.released.not_zero import may_be_zero
from tests.spec.disclosure.cases import (
    ACTIVITY,
    COUNTY,
    LEAVERS,
    LEAVERS_BY_SEX,
    PARTICIPANTS,
    SEX,
    TO_EDUCATION,
    TO_EITHER,
    TO_WORK,
    table,
)
from tests.spec.disclosure.counted import Person, people, tabulated
from tests.spec.disclosure.released import POLICY, released

TABLES = (
    table("participants", PARTICIPANTS, by=(COUNTY, SEX)),
    table("results", LEAVERS, TO_WORK, TO_EDUCATION, TO_EITHER, by=(COUNTY, SEX)),
    table("activity", LEAVERS, by=(COUNTY, ACTIVITY)),
    table("sexes", LEAVERS_BY_SEX, by=(COUNTY, SEX)),
)
kinds = st.fixed_dictionaries(
    {
        "sex": st.sampled_from(SEX.codes.names),
        "county": st.sampled_from(COUNTY.codes.names),
        "left": st.sampled_from(("yes", "yes", "yes", "no")),
        "activity_group": st.sampled_from(("work", "work", "upper", "other")),
    }
)
groups = st.lists(st.tuples(st.integers(1, 30), kinds), min_size=1, max_size=14)
bounded = settings(derandomize=True, max_examples=60, deadline=None)


def protected_and_attacked(
    drawn: list[tuple[int, Person]],
) -> tuple[Protected, AttackedRelease]:
    protected = protect_release(tabulated(TABLES, people(*drawn)), TABLES, POLICY)
    with TemporaryDirectory() as folder:
        release = released(Path(folder) / "release", protected.figures, *TABLES)
        return protected, attack_release(release, POLICY)


@bounded
@given(groups)
def test_nothing_that_protection_thinks_safe_is_opened(drawn: list[tuple[int, Person]]) -> None:
    protected, attacked = protected_and_attacked(drawn)
    assert protected.open_figures() == ()
    assert attacked.fits
    assert attacked.exact == ()
    assert attacked.narrow == ()


@bounded
@given(groups)
def test_the_attack_takes_nothing_for_a_person_that_is_zero(
    drawn: list[tuple[int, Person]],
) -> None:
    protected = protect_release(tabulated(TABLES, people(*drawn)), TABLES, POLICY)
    with TemporaryDirectory() as folder:
        release = released(Path(folder) / "release", protected.figures, *TABLES)
        known = known_from(release, [])
    not_zero = known.hidden.keys() - may_be_zero(known, POLICY)
    cells = protected.cells
    for cell in not_zero:
        number = cells.get(known.cells.meanings[cell])
        assert number is not None
        assert cells.counts[number] > 0
