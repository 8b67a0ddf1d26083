"""Classes (klasser): attributes seen as coarsely as the figures see them.

Two values that no figure tells apart are one class. An attribute may be seen at
several levels, the coarser ones for figures that do not need the finer: a
county is enough for most, and only a few know of a municipality.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from fotfeste.reconstruction.linear.attribute import Attribute
from fotfeste.reconstruction.linear.attributes import attributes
from fotfeste.reconstruction.linear.cells import Cell, TableId

Values = frozenset[str]
Partition = tuple[Values, ...]


@dataclass(frozen=True, slots=True, order=True)
class Level:
    """An attribute at one level of detail; the least depth is the coarsest."""

    attribute: str
    depth: int


Scope = frozenset[Level]


@dataclass(frozen=True)
class Classes:
    """The levels of each attribute that some cells use, with the classes of each level."""

    table: TableId
    partitions: Mapping[Level, Partition]
    used: Mapping[str, frozenset[Values]]

    @cached_property
    def chains(self) -> Mapping[str, tuple[Level, ...]]:
        """The levels of each attribute, the coarsest first."""
        chains: dict[str, tuple[Level, ...]] = {}
        for level in sorted(self.partitions):
            chains[level.attribute] = (*chains.get(level.attribute, ()), level)
        return chains

    def scope(self, cells: Iterable[Cell]) -> Scope:
        """The levels it takes to speak of some cells, with the coarser ones they imply."""
        return frozenset(
            level
            for cell in cells
            for attribute, values in cell.sides
            for level in self._down_to(attribute, values)
        )

    def finest(self, scope: Scope) -> tuple[Level, ...]:
        """Of each attribute in a scope its finest level: these are the axes of a table."""
        finest: dict[str, Level] = {}
        for level in sorted(scope):
            finest[level.attribute] = level
        return tuple(finest.values())

    def size(self, scope: Scope) -> int:
        """The number of cells of a table over a scope."""
        size = 1
        for level in self.finest(scope):
            size *= len(self.partitions[level])
        return size

    def within(self, fine: Level, coarse: Level) -> tuple[int, ...]:
        """For each class of a fine level, the class of a coarser one that holds it."""
        wholes = self.partitions[coarse]
        return tuple(
            next(place for place, whole in enumerate(wholes) if part <= whole)
            for part in self.partitions[fine]
        )

    def is_rest(self, level: Level, place: int) -> bool:
        """Whether a class is what is left of a group when the values that cells name are taken out."""
        values = self.partitions[level][place]
        coarser = attributes(self.table)[level.attribute].coarser
        around = next((g for g in coarser[-1] if values <= g), None) if coarser else None
        return not any(
            values <= used and (around is None or not around <= used)
            for used in self.used[level.attribute]
        ) and (around is None or values < around)

    def _down_to(self, attribute: str, values: Values) -> tuple[Level, ...]:
        chain = self.chains[attribute]
        for depth, level in enumerate(chain, start=1):
            if is_union(values, self.partitions[level]):
                return chain[:depth]
        raise ValueError(f"the classes of {attribute} were not made for {sorted(values)}")


def classes_for(table: TableId, cells: Iterable[Cell]) -> Classes:
    """The classes of a table that it takes to speak of some cells."""
    used: defaultdict[str, set[Values]] = defaultdict(set)
    for cell in cells:
        for attribute, values in cell.sides:
            used[attribute].add(values)
    partitions: dict[Level, Partition] = {}
    for name, sets in sorted(used.items()):
        chain = _chain(attributes(table)[name], sets)
        partitions |= {Level(name, depth): found for depth, found in enumerate(chain)}
    return Classes(table, partitions, {name: frozenset(sets) for name, sets in used.items()})


def is_union(values: Values, partition: Partition) -> bool:
    """Whether a set of values is whole classes of a partition."""
    return all(part <= values or not part & values for part in partition)


def _chain(attribute: Attribute, sets: set[Values]) -> list[Partition]:
    """The partitions, coarse to fine, that the sets make at each level of the attribute."""
    ordered = sorted(sets, key=sorted)
    chain: list[Partition] = []
    for coarse in (*attribute.coarser, None):
        told = [s for s in ordered if coarse is None or is_union(s, coarse)]
        found = _generated(attribute, told)
        if len(found) > 1 and (not chain or len(found) > len(chain[-1])):
            chain.append(found)
    return chain


def _generated(attribute: Attribute, sets: list[Values]) -> Partition:
    """The coarsest partition in which each set is whole classes."""
    groups: dict[tuple[object, ...], list[str]] = {}
    stretch = 0
    marks = {value: tuple(value in s for s in sets) for value in attribute.values}
    for before, value in pairwise((None, *attribute.values)):
        if value is None:
            continue
        if attribute.is_ordered and before is not None and marks[before] != marks[value]:
            stretch += 1
        groups.setdefault((stretch, marks[value]), []).append(value)
    return tuple(map(frozenset, groups.values()))
