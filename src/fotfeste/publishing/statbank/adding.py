"""Adding cells of several groups (summering over grupper), with what is hidden staying hidden."""

from collections.abc import Sequence

import numpy as np

from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.grid import Grid

Places = Sequence[Sequence[int]]


def added(grid: Grid, axis: int, groups: Places) -> Grid:
    """An axis whose values are groups of the old ones.

    A sum with a hidden part is hidden, one with a missing part missing; places
    without a figure add nothing, and a group of such only is one itself.
    """
    if all(len(group) == 1 for group in groups):
        places = [list(range(size)) for size in grid.shape]
        places[axis] = [group[0] for group in groups]
        return grid.taken(places)
    columns = [_sum(grid, axis, group) for group in groups]
    return Grid(
        np.stack([each.value for each in columns], axis),
        np.stack([each.sign for each in columns], axis),
        np.stack([each.reason for each in columns], axis),
        np.stack([each.release for each in columns], axis),
    )


def _sum(grid: Grid, axis: int, group: Sequence[int]) -> Grid:
    """The cells of a group as one."""
    if len(group) == 1:
        return grid.without(axis, group[0])
    parts = grid.each(lambda array: np.take(array, group, axis=axis))
    hidden = (parts.sign == cell_signs.HIDDEN).any(axis)
    missing = (parts.sign == cell_signs.MISSING).any(axis) & ~hidden
    absent = (parts.reason == cell_signs.ABSENT).all(axis)
    value = np.nansum(parts.value, axis=axis)
    unknown = hidden | missing | absent
    zero = ~unknown & (value == 0)
    choices = [hidden, missing, absent, zero]
    sign = np.select(
        choices,
        [cell_signs.HIDDEN, cell_signs.MISSING, cell_signs.IMPOSSIBLE, cell_signs.ZERO],
        cell_signs.NO_SIGN,
    )
    reason = np.select(
        choices,
        [cell_signs.CONCEALED, cell_signs.LACKING, cell_signs.ABSENT, cell_signs.IS_ZERO],
        0,
    )
    return Grid(
        np.where(unknown, np.nan, value),
        sign.astype(np.uint8),
        reason.astype(np.uint8),
        parts.release.max(axis),
    )


def without_sums(
    grid: Grid, axis: int, places: Sequence[int], sums: tuple[int, Sequence[int]]
) -> None:
    """Take the numbers out where shares would have been added: at some places of two axes."""
    other, groups = sums
    at = [slice(None)] * len(grid.shape)
    for place in places:
        for group in groups:
            at[axis], at[other] = slice(place, place + 1), slice(group, group + 1)
            cell = tuple(at)
            grid.value[cell] = np.nan
            grid.sign[cell] = cell_signs.IMPOSSIBLE
            grid.reason[cell] = cell_signs.NOT_ADDED
