"""Differences as a table in a terminal, and as JSON (avvikene som tabell): numbers, items, and sums that add up."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from fotfeste.differences import words
from fotfeste.differences.explain import Differences, Item
from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.domain.text import Language, Text


def lines(found: Differences, language: Language) -> Iterator[str]:
    """Every line, from the municipality's number to the register's now."""

    def said(text: Text, **holes: object) -> str:
        return text.filled(**holes).in_language(language)

    asked = found.asked
    place = f"{asked.place} {MUNICIPALITIES.title_of(asked.place).in_language(language)}"
    about = {"indicator": asked.indicator.title, "of": asked.of, "place": place}
    yield said(words.ABOUT, **about, year=asked.year)
    if found.stated is not None:
        yield _number(said(words.STATED), found.stated)
        if found.not_explained:
            yield _step(said(words.CAUSES["not_explained"]), -found.not_explained)
    if found.own is not None:
        yield _number(said(words.OWN), found.own)
        yield from _items(found.only_own, -1, language)
        yield from _items(found.only_register, 1, language)
    yield _number(said(words.PUBLISHED, known_at=found.known_at), found.published)
    yield from _items(found.lost, -1, language)
    yield from _items(found.gained, 1, language)
    yield _number(said(words.NOW), found.now)
    if found.unusable:
        yield said(words.UNUSABLE, number=found.unusable)


def _number(what: str, number: int) -> str:
    return f"{number:>6}  {what}"


def _step(what: str, number: int) -> str:
    sign = "+" if number > 0 else "−"
    return f"{sign + str(abs(number)):>6}    {what}"


def _items(items: Sequence[Item], sign: int, language: Language) -> Iterator[str]:
    """The items by cause, the most frequent first; each with its reference."""
    causes = Counter(each.because.cause for each in items)
    for cause, number in sorted(causes.items(), key=lambda each: (-each[1], each[0])):
        yield _step(words.CAUSES[cause].in_language(language), sign * number)
        for item in items:
            if item.because.cause == cause:
                yield from _item(item, language)


def _item(item: Item, language: Language) -> Iterator[str]:
    detail = item.because.detail()
    more = detail.in_language(language) if isinstance(detail, Text) else detail
    if item.reference:
        yield f"{'':>10}{item.reference}{f' ({more})' if more else ''}"
    for kind, reference, told in item.records:
        holes = told.holes() if told else {}
        text = words.RECEIPT if told else words.NO_RECEIPT
        yield f"{'':>12}{text.filled(record=kind, reference=reference, **holes).in_language(language)}"


def as_json(found: Differences) -> dict[str, Any]:
    """Everything in the values of JSON, texts in three languages."""
    asked = found.asked
    return {
        "indicator": asked.indicator.id,
        "of": "base" if asked.base else "numerator",
        "municipality": asked.place,
        "year": asked.year,
        "known_at": found.known_at.isoformat(),
        "stated": found.stated,
        "own": found.own,
        "published": found.published,
        "now": found.now,
        "not_explained": found.not_explained,
        "unusable_records": found.unusable,
        "only_own": [_as_json(item) for item in found.only_own],
        "only_register": [_as_json(item) for item in found.only_register],
        "lost_since": [_as_json(item) for item in found.lost],
        "gained_since": [_as_json(item) for item in found.gained],
    }


def _as_json(item: Item) -> dict[str, Any]:
    return {
        "reference": item.reference or None,
        **item.because.as_json(),
        "records": [
            {"record": kind, "reference": reference, "receipt": told.as_json() if told else None}
            for kind, reference, told in item.records
        ],
    }
