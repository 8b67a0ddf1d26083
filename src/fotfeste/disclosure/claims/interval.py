"""Intervals (konfidensintervall) for the difference between two published shares."""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from fotfeste.disclosure.figures.figure import Figure


@dataclass(frozen=True)
class Interval:
    """A difference in percentage points, from `low` to `high`."""

    low: float
    high: float


def of_difference(
    a: Figure, base_a: Figure, b: Figure, base_b: Figure, per_cent: float
) -> Interval | None:
    """The interval of a − b at a level such as 95; None where a figure is not shown or empty.

    From published figures only, so that a reader can do it again: each share is
    known to half a unit of its last decimal, and the interval is widened by
    both halves. Agresti & Caffo (2000): one person more in and one out of each share.
    """
    if a.value is None or b.value is None or not base_a.value or not base_b.value:
        return None
    share_a, variance_a = _adjusted(float(a.value), float(base_a.value))
    share_b, variance_b = _adjusted(float(b.value), float(base_b.value))
    z = NormalDist().inv_cdf(0.5 + per_cent / 200)
    reach = z * sqrt(variance_a + variance_b) + _half_unit(a) + _half_unit(b)
    return Interval(share_a - share_b - reach, share_a - share_b + reach)


def _adjusted(share: float, base: float) -> tuple[float, float]:
    """A share in per cent with one person more on each side, and its variance."""
    adjusted = (share * base + 100) / (base + 2)
    return adjusted, adjusted * (100 - adjusted) / (base + 2)


def _half_unit(figure: Figure) -> float:
    """How far rounding may have moved a share, in points."""
    return 0.5 * 10.0**-figure.decimals
