"""Which further cells are hidden so that no hidden one can be worked out (sekundærskjerming).

The method: as long as some whole and its parts give a hidden count away by one
addition, hide one more of them. Simple addition only; see `protect`.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from heapq import heappop, heappush

from fotfeste.disclosure.relations import Relation


def suppress(
    counts: Sequence[int],
    relations: Sequence[Relation],
    small: Iterable[int],
    *,
    threshold: int,
    unwilling: Set[int] = frozenset(),
) -> frozenset[int]:
    """The numbers of all cells to hide, those of `small` among them.

    In no relation is a hidden count then the only hidden one, nor do the hidden
    parts of a printed whole together make fewer than `threshold`. Small wholes
    are seen to first: what hides a municipality in its county hides it in the
    country too. Cells of `unwilling` are hidden only where nothing else helps.
    The order of cells and relations decides ties, nothing else does.
    """
    hidden = set(small)
    touching = _touching(relations, counts)
    waiting = sorted({place for cell in hidden for place in touching[cell]})
    while waiting:
        relation = relations[heappop(waiting)[1]]
        if gives_away(relation, counts, hidden, threshold):
            chosen = _next_to_hide(relation, counts, hidden, unwilling)
            hidden.add(chosen)
            for place in touching[chosen]:
                heappush(waiting, place)
    return frozenset(hidden)


def _touching(
    relations: Sequence[Relation], counts: Sequence[int]
) -> defaultdict[int, list[tuple[int, int]]]:
    """For each cell the relations that it is in, as (count of the whole, number of the relation)."""
    touching = defaultdict(list)
    for number, relation in enumerate(relations):
        for cell in {relation.total, *relation.parts}:
            touching[cell].append((counts[relation.total], number))
    return touching


def gives_away(relation: Relation, counts: Sequence[int], hidden: Set[int], threshold: int) -> bool:
    """Whether one addition in a relation yields a hidden count, or a small sum of hidden counts."""
    parts = [part for part in relation.parts if part in hidden]
    if relation.total in hidden:
        return not parts
    return bool(parts) and (len(parts) == 1 or sum(counts[part] for part in parts) < threshold)


def _next_to_hide(
    relation: Relation, counts: Sequence[int], hidden: Set[int], unwilling: Set[int]
) -> int:
    """The smallest part that is no zero; where there is none the total, or under a zero a zero."""

    def cost(cell: int) -> tuple[bool, bool, bool, int, int]:
        is_zero = counts[cell] == 0
        return (cell in unwilling, is_zero, cell == relation.total, counts[cell], cell)

    shown = [cell for cell in (relation.total, *relation.parts) if cell not in hidden]
    if counts[relation.total] == 0 and relation.total in shown:
        return relation.total
    return min(shown, key=cost)
