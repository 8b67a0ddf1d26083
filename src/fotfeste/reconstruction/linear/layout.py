"""Layouts (oppsett): the numbers of an unknown table in a row, one for each cell of each clique."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from fotfeste.reconstruction.linear.cells import Cell, TableId
from fotfeste.reconstruction.linear.classes import Classes, Level, Scope, classes_for
from fotfeste.reconstruction.linear.junction import Junction, junction

Columns = npt.NDArray[np.int64]
T = TypeVar("T", bound=np.generic)


@dataclass(frozen=True)
class Clique:
    """A small table: its scope, its axes, and the place of its first number."""

    scope: Scope
    axes: tuple[Level, ...]
    shape: tuple[int, ...]
    first: int

    @property
    def size(self) -> int:
        """How many numbers it has."""
        return int(np.prod(self.shape, dtype=np.int64))


@dataclass(frozen=True, eq=False)
class Layout:
    """The cliques of one table, with `first` the place of its first number among all tables'."""

    table: TableId
    classes: Classes
    tree: Junction
    first: int = 0

    @cached_property
    def cliques(self) -> tuple[Clique, ...]:
        """The small tables, in the order of the tree."""
        found: list[Clique] = []
        first = self.first
        for scope in self.tree.cliques:
            axes = self.classes.finest(scope)
            shape = tuple(len(self.classes.partitions[level]) for level in axes)
            found.append(Clique(scope, axes, shape, first))
            first += found[-1].size
        return tuple(found)

    @property
    def size(self) -> int:
        """How many numbers the table has."""
        return sum(clique.size for clique in self.cliques)

    def columns(self, cell: Cell) -> Columns:
        """The places of the numbers that add up to a cell, in the smallest clique that can tell."""
        scope = self.classes.scope([cell])
        clique = min(
            (clique for clique in self.cliques if scope <= clique.scope),
            key=lambda clique: (clique.size, clique.first),
        )
        return clique.first + np.flatnonzero(self._inside(clique, cell))

    def _inside(self, clique: Clique, cell: Cell) -> npt.NDArray[np.bool_]:
        inside = np.ones(clique.shape, dtype=np.bool_)
        allowed = cell.values()
        for axis, level in enumerate(clique.axes):
            if level.attribute in allowed:
                values = allowed[level.attribute]
                here = [part <= values for part in self.classes.partitions[level]]
                inside &= _along(np.asarray(here), axis, len(clique.shape))
        return inside.ravel()

    def seams(self) -> Iterator[tuple[Columns, Columns]]:
        """Where two cliques meet: the places of the numbers whose sums must be equal."""
        for place in range(1, len(self.cliques)):
            here, there = self.cliques[place], self.cliques[self.tree.joined_to[place]]
            shared = self.tree.separator(place)
            mine, theirs = self.groups(here, shared), self.groups(there, shared)
            for group in range(self.classes.size(shared)):
                yield (
                    here.first + np.flatnonzero(mine == group),
                    there.first + np.flatnonzero(theirs == group),
                )

    def groups(self, clique: Clique, scope: Scope) -> Columns:
        """For each number of a clique, its cell in the table over a part of the clique's scope."""
        group = np.zeros(clique.shape, dtype=np.int64)
        for level in self.classes.finest(scope):
            axis = next(a for a, own in enumerate(clique.axes) if own.attribute == level.attribute)
            within = np.asarray(self.classes.within(clique.axes[axis], level), dtype=np.int64)
            group = group * len(self.classes.partitions[level]) + _along(
                within, axis, len(clique.shape)
            )
        return group.ravel()


def _along(values: npt.NDArray[T], axis: int, dimensions: int) -> npt.NDArray[T]:
    """One value for each class of an axis, shaped to be used on the whole table."""
    shape = [1] * dimensions
    shape[axis] = -1
    return values.reshape(shape)


def layout(
    table: TableId,
    groups: Sequence[Sequence[Cell]],
    links: Iterable[frozenset[str]] = (),
    first: int = 0,
) -> Layout:
    """The layout in which each group of cells can be told together in one clique.

    `links` are attributes that belong together; those that the cells speak of
    are in one clique as well, as coarsely as they come.
    """
    classes = classes_for(table, chain.from_iterable(groups))
    scopes = [*map(classes.scope, groups), *(_linked(classes, link) for link in links)]
    return Layout(table, classes, junction(classes, scopes), first)


def _linked(classes: Classes, link: frozenset[str]) -> Scope:
    return frozenset(found[0] for name, found in classes.chains.items() if name in link)
