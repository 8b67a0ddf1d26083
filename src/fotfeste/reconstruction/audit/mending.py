"""Which single figure, if changed, mends a contradiction (retting), and to what."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import count, islice
from math import ceil, floor

from fotfeste.reconstruction.audit.evidence import evidence
from fotfeste.reconstruction.audit.findings import Mend
from fotfeste.reconstruction.audit.reach import reach
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.figures.precision import half_unit
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.linear.cells import Ratio
from fotfeste.reconstruction.proof.cases import groups, is_possible
from fotfeste.reconstruction.proof.elastic import Elastic

_MOST_STEPS = 60
_NEARLY = Fraction(1, 10**6)


def mends(world: World, figures: Sequence[Printed], first: frozenset[RowId]) -> tuple[Mend, ...]:
    """The change of each single figure that would do, those in `first` before the others."""
    found = [mend for figure in figures for mend in _mend(world, figure, figures)]
    return tuple(sorted(found, key=lambda mend: (mend.row not in first, mend.row)))


def _mend(world: World, figure: Printed, figures: Sequence[Printed]) -> Iterator[Mend]:
    """The nearest value, as finely as it is printed, that can be true beside the others."""
    others = [other for other in figures if other is not figure]
    for to in islice(_values(world, figure, others), _MOST_STEPS):
        if _is_possible(world, replace(figure, value=to), others):
            yield Mend(figure.id, figure.value or Fraction(0), to)
            return


def _values(world: World, figure: Printed, others: Sequence[Printed]) -> Iterator[Fraction]:
    """The values to try, the nearest first: where a sum can reach to, else up and down."""
    if figure.value is None:
        return
    unit = 2 * half_unit(figure) or Fraction(1, 10**figure.decimals)
    ends = _ends(world, figure, others)
    if ends is None:
        yield from _around(figure, unit)
        return
    least, most = ends
    if least is not None and least > figure.value:
        steps = ceil((least - figure.value) / unit)
        yield from (figure.value + n * unit for n in count(steps))
    elif most is not None and most < figure.value:
        steps = ceil((figure.value - most) / unit)
        yield from (figure.value - n * unit for n in count(steps))
    else:
        yield from _around(figure, unit)


def _ends(
    world: World, figure: Printed, others: Sequence[Printed]
) -> tuple[Fraction | None, Fraction | None] | None:
    """The least and the most that a sum of persons can be printed as beside the others."""
    terms = world.quantity(figure)
    if terms is None or any(isinstance(quantity, Ratio) for quantity, _ in terms):
        return None
    found = reach(terms, evidence(world, others)) if others else None
    if found is None:
        return None
    scale, half = world.scale(figure), half_unit(figure)
    least = None if found.least is None else Fraction(ceil(Fraction(found.least) - _NEARLY), scale)
    most = None if found.most is None else Fraction(floor(Fraction(found.most) + _NEARLY), scale)
    return None if least is None else least - half, None if most is None else most + half


def _around(figure: Printed, unit: Fraction) -> Iterator[Fraction]:
    value = figure.value or Fraction(0)
    lowest = Fraction(0) if figure.unit == "percent" and value >= 0 else Fraction(-100)
    for step in range(1, _MOST_STEPS + 1):
        for to in (value + step * unit, value - step * unit):
            if figure.unit == "persons" or lowest <= to <= 100:
                yield to


def _is_possible(world: World, figure: Printed, others: Sequence[Printed]) -> bool:
    """Whether it can be true beside the others, also for whole persons."""
    limits = evidence(world, [figure, *others])
    if any(limit.is_empty for limit in limits) or Elastic.of(limits).blame():
        return False
    return all(is_possible(group) for group in groups(limits))
