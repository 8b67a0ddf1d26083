"""What a count is a count of (hva et antall gjelder), the same in whichever table it stands.

The persons in a cell are those for whom some variables have some codes. Two cells
of which that is the same, are one cell: the leavers of a county as the base of a
share, as a count, and as the total over the sexes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from fotfeste.disclosure.nesting import finest
from fotfeste.indicators.definitions.indicator import Indicator, Level, Part, Share, level_of
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL, Clause

Clauses = frozenset[tuple[str, frozenset[str]]]


class Meaning(NamedTuple):
    """Rows of a subject in a year for which every variable named has one of its codes."""

    subject: str
    year: int
    clauses: Clauses


@dataclass(frozen=True)
class Question:
    """One indicator in one table, asked of a cell; a change is asked of its two sides, an interval of its share."""

    table: Table
    level: Level

    def counted(self, codes: Sequence[str], year: int) -> Meaning:
        """Whom the count of a cell is of; of a number of categories, who has them."""
        having = self.level.having.clauses if isinstance(self.level, Share) else ()
        return self._meaning(year, (*having, *self._where(codes)))

    def base(self, codes: Sequence[str], year: int) -> Meaning | None:
        """Whom the share of a cell is a share of; None for what is no share."""
        if not isinstance(self.level, Share | Part):
            return None
        around = self._where(codes)
        if isinstance(self.level, Part):
            of = self.level.of.id
            around = tuple(clause for clause in around if clause.variable.id != of)
        return self._meaning(year, around)

    def _where(self, codes: Sequence[str]) -> tuple[Clause, ...]:
        """The table's own condition, and the codes that are not totals."""
        by = zip(self.table.by, codes, strict=True)
        cell = tuple(Clause(variable, (code,)) for variable, code in by if code != TOTAL)
        return (*self.table.where.clauses, *cell)

    def _meaning(self, year: int, clauses: Iterable[Clause]) -> Meaning:
        every = (*self.level.among.clauses, *clauses)
        sized = ((c.variable.id, c.codes, len(c.variable.codes.by_code)) for c in every)
        together = all_hold(sized, year)
        return Meaning(self.table.subject.id, year, together)


def question(table: Table, indicator: Indicator) -> Question:
    """What a table asks when it shows an indicator."""
    return Question(table, level_of(indicator))


def all_hold(clauses: Iterable[tuple[str, Iterable[str], int]], year: int) -> Clauses:
    """Clauses on the same variable as one; those that hold for everybody left out.

    A clause is the variable's id, the codes, and how many codes the variable has.
    """
    allowed: dict[str, frozenset[str]] = {}
    for variable, codes, size in clauses:
        if len(set(codes)) < size:
            name, fine = finest(variable, codes, year)
            allowed[name] = allowed[name] & fine if name in allowed else fine
    return frozenset(allowed.items())
