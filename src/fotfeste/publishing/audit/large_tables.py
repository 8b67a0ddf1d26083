"""Large tables at the gate (store tabeller): parts that are together more than their whole.

Tables by municipality and those of the bank have too many figures to be judged as one
system with the rest. In them every number of persons is held against the total over each
variable. It is one pass over the figures, whatever their number; a hidden part counts as none.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.indicators.definitions.indicator import Count
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL

Whole = tuple[int, str, int, tuple[str, ...]]
"""Year, indicator, the variable that is summed over, and the codes of the total."""

_MOST_NAMED = 12


def too_much_in_parts(figures: Iterable[Figure], table: Table) -> Iterator[tuple[str, ...]]:
    """The ids of each total and of its parts, where they are together more than it."""
    counts = {each.id for each in table.shows if isinstance(each, Count)}
    shown = [each for each in figures if each.contents in counts and each.value is not None]
    parts: defaultdict[Whole, list[Figure]] = defaultdict(list)
    totals: dict[tuple[int, str, tuple[str, ...]], Figure] = {}
    for figure in shown:
        totals[figure.year, figure.contents, figure.codes] = figure
        for at, code in enumerate(figure.codes):
            if code != TOTAL:
                one_up = (*figure.codes[:at], TOTAL, *figure.codes[at + 1 :])
                parts[figure.year, figure.contents, at, one_up].append(figure)
    for (year, contents, _, codes), inside in parts.items():
        total = totals.get((year, contents, codes))
        if total is not None and _sum(inside) > (total.value or Decimal(0)):
            yield _named(total, inside)


def _sum(figures: Sequence[Figure]) -> Decimal:
    return sum((figure.value or Decimal(0) for figure in figures), Decimal(0))


def _named(total: Figure, parts: Sequence[Figure]) -> tuple[str, ...]:
    """The total, and the largest of its parts that alone are too much."""
    largest = sorted(parts, key=lambda part: (-(part.value or Decimal(0)), part.id))
    needed = 1
    while _sum(largest[:needed]) <= (total.value or Decimal(0)):
        needed += 1
    names = [total.id, *(part.id for part in largest[:needed])]
    return (*names[:_MOST_NAMED], "…") if len(names) > _MOST_NAMED else tuple(names)
