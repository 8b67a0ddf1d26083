"""Sweeps hide printed cells only, and what they let differ can differ."""

import numpy as np
from hypothesis import assume, given, settings

from fotfeste.disclosure.suppression.sweep import sweep
from fotfeste.disclosure.tables.linked import LinkedTables
from tests.properties.small_tables import linked_tables, possible

THRESHOLD = 3
MOST_TRIED = 7


@settings(derandomize=True, max_examples=25, deadline=None)
@given(linked_tables(most=7))
def test_after_sweeps_hidden_cells_differ_in_some_register(linked: LinkedTables) -> None:
    counts = linked.counts
    small = (counts > 0) & (counts < THRESHOLD)
    hidden = sweep(linked.structure, counts, small, allowed=counts > 0, floor=1)
    assert (hidden >= small).all()
    assert (counts[hidden] > 0).all()
    assume(0 < hidden.sum() <= MOST_TRIED)
    tried = np.array(list(possible(linked, hidden, 1, int(counts.max()) + 2)))
    assert (tried.min(axis=0) < tried.max(axis=0)).all()
