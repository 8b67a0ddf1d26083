"""Every register of a few persons (alle registre): what can truly be told of a hidden figure, by trying them all.

Nothing of the product is used: no sum, no bound, no solver. A register is how many
persons there are of each kind; a printed row is true of it or not.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

Kind = Mapping[str, str]
Registers = NDArray[np.int64]


@dataclass(frozen=True)
class Row:
    """A row of a figures file: whom it counts, of whom it is a share, and how it is printed.

    `value` None is hidden. `half` is half of the unit that a share is rounded to.
    """

    words: tuple[tuple[str, str], ...]
    value: Fraction | None
    of: tuple[tuple[str, str], ...] | None = None
    half: Fraction = Fraction(0)


def kinds(**dimensions: Sequence[str]) -> tuple[Kind, ...]:
    """Every kind of person, of all values of all dimensions."""
    return tuple(dict(zip(dimensions, each, strict=True)) for each in product(*dimensions.values()))


def counted(
    registers: Registers, of: Sequence[Kind], words: Sequence[tuple[str, str]]
) -> Registers:
    """How many persons of each register have all the words; a place has those inside it."""
    has = [all(_has(kind[name], word) for name, word in words) for kind in of]
    return registers @ np.array(has, np.int64)


def _has(value: str, word: str) -> bool:
    """`A1` is inside `A`."""
    return value.startswith(word)


def fitting(of: Sequence[Kind], rows: Sequence[Row], hidden: tuple[int, int | None]) -> Registers:
    """The registers, of as many persons as the first row says, of which every row is true."""
    everybody = rows[0].value
    assert everybody is not None
    assert not rows[0].words
    registers = every_register(len(of), int(everybody))
    for row in rows:
        registers = registers[_true_of(row, registers, of, hidden)]
    return registers


def _true_of(
    row: Row, registers: Registers, of: Sequence[Kind], hidden: tuple[int, int | None]
) -> NDArray[np.bool_]:
    count = counted(registers, of, row.words)
    if row.value is None:
        least, most = hidden
        return (count >= least) & (True if most is None else count <= most)
    if row.of is None:
        return np.asarray(count == int(row.value))
    base = counted(registers, of, row.of)
    below, above = (row.value - row.half) / 100, (row.value + row.half) / 100
    return np.asarray(
        (count * below.denominator >= base * below.numerator)
        & (count * above.denominator <= base * above.numerator)
    )


@cache
def every_register(kinds: int, persons: int) -> Registers:
    """Every way to spread so many persons on the kinds."""
    return np.array(list(_spread(kinds, persons)), np.int64)


def _spread(kinds: int, persons: int) -> Iterator[tuple[int, ...]]:
    if kinds == 1:
        yield (persons,)
        return
    for first in range(persons + 1):
        yield from ((first, *rest) for rest in _spread(kinds - 1, persons - first))
