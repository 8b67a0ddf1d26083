"""Datasets (datasett): a table or series of a release with the words that explain it, in one language."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.layout import IN_ALL
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.data.columns import Columns
from fotfeste.publishing.data.cube import Cube


@dataclass(frozen=True)
class Dimension:
    """What a table is divided by: the codes that a figure's id has in one place."""

    id: str
    title: str
    codes: CodeList
    explanation: str = ""

    def title_of(self, code: str, year: int | None, language: Language) -> str:
        """A code in words, as it was at the end of a year; as it is now where none is given."""
        on = date(year, 12, 31) if year else None
        title = IN_ALL if code == TOTAL else self.codes.title_of(code, on)
        return title.in_language(language)


class _Titles(dict[str, str]):
    """The titles of a dimension's codes in one year, each looked up when it is first asked for."""

    def __init__(self, dimension: Dimension, year: int | None, language: Language) -> None:
        self._asked = (dimension, year, language)

    def __missing__(self, code: str) -> str:
        dimension, year, language = self._asked
        self[code] = dimension.title_of(code, year, language)
        return self[code]


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
    columns: Columns
    cube: Cube
    notes: tuple[str, ...]
    source: str
    part: Part
    record: ReleaseRecord
    synthetic: str
    language: Language

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures, in order."""
        return self.columns.figures

    @cached_property
    def titles(self) -> dict[str, str]:
        """What figures are figures of, in words, by its id."""
        return {shown.id: shown.title for shown in self.shows}

    @cached_property
    def groups(self) -> list[tuple[str, ...]]:
        """The codes in words, in the order of the dimensions: of each group of `columns.groups`."""
        titles = {
            year: tuple(_Titles(each, year, self.language) for each in self.dimensions)
            for year in {year for year, _codes in self.columns.groups.values}
        }
        return [
            tuple(said[code] for said, code in zip(titles[year], codes, strict=True))
            for year, codes in self.columns.groups.values
        ]

    def say(self, text: Text) -> str:
        """A text in the dataset's language."""
        return text.in_language(self.language)
