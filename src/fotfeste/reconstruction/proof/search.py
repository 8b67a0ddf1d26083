"""The search for contradictions (leting etter selvmotsigelser) among limits, whatever they are limits on."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.linear.cells import Limit, TableId, cells_of
from fotfeste.reconstruction.proof.cases import (
    groups,
    irreducible_in_whole,
    is_possible,
    prove_by_cases,
)
from fotfeste.reconstruction.proof.certificate import Proof
from fotfeste.reconstruction.proof.elastic import Elastic, among, irreducible
from fotfeste.reconstruction.proof.fewest import fewest
from fotfeste.reconstruction.proof.weights import certify


@dataclass(frozen=True)
class Conflict:
    """Rows that cannot all be true, although any one fewer could; and the proof."""

    rows: tuple[RowId, ...]
    proof: Proof


Tell = Callable[[Conflict], None]


def conflicts(
    limits: Sequence[Limit], rather: Collection[RowId] = frozenset(), tell: Tell | None = None
) -> tuple[list[Conflict], frozenset[RowId]]:
    """Every contradiction it takes to make the rest possible; and the fewest rows to give up.

    `rather` are rows that one would sooner give up than others, where the
    fewest can be chosen in several ways. `tell` hears of each as it is found.
    """
    found: list[Conflict] = []
    given_up: frozenset[RowId] = frozenset()
    for part in _apart(limits):
        search = _Search(part, rather, tell)
        given_up |= search.run()
        found += search.found
    return sorted(found, key=lambda conflict: conflict.rows), given_up


def _apart(limits: Sequence[Limit]) -> Iterator[list[Limit]]:
    """The limits by tables that have to do with each other."""
    leader: dict[TableId, TableId] = {}

    def root(table: TableId) -> TableId:
        while leader.setdefault(table, table) != table:
            table = leader[table]
        return table

    tables = [sorted({cell.table for cell in cells_of([limit])}) for limit in limits]
    for own in tables:
        for other in own[1:]:
            leader[root(other)] = root(own[0])
    parts: defaultdict[TableId, list[Limit]] = defaultdict(list)
    for limit, own in zip(limits, tables, strict=True):
        parts[root(own[0])].append(limit)
    yield from parts.values()


class _Search:
    """The contradictions found so far; of rows without a proof in fractions the least tractable is left in peace."""

    def __init__(
        self, limits: Sequence[Limit], rather: Collection[RowId], tell: Tell | None
    ) -> None:
        self.limits = limits
        self.rather = rather
        self.tell = tell
        self.found: list[Conflict] = []
        self.unproven: frozenset[RowId] = frozenset()

    def run(self) -> frozenset[RowId]:
        """Search to the end; the fewest rows to give up."""
        whole = Elastic.of(self.limits)
        while True:
            given_up = fewest([frozenset(each.rows) for each in self.found], self.rather)
            without = given_up | self.unproven
            blamed = whole.blame(without)
            if blamed:
                self._take_all(blamed)
            elif not self._another_in_whole(without):
                return given_up

    def _take_all(self, blamed: frozenset[RowId]) -> None:
        """The contradictions among blamed rows that have no row in common."""
        limits, left = among(self.limits, blamed), blamed
        while left:
            rows = irreducible(limits, left)
            self._take(rows, certify(among(limits, rows)))
            rest = left - rows
            left = Elastic.of(among(limits, rest)).blame() if rest else rest

    def _another_in_whole(self, without: frozenset[RowId]) -> bool:
        """Look where only whole persons make the contradiction, group by group."""
        kept = [limit for limit in self.limits if limit.rows.isdisjoint(without)]
        for group in groups(kept):
            if not is_possible(group):
                rows = irreducible_in_whole(group)
                self._take(rows, prove_by_cases(among(group, rows)))
                return True
        return False

    def _take(self, rows: frozenset[RowId], proof: Proof | None) -> None:
        if proof is None:
            self.unproven |= {min(rows, key=lambda row: (self._smallest_part(row), row))}
            return
        self.found.append(Conflict(tuple(sorted(rows)), proof))
        if self.tell:
            self.tell(self.found[-1])

    def _smallest_part(self, row: RowId) -> Fraction:
        """How small a weight is beside the largest of its limit: the smaller, the worse for floating point."""
        own = (limit for limit in self.limits if row in limit.rows)
        weights = [[abs(weight) for _, weight in limit.terms if weight] for limit in own]
        return min((min(each) / max(each) for each in weights if each), default=Fraction(1))
