"""What a chapter is made of: paragraphs, tables, charts, notes (avsnitt, tabeller, figurer)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.layout import Grid
from fotfeste.indicators.definitions.series import Series


@dataclass(frozen=True, slots=True)
class Years:
    """Report years from the first to the last, both included; None is open."""

    first: int | None = None
    last: int | None = None

    def __contains__(self, year: int) -> bool:
        return (self.first or year) <= year <= (self.last or year)


EVERY_YEAR = Years()


@dataclass(frozen=True)
class Sentence:
    """One sentence with holes, and the footnote at its end if it has one."""

    text: Text
    footnote: Text | None = None
    years: Years = EVERY_YEAR

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield self.text
        if self.footnote:
            yield self.footnote


@dataclass(frozen=True, kw_only=True)
class Block:
    """What every block has: the report years it is part of."""

    years: Years = EVERY_YEAR

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield from ()


@dataclass(frozen=True)
class Paragraph(Block):
    """Sentences that stand together."""

    sentences: tuple[Sentence, ...]

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        for sentence in self.sentences:
            yield from sentence.texts()


@dataclass(frozen=True)
class Bullets(Block):
    """Points of a list, each of one or more sentences. A point without sentences is left out."""

    points: tuple[tuple[Sentence, ...], ...]

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        for point in self.points:
            for sentence in point:
                yield from sentence.texts()


@dataclass(frozen=True)
class KeyFigures(Block):
    """The few numbers a report begins with: each a number and what it says.

    The first text is the number alone («{participants/total} prosent»), printed
    large; the second goes on from it («gikk til arbeid eller utdanning»).
    """

    figures: tuple[tuple[Text, Text], ...]

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        for number, words in self.figures:
            yield from (number, words)


@dataclass(frozen=True)
class Subheading(Block):
    """A heading within a chapter (level two)."""

    text: Text

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield self.text


@dataclass(frozen=True, kw_only=True)
class Drawn(Block):
    """What tables and charts have: an id within the edition, a caption, the figures, notes.

    The notes of the table itself are printed below it, before these.
    """

    id: str
    caption: Text
    grid: Grid
    notes: tuple[Text, ...] = ()

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield self.caption
        yield from (*self.grid.table.notes, *self.notes)


@dataclass(frozen=True, kw_only=True)
class TableBlock(Drawn):
    """A table, numbered by its place in the edition."""


@dataclass(frozen=True, kw_only=True)
class ChartBlock(Drawn):
    """A chart of a grid: its rows are the categories, its columns the series.

    `bar` has one series, `grouped` and `stacked` several side by side or on top
    of each other, `line` has years as categories. `alternative` says in sentences
    what the chart shows. The data table beside it is `data`, or else `grid`.
    """

    kind: Literal["bar", "grouped", "stacked", "line"]
    alternative: tuple[Sentence, ...]
    data: Grid | None = None

    def __post_init__(self) -> None:
        if self.data and self.data.table != self.grid.table:
            raise DefinitionError(f"chart {self.id}: its data are of another table")

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield from super().texts()
        for sentence in self.alternative:
            yield from sentence.texts()


@dataclass(frozen=True, kw_only=True)
class SeriesBlock(Block):
    """A series from outside, drawn apart and never called computed."""

    id: str
    caption: Text
    series: Series
    offsets: tuple[int, ...] = (0,)

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield self.caption
        yield from self.series.texts()


@dataclass(frozen=True)
class Note(Block):
    """A remark set apart from the text, with a heading."""

    heading: Text
    sentences: tuple[Sentence, ...]

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield self.heading
        for sentence in self.sentences:
            yield from sentence.texts()


@dataclass(frozen=True, kw_only=True)
class DefinitionsBlock(Block):
    """Prints every indicator and variable that the edition uses: title, explanation, source."""


@dataclass(frozen=True, kw_only=True)
class RulesBlock(Block):
    """Prints the rules in force: what each decides, the alternative chosen and the others."""


@dataclass(frozen=True, kw_only=True)
class SignsBlock(Block):
    """Prints the signs of the release: hidden, not possible, missing, zero, preliminary."""


@dataclass(frozen=True, kw_only=True)
class RevisionsBlock(Block):
    """A table of figures for the country that are others than in the release before, and why.

    Left out where the release follows none. `notes` stand below it.
    """

    id: str
    caption: Text
    notes: tuple[Text, ...] = ()

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield self.caption
        yield from self.notes


AnyBlock = (
    Paragraph
    | Bullets
    | KeyFigures
    | Subheading
    | TableBlock
    | ChartBlock
    | SeriesBlock
    | Note
    | DefinitionsBlock
    | RulesBlock
    | SignsBlock
    | RevisionsBlock
)
