"""The dated tables of the country's division (fylkes- og kommuneinndelingen), read once.

Public facts from the official classification and the decrees behind it. A new
name in another language stands from the first 1 January on which the official
list carries it.
"""

import csv
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from fotfeste.domain.geography.places import Change, ChangeKind, County, Municipality


def rows(table: str) -> Iterator[dict[str, str]]:
    """The rows of one of this folder's tables, as text."""
    with Path(__file__).with_name(table).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def day(text: str) -> date | None:
    """A day of a table; empty is an open end."""
    return date.fromisoformat(text) if text else None


@cache
def all_counties() -> tuple[County, ...]:
    """Every county, once for each period with the same name."""
    return tuple(
        County(
            code=row["code"],
            name=row["name"],
            full_name=row["full_name"] or row["name"],
            valid_from=day(row["valid_from"]),
            valid_to=day(row["valid_to"]),
        )
        for row in rows("counties.csv")
    )


@cache
def all_municipalities() -> tuple[Municipality, ...]:
    """Every municipality, once for each period with the same name and county."""
    return tuple(
        Municipality(
            code=row["code"],
            name=row["name"],
            full_name=row["full_name"] or row["name"],
            county=row["county"],
            valid_from=day(row["valid_from"]),
            valid_to=day(row["valid_to"]),
        )
        for row in rows("municipalities.csv")
    )


@cache
def all_changes() -> tuple[Change, ...]:
    """Every change of a municipality's number, oldest first."""
    return tuple(
        Change(
            row["old"], row["new"], date.fromisoformat(row["on"]), cast("ChangeKind", row["kind"])
        )
        for row in rows("changes.csv")
    )
