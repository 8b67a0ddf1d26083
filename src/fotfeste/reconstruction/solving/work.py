"""The work of a reconstruction (løsningsgang): one year after another, the most told of first."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
import pyarrow as pa

from fotfeste.reconstruction.figures.precision import Interval, interval
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.linear.cells import Cell, Limit, TableId, cells_of
from fotfeste.reconstruction.linear.layout import Layout
from fotfeste.reconstruction.linear.limits import limits_of
from fotfeste.reconstruction.linear.system import system
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.terms import Meaning
from fotfeste.reconstruction.solving.aim import aim, possible
from fotfeste.reconstruction.solving.differences import Differences
from fotfeste.reconstruction.solving.filling import Places, filled
from fotfeste.reconstruction.solving.persons import rows, table_of
from fotfeste.reconstruction.solving.plausible import SUBJECT, no_county_empty
from fotfeste.reconstruction.solving.solution import Unsolved
from fotfeste.reconstruction.solving.usual import Usual
from fotfeste.reconstruction.solving.whole import made_whole

EMPTY = pa.table({})

LINKS = (
    frozenset({"act", "started", "ending", "sex", "displaced", "collective_protection"}),
    frozenset({"country", "displaced"}),
)
"""Attributes that belong together in every register, whether or not a figure takes them together."""


@dataclass(frozen=True, eq=False)
class Numbers:
    """Whole numbers of one table."""

    layout: Layout
    numbers: Places

    def counts(self, cells: Iterable[Cell]) -> dict[Cell, int]:
        """How many persons are in each cell."""
        return {cell: int(self.numbers[self.layout.columns(cell)].sum()) for cell in cells}

    def keep(self, limit: Limit) -> bool:
        """Whether they keep a limit, added up in fractions."""
        counts = self.counts(limit.cells)
        value = sum((w * counts[q] for q, w in limit.terms if isinstance(q, Cell)), Fraction(0))
        return value in Interval(limit.low, limit.high)


@dataclass(eq=False)
class Work:
    """What is solved so far."""

    prior: Mapping[int, pa.Table]
    limits: Sequence[Limit]
    unheld: frozenset[RowId]
    differences: Differences
    dropped: set[RowId] = field(default_factory=set)
    solved: dict[int, Numbers] = field(default_factory=dict)

    @classmethod
    def of(cls, figures: Sequence[Printed], prior: Mapping[int, pa.Table]) -> "Work":
        said = {figure.id: limits_of(figure) for figure in figures}
        tables = {row: {c.table.subject for c in cells_of(found)} for row, found in said.items()}
        limits = [
            limit for row, found in said.items() if tables[row] == {SUBJECT} for limit in found
        ]
        unheld = frozenset(f.id for f in figures if tables[f.id] != {SUBJECT} and _says(f))
        return cls(prior, limits, unheld, Differences.of(limits))

    @property
    def years(self) -> list[int]:
        """Every year that the prior or the figures speak of."""
        return sorted({*self.prior, *(c.table.year for c in cells_of(self.limits))})

    @property
    def order(self) -> list[TableId]:
        """The tables that figures speak of, those with most limits first."""
        counts = Counter(cell.table for cell in cells_of(self.limits))
        return sorted(counts, key=lambda table: (-counts[table], table))

    def solve(self, table: TableId) -> None:
        """Find whole numbers for one table; raises Unsolved where none were found.

        What is only plausible is asked for first, and let go where it does not fit.
        """
        said = [limit for limit in self.limits if _is_of(limit, table)]
        said += self.differences.for_table(table)
        own = said or [Limit(((Cell(table), Fraction(1)),), None, None)]
        numbers = self._numbers(table, [*own, *no_county_empty(table, own)])
        numbers = numbers or self._numbers(table, own)
        if numbers is None:
            raise Unsolved(table.year, len({row for limit in own for row in limit.rows}))
        self.solved[table.year] = numbers
        self.differences.know(table, numbers.counts(_cells(said)))

    def _numbers(self, table: TableId, limits: Sequence[Limit]) -> Numbers | None:
        whole = system(limits, LINKS)
        aimed = aim(whole, self._usual(table).numbers(whole.layouts[table]))
        if aimed is None:
            fitting = self._without_misfits(limits)
            return None if len(fitting) == len(limits) else self._numbers(table, fitting)
        found = made_whole(whole, whole.layouts[table], aimed)
        if found is None:
            return None
        numbers = Numbers(whole.layouts[table], found)
        return numbers if all(map(numbers.keep, limits)) else None

    def _without_misfits(self, limits: Sequence[Limit]) -> list[Limit]:
        """The limits, but for words that do not fit beside the numbers and the words before them."""
        kept = [limit for limit in limits if not limit.word]
        if not possible(system(kept)):
            return list(limits)
        for row in sorted({row for limit in limits if limit.word for row in limit.rows}):
            tried = [*kept, *(limit for limit in limits if limit.word and row in limit.rows)]
            if possible(system(tried)):
                kept = tried
            else:
                self.dropped.add(row)
        return kept

    def _usual(self, table: TableId) -> Usual:
        return Usual(self.prior.get(table.year, EMPTY))

    def table(self, year: int, always: Collection[str], rng: np.random.Generator) -> pa.Table:
        """The persons of a year; usual ones where no figure speaks of it."""
        table = TableId(SUBJECT, year)
        usual = self._usual(table)
        if year not in self.solved:
            return table_of({name: usual.words(name) for name in usual.names if name in always})
        numbers = self.solved[year]
        return rows(filled(numbers.layout, numbers.numbers, rng), usual, always, rng)


def _says(figure: Printed) -> bool:
    """Whether it says something that a register could give."""
    return interval(figure) is not None and isinstance(meaning(figure), Meaning)


def _is_of(limit: Limit, table: TableId) -> bool:
    """Whether it is a linear limit on the persons of one table."""
    return all(isinstance(q, Cell) and q.table == table for q, _ in limit.terms)


def _cells(limits: Sequence[Limit]) -> set[Cell]:
    return {cell for limit in limits for cell in limit.cells}
