"""Cubes (kuber): the inner cells of one subject, counted once, from which groups are rolled up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import prod

from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.groups import Group

MOST_CELLS = 100_000
"""Cells that one cube may have at most, where its groups can do with fewer."""


@dataclass
class Cube:
    """Groups that share inner cells, by the variables of all of them."""

    variables: dict[str, Variable] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)

    def cells_with(self, group: Group) -> int:
        """How many cells there could be if the group were in this cube too."""
        return _cells({**self.variables, **group.variables})

    def has_room_for(self, group: Group) -> bool:
        """Whether taking the group in costs no more than the largest cube may."""
        return self.cells_with(group) <= max(MOST_CELLS, _cells(self.variables))

    def add(self, group: Group) -> None:
        """Take a group in."""
        self.variables |= group.variables
        self.groups.append(group)


def _cells(variables: dict[str, Variable]) -> int:
    return prod(len(variable.codes.names) for variable in variables.values())


def plan(groups: Iterable[Group]) -> tuple[Cube, ...]:
    """As few cubes as a simple rule gives: the largest group first, each where it still fits."""
    cubes: list[Cube] = []
    for group in sorted(groups, key=lambda g: _cells(g.variables), reverse=True):
        cube = next((cube for cube in cubes if cube.has_room_for(group)), None)
        if cube is None:
            cube = Cube()
            cubes.append(cube)
        cube.add(group)
    return tuple(cubes)


def all_variables(groups: Sequence[Group]) -> dict[str, Variable]:
    """Every variable of some groups by id.

    Raises DefinitionError where two variables of one subject have the same id.
    """
    found: dict[str, Variable] = {}
    for group in groups:
        for name, variable in group.variables.items():
            if found.setdefault(name, variable).sql != variable.sql:
                raise DefinitionError(
                    f"variable {name}: {group.subject.id} has two of them, with different SQL"
                )
    return found
