"""Which single figure, if changed, mends a contradiction (retting), and to what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil, floor

from fotfeste.reconstruction.audit.evidence import evidence
from fotfeste.reconstruction.audit.findings import Mend
from fotfeste.reconstruction.audit.reach import reach
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.figures.precision import HALF_UNITS
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.linear.cells import Ratio
from fotfeste.reconstruction.proof.elastic import Elastic

_MOST_STEPS = 60
_NEARLY = 1e-6


def mends(world: World, figures: Sequence[Printed], first: frozenset[RowId]) -> tuple[Mend, ...]:
    """The change of each single figure that would do, those in `first` before the others."""
    found = [mend for figure in figures for mend in _mend(world, figure, figures)]
    return tuple(sorted(found, key=lambda mend: (mend.row not in first, mend.row)))


def _mend(world: World, figure: Printed, figures: Sequence[Printed]) -> Iterator[Mend]:
    others = [other for other in figures if other is not figure]
    if figure.value is None:
        return
    to = _sum(world, figure, others) or _share(world, figure, others)
    if to is not None:
        yield Mend(figure.id, figure.value, to)


def _sum(world: World, figure: Printed, others: Sequence[Printed]) -> Fraction | None:
    """The nearest whole number that a sum of persons can be beside the others."""
    terms = world.quantity(figure)
    if terms is None or any(isinstance(quantity, Ratio) for quantity, _ in terms):
        return None
    found = reach(terms, evidence(world, others)) if others else None
    if found is None or figure.value is None:
        return None
    scale = world.scale(figure)
    least = None if found.least is None else Fraction(ceil(found.least - _NEARLY), scale)
    most = None if found.most is None else Fraction(floor(found.most + _NEARLY), scale)
    if least is not None and most is not None and least > most:
        return None
    below = figure.value if least is None else max(least, figure.value)
    return below if most is None else min(most, below)


def _share(world: World, figure: Printed, others: Sequence[Printed]) -> Fraction | None:
    """The nearest share, as finely as it is printed, that is possible beside the others."""
    unit = 2 * HALF_UNITS.get(figure.precision, Fraction(1, 2 * 10**figure.decimals))
    if figure.value is None or not unit:
        return None
    lowest = Fraction(0) if figure.unit == "percent" else Fraction(-100)
    for step in range(1, _MOST_STEPS + 1):
        for to in (figure.value + step * unit, figure.value - step * unit):
            if lowest <= to <= 100 and _is_possible(world, replace(figure, value=to), others):
                return to
    return None


def _is_possible(world: World, figure: Printed, others: Sequence[Printed]) -> bool:
    limits = evidence(world, [figure, *others])
    return not any(limit.is_empty for limit in limits) and not Elastic.of(limits).blame()


def in_order(rows: Sequence[RowId], printed: Mapping[RowId, Printed]) -> list[Printed]:
    """The figures of some rows."""
    return [printed[row] for row in rows]
