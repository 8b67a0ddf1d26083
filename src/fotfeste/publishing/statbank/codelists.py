"""Code lists of the bank's dimensions (kodelister): parts of a dimension, and groups of its values.

Ids begin with `vs_` where a list takes some of the values, and with `agg_` where
each of its values is a group. They are made from what a release defines and from
the country's divisions: municipalities of a year, counties of any year's
division, bands of single ages.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from fotfeste.domain.geography.codelists import COUNTIES
from fotfeste.domain.geography.division import (
    FIRST_YEAR,
    county_of,
    division_years,
    is_valid,
    municipalities,
)
from fotfeste.domain.geography.places import UNKNOWN_MUNICIPALITY
from fotfeste.domain.geography.recoding import county_in_division
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.dimension import Dimension, Value

Kind = Literal["Valueset", "Aggregation"]

_SPAN = re.compile(
    r"under_(?P<below>\d+)|over_(?P<above>\d+)|(?P<low>\d+)(?:-(?P<high>\d+)|(?P<open>\+)|)"
)
OLDEST = 999


@dataclass(frozen=True)
class Group:
    """A value of a code list, and the dimension's own codes that it takes together."""

    value: Value
    members: tuple[str, ...]


@dataclass(frozen=True)
class CodeListOf:
    """One code list for a dimension."""

    id: str
    title: Text
    kind: Kind
    groups: tuple[Group, ...]

    @property
    def values(self) -> tuple[Value, ...]:
        """The values that can be chosen."""
        return tuple(group.value for group in self.groups)


MUNICIPALITIES_OF = Text(nb="Kommuner {year}", nn="Kommunar {year}", en="Municipalities {year}")
COUNTIES_OF = Text(
    nb="Fylker, inndelingen {year}",
    nn="Fylke, inndelinga {year}",
    en="Counties, division of {year}",
)
WITHOUT_TOTAL = Text(nb="Uten totalen", nn="Utan totalen", en="Without the total")


def code_lists(table: BankTable, dimension: Dimension) -> Mapping[str, CodeListOf]:
    """The lists that a dimension of a table can be asked for by, by id."""
    return _code_lists(table, dimension.code)


@cache
def _code_lists(table: BankTable, code: str) -> Mapping[str, CodeListOf]:
    dimension = table.by_code[code.lower()]
    found = list(_of_places(dimension))
    if dimension.variable == "age":
        found += _of_ages(table, dimension)
    if dimension.elimination:
        found.append(_without_total(dimension))
    return {each.id: each for each in found if each.groups}


@cache
def each_alone(table: BankTable, code: str) -> tuple[Group, ...]:
    """Every value of a dimension as a group of its own."""
    return tuple(Group(value, (value.code,)) for value in table.by_code[code.lower()].values)


def _without_total(dimension: Dimension) -> CodeListOf:
    kept = tuple(Group(v, (v.code,)) for v in dimension.values if v.code != TOTAL)
    return CodeListOf(f"vs_{dimension.variable}", WITHOUT_TOTAL, "Valueset", kept)


@cache
def _of_places(dimension: Dimension) -> tuple[CodeListOf, ...]:
    """For a dimension of municipalities: those of a year, and the counties of any year's division."""
    is_theirs = dimension.variable.startswith("municipality")
    return tuple(_of_municipalities(dimension)) if is_theirs else ()


def _of_municipalities(dimension: Dimension) -> Iterator[CodeListOf]:
    for year in _years_of_divisions():
        there = _municipalities(year)
        own = tuple(
            Group(value, (value.code,)) for value in dimension.values if value.code in there
        )
        title = MUNICIPALITIES_OF.filled(year=year)
        yield CodeListOf(f"vs_municipality_{year}", title, "Valueset", own)
        yield CodeListOf(
            f"agg_county_{year}",
            COUNTIES_OF.filled(year=year),
            "Aggregation",
            tuple(_counties(dimension, year)),
        )


def _counties(dimension: Dimension, year: int) -> Iterator[Group]:
    """The counties of a year's division, with all municipalities before and since that lay in one."""
    members: defaultdict[str, list[str]] = defaultdict(list)
    for code in dimension.codes:
        county = _county(code, year)
        if county:
            members[county].append(code)
    for county in COUNTIES.names:
        if county in members:
            title = COUNTIES.title_of(county, date(year, 1, 1))
            yield Group(Value(county, title), tuple(members[county]))


@cache
def _county(code: str, year: int) -> str | None:
    """The county, in a year's division, of a municipality of any time; None where it lay in several."""
    if code == UNKNOWN_MUNICIPALITY:
        return county_of(code, date(year, 1, 1))
    day = next((day for day in _days() if is_valid(code, day)), None)
    return county_in_division(code, day, year) if day else None


@cache
def _municipalities(year: int) -> frozenset[str]:
    """The codes of the municipalities of a division, with that of those not known."""
    return frozenset(
        {*(each.code for each in municipalities(date(year, 1, 1))), UNKNOWN_MUNICIPALITY}
    )


@cache
def _days() -> tuple[date, ...]:
    """A day of every division, the newest first."""
    return tuple(date(year, 1, 1) for year in sorted(division_years(), reverse=True))


@cache
def _years_of_divisions() -> tuple[int, ...]:
    """The years whose first day began a division with other municipalities, the first one too."""
    return tuple(
        year for year in division_years() if year >= FIRST_YEAR and municipalities(date(year, 1, 1))
    )


def _of_ages(table: BankTable, dimension: Dimension) -> list[CodeListOf]:
    """Bands of single years of age, as the release that the table is from defines them."""
    return [
        CodeListOf(f"agg_{name}", title, "Aggregation", tuple(_bands(dimension, codes)))
        for name, (title, codes) in table.age_bands.items()
    ]


def _bands(dimension: Dimension, bands: tuple[Value, ...]) -> Iterator[Group]:
    """Each band with the ages that lie inside it."""
    ages = {code: span for code in dimension.codes if (span := _span(code))}
    for band in bands:
        limits = _span(band.code)
        if limits:
            inside = tuple(c for c, (a, b) in ages.items() if limits[0] <= a and b <= limits[1])
            yield Group(band, inside)


def _span(code: str) -> tuple[int, int] | None:
    """The first and the last age that a code means: `under_19`, `19`, `19-24`, `55+`, `over_80`."""
    found = _SPAN.fullmatch(code)
    if found is None:
        return None
    if found["below"]:
        return 0, int(found["below"]) - 1
    if found["above"]:
        return int(found["above"]) + 1, OLDEST
    low = int(found["low"])
    return low, OLDEST if found["open"] else int(found["high"] or low)
