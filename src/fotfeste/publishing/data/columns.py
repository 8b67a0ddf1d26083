"""Figures column by column (tallene i kolonner): what is the same in every language, made once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pyarrow as pa

from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.indicators.definitions.indicator import Unit
from fotfeste.publishing.data.repeated import Repeated

NUMBER = pa.decimal128(18, 3)
Group = tuple[int | None, tuple[str, ...]]
Mark = tuple[Unit, str | None, Reason | None]


@dataclass(frozen=True)
class Columns:
    """The figures of one table, and their columns in the same order.

    `renamed` are the codes that are called another thing in some years.
    """

    figures: tuple[Figure, ...]
    renamed: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.figures)

    def __iter__(self) -> Iterator[Figure]:
        return iter(self.figures)

    @cached_property
    def groups(self) -> Repeated[Group]:
        """The codes of each figure, with its year where their titles depend on it."""
        unchanged = self.renamed.isdisjoint
        return Repeated.of(
            (None if unchanged(figure.codes) else figure.year, figure.codes)
            for figure in self.figures
        )

    @cached_property
    def shown(self) -> Repeated[tuple[int, str]]:
        """The year of each figure and what it is a figure of."""
        return Repeated.of((figure.year, figure.contents) for figure in self.figures)

    @cached_property
    def marks(self) -> Repeated[Mark]:
        """The unit, the sign and the reason of each figure."""
        return Repeated.of((figure.unit, figure.sign, figure.reason) for figure in self.figures)

    @cached_property
    def ids(self) -> list[str]:
        """The id of each figure."""
        return [figure.id for figure in self.figures]

    @cached_property
    def numbers(self) -> list[str]:
        """Each number with a decimal point and the decimals that it says; empty where there is none."""
        return [
            "" if figure.value is None else f"{figure.value:.{figure.decimals}f}"
            for figure in self.figures
        ]

    @cached_property
    def commas(self) -> list[str]:
        """Each number with a decimal comma, and the sign where there is none."""
        return [
            number.replace(".", ",") if number else figure.sign or ""
            for number, figure in zip(self.numbers, self.figures, strict=True)
        ]

    @cached_property
    def for_arrow(self) -> dict[str, pa.Array]:
        """The columns of a Parquet file that have no words, by field."""
        return {
            "id": pa.array(self.ids, pa.string()),
            "year": pa.array([figure.year for figure in self.figures], pa.int32()),
            "value": pa.array([figure.value for figure in self.figures], NUMBER),
            "sign": pa.array([figure.sign or "" for figure in self.figures], pa.string()),
            "decimals": pa.array([figure.decimals for figure in self.figures], pa.int8()),
        }
