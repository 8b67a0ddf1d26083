"""Counting tables over an extract (tabulering). It only counts; nothing is hidden here."""

from collections.abc import Iterator, Sequence
from itertools import product

import pyarrow as pa

from fotfeste.extract.reader import Extract
from fotfeste.indicators.cells import counted
from fotfeste.indicators.counting import count_groups
from fotfeste.indicators.counts import SCHEMA, Counts
from fotfeste.indicators.definitions.indicator import Change, level_of
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.indicators.duck import DuckDb
from fotfeste.indicators.engine import Engine
from fotfeste.indicators.groups import Group
from fotfeste.indicators.rollup import Rolled
from fotfeste.indicators.years import codes_in, years_covered

Row = tuple[str, int, str, tuple[str, ...], int, int | None, int | None, int | None]

DEFAULT = Choices()
DUCKDB: Engine = DuckDb()


def tabulate(
    extract: Extract,
    tables: Sequence[Table],
    year: int,
    choices: Choices = DEFAULT,
    engine: Engine = DUCKDB,
) -> Counts:
    """Count every cell and every total of the tables of one report.

    Every combination of codes that were in use in the row's year has its row,
    also when nobody is in it. Years that the extract does not cover have none.
    """
    groups = {_group(table): years_covered(extract, _years(table, year)) for table in tables}
    rolled = count_groups(extract, groups, choices, engine)
    rows = [
        row
        for table, (group, years) in zip(tables, groups.items(), strict=True)
        for row in _rows(table, rolled[group], year, years)
    ]
    columns = zip(*rows, strict=True) if rows else [() for _ in SCHEMA.names]
    return Counts(pa.table(dict(zip(SCHEMA.names, map(list, columns), strict=True)), SCHEMA))


def _group(table: Table) -> Group:
    levels = [level_of(indicator) for indicator in table.shows]
    if table.only:
        levels.append(table.only.count)
    distinct = {level.id: level for level in levels}
    return Group(table.subject, table.by, tuple(distinct.values()), table.where)


def _years(table: Table, year: int) -> set[int]:
    """The years of the table's rows, and those that changes are from."""
    shown = {year + offset for offset in table.years}
    back = {indicator.years for indicator in table.shows if isinstance(indicator, Change)}
    return {each - years for each in shown for years in (0, *back)}


def _rows(table: Table, rolled: Rolled, year: int, years: Sequence[int]) -> Iterator[Row]:
    for shown in sorted({year + offset for offset in table.years} & set(years), reverse=True):
        for codes in product(*_codes(table, rolled, shown)):
            for indicator in table.shows:
                n = counted(rolled, table.by, indicator, shown, codes, years)
                now, before = (n.count, n.base), (n.earlier_count, n.earlier_base)
                yield (table.id, shown, indicator.id, codes, *now, *before)


def _codes(table: Table, rolled: Rolled, year: int) -> list[tuple[str, ...]]:
    """For each dimension the codes to show, and the total."""
    codes = [codes_in(variable.codes, year) for variable in table.by]
    if table.only:
        codes[0] = tuple(code for code in codes[0] if _is_large(table, rolled, year, code))
    return [(*each, TOTAL) for each in codes]


def _is_large(table: Table, rolled: Rolled, year: int, code: str) -> bool:
    assert table.only  # noqa: S101 - asked only of tables with `only`
    whole = (code, *([TOTAL] * (len(table.by) - 1)))
    return rolled.count(table.only.count, year, whole) > table.only.above
