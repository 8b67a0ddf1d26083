"""Contradictions (selvmotsigelser): which printed figures no register at all can give together."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.linear.cells import Limit
from fotfeste.reconstruction.linear.limits import limits_of
from fotfeste.reconstruction.proof.certificate import Certificate
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
    certificate: Certificate


@dataclass(frozen=True)
class Verdict:
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


def contradictions(figures: Sequence[Printed], rather: Collection[RowId] = frozenset()) -> Verdict:
    """Judge figures of one or several reports together.

    `rather` are rows that one would sooner give up than others, where the
    fewest can be chosen in several ways.
    """
    limits = evidence(figures)
    whole = Elastic.of(limits)
    found: list[Contradiction] = []
    unproven: set[RowId] = set()
    while True:
        given_up = fewest([frozenset(c.rows) for c in found], rather)
        blamed = whole.blame(given_up | unproven)
        if not blamed:
            return Verdict(tuple(found), given_up)
        rows = irreducible(limits, blamed)
        certificate = certify(among(limits, rows))
        if certificate is None:
            unproven |= rows
        else:
            found.append(_contradiction(figures, rows, certificate))


def _contradiction(
    figures: Sequence[Printed], rows: frozenset[RowId], certificate: Certificate
) -> Contradiction:
    by_row = {figure.id: figure for figure in figures}
    told = [by_row[row] for row in sorted(rows)]
    return Contradiction(tuple(sorted(rows)), explain(told, certificate), certificate)
