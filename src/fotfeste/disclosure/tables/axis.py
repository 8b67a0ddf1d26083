"""An axis of tables (akse): the codes of a dimension, finest first, and how they add up.

Several groupings of the same finest codes may stand side by side: counties and
groups by size both divide the municipalities, and a reader has both.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from fotfeste.disclosure.tables.structure import Integers

TOTAL = "Total"


@dataclass(frozen=True, eq=False)
class Grouping:
    """One way to divide the finest codes: for each of them, its group."""

    name: str
    group_of: Mapping[str, str]

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The groups, in order."""
        return tuple(sorted(set(self.group_of.values())))


@dataclass(frozen=True, eq=False)
class Axis:
    """A dimension: its finest codes, and the groupings of them.

    Codes are numbered: the finest, the groups of each grouping, the total last.
    """

    name: str
    finest: tuple[str, ...]
    groupings: tuple[Grouping, ...] = ()

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Every code by number."""
        return (*self.finest, *(code for g in self.groupings for code in g.codes), TOTAL)

    @cached_property
    def number(self) -> dict[str, int]:
        """The number of each code."""
        return {code: number for number, code in enumerate(self.codes)}

    @cached_property
    def total(self) -> int:
        """The number of the total."""
        return len(self.codes) - 1

    @cached_property
    def sums(self) -> tuple[tuple[int, Integers], ...]:
        """Every whole with its parts, by number: groups of finest codes, the total of groups.

        Where there are groups, the total of the finest codes follows and is left out.
        """
        if not self.groupings:
            return ((self.total, np.arange(len(self.finest))),)
        found: list[tuple[int, Integers]] = []
        for grouping in self.groupings:
            parts: dict[int, list[int]] = {self.number[code]: [] for code in grouping.codes}
            for code in self.finest:
                parts[self.number[grouping.group_of[code]]].append(self.number[code])
            found += [(whole, np.array(part)) for whole, part in parts.items()]
            found.append((self.total, np.array(list(parts))))
        return tuple(found)

    def kind(self, number: int) -> int:
        """Which relations are of a kind: into one grouping, or of its groups into the total."""
        whole = self.sums[number][0]
        return number if whole == self.total else len(self.sums)

    @cached_property
    def membership(self) -> Integers:
        """Codes × finest codes: 1 where a code counts a finest one."""
        inside = np.zeros((len(self.codes), len(self.finest)), np.int64)
        inside[np.arange(len(self.finest)), np.arange(len(self.finest))] = 1
        inside[self.total] = 1
        for grouping in self.groupings:
            for place, code in enumerate(self.finest):
                inside[self.number[grouping.group_of[code]], place] = 1
        return inside

    def level(self, column: str) -> Integers:
        """The codes that a table has whose dimension is `column`: this axis whole, or one grouping."""
        for grouping in self.groupings:
            if grouping.name == column:
                return np.array([*(self.number[code] for code in grouping.codes), self.total])
        return np.arange(len(self.codes))


def axis_of(axes: Iterable[Axis], column: str) -> Axis | None:
    """The axis of which a column holds the finest codes, or a grouping."""
    for axis in axes:
        if column in columns_of(axis):
            return axis
    return None


def columns_of(axis: Axis) -> Sequence[str]:
    """The columns of a file that an axis can be read from, the finest first."""
    return (axis.name, *(grouping.name for grouping in axis.groupings))
