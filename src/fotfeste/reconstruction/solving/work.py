"""The work of a reconstruction (løsningsgang): one year after another, the most told of first."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
import pyarrow as pa

from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.linear.cells import Cell, Limit, TableId, cells_of
from fotfeste.reconstruction.linear.limits import limits_of
from fotfeste.reconstruction.linear.system import Reals, System, system
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


@dataclass(eq=False)
class Work:
    """What is solved so far."""

    prior: Mapping[int, pa.Table]
    limits: Sequence[Limit]
    unheld: frozenset[RowId]
    differences: Differences
    dropped: set[RowId] = field(default_factory=set)
    solved: dict[int, tuple[System, Places]] = field(default_factory=dict)

    @classmethod
    def of(cls, figures: Sequence[Printed], prior: Mapping[int, pa.Table]) -> "Work":
        said = {figure.id: limits_of(figure) for figure in figures}
        tables = {row: {c.table.subject for c in cells_of(found)} for row, found in said.items()}
        limits = [
            limit for row, found in said.items() if tables[row] == {SUBJECT} for limit in found
        ]
        computable = {f.id for f in figures if interval(f) is not None and said[f.id]}
        unheld = frozenset(row for row in said if tables[row] != {SUBJECT})
        return cls(prior, limits, unheld & frozenset(computable), Differences.of(limits))

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
        """Find whole numbers for one table."""
        own = [limit for limit in self.limits if _is_of(limit, table)]
        own += [*self.differences.for_table(table), *no_county_empty(table, own)]
        whole, aimed = self._aimed(table, own or [Limit(((Cell(table), Fraction(1)),), None, None)])
        layout = whole.layouts[table]
        numbers = made_whole(whole, layout, aimed)
        if numbers is None:
            raise Unsolved(table.year, len({row for limit in own for row in limit.rows}))
        self.solved[table.year] = (whole, numbers)
        known = {cell: int(numbers[layout.columns(cell)].sum()) for cell in _cells(own)}
        self.differences.know(table, known)

    def _aimed(self, table: TableId, limits: Sequence[Limit]) -> tuple[System, Reals]:
        """The system and its aim; words that do not fit are dropped, and named."""
        words = sorted({row for limit in limits if limit.word for row in limit.rows})
        whole = system(limits, LINKS)
        found = aim(whole, self._usual(table).numbers(whole.layouts[table]))
        if found is not None:
            return whole, found
        if not words:
            raise Unsolved(table.year, len({row for limit in limits for row in limit.rows}))
        return self._aimed(table, self._without_misfits(limits, words))

    def _without_misfits(self, limits: Sequence[Limit], words: Sequence[RowId]) -> list[Limit]:
        """The limits, but for words that do not fit beside the numbers and the words before them."""
        kept = [limit for limit in limits if not limit.word]
        for row in words:
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
        whole, numbers = self.solved[year]
        return rows(filled(whole.layouts[table], numbers, rng), usual, always, rng)


def _is_of(limit: Limit, table: TableId) -> bool:
    """Whether it is a linear limit on the persons of one table."""
    return all(isinstance(q, Cell) and q.table == table for q, _ in limit.terms)


def _cells(limits: Sequence[Limit]) -> set[Cell]:
    return {cell for limit in limits for cell in limit.cells}
