"""Counting groups (telling): each pass's rows once, its cells once, then every group."""

from collections.abc import Collection, Iterator, Mapping

from fotfeste.extract.reader import Extract
from fotfeste.indicators.cubes import all_variables, plan
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.engine import Engine
from fotfeste.indicators.groups import Group
from fotfeste.indicators.passes import Pass, passes
from fotfeste.indicators.rollup import Rolled, roll_up


def count_groups(
    extract: Extract, groups: Mapping[Group, Collection[int]], choices: Choices, engine: Engine
) -> dict[Group, Rolled]:
    """The counts of each group in its years, and perhaps in others; nothing where it has none."""
    rolled = {group: Rolled() for group in groups}
    for each in passes(groups):
        rolled |= _counted(extract, each, choices, engine)
    return rolled


def _counted(
    extract: Extract, each: Pass, choices: Choices, engine: Engine
) -> Iterator[tuple[Group, Rolled]]:
    with engine.rows(extract, each, all_variables(each.groups), choices) as rows:
        for cube in plan(each.groups):
            rolled = roll_up(extract.connection, rows.cells(cube.variables), cube)
            yield from zip(cube.groups, rolled, strict=True)
