"""Municipalities in every division (tilbakeregning), as a relation for subjects.

What a code of some day is in each division since 2014, whatever year is counted;
what cannot be moved is unknown, and never guessed.
"""

from collections.abc import Iterator
from functools import cache

import pyarrow as pa

from fotfeste.domain.geography.division import division_years
from fotfeste.indicators.divisions import moved, periods


@cache
def back_cast() -> pa.Table:
    """One row for each code and each period of a division it was part of.

    `code`, `valid_from` and `valid_to` are as in `divisions`; `municipality_in_YEAR` and
    `county_in_YEAR` tell where it lies in the division that began in YEAR.
    """
    kinds = [("code", pa.string()), ("valid_from", pa.date32()), ("valid_to", pa.date32())]
    kinds += [(name, pa.string()) for year in division_years() for name in names(year)]
    columns = zip(*_rows(), strict=True)
    return pa.table(
        {name: pa.array(column, kind) for (name, kind), column in zip(kinds, columns, strict=True)}
    )


def names(division: int) -> tuple[str, str]:
    """The columns of a division."""
    return f"municipality_in_{division}", f"county_in_{division}"


def _rows() -> Iterator[tuple[object, ...]]:
    for first, start, end in periods():
        by_division = (moved(first, other) for other in division_years())
        for places in zip(*by_division, strict=True):
            code = places[0][0]
            yield (code, start, end, *(place for each in places for place in each[1:]))
