"""The cells of a table (tallkuben): one array for each thing a cell carries, over the same places."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fotfeste.publishing.statbank import cell_signs


@dataclass(frozen=True, slots=True)
class Grid:
    """Arrays of the same shape, an axis for each dimension of the table.

    `value` is NaN where there is no number; `sign`, `reason` are places in
    `cell_signs`; `release` the place of the cell's release in the table's list,
    −1 where there is none.
    """

    value: NDArray[np.float64]
    sign: NDArray[np.uint8]
    reason: NDArray[np.uint8]
    release: NDArray[np.int16]

    @property
    def shape(self) -> tuple[int, ...]:
        """The number of values along each axis."""
        return self.value.shape

    def taken(self, places: Sequence[Sequence[int]]) -> "Grid":
        """The cells at some places of every axis, in the order given."""
        at = np.ix_(*(np.asarray(each, dtype=np.intp) for each in places))
        return self.each(lambda array: array[at])

    def without(self, axis: int, place: int) -> "Grid":
        """The cells at one place of an axis; the axis is gone."""
        return self.each(lambda array: np.take(array, place, axis=axis))

    def arranged(self, axes: Sequence[int]) -> "Grid":
        """The axes in another order."""
        return self.each(lambda array: np.transpose(array, axes))

    def each(self, change: Callable[[NDArray[Any]], NDArray[Any]]) -> "Grid":
        """The same change of every array."""
        return Grid(
            change(self.value), change(self.sign), change(self.reason), change(self.release)
        )


def empty_grid(shape: Sequence[int]) -> Grid:
    """A table in which nothing has been released yet."""
    size = tuple(shape)
    return Grid(
        np.full(size, np.nan),
        np.full(size, cell_signs.IMPOSSIBLE, np.uint8),
        np.full(size, cell_signs.ABSENT, np.uint8),
        np.full(size, -1, np.int16),
    )
