"""What equations alone settle (det likningene bestemmer): a random direction in which they can move.

A cell that no direction moves is determined, however many equations it takes. One
random direction that the equations allow shows this of all cells at once, but for
rounding; whoever uses it proves what it suspects.
"""

import numpy as np
from scipy.sparse import csc_array, csr_array, eye_array
from scipy.sparse.linalg import splu

from fotfeste.disclosure.attack.system import Numbers
from fotfeste.disclosure.tables.structure import Mask

SOFT = 1e-9
STILL = 1e-5
REFINEMENTS = 3
SEED = 7


def unmoved(matrix: csr_array) -> Mask:
    """The columns that (almost) do not change along a random x with `matrix` · x = 0."""
    rows, columns = matrix.shape
    direction: Numbers = np.random.default_rng(SEED).standard_normal(columns)
    if not rows:
        return np.zeros(columns, bool)
    product = csc_array(matrix @ matrix.T + SOFT * eye_array(rows))
    solve = splu(product, permc_spec="MMD_AT_PLUS_A", options={"SymmetricMode": True}).solve
    for _again in range(REFINEMENTS):
        direction = direction - matrix.T @ solve(matrix @ direction)
    return np.asarray(np.abs(direction) < STILL)
