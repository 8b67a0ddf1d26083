"""Text with holes (tekst med hull): no digit is typed, each is put in when the report is drawn.

A hole stands in braces:

| hole | is filled with |
|---|---|
| `{table/code/…}` | a figure of the report's year; `total` for a total |
| `{table@-1/code/…}` | the same figure one year earlier |
| `{claim:id}` | the words of a claim, as stored in the release |
| `{year}`, `{year-1}`, `{year+1}` | the report's year, the year before, the year after |
| `{known_at}` | the day the register was read for the report's year |
| `{constant:id}` | a declared constant (an age in the law, a section) |
| `{see:id}` | the number of a table or chart: «tabell 3» |

A sentence with a hole that the release cannot fill (a figure that may not be
shown, or a year before the register) is left out; it is never printed with a
sign in it.
"""

import re
from dataclasses import dataclass

from fotfeste.domain.text import LANGUAGES, Text
from fotfeste.indicators.definitions.expression import DefinitionError

_PARTS = re.compile(r"\{([^{}]*)\}")
_YEAR = re.compile(r"year([+-]\d+)?")
_FIGURE = re.compile(r"([a-z0-9][a-z0-9_-]*?)(@-\d+)?((?:/[\w.+-]+)*)")


@dataclass(frozen=True, slots=True)
class FigureHole:
    """A figure: its table, how far back its year lies (0, -1 …) and the rest of its id."""

    table: str
    offset: int
    codes: tuple[str, ...]

    def figure_id(self, year: int) -> str:
        """The figure's id in a report for `year`."""
        return "/".join((self.table, str(year + self.offset), *self.codes))


@dataclass(frozen=True, slots=True)
class YearHole:
    """The report's year, or one so many years after (or, below 0, before) it."""

    offset: int


@dataclass(frozen=True, slots=True)
class KnownAtHole:
    """The day on which the register was read for the report's year."""


@dataclass(frozen=True, slots=True)
class ClaimHole:
    """The words of a claim."""

    name: str


@dataclass(frozen=True, slots=True)
class ConstantHole:
    """A declared constant."""

    name: str


@dataclass(frozen=True, slots=True)
class ReferenceHole:
    """The number of a table or chart in the edition."""

    name: str


Hole = FigureHole | YearHole | KnownAtHole | ClaimHole | ConstantHole | ReferenceHole
_NAMED: dict[str, type[ClaimHole] | type[ConstantHole] | type[ReferenceHole]] = {
    "claim": ClaimHole,
    "constant": ConstantHole,
    "see": ReferenceHole,
}


def hole(inside: str) -> Hole:
    """The hole that stands between two braces."""
    if inside == "known_at":
        return KnownAtHole()
    if year := _YEAR.fullmatch(inside):
        return YearHole(int(year[1] or 0))
    kind, colon, name = inside.partition(":")
    if colon and name and kind in _NAMED:
        return _NAMED[kind](name)
    if figure := _FIGURE.fullmatch(inside):
        offset = int(figure[2][1:]) if figure[2] else 0
        return FigureHole(figure[1], offset, tuple(figure[3].split("/")[1:]))
    raise DefinitionError(f"«{{{inside}}}» is no hole; see fotfeste.indicators.definitions.prose")


def pieces(words: str) -> tuple[str | Hole, ...]:
    """The words and the holes of a text in one language, in order."""
    split = _PARTS.split(words)
    parts = [hole(part) if odd % 2 else part for odd, part in enumerate(split)]
    return tuple(part for part in parts if part != "")


def holes(text: Text) -> frozenset[Hole]:
    """The holes of a text; they must be the same in every language."""
    per_language = {
        language: frozenset(p for p in pieces(text.in_language(language)) if not isinstance(p, str))
        for language in LANGUAGES
    }
    if len(set(per_language.values())) != 1:
        raise DefinitionError(f"«{text.nb}» has other holes in another language")
    return per_language["nb"]
