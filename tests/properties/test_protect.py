"""For any persons: no hidden count is one addition away, and nothing that is shown is untrue.

The sums are made here from the tables as printed, not from protection's own
notion of what adds up to what.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.policy import policy_on
from fotfeste.disclosure.protect import protect
from fotfeste.disclosure.released.attack_release import attack_release
from fotfeste.disclosure.values import rounded
from fotfeste.indicators.counts import Counts
from fotfeste.indicators.definitions.indicator import Count
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL
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
    variable,
)
from tests.spec.disclosure.counted import Person, people, tabulated
from tests.spec.disclosure.released import released

POLICY = replace(policy_on(date(2026, 6, 1)), most_small=Fraction(1))
"""Tables of few persons are not left out: what hides their cells is what is looked at here."""
PLACES = variable("municipality", ("0301", "5501", "5503", "5601", "5603", "9999"))
TABLES = (
    table("places", LEAVERS, by=(PLACES,)),
    table("places-sex", LEAVERS, by=(PLACES, SEX)),
    table("participants", PARTICIPANTS, by=(COUNTY, SEX)),
    table("leavers", LEAVERS, by=(COUNTY, SEX)),
    table("activity", LEAVERS, by=(SEX, ACTIVITY)),
    table("county-activity", LEAVERS, by=(COUNTY, ACTIVITY)),
    table("results", TO_WORK, TO_EDUCATION, TO_EITHER, by=(COUNTY,)),
    table("results-sex", TO_WORK, TO_EITHER, by=(SEX,)),
    table("sexes", LEAVERS_BY_SEX, by=(COUNTY, SEX)),
)


def in_its_county(person: dict[str, str]) -> dict[str, str]:
    return {**person, "county": person["municipality"][:2]}


kinds = st.fixed_dictionaries(
    {
        "sex": st.sampled_from(SEX.codes.names),
        "municipality": st.sampled_from(PLACES.codes.names),
        "left": st.sampled_from(("yes", "yes", "no")),
        "activity_group": st.sampled_from(ACTIVITY.codes.names),
    }
).map(in_its_county)
sizes = st.one_of(st.integers(1, 9), st.integers(10, 60))
groups = st.lists(st.tuples(sizes, kinds), max_size=25)
bounded = settings(derandomize=True, max_examples=30, deadline=None)


@dataclass(frozen=True)
class Cell:
    """A printed count of persons: its true value, and whether a reader sees it."""

    count: int
    shown: bool


def cells_of(counts: Counts, figures: Iterable[Figure]) -> dict[tuple[Any, ...], Cell]:
    """The counts of the tables that show persons, by table and codes."""
    return {
        (figure.table, *figure.codes): Cell(row["count"], figure.is_shown)
        for row, figure in zip(counts.rows.to_pylist(), figures, strict=True)
        if figure.unit == "persons"
    }


def sums(tables: Iterable[Table], cells: dict[tuple[Any, ...], Cell]) -> Iterator[list[Cell]]:
    """Every total with its parts, along each dimension of each table: the total first."""
    for shown in tables:
        for key in [key for key in cells if key[0] == shown.id]:
            for place, dimension in enumerate(shown.by, start=1):
                if key[place] == TOTAL:
                    yield [
                        cells[(*key[:place], code, *key[place + 1 :])]
                        for code in (TOTAL, *dimension.codes.names)
                    ]


def protected(drawn: Sequence[tuple[int, Person]]) -> tuple[Counts, tuple[Figure, ...]]:
    counts = tabulated(TABLES, people(*drawn))
    return counts, protect(counts, TABLES, POLICY)


@bounded
@given(groups)
def test_no_hidden_count_is_recomputed_by_one_addition(
    drawn: list[tuple[int, Person]],
) -> None:
    counts, figures = protected(drawn)
    for total, *parts in sums(TABLES, cells_of(counts, figures)):
        hidden = [part.count for part in parts if not part.shown]
        assert sum(not cell.shown for cell in (total, *parts)) != 1
        assert not total.shown or not hidden or sum(hidden) >= POLICY.threshold


@settings(bounded, max_examples=15)
@given(groups)
def test_whoever_has_the_release_can_tell_nothing_that_it_hides(
    drawn: list[tuple[int, Person]],
) -> None:
    """By all its sums and shares together, and knowing that what is hidden is not zero."""
    _counts, figures = protected(drawn)
    with TemporaryDirectory() as folder:
        attacked = attack_release(released(Path(folder) / "release", figures, *TABLES), POLICY)
    assert attacked.fits
    assert attacked.exact == ()
    assert attacked.narrow == ()


@bounded
@given(groups)
def test_no_hidden_municipality_is_its_county_less_the_others(
    drawn: list[tuple[int, Person]],
) -> None:
    counts, figures = protected(drawn)
    cells = cells_of(counts, figures)
    for county, sex in product(COUNTY.codes.names, (*SEX.codes.names, TOTAL)):
        whole = cells["leavers", county, sex]
        inside = [code for code in PLACES.codes.names if code.startswith(county)]
        parts = [cells["places-sex", code, sex] for code in inside]
        assert sum(not cell.shown for cell in (whole, *parts)) != 1 or county == "99"


@bounded
@given(groups)
def test_no_hidden_share_is_the_only_one_among_those_of_a_whole(
    drawn: list[tuple[int, Person]],
) -> None:
    """Shares of bases that a reader knows are counts in disguise, and must not add up either."""
    _counts, figures = protected(drawn)
    is_hidden = {figure.id: figure.reason is Reason.HIDDEN for figure in figures}
    for contents in ("to_work", "to_work_or_education"):
        sexes = [f"results-sex/2024/{sex}/{contents}" for sex in (*SEX.codes.names, TOTAL)]
        counties = [f"results/2024/{code}/{contents}" for code in (*COUNTY.codes.names, TOTAL)]
        assert sum(is_hidden[name] for name in sexes) != 1
        assert sum(is_hidden[name] for name in counties) != 1


@bounded
@given(groups)
def test_small_counts_are_never_shown_and_shown_counts_are_true(
    drawn: list[tuple[int, Person]],
) -> None:
    counts, figures = protected(drawn)
    for row, figure in zip(counts.rows.to_pylist(), figures, strict=True):
        if figure.value is not None and figure.unit == "persons":
            assert figure.value == row["count"]
            assert not 1 <= row["count"] <= 4
        if figure.value is not None and figure.unit == "percent":
            assert abs(float(figure.value) - 100 * row["count"] / row["base"]) <= 0.5
            assert not 1 <= row["count"] <= 4
            assert not 1 <= row["base"] - row["count"] <= 4


@bounded
@given(groups)
def test_totals_added_again_agree_where_all_is_shown(drawn: list[tuple[int, Person]]) -> None:
    _counts, figures = protected(drawn)
    values = {(f.table, *f.codes): f.value for f in figures if f.unit == "persons"}
    for shown in TABLES:
        if isinstance(shown.shows[0], Count) and len(shown.by) == 2:
            for code in (*shown.by[0].codes.names, TOTAL):
                parts = [values[shown.id, code, part] for part in shown.by[1].codes.names]
                total = values[shown.id, code, TOTAL]
                known = [part for part in parts if part is not None]
                if total is not None and len(known) == len(parts):
                    assert sum(known) == total


@bounded
@given(groups)
def test_a_count_is_hidden_in_every_table_or_in_none(drawn: list[tuple[int, Person]]) -> None:
    counts, figures = protected(drawn)
    cells = cells_of(counts, figures)
    for sex in (*SEX.codes.names, TOTAL):
        assert cells["leavers", TOTAL, sex] == cells["activity", sex, TOTAL]
    for county in (*COUNTY.codes.names, TOTAL):
        assert cells["leavers", county, TOTAL] == cells["county-activity", county, TOTAL]


@bounded
@given(groups)
def test_every_share_of_hidden_persons_is_hidden(drawn: list[tuple[int, Person]]) -> None:
    counts, figures = protected(drawn)
    cells = cells_of(counts, figures)
    by_id = {figure.id: figure for figure in figures}
    for county in (*COUNTY.codes.names, TOTAL):
        work = by_id[f"results/2024/{county}/to_work"]
        if not cells["county-activity", county, "work"].shown:
            assert not work.is_shown
        if not cells["leavers", county, TOTAL].shown:
            assert not work.is_shown


@bounded
@given(st.fractions(-200, 200), st.integers(0, 1))
def test_a_rounded_number_is_within_half_a_unit(exact: Any, decimals: int) -> None:
    numerator, denominator = rounded(exact, decimals).as_integer_ratio()
    assert abs(exact * denominator - numerator) * 10**decimals * 2 <= denominator
