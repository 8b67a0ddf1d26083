"""Who is left out of a share (komplement): a count that nobody prints and everybody can see.

A share of 36 in 40 tells that four are not in it; a share that is hidden still tells
that its count is no more than its base. Where those left out are few they are hidden
from the start, so that protection hides what tells them.
"""

from collections.abc import Iterable

from fotfeste.disclosure.cells import Asked, Cells
from fotfeste.disclosure.meaning import Meaning
from fotfeste.disclosure.relations import Relation

LEFT_OUT = "left out of the share of"


def add_complements(cells: Cells, asked: Iterable[Asked]) -> tuple[Relation, ...]:
    """Add a cell for the complement of each share; how it adds up."""
    found: dict[Relation, None] = {}
    for side in (side for figure in asked for side in figure.sides):
        if side.base is not None and side.base != side.count:
            few = cells.counts[side.base] - cells.counts[side.count]
            number = cells.add(_left_out(cells, side.count, side.base), few)
            found[Relation(side.base, (side.count, number))] = None
    return tuple(found)


def _left_out(cells: Cells, count: int, base: int) -> Meaning:
    """A meaning of its own for those of a base who are not in a count."""
    of = cells.meanings[base]
    return of._replace(subject=f"{LEFT_OUT} {count} {of.subject}")
