"""Reading a person (lese en person): every fault of the facts at once, then facts that can be asked for."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.law.fields import Field, fields, list_of


class PersonRefused(Refused):
    """A person's facts that cannot be read."""


def read_person(said: Mapping[str, Any]) -> dict[str, Any]:
    """The facts by path, days as dates; lists hold mappings by the last part of the path.

    Raises PersonRefused with everything that is wrong.
    """
    facts: dict[str, Any] = {}
    problems: list[Text] = []
    _read(said, "", facts, problems)
    if problems:
        raise PersonRefused(*problems)
    return facts


def _read(said: object, at: str, facts: dict[str, Any], problems: list[Text]) -> None:
    """Take all that stands under a path."""
    if not isinstance(said, Mapping):
        problems.append(_unexpected(at or "–", said, "{…}"))
        return
    for name, value in said.items():
        path = f"{at}.{name}" if at else str(name)
        if path in fields() and list_of(path) is None:
            _take(fields()[path], value, facts, problems)
        elif any(known.startswith(f"{path}.") for known in fields()):
            _read(value, path, facts, problems)
        else:
            problems.append(_unknown(path))


def _take(field: Field, value: object, facts: dict[str, Any], problems: list[Text]) -> None:
    if field.kind == "list":
        facts[field.path] = tuple(_things(field, value, problems))
        return
    facts[field.path] = _value(field, field.path, value, problems)


def _things(field: Field, value: object, problems: list[Text]) -> Iterator[dict[str, Any]]:
    """The things of a list, each by the last part of its fields' paths."""
    if not isinstance(value, list | tuple):
        problems.append(_unexpected(field.path, value, "[…]"))
        return
    for number, thing in enumerate(value, 1):
        if isinstance(thing, Mapping):
            yield _thing(field.path, number, thing, problems)
        else:
            problems.append(_unexpected(f"{field.path}[{number}]", thing, "{…}"))


def _thing(
    around: str, number: int, thing: Mapping[str, Any], problems: list[Text]
) -> dict[str, Any]:
    found = {}
    for name, value in thing.items():
        field = fields().get(f"{around}.{name}")
        if field is None:
            problems.append(_unknown(f"{around}[{number}].{name}"))
        else:
            found[str(name)] = _value(field, f"{around}[{number}].{name}", value, problems)
    first, last = found.get("from"), found.get("through")
    if isinstance(first, date) and isinstance(last, date) and last < first:
        problems.append(_unexpected(f"{around}[{number}].through", last, f"≥ {first}"))
    return found


def _value(field: Field, where: str, value: object, problems: list[Text]) -> object:
    """A value in its own type; None and a problem where it is not what is expected."""
    if value is None and field.may_be_null:
        return None
    if field.kind == "date" and (day := _day(value)):
        return day
    if field.kind == "boolean" and isinstance(value, bool):
        return value
    if field.kind == "number" and type(value) in (int, float) and value >= 0:  # type: ignore[operator]
        return value
    if field.kind == "code" and value in field.codes:
        return value
    problems.append(_unexpected(where, value, _expected(field)))
    return None


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _expected(field: Field) -> str:
    kinds = {"date": "YYYY-MM-DD", "boolean": "true, false", "number": "0, 1, 2 …"}
    expected = kinds.get(field.kind) or ", ".join(field.codes)
    return f"{expected}, null" if field.may_be_null else expected


def _unexpected(where: str, value: object, expected: str) -> Text:
    return Text(
        nb=f"{where}: «{value}» kan ikke leses; ventet {expected}. Rett feltet, eller ta det ut.",
        nn=f"{where}: «{value}» kan ikkje lesast; venta {expected}. Rett feltet, eller ta det ut.",
        en=f"{where}: “{value}” cannot be read; expected {expected}. Correct it or leave it out.",
    )


def _unknown(where: str) -> Text:
    return Text(
        nb=f"{where}: feltet finnes ikke i skjemaet. Skriv ut skjemaet med --schema.",
        nn=f"{where}: feltet finst ikkje i skjemaet. Skriv ut skjemaet med --schema.",
        en=f"{where}: the schema has no such field. Print the schema with --schema.",
    )
