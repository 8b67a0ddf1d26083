"""Definitions and rules (begreper og regler) as the newest release explains them."""

from collections.abc import Iterator, Mapping
from typing import Any

from fotfeste.domain.text import Language
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.own_words import maybe_text, text_of
from fotfeste.web.public.site import words
from fotfeste.web.public.site.front import newest
from fotfeste.web.public.site.page import Page


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
        {"kinds": kinds, "rules": list(_rules(told["rules"], language))},
    )


def _explained(defined: Mapping[str, Any], language: Language) -> Iterator[tuple[str, str, str]]:
    """Those that have an explanation, by title."""
    told = [
        (name, text_of(each["title"]).in_language(language), explanation.in_language(language))
        for name, each in defined.items()
        if (explanation := maybe_text(each["explanation"]))
    ]
    yield from sorted(told, key=lambda each: each[1].casefold())


def _rules(rules: Mapping[str, Any], language: Language) -> Iterator[tuple[str, str, str, str]]:
    for name, rule in rules.items():
        chosen = rule["alternatives"][rule["chosen"]]["title"]
        yield (
            name,
            text_of(rule["title"]).in_language(language),
            text_of(rule["explanation"]).in_language(language),
            text_of(chosen).in_language(language),
        )
