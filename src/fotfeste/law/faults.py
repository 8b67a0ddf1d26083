"""Faults in rules (feil i regler): what is wrong with each, by file and rule."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, get_args

from fotfeste.domain.text import LANGUAGES, Text
from fotfeste.law.anchors import ANCHORS
from fotfeste.law.rule import Effect, KnownBy, Status, Trait
from fotfeste.law.units import PARTS, UNITS
from fotfeste.law.words import words

RULE_KEYS = {"id", "part", "title", "anchor", "unit", "effect", "versions"}
RULE_MAY = {"told", "when"}
VERSION_KEYS = {"from", "value", "cites", "source"}
VERSION_MAY = {"to", "to_known", "known", "known_by", "status", "verified", "effect", "note"}

Said = Mapping[str, Any]


def faults(listed: Sequence[tuple[str, Any]], sources: Mapping[str, str]) -> Iterator[Text]:
    """Everything that is wrong with rules as read from files."""
    ids = Counter(said.get("id") for _, said in listed if isinstance(said, dict))
    for file, said in listed:
        if not isinstance(said, dict):
            yield _fault(file, "a rule is a mapping")
            continue
        where = f"{file}, {said.get('id', '?')}"
        for fault in (*_of_rule(said, ids), *_of_versions(said, sources)):
            yield _fault(where, fault)


def _of_rule(said: Said, ids: Mapping[Any, int]) -> Iterator[str]:
    yield from _keys(said, RULE_KEYS, RULE_MAY)
    if ids[said.get("id")] > 1:
        yield "the id is used more than once"
    yield from _one_of("anchor", said.get("anchor"), ANCHORS)
    yield from _one_of("unit", said.get("unit"), UNITS)
    yield from _one_of("part", said.get("part"), PARTS)
    yield from _one_of("effect", said.get("effect"), get_args(Effect))
    yield from _text("title", said.get("title"))
    when = said.get("when", {})
    if not isinstance(when, dict) or not all(isinstance(each, list) for each in when.values()):
        yield "when: a mapping of traits to lists of values is expected"
        return
    for trait in when:
        yield from _one_of("when", trait, get_args(Trait))


def _of_versions(said: Said, sources: Mapping[str, str]) -> Iterator[str]:
    versions = said.get("versions")
    if not isinstance(versions, list) or not versions:
        yield "versions: a list with at least one version is expected"
        return
    for number, version in enumerate(versions, 1):
        if isinstance(version, dict):
            found = (*_of_version(version, sources), *_of_value(version, said.get("unit")))
        else:
            found = ("a version is a mapping",)
        yield from (f"version {number}: {fault}" for fault in found)
    seen = Counter(
        (str(each.get("from")), str(each.get("known")))
        for each in versions
        if isinstance(each, dict)
    )
    yield from (
        f"two versions begin on {day} and are known from the same day"
        for (day, _), times in seen.items()
        if times > 1
    )


def _of_version(said: Said, sources: Mapping[str, str]) -> Iterator[str]:
    yield from _keys(said, VERSION_KEYS, VERSION_MAY)
    yield from _one_of("source", said.get("source"), sources)
    yield from _one_of("status", said.get("status", "in_force"), get_args(Status))
    yield from _one_of("effect", said.get("effect", "informs"), get_args(Effect))
    yield from _one_of("known_by", said.get("known_by", "published"), get_args(KnownBy))
    if "note" in said:
        yield from _text("note", said["note"])
    elif said.get("verified", True) is not True:
        yield "a version that is not verified has a note that says why"
    yield from _of_days(said)


def _of_days(said: Said) -> Iterator[str]:
    days = {key: said.get(key) for key in ("from", "to", "to_known", "known")}
    wrong = [key for key, day in days.items() if day is not None and type(day) is not date]
    yield from (f"{key}: a day as YYYY-MM-DD is expected, not «{days[key]}»" for key in wrong)
    if wrong:
        return
    waiting = said.get("status") == "adopted_not_commenced"
    if (days["from"] is None) != waiting:
        yield "from: null and adopted_not_commenced belong together"
    if days["from"] is None and days["known"] is None:
        yield "known: the day it was adopted is expected, since it has not commenced"
    if days["to_known"] and not days["to"]:
        yield "to_known: stands only beside to"
    if days["from"] and days["to"] and days["to"] <= days["from"]:
        yield f"to: {days['to']} is not after {days['from']}"


def _of_value(said: Said, unit: Any) -> Iterator[str]:
    value = said.get("value")
    if value is None:
        if said.get("verified", True) is True:
            yield "value: null is for a value that is not known, which is not verified"
        return
    check = UNITS.get(unit)
    if check is not None and not check(value):
        yield f"value: «{value}» is not a value in {unit}"
    if unit in ("code", "codes"):
        codes = value if isinstance(value, list) else [value]
        yield from (f"value: words.yaml has no words for «{c}»" for c in codes if c not in words())


def _keys(said: Said, expected: set[str], may: set[str]) -> Iterator[str]:
    yield from (f"{key}: is missing" for key in sorted(expected - said.keys()))
    yield from (f"{key}: is not known" for key in sorted(said.keys() - expected - may))


def _one_of(key: str, value: Any, known: Any) -> Iterator[str]:
    if value not in known:
        yield f"{key}: «{value}» is not one of {', '.join(known)}"


def _text(key: str, said: Any) -> Iterator[str]:
    texts = said if isinstance(said, dict) else {}
    for language in LANGUAGES:
        if not isinstance(texts.get(language), str) or not texts[language].strip():
            yield f"{key}: {language} is missing"


def _fault(where: str, fault: str) -> Text:
    """The fault; what stands in it are keys of the file, the same in every language."""
    return Text(
        nb=f"Regelen i {where}, må rettes: {fault}.",
        nn=f"Regelen i {where}, må rettast: {fault}.",
        en=f"The rule in {where}, must be corrected: {fault}.",
    )
