"""Small random publications, and what can truly be computed of them: every register is tried."""

from collections.abc import Iterator

import numpy as np
from hypothesis import strategies as st

from fotfeste.disclosure.tables.axis import Axis, Grouping
from fotfeste.disclosure.tables.linked import LinkedTables, link
from fotfeste.disclosure.tables.structure import Integers, Mask

REGION = Axis(
    "place",
    ("a", "b", "c", "d"),
    (Grouping("county", {"a": "K", "b": "K", "c": "L", "d": "L"}),),
)
SEX, BAND = Axis("sex", ("f", "m")), Axis("band", ("x", "y", "z"))
AXES = (REGION, SEX, BAND)
TABLES: tuple[dict[str, tuple[str, ...]], ...] = (
    {"one": ("place", "sex")},
    {"one": ("sex", "band")},
    {"one": ("county", "band")},
    {"one": ("place", "sex"), "two": ("county", "band")},
    {"one": ("place",), "two": ("sex", "band"), "three": ("county", "sex")},
)


@st.composite
def linked_tables(draw: st.DrawFn, most: int = 30) -> LinkedTables:
    """One to three linked tables over some persons, many of them alone in their cells."""
    persons = draw(
        st.lists(st.tuples(*(st.integers(0, len(a.finest) - 1) for a in AXES)), max_size=most)
    )
    codes = np.array(persons, np.int64).reshape(-1, len(AXES))
    tables = draw(st.sampled_from(TABLES))
    return link(AXES, {axis.name: codes[:, n] for n, axis in enumerate(AXES)}, tables)


def possible(linked: LinkedTables, hidden: Mask, floor: int, most: int) -> Iterator[Integers]:
    """Every way to fill the hidden cells so that all relations hold, none above `most`.

    One hidden cell after the other is tried with every number; a relation is looked at
    as soon as all its cells are filled.
    """
    matrix = linked.structure.matrix.toarray()
    cells = np.flatnonzero(hidden)
    last = {cell: place for place, cell in enumerate(cells)}
    ready: dict[int, list[int]] = {}
    for row, weights in enumerate(matrix):
        ends = [last[cell] for cell in np.flatnonzero(weights) if cell in last]
        ready.setdefault(max(ends, default=-1), []).append(row)

    def fill(counts: Integers, place: int) -> Iterator[Integers]:
        if (matrix[ready.get(place - 1, [])] @ counts).any():
            return
        if place == len(cells):
            yield counts[cells]
            return
        for number in range(floor, most + 1):
            counts[cells[place]] = number
            yield from fill(counts, place + 1)
        counts[cells[place]] = 0

    start = np.where(hidden, 0, linked.counts)
    yield from fill(start, 0)
