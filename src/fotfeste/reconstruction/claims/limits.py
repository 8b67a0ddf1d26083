"""The limits of words (grenser for ord): within which a claim holds, and beyond which it does not.

Between the two it cannot be told: nobody is accused of a word that a fair reader
could have chosen.
"""

from fractions import Fraction

from fotfeste.reconstruction.figures.precision import WORDS

HALF = (Fraction(48), Fraction(52))
"""«Halvparten», as in our own reports (the rule `word_half`)."""

NEAR = Fraction(2)
"""A fraction holds within two points, as in our own reports; so does «ingen forskjell»."""

ABOUT_SAME = Fraction(1)
"""«Om lag uendret», «omtrent samme nivå»: one point more than rounding leaves open."""

FAR = WORDS["about"].above_points or Fraction(5)
"""A fraction other than a half does not hold further away than «about» reaches."""

SAME_COUNT = Fraction(1, 50)
ABOUT_COUNT = WORDS["about"].above_part or Fraction(1, 10)
"""Numbers of persons called the same, or about the same: how large a part they may differ."""


def fraction_limits(parts: int, whole: int) -> tuple[tuple[Fraction, Fraction], ...]:
    """Where a fraction holds, and outside of which it does not; «5 av 10» is coarser than «halvparten»."""
    share = Fraction(100 * parts, whole)
    if (parts, whole) == (1, 2):
        return HALF, HALF
    return (share - NEAR, share + NEAR), (share - FAR, share + FAR)
