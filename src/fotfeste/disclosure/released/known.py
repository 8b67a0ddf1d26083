"""What whoever has some releases knows (det en leser vet): numbers, limits and sums, with the cells they are of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from fotfeste.disclosure.cells import Cells
from fotfeste.disclosure.figures.figure import Reason
from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.meaning import Meaning
from fotfeste.disclosure.relations import Relation, known_relations
from fotfeste.disclosure.released.statements import (
    Statement,
    interval_ends,
    statements,
    universe_of,
)
from fotfeste.disclosure.universe import Universe

Limit = tuple[Mapping[int, float], float, float]
"""Weights by cell, the least and the most that their sum can be."""

OPEN_END = 2.0**40


@dataclass
class Known:
    """Cells by number; `exact` what is printed, `hidden` the figures of each hidden count.

    `before` are cells that an earlier release printed, and `shown_before` the ids of all figures that one
    did; `shares` are hidden shares with the numbers of their counts and bases; `printed` is what was printed
    first, by count and base; `ends` are printed ends of intervals with those of the shares they are around.
    """

    cells: Cells = field(default_factory=Cells)
    exact: dict[int, int] = field(default_factory=dict)
    hidden: dict[int, list[Statement]] = field(default_factory=dict)
    before: set[int] = field(default_factory=set)
    shown_before: set[str] = field(default_factory=set)
    shares: list[tuple[str, int, int]] = field(default_factory=list)
    ends: list[tuple[str, int, int]] = field(default_factory=list)
    printed: dict[tuple[int, int | None], Decimal] = field(default_factory=dict)
    limits: list[Limit] = field(default_factory=list)
    sums: tuple[Relation, ...] = ()

    @property
    def asked(self) -> set[int]:
        """The cells of hidden figures, of shares both sides."""
        return {*self.hidden, *(cell for _, count, base in self.shares for cell in (count, base))}

    def number(self, meaning: Meaning) -> int:
        """The number of a cell, a new one where it was not seen."""
        return self.cells.add(meaning, 0)

    def state(self, statement: Statement, *, is_target: bool) -> None:
        """Take in one figure; a hidden one is looked for where it is of the release attacked."""
        count = self.number(statement.count)
        base = None if statement.base is None else self.number(statement.base)
        value = statement.figure.value
        if value is not None:
            self.printed.setdefault((count, base), value)
        if value is not None and not is_target:
            self.shown_before.add(statement.figure.id)
        if value is not None and base is None:
            self.exact[count] = int(value)
            if not is_target:
                self.before.add(count)
        elif value is not None and base is not None and base != count:
            self._share(count, base, value, statement)
        elif statement.figure.reason is Reason.HIDDEN and is_target:
            if base is None:
                self.hidden.setdefault(count, []).append(statement)
            else:
                self.shares.append((statement.figure.id, count, base))
        if base is not None and base != count:
            self.limits.append(({count: 1.0, base: -1.0}, -OPEN_END, 0.0))

    def end(self, statement: Statement) -> None:
        """Take in an end of an interval that is printed."""
        if statement.figure.value is not None and statement.base is not None:
            count, base = self.number(statement.count), self.number(statement.base)
            self.ends.append((statement.figure.id, count, base))

    def _share(self, count: int, base: int, value: Decimal, statement: Statement) -> None:
        """A printed share says that the count is so much of the base, give or take half a unit."""
        half = Decimal(1).scaleb(-statement.figure.decimals) / 2
        if statement.figure.sign == "-":
            self.exact[count] = 0
            return
        least, most = float((value - half) / 100), float((value + half) / 100)
        self.limits.append(({count: 1.0, base: -most}, -OPEN_END, 0.0))
        self.limits.append(({count: 1.0, base: -least}, 0.0, OPEN_END))


def known_from(release: Release, earlier: Sequence[Release]) -> Known:
    """All that a release and earlier ones say together.

    Where an earlier one has other numbers of the same persons in a year, it is of
    another state of the register, and is left out for that year.
    """
    known, universes = Known(), [universe_of(each) for each in (*earlier, release)]
    for statement in statements(release, universes[-1]):
        known.state(statement, is_target=True)
    for end in interval_ends(release, universes[-1]):
        known.end(end)
    for each, universe in zip(earlier, universes, strict=False):
        said = list(statements(each, universe))
        revised = _revised(known, said)
        for statement in said:
            if (statement.count.subject, statement.count.year) not in revised:
                known.state(statement, is_target=False)
    everything = Universe({n: c for each in universes for n, c in each.lists.items()})
    known.sums = known_relations(known.cells, everything)
    return known


def _revised(known: Known, said: Iterable[Statement]) -> set[tuple[str, int]]:
    """The subjects and years of which a count or a share is printed with another number."""
    revised = set()
    for each in said:
        base = None if each.base is None else known.number(each.base)
        now = known.printed.get((known.number(each.count), base))
        if now is not None and each.figure.value not in (None, now):
            revised.add((each.count.subject, each.count.year))
    return revised
