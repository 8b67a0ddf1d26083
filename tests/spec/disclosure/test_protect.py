"""What protection hides, drawn as the tables that a reader sees.

`:` cannot be published, `.` not possible, `..` missing, `-` none, `0` under half a unit.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pyarrow as pa
import pytest

from fotfeste.catalogue.indicators.interval import interval_of
from fotfeste.disclosure.figures.claim_made import ClaimMade
from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.disclosure.figures.record import Part as ReleasePart
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.disclosure.figures.release import Release, write_release
from fotfeste.disclosure.policy import Policy, policy_on
from fotfeste.disclosure.protect import protect
from fotfeste.indicators.counts import SCHEMA, Counts
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.table import Table
from tests.spec.disclosure.cases import (
    ACTIVITY,
    CHANGE,
    COUNTRIES,
    COUNTY,
    LEAVERS,
    LEAVERS_BY_SEX,
    MUNICIPALITY,
    PARTICIPANTS,
    SEX,
    TO_EDUCATION,
    TO_EITHER,
    TO_WORK,
    table,
    variable,
)
from tests.spec.disclosure.counted import Person, people, tabulated

POLICY = replace(policy_on(date(2026, 6, 1)), most_small=Fraction(1))
"""Tables of few persons are not left out: what hides their cells is what is looked at here."""
OLDER = policy_on(date(2024, 6, 1))

COUNTY_SEX = table("county-sex", LEAVERS, by=(COUNTY, SEX))
COUNTIES = table("counties", LEAVERS, by=(COUNTY,))
WORK = table("work", TO_WORK, by=(SEX,))


def leavers(cells: Mapping[str, int], variables: Sequence[str]) -> list[Person]:
    """Persons who left; `cells` maps «55 female» to how many."""
    rest = {"left": "yes", "county": "03", "municipality": "0301", "sex": "female"}
    rest["activity_group"] = "other"
    return people(
        *(
            (number, {**rest, **dict(zip(variables, cell.split(), strict=True))})
            for cell, number in cells.items()
        )
    )


def as_printed(figure: Figure) -> str:
    return figure.sign or str(figure.value)


def printed(figures: Iterable[Figure], *of: Table) -> list[str]:
    """Figures as a reader sees them, a line for each row, the last dimension across."""
    lines: dict[tuple[str, ...], list[str]] = {}
    for figure in figures:
        if not of or figure.table in {t.id for t in of}:
            lines.setdefault((figure.table, *figure.codes[:-1]), []).append(as_printed(figure))
    return [" ".join(line) for line in lines.values()]


def protected(persons: Sequence[Person], *tables: Table) -> tuple[Figure, ...]:
    return protect(tabulated(tables, persons), tables, POLICY)


@pytest.mark.parametrize(
    ("counts", "drawn"),
    [
        #        Oslo Troms Finnmark unknown total
        ((50, 20, 30, 0), "50 20 30 - 100"),  # nothing to hide
        ((50, 5, 45, 0), "50 5 45 - 100"),  # five is not hidden
        ((50, 4, 46, 0), "50 : : - 100"),  # four is, and the smallest other with it
        ((50, 2, 4, 44), "50 : : 44 100"),  # together six: either may be five
        ((50, 2, 3, 45), "50 : : : 100"),  # together five: both would surely be under five
        ((50, 1, 3, 46), "50 : : : 100"),  # together four: their sum would be small too
        ((0, 3, 0, 0), "- : - - :"),  # a whole that is small itself
        ((60, 0, 3, 0), ": - : - 63"),
        ((0, 0, 60, 0), "- - 60 - 60"),
    ],
)
def test_a_row_of_counts(counts: tuple[int, ...], drawn: str) -> None:
    persons = leavers(dict(zip(COUNTY.codes.names, counts, strict=True)), ["county"])
    assert printed(protected(persons, COUNTIES)) == [drawn]


def test_hidden_cells_are_protected_along_every_dimension() -> None:
    persons = leavers(
        {
            "03 female": 60,
            "03 male": 50,
            "55 female": 3,
            "55 male": 40,
            "56 female": 22,
            "56 male": 33,
        },
        ["county", "sex"],
    )
    assert printed(protected(persons, COUNTY_SEX)) == [
        # women men both
        "60 50 110",  # Oslo
        ": : 43",  # Troms
        ": : 55",  # Finnmark
        "- - -",  # unknown
        "85 123 208",  # the country
    ]


def test_a_cell_is_hidden_in_every_table_where_it_stands() -> None:
    persons = leavers({"03": 60, "55": 3, "56": 44}, ["county"])
    figures = protected(persons, COUNTIES, COUNTY_SEX)
    assert printed(figures, COUNTIES) == ["60 : : - 107"]
    assert printed(figures, COUNTY_SEX) == ["60 - 60", ": - :", ": - :", "- - -", "107 - 107"]


def test_the_parts_of_a_result_do_not_give_each_other_away() -> None:
    """Work 30 and education 3 make 33: hiding education alone would hide nothing."""
    tables = (table("results", TO_WORK, TO_EDUCATION, TO_EITHER),)
    persons = leavers({"work": 30, "upper": 3, "other": 67}, ["activity_group"])
    assert [as_printed(f) for f in protected(persons, *tables)] == [":", ":", "33"]


@pytest.mark.parametrize(
    ("women", "men", "drawn"),
    [
        # at work, not at work: women, men; shares of women, men, both
        ((50, 50), (60, 40), "50 60 55"),
        ((4, 96), (60, 40), ": : 32"),  # four women at work
        ((96, 4), (60, 40), ": : 78"),  # four women not at work
        ((100, 0), (60, 40), ": : 80"),  # all women: what one does, all are known to do
        ((0, 100), (60, 40), "- 60 30"),  # no woman
        ((2, 1), (60, 40), ": : 60"),  # three women
        ((0, 0), (60, 40), ". 60 60"),  # no women to take a share of
        ((0, 0), (7, 1993), ". 0 0"),  # fewer than half a per cent
    ],
)
def test_a_row_of_shares(women: tuple[int, int], men: tuple[int, int], drawn: str) -> None:
    persons = leavers(
        {
            "female work": women[0],
            "female other": women[1],
            "male work": men[0],
            "male other": men[1],
        },
        ["sex", "activity_group"],
    )
    assert printed(protected(persons, WORK)) == [drawn]


def test_parts_of_a_whole() -> None:
    persons = leavers({"female": 61, "male": 39}, ["sex"])
    parts = table("parts", LEAVERS_BY_SEX, by=(SEX,))
    assert printed(protected(persons, parts)) == ["61 39 100"]
    few = leavers({"female": 61, "male": 4}, ["sex"])
    assert printed(protected(few, parts)) == [": : 100"]


@pytest.mark.parametrize(
    ("now", "before", "drawn"),
    [
        # at work, not at work this year; the year before
        ((50, 50), (46, 54), "4"),
        ((46, 54), (50, 50), "-4"),
        ((50, 50), (50, 50), "0"),
        ((504, 496), (50, 50), "0"),  # 0.4 points
        ((50, 50), (3, 97), ":"),  # hidden the year before
        ((3, 97), (50, 50), ":"),  # hidden this year
        ((50, 50), (0, 0), "."),
        ((50, 50), None, ".."),
    ],
)
def test_a_change_needs_both_its_sides(
    now: tuple[int, int], before: tuple[int, int] | None, drawn: str
) -> None:
    def of(counts: tuple[int, int]) -> list[Person]:
        return leavers(dict(zip(("work", "other"), counts, strict=True)), ["activity_group"])

    tables = (table("change", CHANGE),)
    counts = tabulated(tables, of(now), earlier=None if before is None else of(before))
    assert [as_printed(f) for f in protect(counts, tables, POLICY)] == [drawn]


MUNICIPAL = (
    table("leavers-municipality", LEAVERS, by=(MUNICIPALITY,)),
    table("work-municipality", TO_WORK, by=(MUNICIPALITY,)),
)


@pytest.mark.parametrize(
    ("leavers_there", "at_work", "drawn", "reason"),
    [
        (40, 20, "50", None),
        (20, 10, "50", None),
        (19, 10, ":", Reason.FEW),  # too few to compare; the counts may be shown
        (4, 2, ":", Reason.HIDDEN),  # how many they are is hidden too
        (0, 0, ".", Reason.IMPOSSIBLE),
    ],
)
def test_no_municipal_share_on_fewer_than_twenty(
    leavers_there: int, at_work: int, drawn: str, reason: Reason | None
) -> None:
    persons = leavers(
        {
            "0301 work": 50,
            "0301 other": 50,
            "5501 work": at_work,
            "5501 other": leavers_there - at_work,
            "5601 work": 60,
            "5601 other": 90,
        },
        ["municipality", "activity_group"],
    )
    figures = {figure.id: figure for figure in protected(persons, *MUNICIPAL)}
    figure = figures["work-municipality/2024/5501"]
    assert (as_printed(figure), figure.reason) == (drawn, reason)


def test_the_smallest_base_of_a_share_is_a_rule() -> None:
    """30 of 49 in Oslo and in the country, none elsewhere."""
    assert drawn_with("base_20") == "61 . . . 61"
    assert drawn_with("base_50") == ": . . . :"
    assert drawn_with("base_5") == "61 . . . 61"


def drawn_with(choice: str) -> str:
    persons = leavers({"0301 work": 30, "0301 other": 19}, ["municipality", "activity_group"])
    choices = Choices({"smallest_base_of_share": choice})
    figures = protect(tabulated(MUNICIPAL, persons), MUNICIPAL, POLICY, choices=choices)
    return printed(figures, MUNICIPAL[1])[0]


SEXES = (table("leavers-sex", LEAVERS, by=(SEX,)), table("work-sex", TO_WORK, by=(SEX,)))
NINETEEN_WOMEN = {"female work": 10, "female other": 9, "male work": 30, "male other": 30}


@pytest.mark.parametrize(
    ("policy", "choice", "women", "reason"),
    [
        (POLICY, "base_20", ":", Reason.FEW),
        (POLICY, "base_20_by_municipality", "53", None),  # as the reports to 2024 did
        (OLDER, "base_20", "53", None),  # before 2025 it held for municipalities only
    ],
)
def test_no_share_at_all_on_fewer_than_twenty(
    policy: Policy, choice: str, women: str, reason: Reason | None
) -> None:
    counts = tabulated(SEXES, leavers(NINETEEN_WOMEN, ["sex", "activity_group"]))
    choices = Choices({"smallest_base_of_share": choice})
    figures = {f.id: f for f in protect(counts, SEXES, policy, choices=choices)}
    share = figures["work-sex/2024/female"]
    assert (as_printed(share), share.reason) == (women, reason)
    assert as_printed(figures["leavers-sex/2024/female"]) == "19", "how many they are is shown"
    assert as_printed(figures["work-sex/2024/male"]) == "50"


ENDS = table("work-ends-sex", TO_WORK, *interval_of(TO_WORK), by=(SEX,))


@pytest.mark.parametrize(
    ("persons", "printed_as"),
    [
        ({"female work": 10, "female other": 15}, "40 23 59"),
        ({"female work": 10, "female other": 9}, ": : :"),  # too few
        ({"female work": 3, "female other": 22}, ": : :"),  # three are hidden
        ({"female work": 22, "female other": 3}, ": : :"),  # those who are left out are
    ],
)
def test_the_ends_of_an_interval_are_hidden_with_their_share(
    persons: dict[str, int], printed_as: str
) -> None:
    men = {"male work": 40, "male other": 40}
    figures = protected(leavers({**persons, **men}, ["sex", "activity_group"]), SEXES[0], ENDS)
    women = [f for f in figures if f.table == ENDS.id and f.codes == ("female",)]
    assert " ".join(map(as_printed, women)) == printed_as


def test_nothing_is_told_of_few_leavers_in_a_municipality_not_even_none() -> None:
    """Three left in Troms, none of them to work: «none» would tell it of all three."""
    by_activity = table("activity", LEAVERS, by=(MUNICIPALITY, ACTIVITY))
    persons = leavers(
        {
            "0301 work": 50,
            "0301 other": 50,
            "0301 upper": 30,
            "5501 other": 3,
            "5601 work": 60,
            "5601 other": 90,
            "5601 upper": 20,
        },
        ["municipality", "activity_group"],
    )
    free = replace(POLICY, dimensions=())
    figures = printed(protect(tabulated([by_activity], persons), [by_activity], free))
    assert figures[1] == ": : - : :", "nobody in the country went to higher education"


def test_the_unknown_row_is_withheld_when_it_is_small() -> None:
    """Persons with screened identity stand in it; the row of three tells not even the sexes."""
    by_sex = table("participants", PARTICIPANTS, by=(COUNTY, SEX))
    persons = leavers(
        {"03 female": 60, "03 male": 55, "55 female": 70, "55 male": 44, "99 male": 3},
        ["county", "sex"],
    )
    drawn = printed(protected(persons, by_sex))
    assert drawn[2:] == ["- - -", ": : :", "130 102 232"]
    assert ": : :" in drawn[:2], "a county goes with it, since all of them make the country"
    assert drawn[:2] != [": : :", ": : :"]


def test_a_municipality_is_not_given_away_by_its_county() -> None:
    """Harstad has 3. Finnmark's smallest would hide it in the country, but not in Troms."""
    places = variable("municipality", ("5501", "5503", "5601", "5603"))
    tables = (table("municipalities", LEAVERS, by=(places,)), COUNTIES)
    persons = leavers(
        {"55 5501": 70, "55 5503": 3, "56 5601": 12, "56 5603": 50}, ["county", "municipality"]
    )
    figures = protected(persons, *tables)
    assert printed(figures, COUNTIES) == ["- 73 62 - 135"]
    assert printed(figures, tables[0]) == [": : 12 50 135"]


