"""Unemployment by county (ledighet), as a series from outside beside the synthetic register."""

import csv
from datetime import date
from importlib.resources import files
from typing import Any

import pyarrow as pa

from fotfeste.domain.geography.codelists import COUNTIES

SOURCE = "NAV, Hovedtall om arbeidsmarkedet, desember (publiseringsdag antatt)"
_REVISED_ON = date(2025, 1, 6)
_PUBLISHED = (1, 6)


def unemployment(known_at: date) -> pa.Table:
    """Wholly unemployed in December by county, first published and revised, as known on a day.

    Counties that did not exist in the month are left out: a revised series is
    also given for the counties of 2024 in earlier years.
    """
    path = files("fotfeste.published").joinpath("data/unemployment-december.csv")
    rows = [_row(line) for line in csv.DictReader(path.read_text("utf-8").splitlines())]
    return pa.Table.from_pylist([row for row in rows if _is_known(row, known_at)])


def _is_known(row: dict[str, Any], known_at: date) -> bool:
    existed = row["county"] is None or row["county"] in COUNTIES.on(row["month"]).names
    return existed and bool(row["published_on"] <= known_at)


def _row(line: dict[str, str]) -> dict[str, Any]:
    year = int(line["year"])
    revised = line["version"] == "revised"
    return {
        "county": line["county"] or None,
        "month": date(year, 12, 1),
        "sex": None,
        "version": line["version"],
        "persons": int(line["persons"]) if line["persons"] else None,
        "percent": float(line["percent"]) if line["percent"] else None,
        "published_on": _REVISED_ON if revised else date(year + 1, *_PUBLISHED),
        "source": SOURCE,
    }
