"""The JSON Schema of a person (skjema), as `--schema` prints it."""

from collections.abc import Mapping
from typing import Any

from fotfeste.domain.text import Language
from fotfeste.law.fields import Field, fields

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(language: Language = "en") -> dict[str, Any]:
    """The JSON Schema of a person; a field that is left out is unknown."""
    top = {"$schema": DIALECT, "title": "Person", **_object()}
    for field in fields().values():
        _place(top, field, language)
    return top


def _object() -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": {}}


def _place(top: dict[str, Any], field: Field, language: Language) -> None:
    """Put a field where its path says, making the objects around it."""
    *around, last = field.path.split(".")
    place = top
    for step in around:
        place = place["properties"].setdefault(step, _object())
        place = place.get("items", place)
    place["properties"][last] = {"title": field.title.in_language(language), **_type(field)}


def _type(field: Field) -> Mapping[str, Any]:
    """What a value of the field may be."""
    kinds: dict[str, dict[str, Any]] = {
        "date": {"type": "string", "format": "date", "pattern": r"^(19|20|21)\d\d-\d\d-\d\d$"},
        "boolean": {"type": "boolean"},
        "number": {"type": "number", "minimum": 0, "maximum": field.most},
        "whole": {"type": "integer", "minimum": 0, "maximum": field.most},
        "code": {"type": "string", "enum": list(field.codes)},
        "list": {"type": "array", "items": _object()},
    }
    found = kinds[field.kind]
    if field.may_be_null:
        found["type"] = [found["type"], "null"]
        if "enum" in found:
            found["enum"] = [*found["enum"], None]
    return found
