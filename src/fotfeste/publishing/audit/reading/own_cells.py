"""Cells of our own tables (celler i egne tabeller): each by the headings of its row and column."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fotfeste.publishing.audit.reading.defined import Defined
from fotfeste.publishing.audit.reading.own_tables import (
    OwnTable,
    SetUp,
    own_tables,
    squeezed,
    words_of,
)
from fotfeste.publishing.audit.reading.pieces import Grid, Sentence


@dataclass(frozen=True)
class OwnCell:
    """A cell: its place in the row as it was read, and the figure that it shows; None for a heading."""

    row: int
    column: int
    figure: Defined | None


LABEL = re.compile(r"^\s*((?:tabell|figur|table|figure|chart)\s+\d+)\b", re.IGNORECASE)


def own_grids(pieces: Sequence[Sentence | Grid]) -> Mapping[int, list[OwnCell]]:
    """The cells of our own tables, by the place of each grid among the pieces.

    The numbers in a figure stand under its label alone: its title was said before.
    """
    labelled: dict[str, list[OwnTable]] = {}
    tables: dict[int, list[OwnTable]] = {}
    for place, piece in enumerate(pieces):
        said = piece.title if isinstance(piece, Grid) else piece.words
        label = LABEL.match(said)
        found = own_tables(said, is_chart(label)) if label or isinstance(piece, Grid) else []
        if label and found:
            labelled[label[1].lower()] = found
        if isinstance(piece, Grid):
            tables[place] = found or (labelled.get(label[1].lower(), []) if label else [])
    year = year_of(table for each in tables.values() for table in each)
    grids = {place: piece for place, piece in enumerate(pieces) if isinstance(piece, Grid)}
    return {place: own_cells(grid, tables[place], year) for place, grid in grids.items()}


def is_chart(label: re.Match[str] | None) -> bool | None:
    """Whether a label is that of a figure; None where there is none."""
    return label and label[1].lower().startswith(("f", "c"))


def own_cells(grid: Grid, tables: Iterable[OwnTable], year: int | None) -> list[OwnCell]:
    """The cells that are known, by the table that knows most of them; where several do, those alike."""
    read = [
        list(_cells(grid, table.in_report(of))) for table in tables if (of := table.year or year)
    ]
    most = max(map(len, read), default=0)
    best = [cells for cells in read if len(cells) == most]
    return [cell for cell in best[0] if all(cell in cells for cells in best)] if best else []


def _cells(grid: Grid, table: SetUp) -> Iterator[OwnCell]:
    heads = [words_of([head]) for head in grid.heads]
    above = ""
    for number, row in enumerate(grid.rows):
        words, skipped = heading_of(row.heading, row.cells, table, above)
        if words is None:
            continue
        above = words
        for column, head in enumerate(heads[-len(row.cells) :] if row.cells else []):
            if column < skipped:
                yield OwnCell(number, column, None)
            elif head in table.columns:
                yield OwnCell(number, column, table.figure(words, head))


def heading_of(
    heading: str, cells: tuple[str, ...], table: SetUp, above: str
) -> tuple[str | None, int]:
    """What a row is called, with cells that are headings too (a year); and how many they are.

    `above` is the row before: the outer heading of a group may stand over its rows once, or
    be broken over several of them.
    """
    for skipped in range(min(3, len(cells) + 1)):
        said = words_of([heading, *cells[:skipped]])
        if (row := table.row_called(said)) is not None:
            return row, skipped
    words, rows = words_of([heading]), list(table.rows)
    below = rows[rows.index(above) + 1 :] if above in table.rows else rows
    return next((row for row in below if _may_be(row, table.inner[row], words)), None), 0


def _may_be(row: str, inner: str, words: str) -> bool:
    """Whether some words are the innermost heading of a row, with a piece of the outer one or none."""
    if inner == row or not (f" {words}").endswith(f" {inner}"):
        return False
    return squeezed(words.removesuffix(inner)) in squeezed(row.removesuffix(inner))


def year_of(tables: Iterable[OwnTable]) -> int | None:
    """The year of a report: the one that most of its tables are of."""
    years = Counter(table.year for table in tables if table.year)
    return max(sorted(years, reverse=True), key=years.__getitem__, default=None)
