"""A dataset as a cube (kube): every combination of what it is divided by, in row-major order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.data.dataset import Dataset, Dimension


@dataclass(frozen=True)
class Cube:
    """The dimensions of a dataset, then what it shows, then its years; the last varies fastest."""

    dataset: Dataset

    @cached_property
    def codes(self) -> tuple[tuple[str, ...], ...]:
        """Of each dimension the codes that figures have, in the order of the code list, totals last."""
        columns = tuple(zip(*(figure.codes for figure in self.dataset.figures), strict=True))
        pairs = zip(self.dataset.dimensions, columns, strict=True)
        return tuple(_in_order(dimension, used) for dimension, used in pairs)

    @cached_property
    def contents(self) -> tuple[str, ...]:
        """What there are figures of, in the order of the table."""
        used = {figure.contents for figure in self.dataset.figures}
        return tuple(shown.id for shown in self.dataset.shows if shown.id in used)

    @cached_property
    def years(self) -> tuple[str, ...]:
        """The years that there are figures for."""
        return tuple(str(year) for year in sorted({f.year for f in self.dataset.figures}))

    @cached_property
    def sides(self) -> tuple[tuple[str, ...], ...]:
        """Every side of the cube."""
        return (*self.codes, self.contents, self.years)

    @property
    def size(self) -> int:
        """The number of places in the cube."""
        return prod(len(side) for side in self.sides)

    @cached_property
    def _steps(self) -> tuple[dict[str, int], ...]:
        """How many places each code of each side is from the beginning."""
        widths = [prod(len(side) for side in self.sides[at + 1 :]) for at in range(len(self.sides))]
        return tuple(
            {code: at * width for at, code in enumerate(side)}
            for side, width in zip(self.sides, widths, strict=True)
        )

    def place(self, figure: Figure) -> int:
        """Where in the cube a figure stands, counted from 0."""
        codes = (*figure.codes, figure.contents, str(figure.year))
        return sum(steps[code] for steps, code in zip(self._steps, codes, strict=True))


def _in_order(dimension: Dimension, used: Sequence[str]) -> tuple[str, ...]:
    known = (*dimension.codes.names, TOTAL)
    present = set(used)
    return tuple(code for code in known if code in present)
