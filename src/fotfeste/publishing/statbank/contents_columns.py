"""An answer with a column for each thing shown (en kolonne for hver statistikkvariabel)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.dimension import CONTENTS, Dimension, Value


@dataclass(frozen=True)
class Column:
    """The cells of one of the contents, in the order of the other dimensions."""

    value: NDArray[np.float64]
    sign: NDArray[np.uint8]
    reason: NDArray[np.uint8]
    release: NDArray[np.int16]
    decimals: int

    def texts(self) -> list[str]:
        """Each cell as text: the number, or the sign that stands for it."""
        return [
            cell_signs.SIGNS[sign] if value != value else f"{value:.{self.decimals}f}"
            for value, sign in zip(self.value.tolist(), self.sign.tolist(), strict=True)
        ]

    def symbols(self) -> list[str | None]:
        """The sign of each cell without a number."""
        return [
            cell_signs.SIGNS[sign] if value != value else None
            for value, sign in zip(self.value.tolist(), self.sign.tolist(), strict=True)
        ]


@dataclass(frozen=True)
class Split:
    """The dimensions apart from the contents, and a column for each of those."""

    dimensions: tuple[Dimension, ...]
    columns: Sequence[tuple[Value, Column]]


def contents_columns(answer: Answer) -> Split:
    """Take the contents out of the dimensions."""
    axis = [each.code for each in answer.dimensions].index(CONTENTS)
    values = answer.dimensions[axis].values
    rest = tuple(d for at, d in enumerate(answer.dimensions) if at != axis)
    return Split(rest, [(value, _column(answer, axis, at)) for at, value in enumerate(values)])


def _column(answer: Answer, axis: int, at: int) -> Column:
    one = answer.grid.without(axis, at)
    code = answer.dimensions[axis].values[at].code
    return Column(
        one.value.ravel(),
        one.sign.ravel(),
        one.reason.ravel(),
        one.release.ravel(),
        answer.table.shown[code].decimals,
    )
