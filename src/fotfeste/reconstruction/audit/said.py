"""Numbers in words (omtrentlige tall): «about 2,400» held against what the other figures prove.

Words are weak evidence and never make a contradiction. Read as a number rounded
to its last digit that is not nought, give or take a fortieth, they may still be
off, and that is a warning.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.reconstruction.audit.evidence import evidence
from fotfeste.reconstruction.audit.findings import Warned
from fotfeste.reconstruction.audit.reach import reach
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.explanation.saying import text
from fotfeste.reconstruction.figures.precision import (
    UNROUNDED,
    half_of_last_digit,
    interval,
    is_word,
)
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.linear.cells import Limit, Ratio
from fotfeste.reconstruction.proof.elastic import Elastic, among, irreducible

_FORTIETH = Fraction(1, 40)


def words_off(world: World, figures: Sequence[Printed], known: Sequence[Limit]) -> Iterator[Warned]:
    """Every number in words that the others leave no room for; `known` are limits that can hold."""
    printed = {figure.id: figure for figure in figures}
    spoken = [f for f in figures if is_word(f) and world.limits(f) and interval(f)]
    limits = {figure.id: _as_said(world, figure) for figure in spoken}
    every = [limit for own in limits.values() for limit in own]
    if not every or not Elastic.of([*known, *every]).blame():
        return
    for figure in spoken:
        together = [*known, *limits[figure.id]]
        blamed = Elastic.of(together).blame()
        if blamed:
            rows = irreducible(among(together, blamed), blamed)
            yield from _warned(world, figure, rows, printed)


def _as_said(world: World, figure: Printed) -> tuple[Limit, ...]:
    """What a row with a word says, if it is rounded to its last digit that is not nought."""
    if figure.precision != "about" or figure.unit in {"percent", "percentage_points"}:
        return tuple(replace(limit, word=False) for limit in world.limits(figure))
    value = figure.value or Fraction(0)
    slack = max(half_of_last_digit(value), abs(value) * _FORTIETH)
    exact = replace(figure, precision=UNROUNDED, decimals=0)
    low, high = (world.limits(replace(exact, value=v)) for v in (value - slack, value + slack))
    return tuple(replace(least, high=most.high) for least, most in zip(low, high, strict=True))


def _warned(
    world: World, figure: Printed, rows: frozenset[RowId], printed: dict[RowId, Printed]
) -> Iterator[Warned]:
    terms, value = world.quantity(figure), figure.value
    others = [printed[row] for row in sorted(rows) if row != figure.id]
    if terms is None or value is None or any(isinstance(q, Ratio) for q, _ in terms):
        yield Warned(tuple(sorted(rows)), _NO_ROOM, Fraction(0))
        return
    found = reach(terms, evidence(world, others))
    if found is None:
        return
    ends = (found.least, found.most)
    least, most = (None if end is None else Fraction(round(end)) for end in ends)
    near = most if most is not None and most < value else least
    if near is None:
        return
    yield Warned(tuple(sorted(rows)), _why(value, near), abs(value - near))


_NO_ROOM = Text(
    nb="Ordene i teksten passer ikke med tallene.",
    nn="Orda i teksten passar ikkje med tala.",
    en="The words of the text do not fit the figures.",
)


def _why(value: Fraction, near: Fraction) -> Text:
    if near < value:
        return text(
            lambda _, say: (say(value), say(near)),
            nb="«Om lag {}» passer ikke: etter de andre tallene kan det være høyst {}.",
            nn="«Om lag {}» passar ikkje: etter dei andre tala kan det vere høgst {}.",
            en="«About {}» does not fit: by the other figures it is at most {}.",
        )
    return text(
        lambda _, say: (say(value), say(near)),
        nb="«Om lag {}» passer ikke: etter de andre tallene er det minst {}.",
        nn="«Om lag {}» passar ikkje: etter dei andre tala er det minst {}.",
        en="«About {}» does not fit: by the other figures it is at least {}.",
    )
