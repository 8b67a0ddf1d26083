"""Counting groups (telling): each pass's rows once, a part at a time, its cells once, then every group."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from fotfeste.extract.reader import Extract
from fotfeste.indicators.cubes import all_variables, plan
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.engine import Engine
from fotfeste.indicators.gather import gathered
from fotfeste.indicators.groups import Group
from fotfeste.indicators.parts import Part
from fotfeste.indicators.passes import Pass, passes
from fotfeste.indicators.rollup import Rolled, roll_up


def count_groups(
    extract: Extract, groups: Mapping[Group, Collection[int]], choices: Choices, engine: Engine
) -> dict[Group, Rolled]:
    """The counts of each group in its years, and perhaps in others; nothing where it has none."""
    rolled = {group: Rolled() for group in groups}
    parts = engine.parts(extract)
    for each in passes(groups):
        rolled |= _counted(extract, each, choices, engine, parts)
    return rolled


def _counted(
    extract: Extract, each: Pass, choices: Choices, engine: Engine, parts: Sequence[Part]
) -> Iterator[tuple[Group, Rolled]]:
    cubes, variables = plan(each.groups), all_variables(each.groups)
    with gathered(extract.connection, len(cubes)) as cells:
        for part in parts:
            with part(), engine.rows(extract, each, variables, choices) as rows:
                for gather, cube in zip(cells, cubes, strict=True):
                    gather.add(rows.cells(cube.variables))
        for gather, cube in zip(cells, cubes, strict=True):
            rolled = roll_up(extract.connection, gather.table, cube)
            yield from zip(cube.groups, rolled, strict=True)
