"""Rounded counts nearer to the true ones (lokalt søk): cells that change between 0 and the base, and pairs that change places.

A published count that is off costs what `_cost` says: something for being off at all,
something for every person, and much for being far off. The cell whose change saves
most is changed, until none saves anything; then pairs are tried, of which the first
alone would cost. All numbers are whole, so that the same cells are chosen anywhere.
"""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.tables.structure import Integers, Mask

MOST_LOOKS = 2_000
EFFORT = 150_000_000
"""Entries of the matrix that are read at most, in all looks together."""
NEVER = np.iinfo(np.int64).max // 4
"""More than any change costs; two of them are still a number."""


@dataclass(eq=False)
class Rounding:
    """Which cells are the base, not 0; `part` is cells × published, `errors` by published cell."""

    part: csr_array
    base: int
    raised: Mask
    errors: Integers

    def change(self, cell: int) -> None:
        """Make 0 of the base, or the base of 0."""
        of = self.part.indices[self.part.indptr[cell] : self.part.indptr[cell + 1]]
        self.errors[of] += -self.base if self.raised[cell] else self.base
        self.raised[cell] = not self.raised[cell]

    def prices(self) -> Integers:
        """What it would cost to change each cell alone; negative where it saves."""
        now = _cost(self.errors)
        up = self.part @ (_cost(self.errors + self.base) - now)
        down = self.part @ (_cost(self.errors - self.base) - now)
        return np.asarray(np.where(self.raised, down, up))


def come_nearer(rounding: Rounding) -> None:
    """Change cells, in place, as long as that brings published counts nearer to the true ones."""
    looks = min(MOST_LOOKS, EFFORT // max(rounding.part.nnz, 1))
    tried = np.zeros(len(rounding.raised), bool)
    while looks > 0 and not tried.all():
        prices = rounding.prices()
        first = int(np.argmin(np.where(tried & (prices >= 0), NEVER, prices)))
        rounding.change(first)
        looks -= 1
        if prices[first] < 0:
            continue
        tried[first] = True
        if _answered(rounding, first, int(prices[first])):
            tried[:] = False


def _answered(rounding: Rounding, first: int, price: int) -> bool:
    """Whether another change saves more than the first one cost; if not, the first is undone."""
    prices = rounding.prices()
    prices[first] = NEVER
    second = int(np.argmin(prices))
    pays = price + int(prices[second]) < 0
    rounding.change(second if pays else first)
    return pays


def _cost(errors: Integers) -> Integers:
    far = np.abs(errors)
    return np.asarray(100 * far + 30 * (far > 0) + 10 * far**2 + far**4)
