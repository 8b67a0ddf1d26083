"""Sentences (setninger): holes filled with the figures and the stored words of a release.

A sentence that cannot be filled is left out of the report and told of in its
log; it is never printed with a sign in it, and never with another number.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.prose import (
    ClaimHole,
    ConstantHole,
    FigureHole,
    Hole,
    KnownAtHole,
    ReferenceHole,
    YearHole,
    pieces,
)
from fotfeste.publishing.numbers import NO_BREAK_SPACE, day, number
from fotfeste.publishing.words import NO_CLAIM, NO_FIGURE, NOT_IN_REPORT, ONLY_A_SIGN

Value = TypeVar("Value")
_UNIT = re.compile(r"(?<=\d) (?=(?:prosent|per cent|percentage))")


@dataclass(frozen=True, slots=True)
class Filled:
    """Words without holes, and the figures that they print."""

    words: str
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A text that is not printed: its words with holes, and why, for each hole at fault."""

    words: str
    because: tuple[str, ...]


class Unfillable(Exception):
    """A hole that the release has nothing for; `why` names it, in three languages."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


@dataclass(frozen=True, kw_only=True)
class Contents:
    """All that holes can be filled with, for one report in one language.

    `references` are the labels of tables and charts («tabell 3») by their ids.
    """

    language: Language
    year: int
    known_at: date
    figures: Mapping[str, Figure]
    claims: Mapping[str, Text]
    constants: Mapping[str, Text]
    references: Mapping[str, str]

    def fill(self, text: Text) -> Filled | LeftOut:
        """The text in the report's language with its holes filled, or why it cannot be."""
        words = text.in_language(self.language)
        parts, faults = [], []
        for piece in self._pieces(words):
            try:
                parts.append(Filled(piece) if isinstance(piece, str) else self._fill_hole(piece))
            except Unfillable as fault:
                faults.append(fault.why.in_language(self.language))
        if faults:
            return LeftOut(words, tuple(faults))
        return Filled(
            _set("".join(part.words for part in parts), begun=words.startswith("{")),
            tuple(figure for part in parts for figure in part.figures),
        )

    def _pieces(self, words: str) -> Iterator[str | Hole]:
        """The pieces of a text, those of its claims put in their places."""
        for piece in pieces(words):
            if isinstance(piece, ClaimHole) and piece.name in self.claims:
                yield from pieces(self.claims[piece.name].in_language(self.language))
            else:
                yield piece

    def _fill_hole(self, hole: Hole) -> Filled:
        match hole:
            case FigureHole():
                return self._fill_figure(hole.figure_id(self.year))
            case YearHole():
                return Filled(str(self.year + hole.offset))
            case KnownAtHole():
                return Filled(day(self.known_at, self.language))
            case ConstantHole():
                return Filled(_found(self.constants, hole.name).in_language(self.language))
            case ReferenceHole():
                return Filled(_found(self.references, hole.name))
            case ClaimHole():
                raise Unfillable(NO_CLAIM.filled(name=hole.name))

    def _fill_figure(self, name: str) -> Filled:
        if name not in self.figures:
            raise Unfillable(NO_FIGURE.filled(name=name))
        figure = self.figures[name]
        if figure.value is None:
            raise Unfillable(ONLY_A_SIGN.filled(name=name, sign=figure.sign))
        return Filled(number(figure.value, figure.decimals, self.language), (figure,))


def _found(known: Mapping[str, Value], name: str) -> Value:
    if name not in known:
        raise Unfillable(NOT_IN_REPORT.filled(name=name))
    return known[name]


def _set(words: str, *, begun: bool) -> str:
    """A number is not parted from its unit; what a hole begins, begins with a capital."""
    capital = words[:1].upper() + words[1:] if begun else words
    return _UNIT.sub(NO_BREAK_SPACE, capital)
