"""What became of the municipalities, 2014–2024 (endringer i kommuneinndelingen)."""

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import pytest

from fotfeste.domain.geography.division import county_of, division_years, municipalities
from fotfeste.domain.geography.places import Change
from fotfeste.domain.geography.recoding import (
    county_in_division,
    predecessors,
    recode,
    successors,
)
from fotfeste.domain.geography.tables import all_changes

YEARS = division_years()


def new_year(year: int) -> date:
    return date(year, 1, 1)


def codes_on(year: int) -> set[str]:
    return {place.code for place in municipalities(new_year(year))}


@pytest.mark.parametrize(("earlier", "later"), list(pairwise(YEARS)))
def test_the_changes_turn_one_division_into_the_next(earlier: int, later: int) -> None:
    changes = [change for change in all_changes() if change.on == new_year(later)]
    gone = {change.old for change in changes}
    come = {change.new for change in changes}
    assert gone <= codes_on(earlier)
    assert (codes_on(earlier) - gone) | come == codes_on(later)


@pytest.mark.parametrize("later", YEARS)
def test_the_changes_turn_the_list_of_2014_into_every_later_list(later: int) -> None:
    reached = {
        code
        for place in municipalities(new_year(2014))
        for code in successors(place.code, new_year(2014), new_year(later))
    }
    assert reached == codes_on(later)


@pytest.mark.parametrize(
    ("year", "changes"), [(2017, 3), (2018, 54), (2019, 1), (2020, 312), (2024, 115)]
)
def test_how_many_changes(year: int, changes: int) -> None:
    assert sum(change.on.year == year for change in all_changes()) == changes


def test_no_code_is_given_away_and_taken_up_on_the_same_day() -> None:
    for year in YEARS:
        changes = [change for change in all_changes() if change.on.year == year]
        assert not {change.old for change in changes} & {change.new for change in changes}


def kinds_seen(changes: list[Change]) -> dict[str, set[str]]:
    """The kind each old code's changes should have, from their numbers alone."""
    old = Counter(change.old for change in changes)
    new = Counter(change.new for change in changes)
    kept = codes_on(changes[0].on.year - 1)
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for change in changes:
        merged = new[change.new] > 1 or change.new in kept
        split = old[change.old] > 1
        kind = {(True, True): "split+merge", (True, False): "split"}.get(
            (split, merged), "merge" if merged else "recode"
        )
        kinds[change.old].add(kind)
    return kinds


@pytest.mark.parametrize("year", YEARS[1:])
def test_the_kind_of_a_change_is_what_its_codes_show(year: int) -> None:
    changes = [change for change in all_changes() if change.on.year == year]
    expected = kinds_seen(changes)
    for change in changes:
        assert expected[change.old] == {change.kind}, change


@pytest.mark.parametrize(
    ("old", "name", "became"),
    [
        ("1850", "Tysfjord", ("1806", "1875")),
        ("5012", "Snillfjord", ("5055", "5056", "5059")),
        ("1507", "Ålesund", ("1508", "1580")),
    ],
)
def test_a_split_municipality_has_several_successors(
    old: str, name: str, became: tuple[str, ...]
) -> None:
    change = next(change for change in all_changes() if change.old == old)
    before = new_year(change.on.year - 1)
    assert name in {place.name for place in municipalities(before) if place.code == old}
    assert successors(old, before, change.on) == became
    assert recode(old, before, change.on) is None


def test_only_those_three_cannot_be_recoded_forward() -> None:
    split = {
        place.code
        for year in YEARS
        for place in municipalities(new_year(year))
        if recode(place.code, new_year(year), new_year(2024)) is None
    }
    # 1613 is Snillfjord before 2018; the others were merged into Ålesund in 2020
    into_alesund = {"1504", "1523", "1529", "1534", "1546"}
    assert split == {"1850", "1613", "5012", "1507"} | into_alesund


@pytest.mark.parametrize(
    ("code", "on", "to", "codes"),
    [
        ("1601", 2014, 2024, ("5001",)),
        ("5030", 2019, 2020, ("5001",)),
        ("1103", 2019, 2020, ("1103",)),
        ("0706", 2014, 2024, ("3907",)),
        ("0706", 2014, 2018, ("0710",)),
        ("1534", 2019, 2024, ("1508", "1580")),
        ("1613", 2014, 2020, ("5055", "5056", "5059")),
        ("0301", 2014, 2024, ("0301",)),
        ("9999", 2014, 2024, ("9999",)),
        ("5401", 2014, 2024, ()),
    ],
)
def test_successors(code: str, on: int, to: int, codes: tuple[str, ...]) -> None:
    assert successors(code, new_year(on), new_year(to)) == codes


