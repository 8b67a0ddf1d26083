"""Sums that are off as printed and right before rounding (bare avrunding)."""

from collections.abc import Collection, Iterable, Iterator

from fotfeste.domain.text import Text
from fotfeste.reconstruction.audit.findings import RoundingOnly
from fotfeste.reconstruction.audit.sums import Sum, sums
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.explanation.saying import plus, text
from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.proof.numbers import as_printed


def rounding_only(
    world: World, figures: Iterable[Printed], impossible: Collection[RowId]
) -> Iterator[RoundingOnly]:
    """Every sum whose printed numbers do not add up, although what they stand for can."""
    seen: set[frozenset[RowId]] = set()
    for found in sums(world, figures):
        rows = frozenset(figure.id for figure in found.figures)
        if rows in seen or not rows.isdisjoint(impossible) or not is_rounding(found):
            continue
        seen.add(rows)
        yield RoundingOnly(tuple(sorted(rows)), _why(found))


def is_rounding(found: Sum) -> bool:
    """Whether a sum is off, by no more than rounding can explain."""
    intervals = [interval(figure) for figure in found.figures]
    slack = sum(
        (said.high - said.low) / 2
        for said in intervals
        if said is not None and said.high is not None and said.low is not None
    )
    gap = abs(found.total - found.printed)
    return bool(slack) and 0 < gap <= slack


def _why(found: Sum) -> Text:
    if found.signs:
        return text(
            lambda language, say: (
                *(as_printed(p.value or 0 * found.total, language) for p in reversed(found.parts)),
                say(found.total),
                say(found.printed),
            ),
            nb="Fra {} til {} er {} med de trykte tallene, og det er trykt {}: bare avrunding.",
            nn="Frå {} til {} er {} med dei trykte tala, og det er trykt {}: berre avrunding.",
            en="From {} to {} is {} by the printed numbers, and {} is printed: rounding only.",
        )
    if len(found.parts) == 1:
        return text(
            lambda _, say: (say(found.total), say(found.printed)),
            nb="{} og {} er samme tall, ulikt avrundet.",
            nn="{} og {} er same tal, ulikt avrunda.",
            en="{} and {} are the same number, rounded differently.",
        )
    return text(
        lambda _, say: (
            plus([part.value for part in found.parts if part.value is not None], say),
            say(found.total),
            say(found.printed),
        ),
        nb="{} = {}, og helheten er {}: bare avrunding.",
        nn="{} = {}, og heilskapen er {}: berre avrunding.",
        en="{} = {}, and the whole is {}: rounding only.",
    )
