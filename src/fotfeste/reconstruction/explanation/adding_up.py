"""Exact numbers that do not add up (tall som ikke går opp), told from the proof itself."""

from collections.abc import Sequence
from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.reconstruction.explanation.saying import plus, text
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.linear.cells import Cell
from fotfeste.reconstruction.proof.certificate import Certificate, Proof


def sums(figures: Sequence[Printed], proof: Proof) -> Text | None:
    """Exact numbers that add up to one thing, while another is printed."""
    if not isinstance(proof, Certificate):
        return None
    sides: tuple[list[Fraction], list[Fraction]] = ([], [])
    sizes = {abs(weight) for weight, _ in proof.weighted}
    for weight, limit in proof.weighted:
        quantity, _ = limit.terms[0]
        is_number = len(limit.terms) == 1 and isinstance(quantity, Cell)
        if len(sizes) > 1 or not is_number or limit.low is None or limit.low != limit.high:
            return None
        sides[weight > 0].append(limit.low)
    if not all(sides) or len(proof.weighted) != len(figures):
        return None
    less, more = sorted(sides, key=len)
    if len(more) == 1:
        return _two(less[0], more[0], len({limit.terms[0][0] for _, limit in proof.weighted}) == 1)
    return text(
        lambda _, say: (plus(more, say), say(sum(more, Fraction(0))), plus(less, say)),
        nb="{} = {}, men det er trykt {}.",
        nn="{} = {}, men det er trykt {}.",
        en="{} = {}, but {} is printed.",
    )


def _two(one: Fraction, other: Fraction, is_same_cell: bool) -> Text:
    """Two numbers for one thing; or for a part and its whole, the part larger."""
    if is_same_cell:
        return text(
            lambda _, say: (say(one), say(other)),
            nb="{} og {} er trykt for ett og samme tall.",
            nn="{} og {} er trykt for eitt og same tal.",
            en="{} and {} are printed for one and the same number.",
        )
    return text(
        lambda _, say: (say(max(one, other)), say(min(one, other))),
        nb="{} er trykt for en del av noe som det er trykt {} for. En del kan ikke være større.",
        nn="{} er trykt for ein del av noko som det er trykt {} for. Ein del kan ikkje vere større.",
        en="{} is printed for a part of something for which {} is printed. A part cannot be larger.",
    )
