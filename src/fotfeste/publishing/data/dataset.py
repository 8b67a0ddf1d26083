"""Datasets (datasett): a table or series of a release with the words that explain it, in one language."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.layout import IN_ALL
from fotfeste.indicators.definitions.variable import TOTAL


@dataclass(frozen=True)
class Dimension:
    """What a table is divided by: the codes that a figure's id has in one place."""

    id: str
    title: str
    codes: CodeList
    explanation: str = ""

    def title_of(self, code: str, year: int, language: Language) -> str:
        """A code in words, as it was at the end of a year."""
        title = IN_ALL if code == TOTAL else self.codes.title_of(code, date(year, 12, 31))
        return title.in_language(language)


@dataclass(frozen=True)
class Shown:
    """What a figure is a figure of: an indicator, or a series from outside."""

    id: str
    title: str
    explanation: str = ""


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """The figures of one table, with what a reader needs in order to understand them.

    `part` says as known when, announced for which day and whether final;
    `synthetic` are the words that mark made-up data, empty for a real register.
    """

    id: str
    title: str
    shows: tuple[Shown, ...]
    dimensions: tuple[Dimension, ...]
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]
    source: str
    part: Part
    record: ReleaseRecord
    synthetic: str
    language: Language

    def title_of(self, figure: Figure) -> str:
        """What a figure is a figure of, in words."""
        return next(shown.title for shown in self.shows if shown.id == figure.contents)

    def groups(self, figure: Figure) -> Iterator[tuple[Dimension, str, str]]:
        """Of each dimension the figure's code, and the code in words."""
        for dimension, code in zip(self.dimensions, figure.codes, strict=True):
            yield dimension, code, dimension.title_of(code, figure.year, self.language)

    def say(self, text: Text) -> str:
        """A text in the dataset's language."""
        return text.in_language(self.language)
