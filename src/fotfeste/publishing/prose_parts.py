"""Text of a report (tekst): paragraphs, lists and remarks, with their footnotes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Bullets, KeyFigures, Note, Paragraph, Sentence
from fotfeste.publishing.document import Aside, Footnote, KeyFigure, Phrase, Points, Prose
from fotfeste.publishing.document import KeyFigures as PrintedKeyFigures
from fotfeste.publishing.numbers import NO_BREAK_SPACE
from fotfeste.publishing.rounding import Rounding
from fotfeste.publishing.sentences import Contents, LeftOut


@dataclass
class Writer:
    """Writes the text of one report from first to last: numbers footnotes, notes what is left out.

    `rounding_note` is said where printed parts do not make their printed whole.
    """

    contents: Contents
    year: int
    rounding: Rounding
    rounding_note: Text
    left_out: list[LeftOut] = field(default_factory=list)
    _footnotes: list[Footnote] = field(default_factory=list)
    _printed: list[Figure] = field(default_factory=list)
    _numbered: int = 0

    def paragraph(self, block: Paragraph) -> Prose | None:
        """A paragraph, or None where no sentence of it can be said."""
        phrases = (*self._phrases(block.sentences), *self._on_rounding())
        return Prose(phrases, footnotes=self._taken()) if phrases else None

    def points(self, block: Bullets) -> Points | None:
        """A list without the points of which no sentence can be said."""
        points = tuple(filter(None, (self._phrases(point) for point in block.points)))
        rounding = self._on_rounding()
        points = (*points, rounding) if rounding else points
        return Points(points, footnotes=self._taken()) if points else None

    def aside(self, block: Note) -> Aside | None:
        """A remark, or None where no sentence of it can be said."""
        phrases = (*self._phrases(block.sentences), *self._on_rounding())
        heading = self.words(block.heading)
        return Aside(heading, phrases, footnotes=self._taken()) if phrases and heading else None

    def key_figures(self, block: KeyFigures) -> PrintedKeyFigures | None:
        """The key figures that can be shown."""
        pairs = [(large(self.words(number)), self.words(words)) for number, words in block.figures]
        shown = tuple(KeyFigure(number, words) for number, words in pairs if number and words)
        self._printed.clear()
        return PrintedKeyFigures(shown) if shown else None

    def sentences(self, sentences: Iterable[Sentence]) -> str:
        """Sentences after each other, as an alternative text has them: without footnotes."""
        spoken = [self.words(s.text) for s in sentences if self.year in s.years]
        self._printed.clear()
        return " ".join(filter(None, spoken))

    def words(self, text: Text) -> str:
        """A text with its holes filled; empty where it cannot be, which is noted."""
        filled = self.contents.fill(text)
        if isinstance(filled, LeftOut):
            self.left_out.append(filled)
            return ""
        self._printed.extend(filled.figures)
        return filled.words

    def _phrases(self, sentences: Iterable[Sentence]) -> tuple[Phrase, ...]:
        """The sentences of this year that can be said, with the footnotes that can."""
        said = [(s, self.words(s.text)) for s in sentences if self.year in s.years]
        return tuple(
            Phrase(words, self._footnote(sentence.footnote)) for sentence, words in said if words
        )

    def _footnote(self, text: Text | None) -> int | None:
        words = self.words(text) if text else ""
        if not words:
            return None
        self._numbered += 1
        self._footnotes.append(Footnote(self._numbered, words))
        return self._numbered

    def _on_rounding(self) -> tuple[Phrase, ...]:
        shows = self.rounding.shows_in(self._printed)
        self._printed.clear()
        return (Phrase(self.words(self.rounding_note)),) if shows else ()

    def _taken(self) -> tuple[Footnote, ...]:
        """The footnotes since last time."""
        taken = tuple(self._footnotes)
        self._footnotes.clear()
        return taken


def large(number: str) -> str:
    """A number in large type, which may be parted from its unit, so that it fits anywhere."""
    return re.sub(f"{NO_BREAK_SPACE}(?=[^\\W\\d])", " ", number)
