"""Dimensions of the bank's tables (dimensjoner): what a table is divided by, with codes and words."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import TOTAL

Role = Literal["geo", "classification", "metric", "time"]

REGION, CONTENTS, TIME = "Region", "ContentsCode", "Tid"
"""What statistics banks of this kind call place, what is shown, and time."""


@dataclass(frozen=True, slots=True)
class Value:
    """One code of a dimension, in words."""

    code: str
    title: Text


@dataclass(frozen=True, eq=False)
class Dimension:
    """A dimension as the bank's clients know it.

    `code` is its name in queries; `variable` the id of the variable that defines
    it, empty for contents and time. `explanation` is the variable's own.
    """

    code: str
    variable: str
    title: Text
    values: tuple[Value, ...]
    role: Role
    explanation: Text | None = None

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each code stands, counted from 0."""
        return {value.code: at for at, value in enumerate(self.values)}

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The codes, in order."""
        return tuple(value.code for value in self.values)

    @property
    def elimination(self) -> str | None:
        """The code that stands for all, by which the dimension can be left out of a query."""
        return TOTAL if TOTAL in self.places and self.role in {"geo", "classification"} else None

    def only(self, places: Iterable[int]) -> "Dimension":
        """The same dimension with some of its values, in the order given."""
        kept = tuple(self.values[at] for at in places)
        return Dimension(self.code, self.variable, self.title, kept, self.role, self.explanation)
