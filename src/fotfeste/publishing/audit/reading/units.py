"""Units and precision (enhet og nøyaktighet) of a number, by the words around it."""

import re

from fotfeste.publishing.audit.reading.numbers import Number

_I = re.IGNORECASE
_UNITS = (
    ("percentage_points", re.compile(r"\s*(?:prosent-?\s?poeng|percentage points?)", _I)),
    ("percent", re.compile(r"\s*(?:%|prosent|per cent|percent)", _I)),
    ("countries", re.compile(r"\s*(?:land\b|countries)", _I)),
    (
        "persons",
        re.compile(
            r"\s*(?:(?:nye|new|øvrige|tidligere|av|of) )?(?:flyktning|flyktningar|deltaker|deltakar|deltager|"
            r"person|kvinne|menn|fordrevne|introduksjonsdeltaker|refugee|participant|people|women|men\b)",
            _I,
        ),
    ),
)
_OTHER = re.compile(
    r"\s*(?:år|måned|månad|mnd|time|uke|veke|dag|year|month|hour|week|day|kroner)", _I
)
_SPOKEN = (
    ("just over", re.compile(r"(?:i overkant av|drøyt|litt over|just over|vel)\s*\(?$", _I)),
    (
        "below",
        re.compile(
            r"(?:under|mindre enn|færre enn|i underkant av|less than|fewer than|below)\s*\(?$", _I
        ),
    ),
    (
        "above",
        re.compile(
            r"(?:over|mer enn|meir enn|minst|flere enn|fleire enn|more than|at least)\s*\(?$", _I
        ),
    ),
    (
        "about",
        re.compile(
            r"(?:om lag|omlag|cirka|ca\.?|rundt|omtrent|nær|nesten|about|around|nearly|some)\s*\(?$",
            _I,
        ),
    ),
)


def unit_of(words: str, number: Number) -> str:
    """The unit that follows a number; «other» for time and money, nothing where none is told."""
    if number.shape == "fraction":
        return "percent"
    after = re.sub(r"^\s*(?:og|and|til|to|,)\s+\d+(?=\s*(?:prosent|%))", "", words[number.end :])
    for unit, pattern in _UNITS:
        if pattern.match(after):
            return unit
    return "other" if _OTHER.match(after) else ""


def precision_of(words: str, number: Number, unit: str) -> str:
    """How precise a number is: by words before it, else by its unit and decimals."""
    for precision, pattern in _SPOKEN:
        if pattern.search(words[: number.start]):
            return precision
    if number.shape == "fraction":
        return "about"
    if unit == "persons" and number.value and number.value % 100 == 0:
        return "rounded to 100"
    return written_precision(f"{number.value:f}", unit)


def written_precision(value: str, unit: str) -> str:
    """The precision of a number by its unit and decimals alone."""
    decimals = len(value.partition(".")[2])
    if unit not in {"percent", "percentage_points"}:
        return "exact" if not decimals else "unrounded"
    if decimals > 1:
        return "unrounded"
    integer = {"percent": "integer percent", "percentage_points": "integer percentage points"}
    return "1 decimal" if decimals else integer[unit]
