"""Counting single cells (enkeltceller), thousands at a time, as `tabulate` counts tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fotfeste.extract.reader import Extract
from fotfeste.indicators.cells import Counted, counted
from fotfeste.indicators.counting import count_groups
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.indicator import Change, Indicator, Level, level_of
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.variable import TOTAL, Variable
from fotfeste.indicators.duck import DuckDb
from fotfeste.indicators.engine import Engine
from fotfeste.indicators.groups import Group
from fotfeste.indicators.years import years_covered

DEFAULT = Choices()
DUCKDB: Engine = DuckDb()


@dataclass(frozen=True, eq=False)
class Cell:
    """An indicator in one year among those with a code of each variable named (by its id)."""

    indicator: Indicator
    year: int
    codes: Mapping[str, str]


def count_cells(
    extract: Extract,
    cells: Sequence[Cell],
    variables: Mapping[str, Mapping[str, Variable]],
    choices: Choices = DEFAULT,
) -> list[Counted | None]:
    """The numbers of each cell; None where the extract does not cover the year.

    `variables` has the variables by subject and id. Raises DefinitionError where
    a cell names a variable or a code that its subject does not have.
    """
    _check(cells, variables)
    groups = _groups(cells, variables)
    asked: dict[Group, set[int]] = {group: set() for group in groups.values()}
    for cell in cells:
        asked[groups[_kind(cell)]].update(_years(cell))
    years = {group: years_covered(extract, own) for group, own in asked.items()}
    rolled = count_groups(extract, years, choices, DUCKDB)
    counts: list[Counted | None] = []
    for cell in cells:
        group = groups[_kind(cell)]
        codes = [cell.codes.get(variable.id, TOTAL) for variable in group.by]
        counts.append(
            counted(rolled[group], group.by, cell.indicator, cell.year, codes, years[group])
            if cell.year in years[group]
            else None
        )
    return counts


def _kind(cell: Cell) -> tuple[str, ...]:
    """Cells of the same kind are counted by the same variables."""
    return (cell.indicator.subject.id, *sorted(cell.codes))


def _groups(
    cells: Sequence[Cell], variables: Mapping[str, Mapping[str, Variable]]
) -> dict[tuple[str, ...], Group]:
    levels: dict[tuple[str, ...], dict[str, Level]] = {}
    for cell in cells:
        level = level_of(cell.indicator)
        levels.setdefault(_kind(cell), {})[level.id] = level
    return {
        kind: Group(
            next(iter(found.values())).subject,
            tuple(variables[kind[0]][name] for name in kind[1:]),
            tuple(found.values()),
        )
        for kind, found in levels.items()
    }


def _years(cell: Cell) -> tuple[int, ...]:
    if isinstance(cell.indicator, Change):
        return (cell.year, cell.year - cell.indicator.years)
    return (cell.year,)


def _check(cells: Sequence[Cell], variables: Mapping[str, Mapping[str, Variable]]) -> None:
    faults: dict[str, None] = {}
    for cell in cells:
        subject = cell.indicator.subject.id
        for name, code in cell.codes.items():
            variable = variables[subject].get(name)
            if variable is None:
                faults[f"{subject} has no variable «{name}»"] = None
            elif code != TOTAL and code not in variable.codes.by_code:
                faults[f"variable {name} of {subject} has no code «{code}»"] = None
    if faults:
        raise DefinitionError("; ".join(faults))
