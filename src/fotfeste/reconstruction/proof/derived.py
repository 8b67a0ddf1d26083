"""Limits that follow because persons are whole, or because a whole is known (avledede skranker).

60 per cent of 7 persons would be 4.17–4.24 persons: no whole number. A share of
a number that is printed exactly is that number of persons divided by it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import ceil, floor

from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.linear.cells import Cell, Limit, Ratio
from fotfeste.reconstruction.linear.limits import HUNDRED, ONE

Known = dict[Cell, list[tuple[Fraction, frozenset[RowId]]]]


def derived(limits: Iterable[Limit]) -> Iterator[Limit]:
    """What follows from some limits and from nothing else; each names all its rows."""
    listed = list(limits)
    known = _known(listed)
    for limit in listed:
        yield from _whole_persons(limit)
        for ratio in limit.ratios:
            for whole, rows in known.get(ratio.whole, ()):
                yield _ratio_of_known(ratio, whole, rows)
        if isinstance(limit.terms[0][0], Ratio) and len(limit.terms) == 1:
            yield from _parts_of_known(limit, known)


def _known(limits: list[Limit]) -> Known:
    """The numbers of persons that are printed exactly."""
    known: Known = defaultdict(list)
    for limit in limits:
        cell = _counted(limit)
        if cell is not None and limit.low and limit.low == limit.high:
            known[cell].append((limit.low, limit.rows))
    return known


def _counted(limit: Limit) -> Cell | None:
    """The cell whose number a limit is; None for other limits."""
    quantity, weight = limit.terms[0]
    alone = len(limit.terms) == 1 and weight == ONE
    return quantity if alone and isinstance(quantity, Cell) else None


def _whole_persons(limit: Limit) -> Iterator[Limit]:
    """A rounded number of persons, held to whole persons."""
    if _counted(limit) is not None:
        low = None if limit.low is None else Fraction(ceil(limit.low))
        high = None if limit.high is None else Fraction(floor(limit.high))
        if (low, high) != (limit.low, limit.high):
            yield Limit(limit.terms, low, high, limit.rows, derived=True, word=limit.word)


def _ratio_of_known(ratio: Ratio, whole: Fraction, rows: frozenset[RowId]) -> Limit:
    terms = ((ratio.part, HUNDRED), (ratio, -whole))
    return Limit(terms, Fraction(0), Fraction(0), rows, derived=True)


def _parts_of_known(limit: Limit, known: Known) -> Iterator[Limit]:
    """A share of a known whole as whole persons; empty, and so impossible, where there are none."""
    ratio = next(limit.ratios)
    for whole, rows in known.get(ratio.whole, ()):
        low = None if limit.low is None else Fraction(ceil(limit.low * whole / HUNDRED))
        high = None if limit.high is None else Fraction(floor(limit.high * whole / HUNDRED))
        terms = ((ratio.part, ONE),)
        yield Limit(terms, low, high, limit.rows | rows, derived=True, word=limit.word)
