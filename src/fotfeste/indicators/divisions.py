"""Municipalities in the division of another year (inndelinger), as a relation for subjects.

A code of some day is moved to each year asked for; what cannot be moved is
unknown, and never guessed.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, lru_cache
from itertools import pairwise

import pyarrow as pa

from fotfeste.domain.geography.division import division_of, division_years, municipalities
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY
from fotfeste.domain.geography.recoding import county_in_division, recode

SCHEMA = pa.schema(
    [
        ("code", pa.string()),
        ("valid_from", pa.date32()),
        ("valid_to", pa.date32()),
        ("division", pa.int32()),
        ("year", pa.int32()),
        ("municipality", pa.string()),
        ("county", pa.string()),
    ]
)

Row = tuple[str, date, date, int, int, str, str]


@lru_cache(maxsize=16)
def divisions(years: tuple[int, ...]) -> pa.Table:
    """One row for each code, each division it was part of, and each year asked for.

    `municipality` and `county` are those of the year; 9999 and 99 where the code
    cannot be moved.
    """
    columns = zip(*_rows(years), strict=True)
    return pa.table(dict(zip(SCHEMA.names, columns, strict=True)), schema=SCHEMA)


def _rows(years: Sequence[int]) -> Iterator[Row]:
    for first, start, end in periods():
        for year in years:
            for code, municipality, county in moved(first, division_of(year)):
                yield (code, start, end, first, year, municipality, county)


@cache
def moved(division: int, other: int) -> tuple[tuple[str, str, str], ...]:
    """Each code of a division with its municipality and county in another."""
    on, day = date(division, 1, 1), date(other, 1, 1)
    codes = (*(place.code for place in municipalities(on)), UNKNOWN_MUNICIPALITY)
    return tuple(
        (
            code,
            recode(code, on, day) or UNKNOWN_MUNICIPALITY,
            county_in_division(code, on, other) or UNKNOWN_COUNTY,
        )
        for code in codes
    )


def periods() -> Iterator[tuple[int, date, date]]:
    """Each division's first year and its period; the first reaches back, the last onwards."""
    years = division_years()
    starts = [date.min, *(date(year, 1, 1) for year in years[1:]), date.max]
    for year, (start, end) in zip(years, pairwise(starts), strict=True):
        yield year, start, end
