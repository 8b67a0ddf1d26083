"""Fields of a manifest (felter i følgeskrivet), taken one by one; what is wrong gathers on the way."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fotfeste.domain.text import Text
from fotfeste.extract.defects import Defect, Kind
from fotfeste.extract.manifest import MANIFEST
from fotfeste.extract.wording import Hole, defect, seen


@dataclass(frozen=True)
class Expected:
    """A test of a value, and what it wants."""

    holds: Callable[[Any], bool]
    text: Text


def _is_day(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_count(value: Any) -> bool:
    return type(value) is int and value >= 0


def _is_hash(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value) is not None


DAY = Expected(
    _is_day,
    Text(nb="en dag som ÅÅÅÅ-MM-DD", nn="ein dag som ÅÅÅÅ-MM-DD", en="a day as YYYY-MM-DD"),
)
DAY_OR_NULL = Expected(
    lambda value: value is None or _is_day(value),
    Text(
        nb="en dag som ÅÅÅÅ-MM-DD, eller null",
        nn="ein dag som ÅÅÅÅ-MM-DD, eller null",
        en="a day as YYYY-MM-DD, or null",
    ),
)
TRUE_OR_FALSE = Expected(
    lambda value: isinstance(value, bool),
    Text(nb="true eller false", nn="true eller false", en="true or false"),
)
NUMBER_OR_NULL = Expected(
    lambda value: value is None or type(value) is int,
    Text(nb="et heltall eller null", nn="eit heiltal eller null", en="a whole number or null"),
)
COUNT = Expected(_is_count, Text(nb="et antall rader", nn="ei mengd rader", en="a number of rows"))
HASH = Expected(
    _is_hash,
    Text(
        nb="en SHA-256 med 64 heksadesimale sifre",
        nn="ein SHA-256 med 64 heksadesimale siffer",
        en="a SHA-256 of 64 hexadecimal digits",
    ),
)
WORDS_BY_NAME = Expected(
    lambda value: isinstance(value, dict) and all(isinstance(v, str) for v in value.values()),
    Text(
        nb="et JSON-objekt med tekster",
        nn="eit JSON-objekt med tekstar",
        en="a JSON object of texts",
    ),
)


_OF_DELETED = {"category": str, "rule": str, "on": str, "file": str, "rows": int}


def _are_deleted(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, dict)
        and {name: type(said) for name, said in each.items()} == _OF_DELETED
        and _is_day(each["on"])
        and _is_count(each["rows"])
        for each in value
    )


DELETED = Expected(
    _are_deleted,
    Text(
        nb="en liste over det som er slettet: category, rule, on, file, rows",
        nn="ei liste over det som er sletta: category, rule, on, file, rows",
        en="a list of what was deleted: category, rule, on, file, rows",
    ),
)

_OF_RESEARCH = {"project": str, "with_identities": bool, "screened": int, "reserved": int}
RESEARCH = Expected(
    lambda value: (
        isinstance(value, dict)
        and {name: type(said) for name, said in value.items()} == _OF_RESEARCH
    ),
    Text(
        nb="et JSON-objekt med project, with_identities, screened, reserved",
        nn="eit JSON-objekt med project, with_identities, screened, reserved",
        en="a JSON object of project, with_identities, screened, reserved",
    ),
)


def only(value: str) -> Expected:
    """Expect exactly one text."""
    return Expected(
        lambda found: found == value, Text(nb=f"«{value}»", nn=f"«{value}»", en=f"“{value}”")
    )


@dataclass
class Fields:
    """The fields of a manifest, and the defects found in those taken so far."""

    fields: Mapping[str, Any]
    defects: list[Defect] = field(default_factory=list)

    def take(self, path: str, expected: Expected) -> Any:
        """The value at a dotted path; None, and a defect, where it is not as expected."""
        value: Any = self.fields
        for step in path.split("."):
            if not isinstance(value, dict) or step not in value:
                return self.refuse(path, "–", expected.text)
            value = value[step]
        if expected.holds(value):
            return value
        return self.refuse(path, json.dumps(value, ensure_ascii=False), expected.text)

    def day(self, path: str, expected: Expected = DAY) -> date | None:
        """The day at a dotted path."""
        text = self.take(path, expected)
        return None if text is None else date.fromisoformat(text)

    def refuse(self, path: str, found: object, expected: Hole) -> None:
        """Note a defect of the field at a path."""
        self.defects.append(
            defect(Kind.MANIFEST_FIELD, MANIFEST, path, places=seen(found), expected=expected)
        )
