"""Filling (utfylling): whole numbers of the cliques into one row for each person.

The persons of one clique meet those of the next where the two have something in
common; within each such group they are matched at random. Nothing can fail: the
groups are equally large in both, since the seams are among the limits.
"""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from fotfeste.reconstruction.linear.classes import Level, Scope
from fotfeste.reconstruction.linear.layout import Clique, Layout

Places = npt.NDArray[np.int64]


@dataclass(eq=False)
class Persons:
    """One position a person: the class of each attribute, at the finest level seen so far."""

    layout: Layout
    size: int
    classes: dict[str, tuple[Level, Places]] = field(default_factory=dict)

    def group(self, scope: Scope) -> Places:
        """For each person, the cell of the table over a scope that the persons know."""
        group = np.zeros(self.size, dtype=np.int64)
        for level in self.layout.classes.finest(scope):
            fine, places = self.classes[level.attribute]
            within = np.asarray(self.layout.classes.within(fine, level), dtype=np.int64)
            group = group * len(self.layout.classes.partitions[level]) + within[places]
        return group

    def learn(self, level: Level, places: Places) -> None:
        """Let every person have a class, where that is finer than what is known."""
        known = self.classes.get(level.attribute)
        if known is None or known[0].depth < level.depth:
            self.classes[level.attribute] = (level, places)


def filled(layout: Layout, numbers: Places, rng: np.random.Generator) -> Persons:
    """Persons that have exactly the numbers of every clique of a layout."""
    first = layout.cliques[0]
    persons = Persons(layout, int(_own(layout, first, numbers).sum()))
    for place, clique in enumerate(layout.cliques):
        shared = layout.tree.separator(place) if place else frozenset()
        cells = np.repeat(np.arange(clique.size), _own(layout, clique, numbers))
        theirs = layout.groups(clique, shared)[cells]
        matched = np.empty(persons.size, dtype=np.int64)
        matched[_shuffled(persons.group(shared), rng)] = cells[_shuffled(theirs, rng)]
        for level, classes in zip(
            clique.axes, np.unravel_index(matched, clique.shape) if clique.axes else (), strict=True
        ):
            persons.learn(level, classes.astype(np.int64))
    return persons


def _own(layout: Layout, clique: Clique, numbers: Places) -> Places:
    first = clique.first - layout.first
    return numbers[first : first + clique.size]


def _shuffled(groups: Places, rng: np.random.Generator) -> Places:
    """Positions ordered by group, and at random within each."""
    return np.lexsort((rng.random(len(groups)), groups))
