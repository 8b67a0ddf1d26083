"""Classes of a map (kartklasser): as many places in each as can be, told by the numbers in it."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST = 5


@dataclass(frozen=True)
class Classes:
    """Where each class begins, from the lowest; the first begins with the least number."""

    begin: tuple[float, ...]

    def of(self, value: float) -> int:
        """The class of a number, from 1."""
        return max(1, bisect_right(self.begin, value))


def classes_of(values: Sequence[float]) -> Classes:
    """Up to five classes; the same number is always in the same one."""
    ordered = sorted(values)
    begin = [ordered[len(ordered) * at // MOST] for at in range(MOST)] if ordered else []
    return Classes(tuple(dict.fromkeys(begin)))


def ends(classes: Classes, values: Mapping[str, float]) -> list[tuple[int, float, float, int]]:
    """Each class with its least and largest number, and how many places are in it."""
    found: dict[int, list[float]] = {}
    for value in values.values():
        found.setdefault(classes.of(value), []).append(value)
    return [(at, min(own), max(own), len(own)) for at, own in sorted(found.items())]
