"""Counts made from invented persons, one by one, for the tests of protection."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any

import pyarrow as pa

from fotfeste.indicators.counts import SCHEMA, Counts
from fotfeste.indicators.definitions.indicator import (
    Change,
    Distinct,
    Indicator,
    Level,
    Part,
    Share,
    level_of,
)
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL, Condition

Person = Mapping[str, str]


def people(*groups: tuple[int, Person]) -> list[Person]:
    """So many persons of each kind."""
    return [person for number, person in groups for _ in range(number)]


def tabulated(
    tables: Iterable[Table],
    persons: Sequence[Person],
    year: int = 2024,
    earlier: Sequence[Person] | None = None,
) -> Counts:
    """Every cell of the tables, each counted by looking at every person."""
    rows = [
        _row(table, indicator, codes, year, persons, earlier)
        for table in tables
        for indicator in table.shows
        for codes in product(*((*v.codes.names, TOTAL) for v in table.by))
    ]
    return Counts(pa.Table.from_pylist(rows, schema=SCHEMA))


def _row(
    table: Table,
    indicator: Indicator,
    codes: tuple[str, ...],
    year: int,
    persons: Sequence[Person],
    earlier: Sequence[Person] | None,
) -> dict[str, Any]:
    level = level_of(indicator)
    count, base = _counted(table, level, codes, persons)
    then: tuple[int | None, int | None] = (None, None)
    if isinstance(indicator, Change) and earlier is not None:
        then = _counted(table, level, codes, earlier)
    return {
        "table": table.id,
        "year": year,
        "contents": indicator.id,
        "codes": list(codes),
        "count": count,
        "base": base,
        "earlier_count": then[0],
        "earlier_base": then[1],
    }


def _counted(
    table: Table, level: Level, codes: Sequence[str], persons: Sequence[Person]
) -> tuple[int, int | None]:
    cell = {v.id: code for v, code in zip(table.by, codes, strict=True) if code != TOTAL}
    inside = [p for p in persons if _holds(level.among, p) and _holds(table.where, p)]
    here = [p for p in inside if all(p[name] == code for name, code in cell.items())]
    if isinstance(level, Share):
        return sum(_holds(level.having, p) for p in here), len(here)
    if isinstance(level, Part):
        cell.pop(level.of.id, None)
        return len(here), sum(all(p[n] == c for n, c in cell.items()) for p in inside)
    if isinstance(level, Distinct):
        return len({p[level.of.id] for p in here} - set(level.besides)), None
    return len(here), None


def _holds(condition: Condition, person: Person) -> bool:
    return all(person[clause.variable.id] in clause.codes for clause in condition.clauses)
