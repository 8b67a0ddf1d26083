"""What is said of each kind of defect (ordlyd): the texts of `defects.yaml`, with their holes filled."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.extract.defects import Defect, Kind, Place, masked
from fotfeste.extract.format import FORMAT_VERSION

PLACES = 10
"""How many places of a defect are listed; the rest are counted."""

Hole = Text | str | int


def defect(
    kind: Kind,
    file: str,
    column: str | None = None,
    places: Sequence[Place] = (Place(),),
    count: int | None = None,
    **holes: Hole,
) -> Defect:
    """A defect in its words. `file` is the file's name; `count` counts all places, listed or not."""
    words = _words()["kinds"][kind.value]
    rule = _words()["rules"][words.get("rule", "format")]
    filled = {"format_version": FORMAT_VERSION, "file": file, "column": column or "", **holes}
    return Defect(
        kind,
        file,
        column,
        len(places) if count is None else count,
        tuple(places),
        title=_text(words["title"], filled),
        expected=_text(words["expected"], filled),
        rule=_text(rule, filled),
        remedy=_text(words["remedy"], filled),
    )


def seen(value: object, row: int | None = None) -> tuple[Place]:
    """The one place where a value was seen, masked."""
    return (Place(row, masked(value)),)


@cache
def _words() -> dict[str, Any]:
    text = Path(__file__).with_name("defects.yaml").read_text(encoding="utf-8")
    words: dict[str, Any] = yaml.safe_load(text)
    return words


def _text(template: dict[Language, str], holes: dict[str, Hole]) -> Text:
    filled = {language: _filled(template[language], holes, language) for language in LANGUAGES}
    return Text(**filled)


def _filled(template: str, holes: dict[str, Hole], language: Language) -> str:
    said = {
        name: hole.in_language(language) if isinstance(hole, Text) else hole
        for name, hole in holes.items()
    }
    return template.format_map(said)
