"""Proofs (bevis) that some rows cannot all be true: weights that anybody can add up in fractions.

Each weight multiplies one limit; a positive weight uses its low end, a negative
one its high end. Added up, the left sides give every conceivable person a
number that is not positive, and the right sides a number that is. The left side
is the sum over all persons of a register: no register has a positive one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from fotfeste.reconstruction.linear.cells import Cell, Limit, Quantity, Ratio, TableId, cells_of
from fotfeste.reconstruction.linear.classes import classes_for

Person = tuple[TableId, Mapping[str, str]]


@dataclass(frozen=True)
class Certificate:
    """Limits with weights; see above for what they show."""

    weighted: tuple[tuple[Fraction, Limit], ...]

    @property
    def limits(self) -> tuple[Limit, ...]:
        """The limits that are used."""
        return tuple(limit for _, limit in self.weighted)

    @property
    def bound(self) -> Fraction:
        """What the weighted sum must at least be, by the limits."""
        return sum((w * end(limit, w) for w, limit in self.weighted), Fraction(0))

    def proves(self, assumed: frozenset[Limit] = frozenset()) -> bool:
        """Whether it does prove it: everything is added up anew, in fractions.

        Each limit must follow from printed rows, or be among those `assumed`.
        """
        if any(not limit.rows and limit not in assumed for limit in self.limits):
            return False
        if any(limit.is_empty for limit in self.limits):
            return True
        summed = total(self.weighted)
        persons = all(
            _of_person(summed, person) <= 0 for person in conceivable_persons(self.limits)
        )
        ratios = all(w == 0 for quantity, w in summed.items() if isinstance(quantity, Ratio))
        return persons and ratios and self.bound > 0


@dataclass(frozen=True)
class Cases:
    """A proof by cases, for persons are whole: a cell has at most so many, or at least one more."""

    cell: Cell
    at_most: int
    below: "Proof"
    above: "Proof"

    @property
    def limits(self) -> tuple[Limit, ...]:
        """The limits that are used, but for the assumptions of the cases."""
        used = dict.fromkeys((*self.below.limits, *self.above.limits))
        return tuple(limit for limit in used if limit.rows)

    def proves(self, assumed: frozenset[Limit] = frozenset()) -> bool:
        """Whether each case is proved impossible under its own assumption."""
        low, high = assumptions(self.cell, self.at_most)
        return self.below.proves(assumed | {low}) and self.above.proves(assumed | {high})


Proof = Certificate | Cases


def assumptions(cell: Cell, at_most: int) -> tuple[Limit, Limit]:
    """What the two cases of a proof by cases assume."""
    terms = ((cell, Fraction(1)),)
    return Limit(terms, None, Fraction(at_most)), Limit(terms, Fraction(at_most + 1), None)


def end(limit: Limit, weight: Fraction) -> Fraction:
    """The end of a limit that a weight uses; raises ValueError where that end is open."""
    found = limit.low if weight > 0 else limit.high
    if found is None:
        raise ValueError("a weight uses an open end")
    return found


def total(weighted: Iterable[tuple[Fraction, Limit]]) -> Mapping[Quantity, Fraction]:
    """The weighted sum of the limits' left sides, by quantity."""
    summed: defaultdict[Quantity, Fraction] = defaultdict(Fraction)
    for weight, limit in weighted:
        for quantity, coefficient in limit.terms:
            summed[quantity] += weight * coefficient
    return summed


def conceivable_persons(limits: Iterable[Limit]) -> Iterator[Person]:
    """One person of each kind that some limits tell apart, of every table."""
    cells = list(cells_of(limits))
    for table in sorted({cell.table for cell in cells}):
        classes = classes_for(table, (cell for cell in cells if cell.table == table))
        finest = [chain[-1] for chain in classes.chains.values()]
        for kinds in product(*(classes.partitions[level] for level in finest)):
            yield (
                table,
                {level.attribute: min(kind) for level, kind in zip(finest, kinds, strict=True)},
            )


def coefficient(limit: Limit, person: Person) -> Fraction:
    """What one person adds to the left side of a limit."""
    return _of_person(dict(limit.terms), person)


def _of_person(terms: Mapping[Quantity, Fraction], person: Person) -> Fraction:
    table, values = person
    return sum(
        (
            weight
            for cell, weight in terms.items()
            if isinstance(cell, Cell) and cell.table == table and cell.holds(values)
        ),
        Fraction(0),
    )
