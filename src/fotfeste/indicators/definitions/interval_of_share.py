"""The interval around a share (konfidensintervall), by the method of Wilson (1927)."""

from math import sqrt
from statistics import NormalDist


def wilson(count: int, base: int, per_cent: float) -> tuple[float, float]:
    """The lower and upper end of the interval of `count` of `base`, both between 0 and 1.

    Wilson, E. B. (1927): «Probable inference, the law of succession, and
    statistical inference», Journal of the American Statistical Association 22.
    The ends stay within 0 and 1, and the interval is good for small groups and
    for shares near either end. `per_cent` is the level, such as 95. Raises
    ValueError where there is nobody or more than everybody.
    """
    if not 0 <= count <= base or not base:
        raise ValueError(f"{count} of {base} is no share")
    z = NormalDist().inv_cdf(0.5 + per_cent / 200)
    share, shrunk = count / base, 1 + z * z / base
    middle = (share + z * z / (2 * base)) / shrunk
    reach = z * sqrt(share * (1 - share) / base + (z / (2 * base)) ** 2) / shrunk
    return (middle - reach if count else 0.0, middle + reach if count < base else 1.0)
