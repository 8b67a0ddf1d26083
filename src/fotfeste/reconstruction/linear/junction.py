"""Junction trees (kliketrær): small tables that together are as good as one big table.

Figures speak of few attributes at a time. Attributes that some figure takes
together are linked; the links are completed until the graph is chordal. Numbers
for its cliques that agree where the cliques meet can always be filled into one
table over all attributes, whole numbers into whole numbers. So no more than the
cliques has to be solved for.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from fotfeste.reconstruction.linear.classes import Classes, Level, Scope

Graph = dict[Level, set[Level]]


@dataclass(frozen=True)
class Junction:
    """Cliques, and for each but the first the earlier one that it is joined to."""

    cliques: tuple[Scope, ...]
    joined_to: tuple[int, ...]

    def separator(self, clique: int) -> Scope:
        """What a clique has in common with the one it is joined to."""
        return self.cliques[clique] & self.cliques[self.joined_to[clique]]


def junction(classes: Classes, scopes: Iterable[Scope]) -> Junction:
    """A junction tree in which every scope is inside a clique."""
    graph = _linked(classes, scopes)
    cliques = _cliques(classes, graph) or [frozenset()]
    return _joined(classes, cliques)


def _linked(classes: Classes, scopes: Iterable[Scope]) -> Graph:
    graph: Graph = {level: set() for level in classes.partitions}
    together = [*scopes, *map(frozenset, classes.chains.values())]
    for scope in together:
        for one, other in combinations(scope, 2):
            graph[one].add(other)
            graph[other].add(one)
    return graph


def _cliques(classes: Classes, graph: Graph) -> list[Scope]:
    """Eliminate levels, those first that add the smallest tables, and keep what is largest."""
    left = set(graph)
    cliques: list[Scope] = []
    while left:
        chosen = min(left, key=lambda level: _cost(classes, graph, level, left))
        near = graph[chosen] & left
        for one, other in combinations(near, 2):
            graph[one].add(other)
            graph[other].add(one)
        clique = frozenset(near | {chosen})
        if not any(clique <= larger for larger in cliques):
            cliques.append(clique)
        left.remove(chosen)
    return cliques


def _cost(
    classes: Classes, graph: Graph, level: Level, left: set[Level]
) -> tuple[int, int, int, Level]:
    near = graph[level] & left
    missing = sum(other not in graph[one] for one, other in combinations(sorted(near), 2))
    size = classes.size(frozenset(near | {level}))
    return (size if missing else 0, missing, size, level)


def _joined(classes: Classes, cliques: list[Scope]) -> Junction:
    """The cliques in an order in which each is joined to an earlier one, by the widest door."""
    order, joined_to = [_largest(classes, cliques)], [0]
    waiting = [place for place in range(len(cliques)) if place != order[0]]
    while waiting:
        clique, earlier = max(
            ((new, old) for new in waiting for old in order),
            key=lambda pair: (
                len(cliques[pair[0]] & cliques[pair[1]]),
                -pair[0],
                -order.index(pair[1]),
            ),
        )
        joined_to.append(order.index(earlier))
        order.append(clique)
        waiting.remove(clique)
    return Junction(tuple(cliques[place] for place in order), tuple(joined_to))


def _largest(classes: Classes, cliques: list[Scope]) -> int:
    return max(range(len(cliques)), key=lambda place: (classes.size(cliques[place]), -place))
