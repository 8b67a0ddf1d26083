"""Units (enheter): how the value of a rule or an answer is read, and said in words."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, Final

from fotfeste.domain.text import Text
from fotfeste.law.rule import Value
from fotfeste.law.words import word


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)


def _is_fraction(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(Fraction(value))
    except (ValueError, ZeroDivisionError):
        return False


UNITS: Final[dict[str, Callable[[Any], bool]]] = {
    **dict.fromkeys(
        "years months weeks working_days calendar_days days hours hours_a_week kroner count"
        " percent".split(),
        _is_number,
    ),
    "fraction": _is_fraction,
    "text": lambda value: isinstance(value, str),
    "date": lambda value: type(value) is date,
    "flag": lambda value: isinstance(value, bool),
    "code": lambda value: isinstance(value, str),
    "codes": lambda value: isinstance(value, list),
}
"""Every unit, and the test of a value written in it."""

PARTS: Final[dict[str, Text]] = {
    "act": Text(nb="Lov", nn="Lov", en="Act"),
    "target": Text(nb="Målgruppe", nn="Målgruppe", en="Target group"),
    "before": Text(nb="Før programmet", nn="Før programmet", en="Before the programme"),
    "start": Text(nb="Oppstart", nn="Oppstart", en="Start"),
    "duration": Text(nb="Sluttmål og programtid", nn="Sluttmål og programtid", en="Final goal and duration"),
    "content": Text(nb="Innhold", nn="Innhald", en="Content"),
    "plan": Text(nb="Plan, vedtak og avslutning", nn="Plan, vedtak og avslutning", en="Plan, decisions and ending"),
    "norwegian": Text(nb="Norsk og samfunnskunnskap", nn="Norsk og samfunnskunnskap", en="Norwegian and social studies"),
    "leave": Text(nb="Fravær og permisjon", nn="Fråvær og permisjon", en="Absence and leave"),
    "benefit": Text(nb="Introduksjonsstønad", nn="Introduksjonsstønad", en="Introduction benefit"),
    "registration": Text(nb="Registrering", nn="Registrering", en="Registration"),
}  # fmt: skip
"""The headings under which rules and answers are told, in order."""

AMOUNTS: Final[dict[str, Text]] = {
    "years": Text(nb="{} år", nn="{} år", en="{} years"),
    "months": Text(nb="{} måneder", nn="{} månader", en="{} months"),
    "weeks": Text(nb="{} uker", nn="{} veker", en="{} weeks"),
    "working_days": Text(nb="{} arbeidsdager", nn="{} arbeidsdagar", en="{} working days"),
    "calendar_days": Text(nb="{} kalenderdager", nn="{} kalenderdagar", en="{} calendar days"),
    "days": Text(nb="{} dager", nn="{} dagar", en="{} days"),
    "hours": Text(nb="{} timer", nn="{} timar", en="{} hours"),
    "hours_a_week": Text(nb="{} timer i uken", nn="{} timar i veka", en="{} hours a week"),
    "kroner": Text(nb="{} kroner", nn="{} kroner", en="NOK {}"),
    "percent": Text(nb="{} prosent", nn="{} prosent", en="{} per cent"),
}

ONE: Final[dict[str, Text]] = {
    "months": Text(nb="{} måned", nn="{} månad", en="{} month"),
    "years": Text(nb="{} år", nn="{} år", en="{} year"),
    "working_days": Text(nb="{} arbeidsdag", nn="{} arbeidsdag", en="{} working day"),
    "hours": Text(nb="{} time", nn="{} time", en="{} hour"),
}
"""Where one is said otherwise."""

UNKNOWN = Text(nb="ikke kjent", nn="ikkje kjent", en="not known")
YES = Text(nb="ja", nn="ja", en="yes")
NO = Text(nb="nei", nn="nei", en="no")
NONE = Text(nb="ingen", nn="ingen", en="none")


def said(value: Value, unit: str) -> Text:
    """A value in words."""
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, tuple):
        return joined([word(code) for code in value])
    if isinstance(value, date):
        return dated(value)
    if isinstance(value, str):
        return word(value) if unit == "code" else _same(value)
    return _amount(value, unit)


MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def dated(day: date) -> Text:
    """A day as each language writes it."""
    norwegian = f"{day.day}.{day.month}.{day.year}"
    return Text(nb=norwegian, nn=norwegian, en=f"{day.day} {MONTHS[day.month - 1]} {day.year}")


def joined(texts: list[Text], by: str = ", ") -> Text:
    """Texts one after another; «none» where there are none."""
    if not texts:
        return NONE
    return Text(
        nb=by.join(text.nb for text in texts),
        nn=by.join(text.nn for text in texts),
        en=by.join(text.en for text in texts),
    )


def _amount(value: float, unit: str) -> Text:
    several = AMOUNTS.get(unit, Text(nb="{}", nn="{}", en="{}"))
    shape = ONE.get(unit, several) if value == 1 else several
    norwegian, english = grouped(value, "\N{NO-BREAK SPACE}", ","), grouped(value, ",", ".")
    return Text(
        nb=shape.nb.format(norwegian), nn=shape.nn.format(norwegian), en=shape.en.format(english)
    )


def grouped(value: float, thousands: str, decimal: str) -> str:
    """A number with a language's signs; two decimals at most, none where it is whole."""
    written = f"{value:,.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"
    return written.replace(",", " ").replace(".", decimal).replace(" ", thousands)


def _same(written: str) -> Text:
    return Text(nb=written, nn=written, en=written)
