"""The law behind a figure (loven bak tallet): what it said in the figure's year, by which paragraph."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.text import Language
from fotfeste.publishing.numbers import day
from fotfeste.publishing.statbank.own_words import Told, text_of
from fotfeste.publishing.statbank.released import Released
from fotfeste.web.public.site.law_links import Piece, linked


@dataclass(frozen=True)
class LawInYear:
    """A rule of law as it stood in a year: its id, what it is about, what it said."""

    id: str
    title: str
    said: tuple["Said", ...]


@dataclass(frozen=True)
class Said:
    """What a rule said from a day on, and by which paragraph."""

    value: str
    since: str
    cites: tuple[Piece, ...]
    verified: bool


def law_behind(release: Released, figure: Figure, language: Language) -> Iterator[LawInYear]:
    """The rules of law that a figure rests on: its own conditions' first, then its subject's."""
    told = release.definitions.get("law", {})
    for name in _named(release, figure):
        versions = tuple(_in_year(told[name]["versions"], figure.year, language))
        if versions:
            yield LawInYear(name, text_of(told[name]["title"]).in_language(language), versions)


def _named(release: Released, figure: Figure) -> Iterable[str]:
    definitions = release.definitions
    indicator = definitions["indicators"].get(figure.contents, {})
    conditions = [*indicator.get("having", ()), *indicator.get("among", ())]
    variables = [each["variable"] for each in conditions]
    variables += [indicator["of"]] if indicator.get("of") in definitions["variables"] else []
    resting = [definitions["variables"].get(name, {}) for name in variables]
    resting.append(definitions["subjects"].get(indicator.get("subject", ""), {}))
    return dict.fromkeys(rule for each in resting for rule in each.get("law", ()))


def _in_year(versions: Iterable[Told], year: int, language: Language) -> Iterator[Said]:
    first, last = date(year, 1, 1).isoformat(), date(year, 12, 31).isoformat()
    for each in versions:
        if each["valid_from"] <= last and (each["valid_to"] is None or each["valid_to"] > first):
            yield Said(
                value=text_of(each["value"]).in_language(language),
                since=day(date.fromisoformat(each["valid_from"]), language),
                cites=tuple(linked(each["cites"])),
                verified=each["verified"],
            )
