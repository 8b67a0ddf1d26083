"""How places differ (kommunenes tempo): some are quick and thorough, some slow, as places are."""

import numpy as np
import numpy.typing as npt

from fotfeste.synthetic.columns import Words

Factors = npt.NDArray[np.float64]


def by_place(municipality: Words, spread: float, rng: np.random.Generator) -> Factors:
    """A factor around one for each row, the same for all of a municipality.

    `spread` is the standard deviation of its logarithm.
    """
    codes, places = np.unique(municipality, return_inverse=True)
    factors: Factors = np.exp(spread * rng.standard_normal(len(codes)))
    return factors[places.ravel()]
