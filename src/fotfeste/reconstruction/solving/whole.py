"""Whole persons (hele tall): numbers that keep every limit, block by block, the tightest first.

All numbers at once are too many for integer programming. So the numbers of one
block (a county, say) are made whole while the others may still be anything;
then they stay, and the next block comes. Small blocks come first, since their
shares leave least room. When a block cannot be made whole, any whole numbers at all
are sought, which only small tables give. Then the block comes first in another
attempt; when that has been tried often, it is taken together with the one
before it. What decides is counted in nodes, never in seconds.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fotfeste.reconstruction.linear.classes import Level
from fotfeste.reconstruction.linear.layout import Clique, Layout
from fotfeste.reconstruction.linear.programme import Programme
from fotfeste.reconstruction.linear.system import Reals, Row, System

Places = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

_GAP = 0.3
_NODES = 300
_NODES_FOR_ALL = 1_500
_SEARCHES = 6
_MOST_NODES = 4_000
_FEWEST_CLASSES = 4
_ATTEMPTS = 4
_IMPROVEMENTS = 4
_REST = -1


def made_whole(whole: System, layout: Layout, aim: Reals) -> Places | None:
    """Whole numbers near the aim that keep every row; None where none were found."""
    blocks = _blocks(layout, whole.size)
    order = _tightest_first(blocks, aim)
    for attempt in range(_ATTEMPTS):
        search = _Search(whole, aim)
        stuck = next((b for b in order if not search.fix(blocks == b, _NODES)), None)
        if stuck is None:
            return search.decided()
        order = [stuck, *(block for block in order if block != stuck)]
        if not attempt and (found := _any(whole)):
            return found.numbers
    return _joining(_Search(whole, aim), blocks, order)


@dataclass(frozen=True, eq=False)
class _Found:
    """Whole numbers, or None where it is certain that there are none."""

    numbers: Places | None


def _any(whole: System) -> _Found | None:
    """Any whole numbers that keep every row, all sought at once; None where the search gave up."""
    size = whole.size
    none, open_ended = np.zeros(size), np.full(size, np.inf)
    programme = Programme(whole.rows, none, none, open_ended, whole=np.arange(size))
    for seed in range(_SEARCHES):
        solved = programme.solve(nodes=_NODES_FOR_ALL, improvements=1, seed=seed)
        if solved.is_impossible:
            return _Found(None)
        if solved.numbers is not None:
            return _Found(np.rint(solved.numbers).astype(np.int64))
    return None


def _joining(search: "_Search", blocks: Places, order: list[int]) -> Places | None:
    """Take a block that cannot be made whole together with those before it."""
    waiting = [[block] for block in order]
    done: list[list[int]] = []
    while waiting:
        block = waiting.pop(0)
        if search.fix(np.isin(blocks, block), _NODES * len(block)):
            done.append(block)
        elif not done:
            return None
        else:
            earlier = done.pop()
            search.free(np.isin(blocks, earlier))
            waiting.insert(0, [*earlier, *block])
    return search.decided()


def _blocks(layout: Layout, size: int) -> Places:
    """The block of each number: its class at the level that divides most numbers."""
    blocks = np.full(size, _REST, dtype=np.int64)
    levels = [
        level
        for level, partition in sorted(layout.classes.partitions.items())
        if len(partition) >= _FEWEST_CLASSES
    ]
    if levels:
        chosen = max(levels, key=lambda level: sum(c.size for c in _with(layout, level)))
        for clique in _with(layout, chosen):
            here = layout.groups(clique, frozenset({chosen}))
            blocks[clique.first - layout.first :][: clique.size] = here
    return blocks


def _with(layout: Layout, level: Level) -> Iterator[Clique]:
    return (clique for clique in layout.cliques if level in clique.scope)


def _tightest_first(blocks: Places, aim: Reals) -> list[int]:
    """The blocks by how many persons they have, and the numbers in no block last."""
    found = [int(block) for block in np.unique(blocks) if block != _REST]
    found.sort(key=lambda block: (float(aim[blocks == block].sum()), block))
    return [*found, *([_REST] if np.any(blocks == _REST) else [])]


@dataclass(eq=False)
class _Search:
    """The numbers so far: where `lower` is `upper`, they are decided."""

    whole: System
    aim: Reals

    def __post_init__(self) -> None:
        size = self.whole.size
        self.lower, self.upper = np.zeros(size), np.full(size, np.inf)
        self.costs = 1 / np.sqrt(np.maximum(self.aim, 1.0))
        self.rows = [*self.whole.rows, *_distances(self.aim)]

    def fix(self, block: Flags, nodes: int) -> bool:
        """Decide the numbers of a block as whole ones; False where that was not possible."""
        size = self.whole.size
        none = np.zeros(size)
        places = np.flatnonzero(block)
        solved = Programme(
            self.rows,
            np.concatenate([none, self.costs]),
            np.concatenate([self.lower, none]),
            np.concatenate([self.upper, np.full(size, np.inf)]),
            whole=places,
        ).solve(_GAP, min(nodes, _MOST_NODES), _IMPROVEMENTS)
        if solved.numbers is None:
            return False
        self.lower[places] = self.upper[places] = np.rint(solved.numbers[places])
        return True

    def free(self, block: Flags) -> None:
        """Let the numbers of a block be anything again."""
        self.lower[block], self.upper[block] = 0.0, np.inf

    def decided(self) -> Places:
        """The numbers, when every block is decided."""
        return np.rint(self.lower).astype(np.int64)


def _distances(aim: Reals) -> Iterator[Row]:
    """For each number, that its distance from the aim is at least what it is above and below."""
    size = len(aim)
    for place, value in enumerate(aim.tolist()):
        both = np.asarray([place, size + place])
        yield Row(both, np.asarray([1.0, -1.0]), -np.inf, value, None)
        yield Row(both, np.asarray([1.0, 1.0]), value, np.inf, None)