@pytest.mark.parametrize(
    ("code", "on", "to", "codes"),
    [
        ("5001", 2024, 2014, ("1601", "1662")),
        ("5001", 2024, 2019, ("5001", "5030")),
        ("1103", 2020, 2019, ("1103", "1141", "1142")),
        ("1508", 2024, 2020, ("1507",)),
        ("1580", 2024, 2019, ("1504", "1523", "1529", "1534", "1546")),
        ("5059", 2020, 2019, ("5012", "5016", "5023", "5024")),
        ("5501", 2024, 2014, ("1902",)),
        ("9999", 2024, 2014, ("9999",)),
        ("1902", 2024, 2014, ()),
    ],
)
def test_predecessors(code: str, on: int, to: int, codes: tuple[str, ...]) -> None:
    assert predecessors(code, new_year(on), new_year(to)) == codes


def test_a_change_counts_from_its_first_day() -> None:
    assert recode("1902", date(2019, 12, 31), date(2019, 12, 31)) == "1902"
    assert recode("1902", date(2019, 12, 31), date(2020, 1, 1)) == "5401"
    assert recode("5401", date(2020, 1, 1), date(2019, 12, 31)) == "1902"


def test_the_wrong_direction_is_refused() -> None:
    with pytest.raises(ValueError, match="ask for predecessors"):
        successors("0301", new_year(2024), new_year(2014))
    with pytest.raises(ValueError, match="ask for successors"):
        predecessors("0301", new_year(2014), new_year(2024))


def test_a_pure_recode_forward_and_back_is_the_same_municipality() -> None:
    pure = [change for change in all_changes() if change.kind == "recode"]
    assert len(pure) > 300
    for change in pure:
        before = date(change.on.year - 1, 12, 31)
        assert recode(change.old, before, change.on) == change.new
        assert recode(change.new, change.on, before) == change.old


@pytest.mark.parametrize("earlier", YEARS)
@pytest.mark.parametrize("later", YEARS)
def test_predecessors_are_successors_read_backwards(earlier: int, later: int) -> None:
    if earlier > later:
        return
    forward = {
        (place.code, code)
        for place in municipalities(new_year(earlier))
        for code in successors(place.code, new_year(earlier), new_year(later))
    }
    backward = {
        (code, place.code)
        for place in municipalities(new_year(later))
        for code in predecessors(place.code, new_year(later), new_year(earlier))
    }
    assert forward == backward


@pytest.mark.parametrize(
    ("name", "old", "from_county", "new", "to_county", "year"),
    [
        ("Rindal", "1567", "15", "5061", "50", 2019),
        ("Jevnaker", "0532", "05", "3053", "30", 2020),
        ("Lunner", "0533", "05", "3054", "30", 2020),
        ("Svelvik", "0711", "07", "3005", "30", 2020),
        ("Hornindal", "1444", "14", "1577", "15", 2020),
        ("Halsa", "1571", "15", "5055", "50", 2020),
        ("Tjeldsund", "1852", "18", "5412", "54", 2020),
    ],
)
def test_seven_crossed_a_county_border(
    name: str, old: str, from_county: str, new: str, to_county: str, year: int
) -> None:
    before = new_year(year - 1)
    assert county_of(old, before) == from_county
    assert recode(old, before, new_year(year)) == new
    assert county_of(new, new_year(year)) == to_county
    assert name in {place.name for place in municipalities(before) if place.code == old}


@pytest.mark.parametrize(
    ("year", "crossed"),
    [
        (2017, set()),
        (2018, set()),
        (2019, {"1567"}),
        (2020, {"0532", "0533", "0711", "1444", "1571", "1852"}),
    ],
)
def test_only_those_seven_went_another_way_than_their_county(year: int, crossed: set[str]) -> None:
    """Before 2024 counties were only joined: where most of one went shows where it went."""
    ways: defaultdict[str, Counter[str]] = defaultdict(Counter)
    moves = [
        (place.code, place.county, code[:2])
        for place in municipalities(new_year(year - 1))
        for code in successors(place.code, new_year(year - 1), new_year(year))
    ]
    for _, county, new_county in moves:
        ways[county][new_county] += 1
    usual = {county: ways[county].most_common(1)[0][0] for county in ways}
    assert {code for code, county, new in moves if new != usual[county]} == crossed


@pytest.mark.parametrize(
    ("code", "on", "division", "county"),
    [
        ("1902", 2019, 2024, "55"),
        ("1902", 2019, 2020, "54"),
        ("5012", 2019, 2020, "50"),
        ("1507", 2020, 2024, "15"),
        ("1850", 2019, 2024, "18"),
        ("5501", 2024, 2020, "54"),
        ("5501", 2024, 2014, "19"),
        ("4204", 2024, 2019, "10"),
        ("3301", 2024, 2019, None),
        ("5055", 2024, 2019, None),
        ("1577", 2024, 2019, None),
        ("5512", 2024, 2019, None),
        ("9999", 2024, 2014, "99"),
        ("1902", 2024, 2024, None),
    ],
)
def test_the_county_in_another_years_division(
    code: str, on: int, division: int, county: str | None
) -> None:
    assert county_in_division(code, new_year(on), division) == county


def test_every_municipality_has_a_county_in_the_division_of_2024() -> None:
    for year in YEARS:
        for place in municipalities(new_year(year)):
            assert county_in_division(place.code, new_year(year), 2024) is not None, place