def test_a_single_year_of_age_is_not_given_away_by_its_band() -> None:
    single = variable("age", ("19", "20", "25", "26"))
    bands = variable("age_band_2021", ("19-24", "25-30"))
    tables = (table("ages", LEAVERS, by=(single,)), table("bands", LEAVERS, by=(bands,)))
    persons = leavers(
        {"19 19-24": 3, "20 19-24": 70, "25 25-30": 12, "26 25-30": 50}, ["age", "age_band_2021"]
    )
    assert printed(protected(persons, *tables)) == [": : 12 50 135", "73 62 135"]


def test_a_number_of_countries_is_shown_where_those_who_come_from_them_are() -> None:
    by_sex = (
        table("countries", COUNTRIES, by=(SEX,)),
        table("participants", PARTICIPANTS, by=(SEX,)),
    )
    persons = [
        {**person, "country": country}
        for person, country in zip(
            leavers({"female": 3, "male": 60}, ["sex"]), ["SY", "ER"] * 40, strict=False
        )
    ]
    assert printed(protected(persons, *by_sex)) == [": : 2", ": : 63"]
    assert printed(protected(persons, *by_sex[:1])) == [": : :"]


def released(folder: Path, figures: Iterable[Figure], *tables: Table) -> Release:
    part = ReleasePart(
        id="all",
        tables=tuple(t.id for t in tables),
        known_at=date(2025, 2, 28),
        status="preliminary",
    )
    record = ReleaseRecord(
        id="first", year=2024, edition="spec", parts=(part,), policy="1", synthetic=True
    )
    claims: tuple[ClaimMade, ...] = ()
    return write_release(folder, record, figures, claims, definitions_of(tables, Choices()))


