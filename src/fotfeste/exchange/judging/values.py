"""Checks of one value (kontroll av verdier): its kind, its bounds, its characters.

A check takes the value and answers with the value to keep, or with the problem.
"""

import math
import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, TypeAlias

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Text
from fotfeste.exchange.problem import Problem, problem
from fotfeste.exchange.schema.layout import Field

Check: TypeAlias = Callable[[Any], "Any | Problem"]

EARLIEST = date(1900, 1, 1)
YEARS_AHEAD = 20

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]"
)
_FORMULA = re.compile(r"\s*([=@\t\r]|[+-](?![\d ]))")
_PERSONAL_NUMBER = re.compile(r"(?<![\w.])(\d{6})[ -]?(\d{5})(?![\w])|(?<!\w)(19|20)\d{10}(?!\w)")
_ONLY_DIGITS = re.compile(r"[\s-]*(\d[\s-]*){11,12}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

A_DATE = Text("en dato, ÅÅÅÅ-MM-DD", "ein dato, ÅÅÅÅ-MM-DD", "a date, YYYY-MM-DD")
A_CODE = Text("en kode (tekst)", "ein kode (tekst)", "a code (text)")
A_TEXT = Text("tekst", "tekst", "text")
A_NUMBER = Text("et tall", "eit tal", "a number")
A_WHOLE_NUMBER = Text("et heltall", "eit heiltal", "a whole number")
A_TRUTH = Text("true eller false", "true eller false", "true or false")
FROM_TO = Text("fra {least} til {most}", "frå {least} til {most}", "from {least} to {most}")


def check_of(field: Field) -> Check:
    """The check of a field's values."""
    made: dict[str, Callable[[Field], Check]] = {
        "reference": _reference,
        "text": _text,
        "secret": _unshown,
        "date": _date,
        "code": _code,
        "integer": _number,
        "number": _number,
        "boolean": _boolean,
    }
    return made[field.kind](field)


def expected_of(field: Field) -> Text:
    """What a value of the field looks like, in words."""
    words = {
        "date": A_DATE,
        "code": A_CODE,
        "integer": A_WHOLE_NUMBER,
        "number": A_NUMBER,
        "boolean": A_TRUTH,
    }
    return words.get(field.kind, A_TEXT)


def _reference(field: Field) -> Check:
    name, longest = field.name, field.longest

    def check(value: Any) -> Any:
        if not isinstance(value, str):
            return problem("wrong_type", name, value, A_TEXT)
        if not value.isalnum():
            fault = _characters(name, value, longest)
            if fault:
                return fault
        elif len(value) > longest:
            return problem("too_long", name, len(value), longest)
        if len(value) < _LONGEST_NUMBER and _ONLY_DIGITS.fullmatch(value):
            return problem("personal_number", name)
        return value

    return check


_LONGEST_NUMBER = 30


def _text(field: Field) -> Check:
    name, longest = field.name, field.longest

    def check(value: Any) -> Any:
        if not isinstance(value, str):
            return problem("wrong_type", name, value, A_TEXT)
        fault = _characters(name, value, longest)
        if fault:
            return fault
        if _PERSONAL_NUMBER.search(value):
            return problem("personal_number", name)
        return value

    return check


def _characters(name: str, value: str, longest: int) -> Problem | None:
    """What is wrong with the characters of a text."""
    if len(value) > longest:
        return problem("too_long", name, len(value), longest)
    if _CONTROL.search(value):
        return problem("text_control", name)
    if _FORMULA.match(value):
        return problem("formula", name)
    return None


def _unshown(field: Field) -> Check:
    name, longest = field.name, field.longest

    def check(value: Any) -> Any:
        """A number; nothing of it is ever shown."""
        if not isinstance(value, str):
            return problem("wrong_type", name, "•", A_TEXT)
        fault = _characters(name, value, longest)
        return fault or value.strip()

    return check


def _date(field: Field) -> Check:
    name = field.name
    latest = date.today() + timedelta(days=366 * YEARS_AHEAD)  # noqa: DTZ011
    bounds = FROM_TO.filled(least=EARLIEST, most=latest)

    def check(value: Any) -> Any:
        found = day_of(value) if isinstance(value, str) else None
        if found is None:
            return problem("wrong_type", name, value, A_DATE)
        if not EARLIEST <= found <= latest:
            return problem("date_implausible", name, value, bounds)
        return found

    return check


@lru_cache(maxsize=1 << 16)
def day_of(text: str) -> date | None:
    """The day that a text says as YYYY-MM-DD, or None."""
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _code(field: Field) -> Check:
    name, codes = field.name, field.codes
    known = frozenset(codes.names) if codes else frozenset()
    listed = choices(codes) if codes else A_CODE

    def check(value: Any) -> Any:
        if not isinstance(value, str):
            return problem("wrong_type", name, value, A_CODE)
        if value not in known:
            return problem("code_unknown", name, value, listed)
        return value

    return check


def choices(codes: CodeList) -> Text:
    """A code list in words: its title, and its codes where they are few."""
    few = f" ({', '.join(codes.names)})" if len(codes.names) <= _FEW_CODES else ""
    title = codes.title
    return Text(nb=f"«{title.nb}»{few}", nn=f"«{title.nn}»{few}", en=f"“{title.en}”{few}")


_FEW_CODES = 32


def _number(field: Field) -> Check:
    name, least, most = field.name, field.least or 0, field.most or 0
    whole = field.kind == "integer"
    bounds = FROM_TO.filled(least=least, most=most)
    expected = A_WHOLE_NUMBER if whole else A_NUMBER

    def check(value: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return problem("wrong_type", name, value, expected)
        if isinstance(value, float) and (not math.isfinite(value) or whole):
            return problem("wrong_type", name, value, expected)
        if not least <= value <= most:
            return problem("out_of_range", name, f"{value:.6g}" if value < _SHOWN else "…", bounds)
        return value if whole else round(value, 4)

    return check


_SHOWN = 10**15


def _boolean(field: Field) -> Check:
    name = field.name

    def check(value: Any) -> Any:
        return value if isinstance(value, bool) else problem("wrong_type", name, value, A_TRUTH)

    return check
