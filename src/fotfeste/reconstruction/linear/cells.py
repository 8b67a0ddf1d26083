"""Cells (celler): groups of persons in one table of the unknown register, and limits on their numbers."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.linear.attribute import Attribute

Sides = frozenset[tuple[str, frozenset[str]]]


@dataclass(frozen=True, slots=True, order=True)
class TableId:
    """An unknown table: all persons of a subject in one year.

    `own` are the attributes of its persons, where the figures themselves tell
    them and not the catalogue.
    """

    subject: str
    year: int
    own: Mapping[str, Attribute] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Cell:
    """The persons of a table whose attributes have one of some values; none named is everybody."""

    table: TableId
    sides: Sides = frozenset()

    def values(self) -> Mapping[str, frozenset[str]]:
        """The values allowed of each attribute named."""
        return dict(self.sides)

    def holds(self, person: Mapping[str, str]) -> bool:
        """Whether a person with these values is in it."""
        return all(person[attribute] in values for attribute, values in self.sides)


@dataclass(frozen=True, slots=True)
class Ratio:
    """The unknown share itself, in per cent: a quantity of its own, since it is not linear."""

    part: Cell
    whole: Cell


Quantity = Cell | Ratio


@dataclass(frozen=True, slots=True)
class Limit:
    """`low` ≤ the sum of the terms ≤ `high`, for every register in which the `rows` are true.

    Terms are quantities with coefficients; None is open. `rows` are the printed
    rows that it follows from; none means that it holds by definition. `derived`
    says that it follows from its rows only because persons are whole, or because
    a whole is known. `word` marks weak evidence.
    """

    terms: tuple[tuple[Quantity, Fraction], ...]
    low: Fraction | None
    high: Fraction | None
    rows: frozenset[RowId] = frozenset()
    derived: bool = False
    word: bool = False

    @property
    def cells(self) -> Iterator[Cell]:
        """The cells it speaks of, but for those inside ratios."""
        return (quantity for quantity, _ in self.terms if isinstance(quantity, Cell))

    @property
    def ratios(self) -> Iterator[Ratio]:
        """The ratios it speaks of."""
        return (quantity for quantity, _ in self.terms if isinstance(quantity, Ratio))

    @property
    def is_empty(self) -> bool:
        """Whether no number at all is inside it."""
        return self.low is not None and self.high is not None and self.low > self.high

    @property
    def is_share(self) -> bool:
        """Whether it holds a share inside its interval."""
        return len(list(self.cells)) == len(self.terms) == 2 and 0 in (self.low, self.high)


def everybody(table: TableId) -> Cell:
    """All persons of a table."""
    return Cell(table)


def cells_of(limits: Iterable[Limit]) -> Iterator[Cell]:
    """Every cell that some limits speak of, those inside ratios too."""
    for limit in limits:
        for quantity, _ in limit.terms:
            if isinstance(quantity, Ratio):
                yield quantity.part
                yield quantity.whole
            else:
                yield quantity
