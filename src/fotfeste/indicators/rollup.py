"""From inner cells to the counts of a group (opprulling): every combination and every total."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import duckdb

from fotfeste.extract.values import literal, quoted
from fotfeste.indicators.cubes import Cube
from fotfeste.indicators.definitions.indicator import Distinct, Level
from fotfeste.indicators.definitions.variable import TOTAL, Condition, Variable
from fotfeste.indicators.groups import Group, counted_among

Key = tuple[int, tuple[str, ...]]
"""Year, and codes in the group's order, `total` for a total."""


@dataclass(frozen=True, repr=False)
class Rolled:
    """The counts of one group: of each level by year and codes; what nobody is in counts 0."""

    counts: Mapping[str, Mapping[Key, int]] = field(default_factory=dict)

    def count(self, level: Level, year: int, codes: Sequence[str]) -> int:
        """How many there are in one cell."""
        return self.counts[level.id].get((year, tuple(codes)), 0)

    def among(self, level: Level, year: int, codes: Sequence[str]) -> int:
        """How many there are in the cell that the level counts some of."""
        return self.counts[_among(level)].get((year, tuple(codes)), 0)


class CodesDoNotCover(ValueError):
    """A variable gives a value that its code list does not have: the definition is wrong."""


def roll_up(connection: duckdb.DuckDBPyConnection, cells: str, cube: Cube) -> list[Rolled]:
    """The counts of each group of a cube, in the cube's order, from its inner cells (a table).

    Raises CodesDoNotCover where a variable gives a value that is no code of it.
    """
    _check_covered(connection, cells, cube.variables)
    return [_roll_up(connection, cells, group) for group in cube.groups]


def _check_covered(
    connection: duckdb.DuckDBPyConnection, cells: str, variables: Mapping[str, Variable]
) -> None:
    if not variables:
        return
    columns = ", ".join(
        f"coalesce(sum(persons) FILTER ({quoted(name)} IS NULL), 0)" for name in variables
    )
    outside = connection.execute(f"SELECT {columns} FROM {cells}").fetchall()[0]
    faults = [
        f"variable {name}: {number} rows have a value that is not in its code list "
        f"«{variable.codes.id}»; its codes must cover every row"
        for (name, variable), number in zip(variables.items(), outside, strict=True)
        if number
    ]
    if faults:
        raise CodesDoNotCover("; ".join(faults))


def _roll_up(connection: duckdb.DuckDBPyConnection, cells: str, group: Group) -> Rolled:
    columns = _columns(group.levels)
    by = [quoted(variable.id) for variable in group.by]
    measured = ", ".join(columns.values())
    dimensions = f", CUBE ({', '.join(by)})" if by else ""
    found = connection.execute(
        f"SELECT {', '.join(['year', *by, measured])} FROM {cells}"
        f" WHERE {sql_of(group.where)} GROUP BY year{dimensions}"
    ).fetchall()
    width = 1 + len(by)
    counts: dict[str, dict[Key, int]] = {name: {} for name in columns}
    for row in found:
        key = (row[0], tuple(TOTAL if code is None else code for code in row[1:width]))
        for name, number in zip(columns, row[width:], strict=True):
            counts[name][key] = int(number or 0)
    return Rolled(counts)


def _columns(levels: Sequence[Level]) -> dict[str, str]:
    """What to measure in each cell, by level and by whom a level is among."""
    columns: dict[str, str] = {}
    for level in levels:
        columns[level.id] = _measured(level)
        columns[_among(level)] = _persons(level.among)
    return columns


def _measured(level: Level) -> str:
    if not isinstance(level, Distinct):
        return _persons(counted_among(level))
    counted = sql_of(level.among)
    if level.besides:
        counted += f" AND NOT ({sql_of(level.of.is_in(*level.besides))})"
    return f"count(DISTINCT {quoted(level.of.id)}) FILTER (WHERE {counted})"


def _persons(condition: Condition) -> str:
    return f"sum(persons) FILTER (WHERE {sql_of(condition)})"


def _among(level: Level) -> str:
    return f"among {level.id}"


def sql_of(condition: Condition) -> str:
    """The condition over the columns of variables' values."""
    clauses = [
        f"{quoted(clause.variable.id)} IN ({', '.join(map(literal, clause.codes))})"
        for clause in condition.clauses
    ]
    return " AND ".join(clauses) or "TRUE"
