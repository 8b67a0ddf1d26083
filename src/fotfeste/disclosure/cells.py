"""The cells of a release (cellene i en publisering): every count in it once, by what it means."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import pyarrow as pa

from fotfeste.disclosure.meaning import Meaning, Question, question
from fotfeste.indicators.definitions.indicator import Change, Indicator
from fotfeste.indicators.definitions.table import Table


class Counts(Protocol):
    """Counts by table: rows of table, year, contents, codes, count, base, earlier_count, earlier_base."""

    @property
    def rows(self) -> pa.Table:
        """One row for each cell of a table."""
        ...


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

    `earlier` is the other side of a change, None where there is none or no such year.
    """

    table: Table
    indicator: Indicator
    year: int
    codes: tuple[str, ...]
    now: Side
    earlier: Side | None

    @property
    def sides(self) -> tuple[Side, ...]:
        """Both sides of a change, or the one side of anything else."""
        return (self.now,) if self.earlier is None else (self.now, self.earlier)

    def __repr__(self) -> str:
        return f"Asked({self.table.id}/{self.year}, {self.indicator.id})"


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
    return cells, tuple(asked)


def _asked(cells: Cells, table: Table, indicator: Indicator, row: dict[str, Any]) -> Asked:
    """One row, with its cells added."""
    ask, codes, year = question(table, indicator), tuple(row["codes"]), row["year"]
    now = _side(cells, ask, year, codes, row["count"], row["base"])
    earlier = None
    if isinstance(indicator, Change) and row["earlier_count"] is not None:
        then = year - indicator.years
        earlier = _side(cells, ask, then, codes, row["earlier_count"], row["earlier_base"])
    return Asked(table, indicator, year, codes, now, earlier)


def _side(
    cells: Cells, ask: Question, year: int, codes: Sequence[str], count: int, base: int | None
) -> Side:
    subject, counted, whole = ask.table.subject.id, ask.counted(codes), ask.base(codes)
    number = cells.add(Meaning(subject, year, counted), count)
    if whole is None:
        return Side(number, None)
    if base is None:
        raise ValueError(f"{ask.table.id}: a row of {ask.level.id} has no base")
    return Side(number, cells.add(Meaning(subject, year, whole), base))


def _words(meaning: Meaning) -> str:
    """A meaning for people, without its count."""
    clauses = sorted((name, "+".join(sorted(codes))) for name, codes in meaning.clauses)
    said = ", ".join(f"{name} {codes}" for name, codes in clauses) or "everybody"
    return f"{meaning.subject} {meaning.year}, {said}"
