"""Reading persons, tables and a hierarchy (personfil, tabelliste, hierarki): all defects, or all three."""

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fotfeste.disclosure.tables import refusal as say
from fotfeste.disclosure.tables.axis import TOTAL, Axis, Grouping, axis_of, columns_of
from fotfeste.disclosure.tables.refusal import PersonsRefused
from fotfeste.disclosure.tables.structure import Integers
from fotfeste.domain.text import Text

Columns = Mapping[str, Sequence[str]]
MOST_SAID = 20
"""Rows that are named before the rest is left unsaid."""


@dataclass(frozen=True, eq=False)
class Persons:
    """Persons by the numbers of their finest codes, the axes, and the tables asked for."""

    axes: tuple[Axis, ...]
    codes: Mapping[str, Integers]
    tables: Mapping[str, tuple[str, ...]]

    def __repr__(self) -> str:
        return f"Persons({len(self.axes)} axes, {len(self.tables)} tables)"


def read_persons(persons: Path, tables: Path, hierarchy: Path) -> Persons:
    """The three files of a publication; raises PersonsRefused with all that is wrong."""
    columns, groups = _columns(persons), _columns(hierarchy)
    asked = _tables(tables)
    region = _region(groups)
    kept = () if region.name in columns else columns_of(region)
    flat = {name for name in columns if name not in columns_of(region) or name in kept}
    own = [_flat(name, codes) for name, codes in columns.items() if name in flat]
    axes = (region, *own) if region.name in columns else tuple(own)
    problems = [
        *_table_defects(asked, axes, persons, hierarchy),
        *_reserved(persons, columns),
        *_reserved(hierarchy, groups),
        *_hierarchy_defects(groups, hierarchy),
        *_place_defects(columns, region, persons, hierarchy),
    ]
    if problems:
        raise PersonsRefused(*problems[:MOST_SAID])
    numbers = {
        axis.name: np.array([axis.number[code] for code in columns[axis.name]]) for axis in axes
    }
    return Persons(axes, numbers, asked)


def _columns(path: Path) -> Columns:
    """The columns of a CSV file with a heading."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as opened:
            heading, *rows = [row for row in csv.reader(opened) if row] or [[]]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise PersonsRefused(say.UNREADABLE.filled(file=path.name, error=str(error))) from error
    if not rows:
        raise PersonsRefused(say.EMPTY.filled(file=path.name))
    ragged = [
        say.RAGGED.filled(
            file=path.name, row=str(number), seen=str(len(row)), expected=str(len(heading))
        )
        for number, row in enumerate(rows, start=1)
        if len(row) != len(heading)
    ]
    if ragged:
        raise PersonsRefused(*ragged[:MOST_SAID])
    return {name.strip(): column for name, *column in zip(heading, *rows, strict=True)}


def _tables(path: Path) -> Mapping[str, tuple[str, ...]]:
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PersonsRefused(say.UNREADABLE.filled(file=path.name, error=str(error))) from error
    lists = said.values() if isinstance(said, dict) else [None]
    if not said or not all(
        isinstance(by, list) and by and set(map(type, by)) == {str} for by in lists
    ):
        raise PersonsRefused(say.NO_TABLES.filled(file=path.name))
    bad = [name for name in said if not re.fullmatch(r"[\w-]+", name)]
    if bad:
        raise PersonsRefused(*(say.BAD_NAME.filled(file=path.name, table=name) for name in bad))
    return {name: tuple(by) for name, by in said.items()}


def _region(groups: Columns) -> Axis:
    """The axis of a hierarchy: its first column the finest, every other a grouping of it."""
    finest, *coarser = groups
    codes = groups[finest]
    groupings = [Grouping(name, dict(zip(codes, groups[name], strict=True))) for name in coarser]
    return Axis(finest, tuple(sorted(set(codes))), tuple(groupings))


def _flat(name: str, codes: Sequence[str]) -> Axis:
    return Axis(name, tuple(sorted(set(codes))))


def _table_defects(
    tables: Mapping[str, tuple[str, ...]], axes: Sequence[Axis], persons: Path, hierarchy: Path
) -> Iterator[Text]:
    for table, by in tables.items():
        found = [axis_of(axes, column) for column in by]
        for place, (column, axis) in enumerate(zip(by, found, strict=True)):
            if axis is None:
                yield say.NO_COLUMN.filled(
                    table=table, column=column, persons=persons.name, hierarchy=hierarchy.name
                )
            elif axis in found[:place]:
                yield say.TWICE.filled(table=table, column=column)


def _reserved(path: Path, columns: Columns) -> Iterator[Text]:
    for codes in columns.values():
        for code in sorted({"", TOTAL} & set(codes)):
            yield say.RESERVED.filled(file=path.name, code=code)


def _hierarchy_defects(groups: Columns, hierarchy: Path) -> Iterator[Text]:
    """Finest codes listed twice, and codes that stand in two columns."""
    finest = groups[next(iter(groups))]
    seen = [*finest, *(code for codes in list(groups.values())[1:] for code in set(codes))]
    for code in sorted({code for code in seen if seen.count(code) > 1}):
        yield say.AMBIGUOUS.filled(hierarchy=hierarchy.name, code=code)


def _place_defects(
    columns: Columns, region: Axis, persons: Path, hierarchy: Path
) -> Iterator[Text]:
    """Persons in places that are not listed, or in other groups than the hierarchy says."""
    places = columns.get(region.name, ())
    for row, code in enumerate(places, start=1):
        where = {"persons": persons.name, "row": str(row), "hierarchy": hierarchy.name}
        if code not in region.number:
            yield say.NOT_LISTED.filled(code=code, column=region.name, **where)
            continue
        for grouping in region.groupings:
            seen, expected = columns.get(grouping.name), grouping.group_of[code]
            if seen is not None and seen[row - 1] != expected:
                yield say.OTHER_GROUP.filled(
                    column=grouping.name, seen=seen[row - 1], expected=expected, **where
                )
