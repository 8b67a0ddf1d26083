"""What a release states (utsagn i en publisering): figures with the cells that they are about, read from its files.

Only the release is read, its own definitions too, as whoever downloads it can.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.meaning import Meaning, all_hold
from fotfeste.disclosure.universe import Universe
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import TOTAL

Said = Mapping[str, Any]
Words = tuple[str, Sequence[str]]


@dataclass(frozen=True)
class Statement:
    """A figure, whom its count is of, and for a share whom it is a share of."""

    figure: Figure
    count: Meaning
    base: Meaning | None


def universe_of(release: Release) -> Universe:
    """The code lists that a release carries with it."""
    variables = release.definitions["variables"]
    return Universe({name: _code_list(name, said) for name, said in variables.items()})


def statements(release: Release, universe: Universe) -> Iterator[Statement]:
    """Every figure of a count or a share; changes and numbers of categories follow from others."""
    for figure, table, level in _defined(release):
        if level["kind"] in ("count", "share", "part"):
            yield _statement(figure, table, level, universe)


def interval_ends(release: Release, universe: Universe) -> Iterator[Statement]:
    """Every figure of an end of the interval around a share, with whom the share is of."""
    indicators = release.definitions["indicators"]
    for figure, table, level in _defined(release):
        if level["kind"] == "bound":
            yield _statement(figure, table, indicators[level["of"]], universe)


def _defined(release: Release) -> Iterator[tuple[Figure, Said, Said]]:
    """The figures that the release itself defines, with their tables and indicators."""
    for figure in release.figures.figures:
        table = release.definitions["tables"].get(figure.table)
        level = release.definitions["indicators"].get(figure.contents)
        if table is not None and level is not None:
            yield figure, table, level


def _statement(figure: Figure, table: Said, level: Said, universe: Universe) -> Statement:
    pairs = zip(table["by"], figure.codes, strict=True)
    cell: list[Words] = [(name, [code]) for name, code in pairs if code != TOTAL]
    around = [*_words(level["among"]), *_words(table["where"])]
    having = _words(level.get("having", ()))

    def meaning(clauses: Sequence[Words]) -> Meaning:
        held = all_hold(_sized(clauses, universe), figure.year)
        return Meaning(level["subject"], figure.year, held)

    base = None
    if level["kind"] == "share":
        base = meaning([*around, *cell])
    elif level["kind"] == "part":
        base = meaning([*around, *(clause for clause in cell if clause[0] != level["of"])])
    return Statement(figure, meaning([*around, *having, *cell]), base)


def _sized(
    clauses: Sequence[Words], universe: Universe
) -> Iterator[tuple[str, Sequence[str], int]]:
    for name, codes in clauses:
        yield name, codes, len(universe.lists[name].by_code)


def _words(condition: Sequence[Said]) -> list[Words]:
    return [(clause["variable"], clause["codes"]) for clause in condition]


def _code_list(name: str, said: Said) -> CodeList:
    codes = (
        Code(each["code"], _text(each["title"]), _day(each["valid_from"]), _day(each["valid_to"]))
        for each in said["codes"]
    )
    return CodeList(name, _text(said["title"]), tuple(codes))


def _text(said: Mapping[str, str]) -> Text:
    return Text(nb=said["nb"], nn=said["nn"], en=said["en"])


def _day(said: str | None) -> date | None:
    return None if said is None else date.fromisoformat(said)
