"""For any persons: what is hidden cannot be computed, what is printed is true, and nothing needless is hidden."""

import numpy as np
from hypothesis import given, settings

from fotfeste.disclosure.suppression.suppression import suppress_cells
from fotfeste.disclosure.tables.linked import LinkedTables
from tests.properties.small_tables import linked_tables, possible

bounded = settings(derandomize=True, max_examples=25, deadline=None)
THRESHOLD = 3
MOST_TRIED = 7


@bounded
@given(linked_tables(most=7))
def test_every_hidden_cell_can_be_something_else(linked: LinkedTables) -> None:
    counts = linked.counts
    small = (counts > 0) & (counts < THRESHOLD)
    done = suppress_cells(linked.structure, counts, small, allowed=counts > 0, floor=1)
    assert (done.hidden >= small).all()
    assert (counts[done.hidden] > 0).all()
    assert (done.hidden >= done.open).all()
    if 0 < done.hidden.sum() <= MOST_TRIED:
        above_the_truth = int(counts.max()) + 2
        tried = np.array(list(possible(linked, done.hidden, 1, above_the_truth)))
        varies = tried.min(axis=0) < tried.max(axis=0)
        assert (varies | done.open[done.hidden]).all()


@bounded
@given(linked_tables(most=14))
def test_nothing_is_open_where_the_total_may_be_hidden(linked: LinkedTables) -> None:
    counts = linked.counts
    small = (counts > 0) & (counts < THRESHOLD)
    done = suppress_cells(linked.structure, counts, small, allowed=counts > 0, floor=1)
    assert not done.open.any()
