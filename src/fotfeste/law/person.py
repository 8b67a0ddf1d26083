"""Reading a person (lese en person): every fault of the facts at once, then facts that can be asked for."""

import re
import reprlib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.law.dates import FIRST_DAY, LAST_DAY, is_within_reach
from fotfeste.law.fields import Field, fields, list_of

DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
LONGEST_SHOWN = 60
shorter = reprlib.Repr()


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
    if field.kind in ("number", "whole") and _is_number(value, field):
        return value
    if field.kind == "code" and isinstance(value, str) and value in field.codes:
        return value
    problems.append(_unexpected(where, value, _expected(field)))
    return None


def _is_number(value: object, field: Field) -> bool:
    """Whether a number is one the field may have; not-a-number and infinity are within no limits."""
    kinds = (int,) if field.kind == "whole" else (int, float)
    return type(value) in kinds and 0 <= value <= (field.most or 0)  # type: ignore[operator]


def _day(value: object) -> date | None:
    """A day written as YYYY-MM-DD, within the days that may be asked about."""
    if isinstance(value, str) and DAY.fullmatch(value):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            return None
    return value if type(value) is date and is_within_reach(value) else None


def _expected(field: Field) -> str:
    kinds = {
        "date": f"YYYY-MM-DD ({FIRST_DAY} – {LAST_DAY})",
        "boolean": "true, false",
        "number": f"0 – {field.most}",
        "whole": f"0, 1, 2 … {field.most}",
    }
    expected = kinds.get(field.kind) or ", ".join(field.codes)
    return f"{expected}, null" if field.may_be_null else expected


def _unexpected(where: str, value: object, expected: str) -> Text:
    seen = _shown(value)
    return Text(
        nb=f"{where}: «{seen}» kan ikke leses; ventet {expected}. Rett feltet, eller ta det ut.",
        nn=f"{where}: «{seen}» kan ikkje lesast; venta {expected}. Rett feltet, eller ta det ut.",
        en=f"{where}: “{seen}” cannot be read; expected {expected}. Correct it or leave it out.",
    )


def _shown(value: object) -> str:
    """What was seen, cut short where it is long or deep."""
    return value[:LONGEST_SHOWN] if isinstance(value, str) else shorter.repr(value)


def _unknown(where: str) -> Text:
    return Text(
        nb=f"{where}: feltet finnes ikke i skjemaet. Skriv ut skjemaet med --schema.",
        nn=f"{where}: feltet finst ikkje i skjemaet. Skriv ut skjemaet med --schema.",
        en=f"{where}: the schema has no such field. Print the schema with --schema.",
    )
