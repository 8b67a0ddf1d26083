"""Small-count rounding: what always holds, and that looking again never makes it worse."""

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_array

from fotfeste.disclosure.nearer import Rounding, come_nearer
from fotfeste.disclosure.rounding import round_small

PLACES = 3
GROUPS = 4


def _published() -> csr_array:
    """Places × groups with all totals: every finest cell in four published ones."""
    finest = list(product(range(PLACES), range(GROUPS)))
    named = [
        *finest,
        *((p, -1) for p in range(PLACES)),
        *((-1, g) for g in range(GROUPS)),
        (-1, -1),
    ]
    inside = [[p in (q, -1) and g in (h, -1) for p, g in named] for q, h in finest]
    return csr_array(np.array(inside, np.int64))


PUBLISHED = _published()
counts = st.lists(st.integers(0, 9), min_size=PLACES * GROUPS, max_size=PLACES * GROUPS)


@given(counts, st.integers(2, 6), st.integers(0, 5))
def test_nothing_small_is_left_and_everything_adds_up(
    inner: list[int], base: int, seed: int
) -> None:
    own = np.array(inner, np.int64)
    rounded = round_small(own, PUBLISHED, base=base, seed=seed)
    finest, before = rounded[: len(own)], own @ PUBLISHED
    assert (finest @ PUBLISHED == rounded).all()
    assert not ((rounded > 0) & (rounded < base)).any()
    kept = finest == own
    assert np.isin(finest[~kept], [0, base]).all()
    assert (own[~kept] < base).all()
    assert (rounded[before == 0] == 0).all()
    assert (rounded == round_small(own, PUBLISHED, base=base, seed=seed)).all()


@given(counts, st.integers(2, 6))
def test_looking_again_ends_where_no_cell_alone_brings_more(inner: list[int], base: int) -> None:
    own = np.array(inner, np.int64) % base
    raised = own > base // 2
    started = Rounding(PUBLISHED, base, raised.copy(), (base * raised - own) @ PUBLISHED)
    come_nearer(started)
    assert (started.errors == (base * started.raised - own) @ PUBLISHED).all()
    assert (started.prices() >= 0).all()
    assert _paid(started.errors) <= _paid((base * raised - own) @ PUBLISHED)


def _paid(errors: np.ndarray) -> int:
    return int((100 * abs(errors) + 30 * (errors != 0) + 10 * errors**2 + errors**4).sum())
