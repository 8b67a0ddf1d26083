"""Arranged tables (oppstilte tabeller): a grid with the figures of a release put in."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from fotfeste.disclosure.figures.figure import Figure, Sign
from fotfeste.indicators.definitions.indicator import Unit

Heading = tuple[str, ...]
"""The headings of one row or column, outermost first."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell: the words printed, and the figure, if the release has one."""

    words: str
    figure: Figure | None

    @property
    def value(self) -> Decimal | None:
        """The number that may be shown; None where there is a sign instead."""
        return self.figure.value if self.figure else None

    @property
    def sign(self) -> Sign | None:
        """The sign that is printed instead of a number."""
        if self.figure is None:
            return ".."
        return self.figure.sign


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its headings, its cells, and whether it is the total of the others."""

    headings: Heading
    cells: tuple[Cell, ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A heading and how many columns or rows it stands over."""

    words: str
    length: int


@dataclass(frozen=True, slots=True)
class Arranged:
    """Rows and columns of one table in one language.

    `stub` names what the row headings are («Fylke»); `columns` has the headings of
    each column, outermost first. `unit` is set where every cell has the same.
    """

    stub: Heading
    columns: tuple[Heading, ...]
    rows: tuple[Row, ...]
    unit: Unit | None

    @property
    def levels(self) -> tuple[tuple[Span, ...], ...]:
        """The rows of the heading, outermost first; equal neighbours under one heading are joined."""
        return spans(self.columns)

    @property
    def row_heads(self) -> tuple[tuple[Span, ...], ...]:
        """For each row the headings that begin there, joined downwards in the same way."""
        heads: list[list[Span]] = [[] for _ in self.rows]
        for level in spans(tuple(row.headings for row in self.rows)):
            start = 0
            for span in level:
                heads[start].append(span)
                start += span.length
        return tuple(map(tuple, heads))

    @property
    def cells(self) -> Iterator[Cell]:
        """Every cell, row by row."""
        return (cell for row in self.rows for cell in row.cells)

    def flat_columns(self) -> tuple[str, ...]:
        """One heading a column, the levels put together: «Kvinner – 2024»."""
        return tuple(" – ".join(part for part in column if part) for column in self.columns)


def spans(headings: tuple[Heading, ...]) -> tuple[tuple[Span, ...], ...]:
    """Headings joined level by level; a heading never reaches past the one above it."""
    depth = len(headings[0]) if headings else 0
    return tuple(
        tuple(
            Span(words[-1], len(list(group)))
            for words, group in groupby(heading[: level + 1] for heading in headings)
        )
        for level in range(depth)
    )
