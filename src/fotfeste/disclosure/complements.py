"""Who is left out of a printed share (komplement): a count that nobody prints and everybody can see.

A share of 36 in 40 tells that four are not in it. Where those are few they are a
cell of their own, hidden from the start, so that protection hides what tells them.
"""

from collections.abc import Iterable

from fotfeste.disclosure.cells import Asked, Cells
from fotfeste.disclosure.meaning import Meaning
from fotfeste.disclosure.policy import Policy
from fotfeste.disclosure.relations import Relation

LEFT_OUT = "left out of the share of"


def add_complements(
    cells: Cells, asked: Iterable[Asked], policy: Policy
) -> tuple[tuple[Relation, ...], frozenset[int]]:
    """Add a cell for each small complement of a share; how it adds up, and the numbers of the cells."""
    found: dict[Relation, None] = {}
    for side in (side for figure in asked for side in figure.sides):
        if side.base is None:
            continue
        few = cells.counts[side.base] - cells.counts[side.count]
        if policy.is_small(few):
            number = cells.add(_left_out(cells, side.count, side.base), few)
            found[Relation(side.base, (side.count, number))] = None
    return tuple(found), frozenset(relation.parts[1] for relation in found)


def _left_out(cells: Cells, count: int, base: int) -> Meaning:
    """A meaning of its own for those of a base who are not in a count."""
    of = cells.meanings[base]
    return of._replace(subject=f"{LEFT_OUT} {count} {of.subject}")
