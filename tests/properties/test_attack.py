"""The attack finds exactly what can be computed: compared with trying every register there could be."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from fotfeste.disclosure.attack import attack as module
from fotfeste.disclosure.attack.attack import attack
from fotfeste.disclosure.attack.propagation import propagate
from fotfeste.disclosure.attack.system import UNBOUNDED, System, system_of
from fotfeste.disclosure.tables.linked import LinkedTables
from fotfeste.disclosure.tables.structure import structure_of
from tests.properties.small_tables import linked_tables, possible

bounded = settings(derandomize=True, max_examples=40, deadline=None)
MOST = 5


@bounded
@given(linked_tables(most=MOST), st.integers(0, 1), st.data())
def test_recomputed_cells_are_those_with_one_possible_count(
    linked: LinkedTables, floor: int, data: st.DataObject
) -> None:
    can_hide = np.flatnonzero(linked.counts >= floor)
    assume(len(can_hide))
    chosen = data.draw(st.lists(st.sampled_from(can_hide.tolist()), max_size=6, unique=True))
    hidden = np.isin(np.arange(len(linked.counts)), chosen)
    found = attack(system_of(linked.structure, linked.counts, hidden, floor=floor))
    tried = np.array(list(possible(linked, hidden, floor, MOST + 1)))
    assert found.fits
    assert (found.exact == (tried.min(axis=0) == tried.max(axis=0))).all()
    assert (found.bounds.low <= tried.min(axis=0)).all()
    assert (found.bounds.high >= np.minimum(tried.max(axis=0), MOST)).all()
    if (found.bounds.high <= MOST).all():
        assert (found.bounds.low == tried.min(axis=0)).all()
        assert (found.bounds.high == tried.max(axis=0)).all()


def test_a_printed_two_over_two_dots_says_that_each_is_one() -> None:
    structure = structure_of(3, [(0, (1, 2))])
    counts, hidden = np.array([2, 1, 1]), np.array([False, True, True])
    assert not attack(system_of(structure, counts, hidden, floor=0)).exact.any()
    assert attack(system_of(structure, counts, hidden, floor=1)).exact.all()


def test_three_singletons_in_a_row_are_found_through_a_total_of_totals() -> None:
    # 0 = 1 + 2 printed; 1 is hidden and is 3 + 4 + 5, all hidden
    structure = structure_of(6, [(0, (1, 2)), (1, (3, 4, 5))])
    counts = np.array([10, 3, 7, 1, 1, 1])
    hidden = np.array([False, True, False, True, True, True])
    found = attack(system_of(structure, counts, hidden, floor=1))
    assert found.exact.all()
    assert found.bounds.low.tolist() == [3, 1, 1, 1]


def test_several_equations_together_settle_what_none_does_alone() -> None:
    # a+b, b+c and a+c are printed: two of any three are never enough, all three are
    structure = structure_of(6, [(3, (0, 1)), (4, (1, 2)), (5, (0, 2))])
    counts = np.array([2, 3, 4, 5, 7, 6])
    hidden = np.array([True, True, True, False, False, False])
    assert attack(system_of(structure, counts, hidden, floor=0)).exact.all()


@bounded
@given(linked_tables(), st.data())
def test_looking_at_suspects_only_finds_as_much(linked: LinkedTables, data: st.DataObject) -> None:
    can_hide = np.flatnonzero(linked.counts)
    assume(len(can_hide))
    chosen = data.draw(st.lists(st.sampled_from(can_hide.tolist()), max_size=25, unique=True))
    hidden = np.isin(np.arange(len(linked.counts)), chosen)
    system = system_of(linked.structure, linked.counts, hidden, floor=1)
    each = attack(system)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LARGE", 1)
        suspects = attack(system)
    assert each.tight.all()
    assert (suspects.exact == each.exact).all()


def test_a_large_part_is_looked_at_for_whole_numbers_too() -> None:
    # the second is no less than the third, and ten of the first with the second, less the
    # third, are 19 at most: the first is from 1 to 1.9
    system = System(
        cells=np.arange(3),
        rows=np.arange(2),
        matrix=csr_array(np.array([[10.0, 1.0, -1.0], [0.0, 1.0, -1.0]])),
        least=np.array([-UNBOUNDED, 0.0]),
        most=np.array([19.0, UNBOUNDED]),
        low=np.array([1.0, 0.0, 0.0]),
        high=np.array([5.0, 100.0, 100.0]),
    )
    assert not propagate(system).exact.any()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LARGE", 1)
        found = attack(system)
    assert found.exact.tolist() == [True, False, False]
    assert found.bounds.low.tolist()[0] == 1


def test_counts_that_do_not_fit_are_said_not_to() -> None:
    structure = structure_of(3, [(0, (1, 2))])
    counts, hidden = np.array([1, 0, 0]), np.array([False, True, True])
    assert not attack(system_of(structure, counts, hidden, floor=1)).fits
