"""Rules of law as a release tells them (loven i publiseringen): what they said, when, and by which paragraph."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from fotfeste.catalogue.law import law_of
from fotfeste.domain.text import LANGUAGES, Text
from fotfeste.law.rule import Rule, Version
from fotfeste.law.rulebook import rulebook
from fotfeste.law.units import said

Definitions = Mapping[str, Mapping[str, Any]]


def with_law(definitions: Definitions) -> Definitions:
    """A release's definitions with the rules of law that its subjects and variables rest on."""
    resting = {
        kind: {
            name: {**told, "law": list(law_of(name))} for name, told in definitions[kind].items()
        }
        for kind in ("subjects", "variables")
    }
    named = (rule for kind in resting.values() for told in kind.values() for rule in told["law"])
    return {**definitions, **resting, "law": law_told(named)}


def law_told(ids: Iterable[str]) -> Mapping[str, Mapping[str, Any]]:
    """Each rule by its id, with every version that has been in force and the days it held."""
    rules = rulebook()
    return {name: _rule(rules[name]) for name in sorted(set(ids))}


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "title": _text(rule.title),
        "versions": [_version(rule, *each) for each in _held(rule.versions)],
    }


def _held(versions: Iterable[Version]) -> Iterator[tuple[Version, date, date | None]]:
    """Each version with its first day and the one after its last: the next one takes its place."""
    begun = sorted(
        ((each.valid_from, each) for each in versions if each.valid_from),
        key=lambda started: started[0],
    )
    nexts = [*(after for (_, _), (after, _) in pairwise(begun)), None]
    for (first, version), after in zip(begun, nexts, strict=True):
        ends = [day for day in (version.valid_to, after) if day]
        yield version, first, min(ends, default=None)


def _version(rule: Rule, version: Version, first: date, end: date | None) -> dict[str, Any]:
    return {
        "value": _text(said(version.value, rule.unit)),
        "valid_from": first.isoformat(),
        "valid_to": end and end.isoformat(),
        "cites": version.citation,
        "verified": version.verified,
    }


def _text(text: Text) -> dict[str, str]:
    return {language: text.in_language(language) for language in LANGUAGES}