def test_what_was_hidden_stays_hidden_and_what_was_shown_is_no_cover(tmp_path: Path) -> None:
    """Revised counts: Troms is no longer small, but was hidden; Oslo was shown, so it hides nothing."""
    first = protected(leavers({"03": 50, "55": 4, "56": 60, "99": 80}, ["county"]), COUNTIES)
    assert printed(first) == [": : 60 80 194"]
    earlier = released(tmp_path / "first", first, COUNTIES)
    revised = leavers({"03": 90, "55": 8, "56": 60, "99": 80}, ["county"])
    again = protect(tabulated([COUNTIES], revised), [COUNTIES], POLICY, [earlier])
    assert printed(again) == [": : 60 80 238"]
    assert printed(protected(revised, COUNTIES)) == ["90 8 60 80 238"]


def test_a_small_cell_is_covered_by_one_that_was_not_shown_before(tmp_path: Path) -> None:
    before = {"03": 50, "55": 14, "56": 60, "99": 80}
    shown = [f for f in protected(leavers(before, ["county"]), COUNTIES) if "/56" not in f.id]
    earlier = released(tmp_path / "first", shown, COUNTIES)
    revised = leavers({**before, "55": 3}, ["county"])
    assert printed(protected(revised, COUNTIES)) == [": : 60 80 193"]
    again = protect(tabulated([COUNTIES], revised), [COUNTIES], POLICY, [earlier])
    assert printed(again) == ["50 : : 80 193"]


def test_rows_of_an_unknown_table_are_refused() -> None:
    with pytest.raises(ValueError, match="no table counties that shows leavers"):
        protect(tabulated([COUNTIES], []), [WORK], POLICY)


def test_counts_that_contradict_each_other_are_refused_without_telling_them() -> None:
    rows = tabulated([COUNTIES, COUNTY_SEX], leavers({"03": 50}, ["county"])).rows.to_pylist()
    rows[0]["count"] = 51
    wrong = Counts(pa.Table.from_pylist(rows, schema=SCHEMA))
    with pytest.raises(
        ValueError, match="differ: person_years 2024, left yes, municipality 0301"
    ) as seen:
        protect(wrong, [COUNTIES, COUNTY_SEX], POLICY)
    assert "51" not in str(seen.value)


def test_a_shown_figure_is_the_true_one() -> None:
    persons = leavers({"female work": 29, "female other": 21}, ["sex", "activity_group"])
    women = protected(persons, WORK)[0]
    assert (women.value, women.unit, women.decimals) == (Decimal(58), "percent", 0)
