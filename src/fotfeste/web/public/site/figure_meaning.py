"""What a figure means (hva tallet betyr): who is counted, by which rules, and the law they rest on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fotfeste.catalogue.sources import source_text
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.text import Language
from fotfeste.publishing.statbank.own_words import text_of
from fotfeste.publishing.statbank.released import Released
from fotfeste.web.public.site import figure_words
from fotfeste.web.public.site.law_links import Piece, linked

Told = Mapping[str, Any]


@dataclass(frozen=True)
class RuleInForce:
    """A rule, the alternative that was chosen, why there is a choice, and what it rests on."""

    id: str
    title: str
    chosen: str
    explanation: str
    source: tuple[Piece, ...]


def source_of(told: Told, language: Language) -> tuple[Piece, ...]:
    """Where a definition or rule comes from, its paragraphs with their addresses."""
    source = str(told.get("source", ""))
    return tuple(linked(source_text(source).in_language(language))) if source else ()


def counted(release: Released, figure: Figure, language: Language) -> Iterator[tuple[str, str]]:
    """Who a figure is about and who of them are counted, each with its conditions in words."""
    indicator = release.definitions["indicators"].get(figure.contents, {})
    table = release.definitions["tables"].get(figure.table, {})
    among = [*table.get("where", ()), *indicator.get("among", ())]
    for heading, conditions in (
        (figure_words.AMONG, among),
        (figure_words.HAVING, indicator.get("having", ())),
    ):
        said = list(dict.fromkeys(_conditions(release, conditions, language)))
        if said:
            yield heading.in_language(language), "; ".join(said)


def _conditions(release: Released, conditions: Iterable[Told], language: Language) -> Iterator[str]:
    """«Avsluttet i året: ja»."""
    for each in conditions:
        variable = release.definitions["variables"].get(each["variable"])
        if variable:
            named = {code["code"]: code["title"][language] for code in variable["codes"]}
            codes = ", ".join(named.get(code, code).lower() for code in each["codes"])
            yield f"{variable['title'][language]}: {codes}"


def rules_in_force(release: Released, figure: Figure, language: Language) -> Iterator[RuleInForce]:
    """The rules that the figure's subject was counted by."""
    definitions = release.definitions
    indicator = definitions["indicators"].get(figure.contents, {})
    subject = definitions["subjects"].get(indicator.get("subject", ""), {})
    for name in subject.get("rules", ()):
        yield rule_in_force(name, definitions["rules"][name], language)


def rule_in_force(name: str, rule: Told, language: Language) -> RuleInForce:
    """A rule as a release has it."""
    return RuleInForce(
        id=name,
        title=text_of(rule["title"]).in_language(language),
        chosen=text_of(rule["alternatives"][rule["chosen"]]["title"]).in_language(language),
        explanation=text_of(rule["explanation"]).in_language(language),
        source=source_of(rule, language),
    )
