"""Counting groups (telling): each subject's rows once, its cells once, then every group."""

from collections.abc import Sequence

from fotfeste.extract.reader import Extract
from fotfeste.indicators.cubes import all_variables, plan
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.groups import Group
from fotfeste.indicators.rollup import Rolled, roll_up
from fotfeste.indicators.rows import asked_for, rows_of


def count_groups(
    extract: Extract, groups: Sequence[Group], years: Sequence[int], choices: Choices
) -> dict[Group, Rolled]:
    """The counts of each group, for all years together; nothing where there are no years."""
    if not years:
        return {group: Rolled() for group in groups}
    rolled: dict[Group, Rolled] = {}
    with asked_for(extract, years):
        for subject in {group.subject.id: group.subject for group in groups}.values():
            own = [group for group in groups if group.subject.id == subject.id]
            with rows_of(extract.connection, subject, all_variables(own), choices) as rows:
                for cube in plan(own):
                    rolled |= zip(cube.groups, roll_up(extract.connection, rows, cube), strict=True)
    return rolled
