"""Precision (nøyaktighet): what a printed number can stand for, as exact intervals.

Rounding gives an interval that is closed at both ends, since nobody tells
whether a half goes up or to the even number. Words give one by a declared
tolerance; they are weak evidence and never prove anything.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from fotfeste.reconstruction.figures.printed import Printed


@dataclass(frozen=True, slots=True)
class Interval:
    """From `low` to `high`, both included; None is open."""

    low: Fraction | None
    high: Fraction | None

    def plus(self, shift: Fraction) -> "Interval":
        """The interval moved up."""
        return Interval(
            None if self.low is None else self.low + shift,
            None if self.high is None else self.high + shift,
        )

    def __contains__(self, value: Fraction) -> bool:
        above = self.low is None or self.low <= value
        return above and (self.high is None or value <= self.high)


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a word lets the truth be from the number: a part of it, or points of per cent.

    None on a side is open.
    """

    below_part: Fraction | None
    above_part: Fraction | None
    below_points: Fraction | None
    above_points: Fraction | None


HALF_UNITS: dict[str, Fraction] = {
    "exact": Fraction(0),
    "integer percent": Fraction(1, 2),
    "integer percentage points": Fraction(1, 2),
    "1 decimal": Fraction(1, 20),
    "rounded to 100": Fraction(50),
}
"""Half of the unit that a precision rounds to."""

UNROUNDED = "unrounded"
"""As many decimals as are printed; half of the last one either way."""

_NONE = Fraction(0)
WORDS: dict[str, Tolerance] = {
    "about": Tolerance(Fraction(1, 10), Fraction(1, 10), Fraction(5), Fraction(5)),
    "just over": Tolerance(_NONE, Fraction(1, 20), _NONE, Fraction(5, 2)),
    "above": Tolerance(_NONE, None, _NONE, None),
    "below": Tolerance(None, _NONE, None, _NONE),
}
"""Declared tolerances: «about 6 in 10» lets 55–65 per cent be true, «about 2,300» 2,070–2,530."""

WITHOUT_VALUE = frozenset({"suppressed", "not available"})
"""The publisher shows no number."""

UNUSABLE = frozenset({"source error"})
"""A number that cannot be right as printed; it says nothing."""

PRECISIONS = (*HALF_UNITS, UNROUNDED, *WORDS, *sorted(WITHOUT_VALUE), *sorted(UNUSABLE))

_POINTS = frozenset({"percent", "percentage_points"})


def is_word(figure: Printed) -> bool:
    """Whether its precision is a word: weak evidence."""
    return figure.precision in WORDS


def is_exact(figure: Printed) -> bool:
    """Whether it is a number that was not rounded."""
    return figure.precision == "exact"


def interval(figure: Printed) -> Interval | None:
    """What the figure can stand for; None where it says nothing."""
    if figure.value is None or figure.precision in WITHOUT_VALUE | UNUSABLE:
        return None
    if figure.precision in WORDS:
        return _by_words(figure.value, WORDS[figure.precision], figure.unit in _POINTS)
    half = half_unit(figure)
    return Interval(figure.value - half, figure.value + half)


def half_of_last_digit(value: Fraction) -> Fraction:
    """Half of the unit of the last digit that is not nought: 50 for 2,400."""
    unit = Fraction(1)
    while value and (value / (unit * 10)).denominator == 1:
        unit *= 10
    return unit / 2


def half_unit(figure: Printed) -> Fraction:
    """Half of the unit that its value is rounded to; nothing of an exact number."""
    if figure.precision == UNROUNDED:
        return Fraction(Decimal(1).scaleb(-figure.decimals)) / 2
    return HALF_UNITS[figure.precision]


def _by_words(value: Fraction, tolerance: Tolerance, points: bool) -> Interval:
    if points:
        below, above = tolerance.below_points, tolerance.above_points
    else:
        below, above = (
            None if part is None else abs(value) * part
            for part in (tolerance.below_part, tolerance.above_part)
        )
    return Interval(
        None if below is None else value - below, None if above is None else value + above
    )


def contradiction_of(precision: str, value: Fraction, unit: str) -> bool:
    """Whether a value could not have been printed with a precision in a unit."""
    if precision in {"integer percent", "integer percentage points"}:
        return value.denominator != 1
    if precision == "1 decimal":
        return (value * 10).denominator != 1
    if precision == "rounded to 100":
        return (value / 100).denominator != 1
    return precision == "exact" and unit == "persons" and value.denominator != 1
