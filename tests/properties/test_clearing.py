"""What is cleared can be something else: compared with trying every register there could be."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fotfeste.disclosure import protect_persons as module
from fotfeste.disclosure.suppression.clearing import uncleared
from fotfeste.disclosure.tables.linked import LinkedTables
from fotfeste.disclosure.tables.structure import structure_of
from tests.properties.small_tables import linked_tables, possible

MOST = 5
bounded = settings(derandomize=True, max_examples=60, deadline=None)


@bounded
@given(linked_tables(most=MOST), st.integers(0, 1), st.data())
def test_the_cells_not_cleared_are_those_with_one_possible_count(
    linked: LinkedTables, floor: int, data: st.DataObject
) -> None:
    can_hide = np.flatnonzero(linked.counts >= floor)
    assume(len(can_hide))
    chosen = data.draw(st.lists(st.sampled_from(can_hide.tolist()), max_size=6, unique=True))
    hidden = np.isin(np.arange(len(linked.counts)), chosen)
    left = uncleared(linked.structure, linked.counts, hidden, floor=floor)
    tried = np.array(list(possible(linked, hidden, floor, MOST + 1)))
    assert (left[hidden] == (tried.min(axis=0) == tried.max(axis=0))).all()
    assert not left[~hidden].any()


def test_what_several_equations_settle_together_is_not_cleared() -> None:
    # a+b, b+c and a+c are printed
    structure = structure_of(6, [(3, (0, 1)), (4, (1, 2)), (5, (0, 2))])
    counts = np.array([2, 3, 4, 5, 7, 6])
    hidden = np.array([True, True, True, False, False, False])
    assert uncleared(structure, counts, hidden, floor=1).tolist() == hidden.tolist()


@bounded
@given(linked_tables(most=14), st.data())
def test_the_gate_finds_as_much_with_the_truth_as_without(
    linked: LinkedTables, data: st.DataObject
) -> None:
    can_hide = np.flatnonzero(linked.counts)
    assume(len(can_hide))
    chosen = data.draw(st.lists(st.sampled_from(can_hide.tolist()), max_size=25, unique=True))
    hidden = np.isin(np.arange(len(linked.counts)), chosen)
    without = module.opened(linked, hidden, floor=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "TOO_MANY", 0)
        assert module.opened(linked, hidden, floor=1) == without
