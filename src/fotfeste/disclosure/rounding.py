"""Small-count rounding (avrunding av små tall): small counts become 0 or the base, and everything still adds up.

Langsrud & Heldal (2018): only the finest cells are rounded, and only those that are
part of some small published count; all published counts are then added up anew. So
the same cells are rounded alike in every table. Which of them become the base is
chosen one after the other, where the published counts lack most, and then looked at
again (`nearer`).
"""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from fotfeste.disclosure.nearer import Rounding, come_nearer
from fotfeste.disclosure.tables.structure import Integers

TIE = 1e-3


def round_small(inner: Integers, published: csr_array, *, base: int, seed: int) -> Integers:
    """The published counts after rounding.

    `inner` are the counts of the finest cells, `published` is finest × published
    cells, 1 where one is part of the other. `seed` settles ties only.
    """
    counts = inner @ published
    is_small = (counts > 0) & (counts < base)
    rounded = np.flatnonzero((published @ is_small > 0) & (inner > 0))
    own, part = inner[rounded], csr_array(published[rounded])
    ups = int(np.rint(own.sum() / base))
    raised = _raised(own, part, base, ups, np.random.default_rng(seed))
    rounding = Rounding(part, base, raised, (base * raised - own) @ part)
    come_nearer(rounding)
    return np.asarray(counts + rounding.errors)


def _raised(
    inner: Integers, part: csr_array, base: int, ups: int, random: np.random.Generator
) -> NDArray[np.bool_]:
    """Which small cells become the base: again and again the one whose totals lack most."""
    by_cell = csr_array(part.T)
    lack = (part @ (inner @ part)).astype(float) + random.uniform(0, TIE, len(inner))
    raised = np.zeros(len(inner), bool)
    for _step in range(ups):
        chosen = int(np.argmax(np.where(raised, -np.inf, lack)))
        raised[chosen] = True
        cells = part.indices[part.indptr[chosen] : part.indptr[chosen + 1]]
        touched = np.concatenate([_members(by_cell, cell) for cell in cells])
        lack -= base * np.bincount(touched, minlength=len(inner))
    return raised


def _members(by_cell: csr_array, cell: int) -> NDArray[np.integer]:
    return by_cell.indices[by_cell.indptr[cell] : by_cell.indptr[cell + 1]]
