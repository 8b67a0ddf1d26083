"""The message format as JSON Schema (JSON-skjema, 2020-12), made from the record kinds."""

from typing import Any

from fotfeste.domain.text import LANGUAGES, Text
from fotfeste.exchange.schema.layout import Field, RecordKind
from fotfeste.exchange.schema.message import EVERY_RECORD, FORMAT, HEAD, RECORD_KINDS, VERSION

_TYPES: dict[str, dict[str, Any]] = {
    "reference": {"type": "string"},
    "text": {"type": "string"},
    "secret": {"type": "string", "writeOnly": True},
    "code": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
}
_CONSTANT = {"format": FORMAT, "version": VERSION}
_FEWEST_TO_REFER_TO = 12


def json_schema() -> dict[str, Any]:
    """The schema of a message."""
    head = {field.name: _head_field(field) for field in HEAD}
    records = {
        "type": "array",
        "minItems": 1,
        "items": {"oneOf": [{"$ref": f"#/$defs/{kind.name}"} for kind in RECORD_KINDS]},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:fotfeste:message:{VERSION}",
        "title": "Fotfeste message",
        "type": "object",
        "properties": {**head, "records": records},
        "required": [*(field.name for field in HEAD if field.required), "records"],
        "additionalProperties": False,
        "$defs": {kind.name: _record(kind) for kind in RECORD_KINDS} | _code_lists(),
    }


def _head_field(field: Field) -> dict[str, Any]:
    constant = {"const": _CONSTANT[field.name]} if field.name in _CONSTANT else {}
    return _field(field) | constant


def _record(kind: RecordKind) -> dict[str, Any]:
    fields = {field.name: _field(field) for field in (*EVERY_RECORD, *kind.fields)}
    fields["record"] = {"const": kind.name}
    required = [field.name for field in (*EVERY_RECORD, *kind.fields) if field.required]
    return {
        **_told(kind.title),
        "description": kind.law,
        "type": "object",
        "properties": fields,
        "required": ["record", "reference"],
        "if": {"properties": {"action": {"const": "withdraw"}}, "required": ["action"]},
        "else": {"required": required},
        "additionalProperties": False,
    }


def _field(field: Field) -> dict[str, Any]:
    made = dict(_TYPES[field.kind]) | _told(field.title)
    if made["type"] == "string" and field.kind != "date":
        made["maxLength"] = field.longest
    if field.codes:
        made |= _codes(field)
    if field.least is not None:
        made["minimum"] = field.least
    if field.most is not None:
        made["maximum"] = field.most
    return made


def _codes(field: Field) -> dict[str, Any]:
    if field.codes is None:
        return {}
    if len(field.codes.names) >= _FEWEST_TO_REFER_TO:
        return {"$ref": f"#/$defs/codes-{field.codes.id}"}
    return {"enum": list(field.codes.names)}


def _code_lists() -> dict[str, Any]:
    fields = (*HEAD, *EVERY_RECORD, *(f for kind in RECORD_KINDS for f in kind.fields))
    lists = {field.codes.id: field.codes for field in fields if field.codes}
    return {
        f"codes-{name}": {**_told(codes.title), "enum": list(codes.names)}
        for name, codes in lists.items()
        if len(codes.names) >= _FEWEST_TO_REFER_TO
    }


def _told(title: Text) -> dict[str, Any]:
    return {
        "title": title.en,
        "x-title": {language: title.in_language(language) for language in LANGUAGES},
    }
