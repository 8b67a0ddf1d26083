"""Contradictions (selvmotsigelser): which printed figures no register at all can give together."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.explanation.patterns import explain
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.linear.cells import Limit
from fotfeste.reconstruction.linear.limits import limits_of
from fotfeste.reconstruction.proof.certificate import Proof
from fotfeste.reconstruction.proof.derived import derived
from fotfeste.reconstruction.proof.search import conflicts


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
    printed, world = {figure.id: figure for figure in figures}, World.of(figures)
    found, given_up = conflicts(evidence(figures), rather)
    return Judgement(
        tuple(
            Contradiction(
                each.rows,
                explain(world, [printed[row] for row in each.rows], each.proof),
                each.proof,
            )
            for each in found
        ),
        given_up,
    )
