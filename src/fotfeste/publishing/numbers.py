"""Numbers, units and dates in words (tallformat): how each language writes them."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from babel.dates import format_date
from babel.numbers import get_decimal_symbol, get_group_symbol

from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.indicator import Unit

Number = Decimal | float | int

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
LOCALES: dict[Language, str] = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}

PERSONS = Text(nb="Antall personer", nn="Talet på personar", en="Number of persons")
PERCENT = Text(nb="Prosent", nn="Prosent", en="Per cent")
PERCENTAGE_POINTS = Text(nb="Prosentpoeng", nn="Prosentpoeng", en="Percentage points")
CATEGORIES = Text(nb="Antall", nn="Tal", en="Number")
UNITS: dict[Unit, Text] = {
    "persons": PERSONS,
    "percent": PERCENT,
    "percentage_points": PERCENTAGE_POINTS,
    "categories": CATEGORIES,
}
PERCENT_SIGN: dict[Language, str] = {
    "nb": f"{NO_BREAK_SPACE}%",
    "nn": f"{NO_BREAK_SPACE}%",
    "en": "%",
}


def rounded(value: Number, decimals: int) -> Decimal:
    """The value with so many decimals; a half is rounded away from zero."""
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def number(value: Number, decimals: int, language: Language) -> str:
    """The digits alone: «13 942», «4,2», «−11»; spaces do not break."""
    exact = rounded(value, decimals)
    group, mark = _marks(language)
    whole, _, rest = f"{abs(exact):,f}".partition(".")
    written = whole.replace(",", group) + (mark + rest if rest else "")
    return MINUS + written if exact < 0 else written


@cache
def _marks(language: Language) -> tuple[str, str]:
    """What parts thousands, and what stands before decimals."""
    locale = LOCALES[language]
    return get_group_symbol(locale), get_decimal_symbol(locale)


def with_unit(value: Number, decimals: int, unit: Unit, language: Language) -> str:
    """The digits with a per cent sign where the unit is per cent: «49 %», «49%» in English."""
    return number(value, decimals, language) + (PERCENT_SIGN[language] if unit == "percent" else "")


def day(on: date, language: Language) -> str:
    """A date in words: «28. februar 2025», «28 February 2025»."""
    written: str = format_date(on, format="long", locale=LOCALES[language])
    return written.replace(" ", NO_BREAK_SPACE, 1)
