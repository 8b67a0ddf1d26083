"""Pieces of a document (biter av et dokument): sentences and tables, each with its place.

Every form of a document (text, HTML, Excel, PDF, Word) is read into these, and
everything after that is the same for all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from fotfeste.domain.text import Text

LINE = Text(
    nb="side {page}, linje {line}", nn="side {page}, linje {line}", en="page {page}, line {line}"
)
PARAGRAPH = Text(nb="avsnitt {number}", nn="avsnitt {number}", en="paragraph {number}")
CELL = Text(
    nb="{table}, rad {row}, kolonne {column}",
    nn="{table}, rad {row}, kolonne {column}",
    en="{table}, row {row}, column {column}",
)
TABLE = Text(nb="tabell {number}", nn="tabell {number}", en="table {number}")


@dataclass(frozen=True)
class Sentence:
    """A sentence of running text, or a heading."""

    words: str
    place: Text


@dataclass(frozen=True)
class Row:
    """A row of a table: what it is called, and what stands in its cells."""

    heading: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """A table: its title, the heading over each column, and its rows.

    `cells_are_told` is False where cells are told apart by spaces alone, as in plain text.
    `heads` is empty where it cannot be told which heading stands over which column.
    """

    title: str
    place: Text
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    cells_are_told: bool = False


Pieces = Sequence[Sentence | Grid]
