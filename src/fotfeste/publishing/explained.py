"""What a release says of its own words (begreper): definitions, rules in force, signs."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from fotfeste.catalogue.rules.all import BY_ID
from fotfeste.catalogue.sources import source_text
from fotfeste.disclosure.figures.figure import SIGNS
from fotfeste.disclosure.figures.own_definitions import Definitions
from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.text import Language
from fotfeste.indicators.definitions.table import Table
from fotfeste.publishing import words
from fotfeste.publishing.arrange import PRINTED_SIGNS
from fotfeste.publishing.document import Term

Explained = Mapping[str, Any]


def definitions(
    release: Definitions, tables: Iterable[Table], language: Language
) -> tuple[Term, ...]:
    """Indicators and variables of some tables, in order of use, as the release explains them.

    Those that have the same explanation stand together.
    """
    used = list(tables)
    indicators = [each.id for table in used for each in table.shows]
    variables = [each.id for table in used for each in (*table.by, *table.where.variables)]
    together: dict[tuple[str, str], list[str]] = {}
    for each in (
        *_of_kind(release, "indicators", indicators),
        *_of_kind(release, "variables", variables),
    ):
        if each["explanation"]:
            told = (each["explanation"][language], _source(each, language))
            together.setdefault(told, []).append(each["title"][language])
    return tuple(
        Term("; ".join(dict.fromkeys(titles)), (explanation,), source)
        for (explanation, source), titles in together.items()
    )


def rules(release: Definitions, language: Language) -> tuple[Term, ...]:
    """The rules in force: why there is a choice, the alternative chosen, and the others."""
    known = release.get("rules", {})
    in_order = [name for name in BY_ID if name in known]
    return tuple(_rule(known[name], language) for name in dict.fromkeys((*in_order, *known)))


def switched(release: Release, language: Language) -> Iterator[str]:
    """The open rules that were decided in another way than usual, a sentence each."""
    for name, chosen in release.record.rules.items():
        rule = BY_ID[name]
        told = words.SWITCHED.filled(
            rule=rule.title, chosen=rule.alternative(chosen).title, default=rule.default.title
        )
        yield told.in_language(language)


def signs(language: Language) -> tuple[Term, ...]:
    """Every sign that may stand instead of a number, and what it means."""
    return tuple(
        Term(PRINTED_SIGNS.get(sign, sign), (text.in_language(language),))
        for sign, text in SIGNS.items()
    )


def _of_kind(release: Definitions, kind: str, ids: Iterable[str]) -> Iterator[Explained]:
    """What the release has of these, each once."""
    known = release.get(kind, {})
    return (known[name] for name in dict.fromkeys(ids) if name in known)


def _rule(rule: Explained, language: Language) -> Term:
    """A rule as it was in force when the figures were counted."""
    titles = {name: each["title"][language] for name, each in rule["alternatives"].items()}
    chosen = titles.pop(rule["chosen"])
    lines = [rule["explanation"][language], f"{words.CHOSEN.in_language(language)}: {chosen}"]
    if titles:
        lines.append(f"{words.OTHERS.in_language(language)}: {'; '.join(titles.values())}")
    return Term(rule["title"][language], tuple(lines), _source(rule, language))


def _source(told: Explained, language: Language) -> str:
    """Where a definition comes from."""
    source = str(told.get("source", ""))
    return source_text(source).in_language(language) if source else ""
