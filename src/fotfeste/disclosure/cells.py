"""The cells of a release (cellene i en publisering): every count in it once, by what it means."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fotfeste.disclosure.figures.figure_id import figure_id
from fotfeste.disclosure.meaning import Meaning, Question, question
from fotfeste.indicators.counts import Counts
from fotfeste.indicators.definitions.indicator import Change, Distinct, Indicator
from fotfeste.indicators.definitions.table import Table


class Cells:
    """Counts by meaning, numbered in the order in which they were first seen."""

    def __init__(self) -> None:
        self.meanings: list[Meaning] = []
        self.counts: list[int] = []
        self._number: dict[Meaning, int] = {}

    def add(self, meaning: Meaning, count: int) -> int:
        """The number of a cell; raises ValueError where it was seen with another count."""
        number = self._number.setdefault(meaning, len(self.counts))
        if number == len(self.counts):
            self.meanings.append(meaning)
            self.counts.append(count)
        elif self.counts[number] != count:
            raise ValueError(f"two counts of the same persons differ: {_words(meaning)}")
        return number

    def get(self, meaning: Meaning) -> int | None:
        """The number of a cell, where there is such a one."""
        return self._number.get(meaning)

    def __len__(self) -> int:
        return len(self.counts)

    def __repr__(self) -> str:
        return f"Cells({len(self)} cells)"


@dataclass(frozen=True)
class Side:
    """One side of a figure: the cell that is counted, and the base of a share."""

    count: int
    base: int | None

    @property
    def cells(self) -> tuple[int, ...]:
        """The cells that the side gives away."""
        return (self.count,) if self.base is None else (self.count, self.base)


@dataclass(frozen=True)
class Asked:
    """One figure to be: where it stands, and the cells that it would give away.

    `sides` is one, or the two of a change; a change from a year that is not there
    has one. `categories` is the number of different codes that the persons of the
    cell have, for an indicator that counts those; it has no side where those
    persons are not counted in any table.
    """

    table: Table
    indicator: Indicator
    year: int
    codes: tuple[str, ...]
    sides: tuple[Side, ...]
    categories: int | None = None

    @property
    def id(self) -> str:
        """The id of the figure."""
        return figure_id(self.table, self.year, self.codes, self.indicator.id)

    @property
    def lacks_earlier(self) -> bool:
        """Whether it is a change from a year of which there is no count."""
        return isinstance(self.indicator, Change) and len(self.sides) == 1

    def __repr__(self) -> str:
        return f"Asked({self.id})"


def read_cells(counts: Counts, tables: Iterable[Table]) -> tuple[Cells, tuple[Asked, ...]]:
    """Every cell of the counts, and every figure asked for, in the order of the rows.

    Raises ValueError for a row of a table or indicator that is not among `tables`.
    """
    cells = Cells()
    shown = {(table.id, i.id): (table, i) for table in tables for i in table.shows}
    asked = []
    for row in counts.rows.to_pylist():
        if (row["table"], row["contents"]) not in shown:
            raise ValueError(f"no table {row['table']} that shows {row['contents']} was given")
        asked.append(_asked(cells, *shown[row["table"], row["contents"]], row))
    return cells, tuple(_with_persons(cells, figure) for figure in asked)


def _asked(cells: Cells, table: Table, indicator: Indicator, row: dict[str, Any]) -> Asked:
    """One row, with its cells added."""
    codes, year = tuple(row["codes"]), row["year"]
    if isinstance(indicator, Distinct):
        return Asked(table, indicator, year, codes, (), categories=row["count"])
    ask = question(table, indicator)
    sides = [_side(cells, ask, year, codes, row["count"], row["base"])]
    if isinstance(indicator, Change) and row["earlier_count"] is not None:
        then = (row["earlier_count"], row["earlier_base"])
        sides.append(_side(cells, ask, year - indicator.years, codes, *then))
    return Asked(table, indicator, year, codes, tuple(sides))


def _with_persons(cells: Cells, asked: Asked) -> Asked:
    """A number of categories with the cell of the persons who have them, where one is counted."""
    if asked.categories is None:
        return asked
    persons = cells.get(question(asked.table, asked.indicator).counted(asked.codes, asked.year))
    return asked if persons is None else replace(asked, sides=(Side(persons, None),))


def _side(
    cells: Cells, ask: Question, year: int, codes: Sequence[str], count: int, base: int | None
) -> Side:
    number, whole = cells.add(ask.counted(codes, year), count), ask.base(codes, year)
    if whole is None:
        return Side(number, None)
    if base is None:
        raise ValueError(f"{ask.table.id}: a row of {ask.level.id} has no base")
    return Side(number, cells.add(whole, base))


def _words(meaning: Meaning) -> str:
    """A meaning for people, without its count."""
    clauses = sorted((name, "+".join(sorted(codes))) for name, codes in meaning.clauses)
    said = ", ".join(f"{name} {codes}" for name, codes in clauses) or "everybody"
    return f"{meaning.subject} {meaning.year}, {said}"
