"""Municipalities, counties and the country at the audit's gate: people of an unknown municipality have a county."""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.catalogue.indicators.leavers import LEAVERS
from fotfeste.catalogue.variables.persons import SEX
from fotfeste.catalogue.variables.places import COUNTY, MUNICIPALITY
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.geography.division import municipalities
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY
from fotfeste.domain.text import name
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL, Variable
from fotfeste.publishing.audit.gate import contradictory

SEEDS = st.integers(min_value=0, max_value=10**6)
ON = date(2024, 1, 1)
COUNTY_OF = {place.code: place.county for place in municipalities(ON)}

VESTFOLD = "39"

Person = dict[str, str]


def a_register(chance: random.Random, among: Iterable[str] = COUNTY_OF) -> list[Person]:
    """Persons of a few municipalities, some divided since (not Oslo), and of none."""
    places = chance.sample(sorted(among), 6)
    persons = []
    for _ in range(chance.randint(1, 250)):
        place = chance.choice(places)
        has_others = list(COUNTY_OF.values()).count(COUNTY_OF[place]) > 1
        is_divided, is_nowhere = place in places[:2] and has_others, chance.random() < 0.1
        persons.append(
            {
                "municipality": UNKNOWN_MUNICIPALITY if is_divided or is_nowhere else place,
                "county": UNKNOWN_COUNTY if is_nowhere else COUNTY_OF[place],
                "sex": chance.choice(("female", "male")),
            }
        )
    return persons


def a_table(*by: Variable) -> Table:
    return Table("-".join(["leavers", *(v.id for v in by)]), name("Leavers"), (LEAVERS,), by)


TABLES = (
    a_table(COUNTY),
    a_table(MUNICIPALITY),
    a_table(COUNTY, SEX),
    a_table(MUNICIPALITY, SEX),
)
KNOWN_AT = dict.fromkeys((table.id for table in TABLES), date(2025, 2, 28))


def counted(persons: list[Person], table: Table) -> Iterator[Figure]:
    """Every number above zero of a table, totals too."""
    cells: Counter[tuple[str, ...]] = Counter()
    for person in persons:
        own: list[tuple[str, ...]] = [()]
        for variable in table.by:
            own = [(*codes, code) for codes in own for code in (person[variable.id], TOTAL)]
        cells.update(own)
    for codes, number in cells.items():
        yield figure(table, codes, number)


def figure(table: Table, codes: tuple[str, ...], number: int) -> Figure:
    return Figure(
        id=table.figure_id(2024, codes, LEAVERS),
        table=table.id,
        year=2024,
        contents=LEAVERS.id,
        codes=codes,
        value=Decimal(number),
        sign=None,
        reason=None,
        decimals=0,
        unit="persons",
        definition_version=1,
    )


def found(figures: list[Figure]) -> list[set[str]]:
    return [{row.file for row in each.rows} for each in contradictory(figures, TABLES, KNOWN_AT)]


@settings(derandomize=True, deadline=None, max_examples=60)
@given(SEEDS)
def test_a_register_with_divided_municipalities_is_never_accused(seed: int) -> None:
    chance = random.Random(seed)
    persons = a_register(chance)
    every = [each for table in TABLES for each in counted(persons, table)]
    shown = [each for each in every if chance.random() < 0.8]
    assert found(shown) == []


@settings(derandomize=True, deadline=None, max_examples=12)
@given(SEEDS)
def test_a_municipality_larger_than_its_county_is_found(seed: int) -> None:
    persons = a_register(random.Random(seed))
    counties, places, *_ = TABLES
    known = {p["municipality"]: p["county"] for p in persons if p["municipality"] in COUNTY_OF}
    for place, county in list(known.items())[:2]:
        of_county = sum(person["county"] == county for person in persons)
        figures = [*counted(persons, counties), figure(places, (place,), of_county + 1)]
        assert {f"{counties.id}/2024/{county}", f"{places.id}/2024/{place}"} in found(figures)


@settings(derandomize=True, deadline=None, max_examples=12)
@given(SEEDS)
def test_counties_lack_no_more_people_than_the_unknown_municipality_has(seed: int) -> None:
    """What counties have beyond their known municipalities is in the unknown one, to the person."""
    inside = [place for place, county in COUNTY_OF.items() if county == VESTFOLD]
    persons = a_register(random.Random(seed), inside)
    unknown = sum(person["municipality"] == UNKNOWN_MUNICIPALITY for person in persons)
    counties, places, *_ = TABLES
    none = {
        **{(counties, code): 0 for code in {*COUNTY_OF.values(), UNKNOWN_COUNTY}},
        **{(places, code): 0 for code in inside},
    }
    counted_ones = {
        (table, f.codes[0]): int(f.value or 0)
        for table in (counties, places)
        for f in counted(persons, table)
    }
    for number, is_possible in ((unknown, True), (unknown + 1, False), (unknown - 1, False)):
        printed = none | counted_ones | {(places, UNKNOWN_MUNICIPALITY): number}
        said = [figure(table, (code,), n) for (table, code), n in printed.items() if n >= 0]
        if number >= 0:
            assert (found(said) == []) is is_possible


@settings(derandomize=True, deadline=None, max_examples=12)
@given(SEEDS)
def test_a_country_that_is_not_its_counties_with_the_unknown_is_found(seed: int) -> None:
    chance = random.Random(seed)
    persons = a_register(chance)
    counties, *_ = TABLES
    printed = {each.codes[0]: each for each in counted(persons, counties)}
    every = {code: figure(counties, (code,), 0) for code in {*COUNTY_OF.values(), UNKNOWN_COUNTY}}
    code = chance.choice(sorted(printed))
    wrong = {code: figure(counties, (code,), int(printed[code].value or 0) + 1)}
    assert found(list((every | printed).values())) == []
    assert found(list((every | printed | wrong).values())) != []
