"""The document (dokumentet): a report in one language as plain values, before it has any form.

HTML and PDF draw the same document from first to last, so what is read aloud
comes in the same order in both. Nothing here can hold a number that may not be
shown: a cell is words.
"""

from dataclasses import dataclass
from typing import Literal

from fotfeste.domain.text import Language
from fotfeste.publishing.arrangement import Arranged
from fotfeste.publishing.charts.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that are read as they stand, and the number of the footnote after them."""

    words: str
    footnote: int | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote; printed below the block that refers to it."""

    number: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What every part of a document has: the footnotes printed below it."""

    footnotes: tuple[Footnote, ...] = ()


@dataclass(frozen=True, slots=True)
class Prose(Part):
    """A paragraph."""

    phrases: tuple[Phrase, ...]
    kind: Literal["prose"] = "prose"


@dataclass(frozen=True, slots=True)
class Points(Part):
    """A list."""

    points: tuple[tuple[Phrase, ...], ...]
    kind: Literal["points"] = "points"


@dataclass(frozen=True, slots=True)
class Heading(Part):
    """A heading within a chapter."""

    words: str
    anchor: str
    kind: Literal["heading"] = "heading"


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number to begin with, and what it says."""

    number: str
    words: str


@dataclass(frozen=True, slots=True)
class KeyFigures(Part):
    """The few numbers that a report begins with."""

    figures: tuple[KeyFigure, ...]
    kind: Literal["key_figures"] = "key_figures"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabulated(Part):
    """What is numbered: its id in the edition, label («Tabell 3»), caption, figures, notes."""

    id: str
    label: str
    caption: str
    unit: str
    arranged: Arranged
    notes: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Label and caption."""
        return f"{self.label}. {self.caption}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedTable(Tabulated):
    """A table."""

    kind: Literal["table"] = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedChart(Tabulated):
    """A chart, what it shows in words, and the data table beside it (`arranged`)."""

    drawing: Drawing
    alternative: str
    kind: Literal["chart"] = "chart"


@dataclass(frozen=True, slots=True)
class Aside(Part):
    """A remark set apart from the text."""

    heading: str
    phrases: tuple[Phrase, ...]
    kind: Literal["aside"] = "aside"


@dataclass(frozen=True, slots=True)
class Term:
    """A word that is explained, the explanation, and where it comes from."""

    words: str
    explanation: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Terms(Part):
    """Words with explanations: definitions, rules in force; signs stand beside theirs."""

    terms: tuple[Term, ...]
    beside: bool = False
    kind: Literal["terms"] = "terms"


AnyPart = Prose | Points | Heading | KeyFigures | PrintedTable | PrintedChart | Aside | Terms


@dataclass(frozen=True, slots=True)
class DocumentChapter:
    """A chapter with its heading and parts."""

    heading: str
    anchor: str
    parts: tuple[AnyPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole report in one language."""

    language: Language
    title: str
    subtitle: str
    facts: tuple[str, ...]
    synthetic: bool
    front: tuple[AnyPart, ...]
    chapters: tuple[DocumentChapter, ...]

    @property
    def parts(self) -> tuple[AnyPart, ...]:
        """Every part, in reading order."""
        return (*self.front, *(part for chapter in self.chapters for part in chapter.parts))

    @property
    def tabulated(self) -> tuple[PrintedTable | PrintedChart, ...]:
        """The tables and charts, in reading order."""
        return tuple(p for p in self.parts if isinstance(p, PrintedTable | PrintedChart))
