"""Contradictions (selvmotsigelser): which printed figures no register at all can give together."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.linear.cells import Limit
from fotfeste.reconstruction.linear.limits import limits_of
from fotfeste.reconstruction.proof.cases import (
    groups,
    irreducible_in_whole,
    is_possible,
    prove_by_cases,
)
from fotfeste.reconstruction.proof.certificate import Proof
from fotfeste.reconstruction.proof.derived import derived
from fotfeste.reconstruction.proof.elastic import Elastic, among, irreducible
from fotfeste.reconstruction.proof.explanation import explain
from fotfeste.reconstruction.proof.fewest import fewest
from fotfeste.reconstruction.proof.weights import certify


@dataclass(frozen=True)
class Contradiction:
    """Rows that cannot all be true, although any one fewer could; why; and the proof."""

    rows: tuple[RowId, ...]
    why: Text
    proof: Proof


@dataclass(frozen=True)
class Judgement:
    """The contradictions that were found, and the fewest rows that must be given up.

    `impossible` has one row of each contradiction at least, and without these
    rows the others can be true together, as far as numbers of persons that need
    not be whole can tell.
    """

    contradictions: tuple[Contradiction, ...]
    impossible: frozenset[RowId]


def evidence(figures: Sequence[Printed]) -> tuple[Limit, ...]:
    """All that the figures prove: words are not among it, what follows for whole persons is."""
    said = tuple(limit for f in figures for limit in limits_of(f) if not limit.word)
    return tuple(dict.fromkeys((*said, *derived(said))))


def contradictions(
    figures: Sequence[Printed], rather: Collection[RowId] = frozenset()
) -> Judgement:
    """Judge figures of one or several reports together.

    `rather` are rows that one would sooner give up than others, where the
    fewest can be chosen in several ways.
    """
    search = _Search({figure.id: figure for figure in figures}, evidence(figures))
    while True:
        given_up = fewest([frozenset(c.rows) for c in search.found], rather)
        if not search.another(given_up):
            return Judgement(tuple(search.found), given_up)


class _Search:
    """The contradictions found so far; rows without a proof in fractions are left in peace."""

    def __init__(self, figures: Mapping[RowId, Printed], limits: tuple[Limit, ...]) -> None:
        self.figures = figures
        self.limits = limits
        self.whole = Elastic.of(limits)
        self.found: list[Contradiction] = []
        self.unproven: frozenset[RowId] = frozenset()

    def another(self, given_up: frozenset[RowId]) -> bool:
        """Look for one more among the rows not given up; False when there is none."""
        blamed = self.whole.blame(given_up | self.unproven)
        if blamed:
            rows = irreducible(self.limits, blamed)
            self._take(rows, certify(among(self.limits, rows)))
            return True
        return self._another_in_whole(given_up | self.unproven)

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
            self.unproven |= rows
            return
        ordered = tuple(sorted(rows))
        why = explain([self.figures[row] for row in ordered], proof)
        self.found.append(Contradiction(ordered, why, proof))
