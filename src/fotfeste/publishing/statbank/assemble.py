"""Putting a table together (sette sammen en tabell) from the releases that have figures of it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

import numpy as np

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.layout import IN_ALL
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.statbank.bank_table import BankTable, Shown, in_order
from fotfeste.publishing.statbank.columns import Columns, Ints
from fotfeste.publishing.statbank.dimension import (
    CONTENTS,
    REGION,
    TIME,
    Dimension,
    Role,
    Value,
)
from fotfeste.publishing.statbank.grid import Grid, empty_grid
from fotfeste.publishing.statbank.own_words import maybe_text, text_of
from fotfeste.publishing.statbank.released import Released

PLACES = ("municipality", "county", "governor", "city_district")
"""How the ids of variables begin that are places."""

AGE_BAND = "age_band"
"""How the ids of variables begin that are bands of ages."""

WHOLE_COUNTRY = Text(nb="Hele landet", nn="Heile landet", en="The whole country")
SHOWN = Text(nb="Statistikkvariabel", nn="Statistikkvariabel", en="Contents")
YEAR = Text(nb="År", nn="År", en="Year")


def assemble(table: str, releases: Sequence[Released]) -> BankTable:
    """The table as the newest release defines it, with the newest figure of every cell.

    A release that divided the table by something else is left out; it can still
    be asked for by its own id.
    """
    newest = releases[in_order([each.record for each in releases], table)[-1]]
    definition = newest.definitions["tables"][table]
    alike = [r for r in releases if r.definitions["tables"][table]["by"] == definition["by"]]
    ordered = [alike[at] for at in in_order([each.record for each in alike], table)]
    rows = [each.figures_of(table) for each in ordered]
    dimensions = _dimensions(newest, definition, rows)
    return BankTable(
        id=table,
        title=text_of(definition["title"]),
        notes=tuple(text_of(note) for note in definition["notes"]),
        by=tuple(definition["by"]),
        dimensions=dimensions,
        grid=_filled(dimensions, rows, definition["by"]),
        shown=_shown(newest, definition, rows),
        releases=tuple(each.record for each in ordered),
        age_bands=_age_bands(newest),
    )


def _age_bands(newest: Released) -> dict[str, tuple[Text, tuple[Value, ...]]]:
    return {
        name: (
            text_of(told["title"]),
            tuple(Value(code["code"], text_of(code["title"])) for code in told["codes"]),
        )
        for name, told in newest.definitions["variables"].items()
        if name.startswith(AGE_BAND)
    }


def _dimensions(
    newest: Released, definition: Mapping[str, Any], rows: Sequence[Columns]
) -> tuple[Dimension, ...]:
    last = date(max(int(each.year.max()) for each in rows), 12, 31)
    divided = [
        _divided(
            name, newest, frozenset(code for each in rows for code in each.codes[at].used()), last
        )
        for at, name in enumerate(definition["by"])
    ]
    region = next((at for at, each in enumerate(divided) if each.role == "geo"), None)
    if region is not None:
        divided.insert(0, divided.pop(region))
    return (*divided, _contents(newest, definition, rows), _time(rows))


@cache
def _divided(name: str, newest: Released, used: frozenset[str], last: date) -> Dimension:
    """One of the dimensions that a table is divided by; the same one for tables that use the same of it."""
    variable = newest.definitions["variables"][name]
    codes = newest.codes_of(name)
    role: Role = "geo" if name.startswith(PLACES) else "classification"
    return Dimension(
        REGION if role == "geo" else name,
        name,
        codes.title,
        tuple(_values(codes, used, role, last)),
        role,
        maybe_text(variable["explanation"]),
    )


def _values(codes: CodeList, used: frozenset[str], role: Role, last: date) -> Iterator[Value]:
    """Those that figures have: all together first, then in the order of the code list."""
    if TOTAL in used:
        yield Value(TOTAL, WHOLE_COUNTRY if role == "geo" else IN_ALL)
    for code in codes.names:
        if code in used:
            yield Value(code, codes.title_of(code, last))
    for code in sorted(used - {TOTAL} - set(codes.names)):
        yield Value(code, Text(nb=code, nn=code, en=code))


def _contents(
    newest: Released, definition: Mapping[str, Any], rows: Sequence[Columns]
) -> Dimension:
    indicators = newest.definitions["indicators"]
    used = {name for each in rows for name in each.contents.used()}
    values = tuple(
        Value(name, text_of(indicators[name]["title"]))
        for name in definition["shows"]
        if name in used
    )
    return Dimension(CONTENTS, "", SHOWN, values, "metric")


def _time(rows: Sequence[Columns]) -> Dimension:
    years = sorted({str(year) for each in rows for year in np.unique(each.year).tolist()})
    values = tuple(Value(year, Text(nb=year, nn=year, en=year)) for year in years)
    return Dimension(TIME, "", YEAR, values, "time")


def _shown(
    newest: Released, definition: Mapping[str, Any], rows: Sequence[Columns]
) -> dict[str, Shown]:
    last = rows[-1]
    decimals = {
        name: int(last.decimals[last.contents.places == at].max(initial=0))
        for at, name in enumerate(last.contents.names)
    }
    return {
        name: Shown(
            id=name,
            title=text_of(told["title"]),
            explanation=maybe_text(told["explanation"]),
            source=told["source"],
            unit=told["unit"],
            decimals=decimals.get(name, 0),
            version=told["version"],
        )
        for name in definition["shows"]
        for told in [newest.definitions["indicators"][name]]
    }


def _filled(dimensions: Sequence[Dimension], rows: Sequence[Columns], by: Sequence[str]) -> Grid:
    """Every figure at its place, that of a newer release over an older one's."""
    grid = empty_grid([len(each.values) for each in dimensions])
    for release, columns in enumerate(rows):
        at = tuple(_places(each, columns, by) for each in dimensions)
        grid.value[at] = columns.value
        grid.sign[at] = columns.sign
        grid.reason[at] = columns.reason
        grid.release[at] = release
    return grid


def _places(dimension: Dimension, columns: Columns, by: Sequence[str]) -> Ints:
    """Where the figures stand along a dimension."""
    if dimension.code == CONTENTS:
        return columns.contents.mapped(dimension.places)
    if dimension.code == TIME:
        return np.searchsorted(np.array([int(code) for code in dimension.codes]), columns.year)
    return columns.codes[by.index(dimension.variable)].mapped(dimension.places)
