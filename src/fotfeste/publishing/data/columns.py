"""Figures column by column (tallene i kolonner): what is the same in every language, made once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pyarrow as pa

from fotfeste.disclosure.figures.figure import Figure

NUMBER = pa.decimal128(18, 3)


@dataclass(frozen=True)
class Columns:
    """The figures of one table, and their columns in the same order."""

    figures: tuple[Figure, ...]

    def __len__(self) -> int:
        return len(self.figures)

    def __iter__(self) -> Iterator[Figure]:
        return iter(self.figures)

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
