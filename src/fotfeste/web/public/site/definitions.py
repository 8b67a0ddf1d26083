"""Definitions and rules (begreper og regler) as the newest release explains them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fotfeste.domain.text import Language
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.own_words import maybe_text, text_of
from fotfeste.web.public.site import words
from fotfeste.web.public.site.figure_meaning import rule_in_force, source_of
from fotfeste.web.public.site.front import newest
from fotfeste.web.public.site.law_links import Piece
from fotfeste.web.public.site.page import Page


@dataclass(frozen=True)
class Explained:
    """An indicator or variable in words, and where it comes from."""

    id: str
    title: str
    explanation: str
    source: tuple[Piece, ...]


def definitions(bank: Bank, language: Language) -> Page:
    """Every indicator, variable and rule, with where it is shown."""
    told = newest(bank).definitions
    kinds = {
        "indicator": (words.INDICATORS, list(_explained(told["indicators"], language))),
        "variable": (words.VARIABLES, list(_explained(told["variables"], language))),
    }
    return Page(
        "definitions.html.j2",
        words.DEFINITIONS.in_language(language),
        "definitions",
        {
            "kinds": kinds,
            "rules": [rule_in_force(*rule, language) for rule in told["rules"].items()],
        },
    )


def _explained(defined: Mapping[str, Any], language: Language) -> Iterator[Explained]:
    """Those that have an explanation, by title."""
    told = [
        Explained(
            name,
            text_of(each["title"]).in_language(language),
            explanation.in_language(language),
            source_of(each, language),
        )
        for name, each in defined.items()
        if (explanation := maybe_text(each["explanation"]))
    ]
    yield from sorted(told, key=lambda each: each.title.casefold())
