"""Holding back (tilbakehold): what the gate finds open is closed by hiding more, and in the end by whole tables.

A publication always ends in something that may be published. First the cells that an
open one adds up with are hidden; then tables are left without numbers, those first in
which something is open, then those that hang together with them, then all of the subject.
What earlier releases open alone, nothing here can close.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.gate import NOTHING, GateClosed, pass_gate
from fotfeste.disclosure.policy import Policy
from fotfeste.disclosure.protect import Protected
from fotfeste.disclosure.released.attack_release import AttackedRelease
from fotfeste.disclosure.released.known_outside import Range
from fotfeste.disclosure.thin import withheld

ROUNDS_OF_CELLS = 2

Trial = Callable[[Protected], Release]


def passed(
    trial: Trial,
    protected: Protected,
    policy: Policy,
    earlier: Sequence[Release],
    outside: Mapping[str, Range] = NOTHING,
) -> tuple[Protected, AttackedRelease]:
    """The publication that stands the attack, and the attack; `trial` makes a release of one.

    Raises GateClosed where its figures contradict those of earlier releases.
    """
    rounds = 0
    while True:
        try:
            return protected, pass_gate(trial(protected), protected, policy, earlier, outside)
        except GateClosed as gate:
            held = _held_back(protected, gate.opened, rounds)
            if held is None:
                raise
            protected, rounds = held, rounds + 1


def _held_back(protected: Protected, opened: Set[str], rounds: int) -> Protected | None:
    """A publication that tells less; None where it tells nothing that could be left out."""
    cells = _cells_of(protected, opened)
    more = frozenset(_covers(protected, cells))
    if more and rounds < ROUNDS_OF_CELLS:
        return protected.hiding(more)
    for tables in (
        _tables_with(protected, cells),
        _tables_with(protected, _beside(protected, cells)),
        {ask.table.id for ask in protected.asked},
    ):
        if tables - protected.withheld:
            return without_numbers(protected, tables)
    return None


def without_numbers(protected: Protected, tables: Set[str]) -> Protected:
    """The same, some tables left without numbers; what was hidden in them stays hidden."""
    figures = (withheld(f) if f.table in tables and f.is_shown else f for f in protected.figures)
    hidden = replace(protected.hidden, open=frozenset())
    left_out = frozenset(protected.withheld | tables)
    return replace(protected, figures=tuple(figures), hidden=hidden, withheld=left_out)


def _cells_of(protected: Protected, figures: Set[str]) -> set[int]:
    """The cells that some figures rest on."""
    asked = (ask for ask in protected.asked if ask.id in figures)
    return {cell for ask in asked for side in ask.sides for cell in side.cells}


def _covers(protected: Protected, cells: Set[int]) -> Iterator[int]:
    """Of every sum with one of some cells the smallest printed count."""
    counts, printed = protected.cells.counts, _printed(protected)
    for own in _sums_with(protected, cells):
        if covers := [cell for cell in own & printed if counts[cell]]:
            yield min(covers, key=lambda cell: (counts[cell], cell))


def _printed(protected: Protected) -> set[int]:
    every = (cell for ask in protected.asked for side in ask.sides for cell in side.cells)
    return set(every) - protected.hidden.cells


def _beside(protected: Protected, cells: Set[int]) -> set[int]:
    """Some cells and those that add up with them."""
    return set(cells).union(*_sums_with(protected, cells))


def _sums_with(protected: Protected, cells: Set[int]) -> Iterator[set[int]]:
    every = ({each.total, *each.parts} for each in protected.relations)
    yield from (own for own in every if own & cells)


def _tables_with(protected: Protected, cells: Set[int]) -> set[str]:
    """The tables that have a figure of some cells."""
    return {
        ask.table.id
        for ask in protected.asked
        if any(cell in cells for side in ask.sides for cell in side.cells)
    }
