"""Differences between shares (endringer og forskjeller), solved one table after another.

A change is linear only when the share of one year is known. So the shares of
the tables that are solved are put in, and those of the others are kept where
their own figures and every difference leave room for them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from fotfeste.reconstruction.figures.precision import Interval
from fotfeste.reconstruction.linear.cells import Cell, Limit, Quantity, Ratio, TableId

_EVERYTHING = Interval(Fraction(0), None)
_ROUNDS = 8
_MARGIN = Fraction(1, 10**6)
"""So much is lost where a share is a fraction that floating point cannot hold."""


@dataclass
class Differences:
    """Which values are left for each quantity that a difference speaks of."""

    limits: Sequence[Limit]
    left: dict[Quantity, Interval] = field(default_factory=dict)

    @classmethod
    def of(cls, limits: Iterable[Limit]) -> "Differences":
        """The differences among some limits, with what the levels themselves allow."""
        listed = list(limits)
        differences = [limit for limit in listed if _is_difference(limit)]
        found = cls(differences)
        for limit in differences:
            for quantity, _ in limit.terms:
                found.left[quantity] = _EVERYTHING
        for limit in listed:
            quantity, weight = limit.terms[0]
            if len(limit.terms) == 1 and quantity in found.left and weight == 1:
                found.narrow(quantity, Interval(limit.low, limit.high))
        found.spread()
        return found

    def narrow(self, quantity: Quantity, interval: Interval) -> None:
        """Leave only what is also in an interval; unless that would leave nothing."""
        before = self.left[quantity]
        low = max((e for e in (before.low, interval.low) if e is not None), default=None)
        high = min((e for e in (before.high, interval.high) if e is not None), default=None)
        if low is None or high is None or low <= high:
            self.left[quantity] = Interval(low, high)

    def spread(self) -> None:
        """Let each difference narrow one quantity by what is left of the others."""
        for _ in range(_ROUNDS):
            for limit in self.limits:
                for quantity, sign in limit.terms:
                    self.narrow(quantity, self._by(limit, quantity, sign))

    def _by(self, limit: Limit, quantity: Quantity, sign: Fraction) -> Interval:
        """What a difference leaves for one of its quantities."""
        low, high = limit.low, limit.high
        for other, weight in limit.terms:
            if other != quantity:
                ends = self.left[other]
                least, most = (ends.low, ends.high) if weight > 0 else (ends.high, ends.low)
                low = None if low is None or most is None else low - weight * most
                high = None if high is None or least is None else high - weight * least
        return Interval(low, high) if sign > 0 else Interval(_minus(high), _minus(low))

    def know(self, table: TableId, numbers: Mapping[Cell, int]) -> None:
        """Put in the numbers of a table that is solved."""
        for quantity in self.left:
            value = value_of(quantity, numbers)
            if value is not None and table == _table(quantity):
                self.left[quantity] = Interval(value, value)
        self.spread()

    def for_table(self, table: TableId) -> list[Limit]:
        """What is left for the quantities of a table that is not solved, as linear limits."""
        apart = self._apart(table)
        return [
            limit
            for quantity, interval in (self.left | apart).items()
            if _table(quantity) == table
            for limit in _linear(quantity, interval)
        ]

    def _apart(self, table: TableId) -> dict[Quantity, Interval]:
        """Two shares of one table, each with its own half of the room that a difference gives."""
        found: dict[Quantity, Interval] = {}
        for limit in self.limits:
            quantities = [quantity for quantity, _ in limit.terms]
            if {_table(quantity) for quantity in quantities} != {table}:
                continue
            if limit.low is None or limit.high is None or len(quantities) != 2:
                continue
            room = (limit.high - limit.low) / 4
            middle = (limit.high + limit.low) / 2
            second = self._middle(quantities[1], quantities[0], middle)
            found[quantities[1]] = Interval(second - room, second + room)
            found[quantities[0]] = Interval(second + middle - room, second + middle + room)
        return found

    def _middle(self, quantity: Quantity, other: Quantity, apart: Fraction) -> Fraction:
        """A value for one share for which the other has one too."""
        mine, theirs = self.left[quantity], self.left[other]
        low = max(mine.low or Fraction(0), (theirs.low or Fraction(0)) - apart)
        high = min(
            Fraction(100) if mine.high is None else mine.high,
            (Fraction(100) if theirs.high is None else theirs.high) - apart,
        )
        return (low + high) / 2


def value_of(quantity: Quantity, numbers: Mapping[Cell, int]) -> Fraction | None:
    """A quantity's value by numbers of persons; None where they do not tell."""
    if isinstance(quantity, Cell):
        return Fraction(numbers[quantity]) if quantity in numbers else None
    if quantity.part in numbers and numbers.get(quantity.whole):
        return Fraction(100 * numbers[quantity.part], numbers[quantity.whole])
    return None


def _is_difference(limit: Limit) -> bool:
    ratios = sum(isinstance(quantity, Ratio) for quantity, _ in limit.terms)
    tables = {_table(quantity) for quantity, _ in limit.terms}
    return len(limit.terms) > 1 and (ratios == len(limit.terms) or len(tables) > 1)


def _table(quantity: Quantity) -> TableId:
    return quantity.table if isinstance(quantity, Cell) else quantity.whole.table


def _minus(value: Fraction | None) -> Fraction | None:
    return None if value is None else -value


def _linear(quantity: Quantity, interval: Interval) -> list[Limit]:
    if isinstance(quantity, Cell):
        return [Limit(((quantity, Fraction(1)),), interval.low, interval.high)]
    part, whole = (quantity.part, Fraction(100)), quantity.whole
    found = []
    if interval.low is not None and interval.low > 0:
        share = interval.low + _MARGIN
        found.append(Limit((part, (whole, -share)), Fraction(0), None))
    if interval.high is not None and interval.high < 100:
        share = interval.high - _MARGIN
        found.append(Limit((part, (whole, -share)), None, Fraction(0)))
    return found
