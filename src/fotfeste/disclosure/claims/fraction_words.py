"""Shares in words (andeler med ord): «om lag halvparten», «om lag seks av ti», «om lag to av tre»."""

from dataclasses import dataclass
from decimal import Decimal

from fotfeste.domain.text import Text

TOLERANCE = Decimal(2)
"""How far, in points, a share may lie from the fraction that it is called by."""


@dataclass(frozen=True)
class Fraction:
    """A fraction that has a name; `limits` are the lowest and highest share called by it."""

    per_cent: Decimal
    words: Text
    limits: tuple[Decimal, Decimal]


def nearest_fraction(share: Decimal, half: tuple[Decimal, Decimal]) -> Fraction | None:
    """The fraction that a share in per cent is called by; None where none is near.

    `half` are the limits of «halvparten» (the rule `word_half`); the nearest
    fraction wins, the lower of two as near.
    """
    named = (*(_fraction(*row) for row in _NAMED), Fraction(Decimal(50), _HALF, half))
    near = [fraction for fraction in named if fraction.limits[0] <= share <= fraction.limits[1]]
    return min(near, key=lambda f: (abs(share - f.per_cent), f.per_cent), default=None)


def _fraction(parts: int, whole: int, nb: str, nn: str, en: str) -> Fraction:
    per_cent = Decimal(100 * parts) / whole
    words = Text(nb=f"om lag {nb}", nn=f"om lag {nn}", en=f"about {en}")
    return Fraction(per_cent, words, (per_cent - TOLERANCE, per_cent + TOLERANCE))


_HALF = Text(nb="om lag halvparten", nn="om lag halvparten", en="about half")
_NAMED = (
    (1, 10, "én av ti", "éin av ti", "one in ten"),
    (1, 5, "én av fem", "éin av fem", "one in five"),
    (1, 4, "én av fire", "éin av fire", "one in four"),
    (3, 10, "tre av ti", "tre av ti", "three in ten"),
    (1, 3, "én av tre", "éin av tre", "one in three"),
    (4, 10, "fire av ti", "fire av ti", "four in ten"),
    (6, 10, "seks av ti", "seks av ti", "six in ten"),
    (2, 3, "to av tre", "to av tre", "two in three"),
    (7, 10, "sju av ti", "sju av ti", "seven in ten"),
    (3, 4, "tre av fire", "tre av fire", "three in four"),
    (8, 10, "åtte av ti", "åtte av ti", "eight in ten"),
    (9, 10, "ni av ti", "ni av ti", "nine in ten"),
)
