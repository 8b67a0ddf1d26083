"""An answer laid out as a table (oppstilling): rows of the stub, columns of the heading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal

from fotfeste.domain.text import Language
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.dimension import CONTENTS, Dimension, Value

Labels = Literal["codes", "texts", "both"]
Cell = int | float | str
"""A number, or the sign that stands where there is none."""


@dataclass(frozen=True)
class LaidOut:
    """Heads and rows, with codes, words or both for what the dimensions say."""

    answer: Answer
    labels: Labels
    language: Language

    @property
    def stub(self) -> tuple[Dimension, ...]:
        """The dimensions in front of the numbers."""
        return self.answer.dimensions[: self.answer.stub]

    @property
    def heading(self) -> tuple[Dimension, ...]:
        """The dimensions over the numbers."""
        return self.answer.dimensions[self.answer.stub :]

    def stub_heads(self) -> list[str]:
        """The names of the dimensions in front."""
        return [self._named(each.code, each.title.in_language(self.language)) for each in self.stub]

    def column_heads(self) -> list[str]:
        """A head for each column of numbers: its values, joined; what is shown where there are none."""
        if not self.heading:
            return [self.answer.table.title.in_language(self.language)]
        return [" ".join(map(self.value, values)) for values in combinations(self.heading)]

    def rows(self) -> Iterator[tuple[list[str], list[Cell]]]:
        """The values in front of each row, and its cells."""
        cells = list(self.cells())
        width = self.answer.columns
        for at, values in enumerate(combinations(self.stub)):
            yield [self.value(each) for each in values], cells[at * width : (at + 1) * width]

    def cells(self) -> Iterator[Cell]:
        """Every cell in order: a number in its own decimals, or a sign."""
        flat = self.answer.grid.value.ravel().tolist()
        signs = self.answer.grid.sign.ravel().tolist()
        for value, sign, decimals in zip(flat, signs, self._decimals(), strict=True):
            if value != value:
                yield cell_signs.SIGNS[sign]
            else:
                yield round(value, decimals) if decimals else int(value)

    def value(self, value: Value) -> str:
        """A value as it is labelled."""
        return self._named(value.code, value.title.in_language(self.language))

    def _named(self, code: str, text: str) -> str:
        return {"codes": code, "texts": text, "both": f"{code} {text}"}[self.labels]

    def _decimals(self) -> Iterator[int]:
        """The decimals of each cell, by what it shows."""
        shown = self.answer.table.shown
        if CONTENTS not in {each.code for each in self.answer.dimensions}:
            every = max(each.decimals for each in shown.values())
            return iter([every] * self.answer.grid.value.size)
        at = next(i for i, d in enumerate(self.answer.dimensions) if d.code == CONTENTS)
        return (shown[values[at].code].decimals for values in combinations(self.answer.dimensions))


def combinations(dimensions: Sequence[Dimension]) -> Iterator[tuple[Value, ...]]:
    """Every combination of values, the last dimension fastest."""
    return product(*(each.values for each in dimensions))
