"""Counting groups (telling): each subject's rows once, its cells once, then every group."""

from collections.abc import Collection, Iterator, Mapping

from fotfeste.extract.reader import Extract
from fotfeste.indicators.cubes import all_variables, plan
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.groups import Group
from fotfeste.indicators.passes import Pass, passes
from fotfeste.indicators.rollup import Rolled, roll_up
from fotfeste.indicators.rows import asked_for, rows_of


def count_groups(
    extract: Extract, groups: Mapping[Group, Collection[int]], choices: Choices
) -> dict[Group, Rolled]:
    """The counts of each group in its years, and perhaps in others; nothing where it has none."""
    rolled = {group: Rolled() for group in groups}
    for each in passes(groups):
        rolled |= _counted(extract, each, choices)
    return rolled


def _counted(extract: Extract, each: Pass, choices: Choices) -> Iterator[tuple[Group, Rolled]]:
    variables = all_variables(each.groups)
    with (
        asked_for(extract, each.years),
        rows_of(extract.connection, each.subject, variables, choices) as rows,
    ):
        for cube in plan(each.groups):
            yield from zip(cube.groups, roll_up(extract.connection, rows, cube), strict=True)
