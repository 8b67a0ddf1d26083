"""Columns of few values (gjentatte verdier): each value once, and which of them stands in each row."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value", bound=Hashable)
Words = TypeVar("Words")


@dataclass(frozen=True)
class Repeated(Generic[Value]):
    """The values in the order in which they first stand, and for each row the place of its own."""

    values: tuple[Value, ...]
    places: tuple[int, ...]

    @classmethod
    def of(cls, column: Iterable[Value]) -> "Repeated[Value]":
        """A column, gone through once."""
        first: dict[Value, int] = {}
        places = tuple(first.setdefault(value, len(first)) for value in column)
        return cls(tuple(first), places)

    def spread(self, words: Sequence[Words]) -> list[Words]:
        """Something said of each value, row by row."""
        return [words[place] for place in self.places]
