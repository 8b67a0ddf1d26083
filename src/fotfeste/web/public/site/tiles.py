"""The country as tiles (flisekart): a square for each county, municipalities as small ones inside it.

A drawing of our own, not an outline: the squares stand about where the counties
lie. `tiles.csv` has a place for every county of every division.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import ceil
from pathlib import Path

from fotfeste.domain.geography.division import counties, municipalities
from fotfeste.domain.geography.places import County, Municipality
from fotfeste.indicators.definitions.layout import alphabetical

COLUMNS, ROWS = 6, 7
COUNTY, GAP, NAME = 200, 8, 22
"""The side of a county's square, what is between them, the line of its name."""

ACROSS = 7
"""Municipalities in a row; only Viken had more than seven such rows, and smaller squares."""


@dataclass(frozen=True)
class Tile:
    """A square with its code and name."""

    code: str
    name: str
    x: float
    y: float
    side: float


@dataclass(frozen=True)
class CountyTile(Tile):
    """A county's square and the municipalities inside it, by name."""

    inside: tuple[Tile, ...] = ()


def tiles(on: date, with_municipalities: bool) -> tuple[CountyTile, ...]:
    """The squares of a day's division, from the north."""
    drawn = (_county(each, on, with_municipalities) for each in counties(on))
    return tuple(sorted(drawn, key=lambda tile: (tile.y, tile.x)))


def size() -> tuple[int, int]:
    """The width and height of the drawing."""
    return COLUMNS * (COUNTY + GAP) - GAP, ROWS * (COUNTY + GAP) - GAP


@cache
def places() -> dict[str, tuple[int, int]]:
    """The column and row of each county."""
    with Path(__file__).with_name("tiles.csv").open(encoding="utf-8", newline="") as lines:
        return {
            row["county"]: (int(row["column"]), int(row["row"])) for row in csv.DictReader(lines)
        }


def _county(county: County, on: date, with_municipalities: bool) -> CountyTile:
    column, row = places()[county.code]
    x, y = column * (COUNTY + GAP), row * (COUNTY + GAP)
    own = [each for each in municipalities(on) if each.county == county.code]
    ordered = sorted(own, key=lambda each: alphabetical(each.name))
    inside = _inside(ordered, x, y) if with_municipalities else ()
    return CountyTile(county.code, county.name, x, y, COUNTY, inside)


def _inside(own: Sequence[Municipality], x: float, y: float) -> tuple[Tile, ...]:
    """Squares in rows under the county's name."""
    side = (COUNTY - NAME) / max(ACROSS, ceil(len(own) / ACROSS))
    return tuple(
        Tile(
            each.code,
            each.name,
            round(x + (at % ACROSS) * side, 1),
            round(y + NAME + (at // ACROSS) * side, 1),
            round(side - 2, 1),
        )
        for at, each in enumerate(own)
    )
