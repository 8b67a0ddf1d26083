"""Numbers as people write them (tall i tekst), in each language."""

from decimal import Decimal
from fractions import Fraction

from fotfeste.domain.text import Language

_THOUSANDS: dict[Language, str] = {"nb": "\u00a0", "nn": "\u00a0", "en": ","}
_DECIMAL: dict[Language, str] = {"nb": ",", "nn": ",", "en": "."}
_MINUS = "\u2212"


def written(value: Fraction, language: Language, decimals: int = 0) -> str:
    """A number with its thousands apart: 1 665 or 1,665; 12,6 or 12.6."""
    scaled = Decimal(round(abs(value) * 10**decimals)).scaleb(-decimals)
    text = f"{scaled:,.{decimals}f}".replace(",", "t").replace(".", "d")
    text = text.replace("t", _THOUSANDS[language]).replace("d", _DECIMAL[language])
    return _MINUS + text if value < 0 and scaled else text


def as_printed(value: Fraction, language: Language) -> str:
    """A number with no more decimals than it has, two at most."""
    decimals = next((d for d in (0, 1) if (value * 10**d).denominator == 1), 2)
    return written(value, language, decimals)
