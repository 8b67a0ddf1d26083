"""Systems (likningssystemer): limits as rows over the numbers of every table and the shares in question."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fotfeste.reconstruction.linear.cells import Cell, Limit, Ratio, TableId
from fotfeste.reconstruction.linear.layout import Columns, Layout, layout

Reals = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Row:
    """`low` ≤ the weighted sum of some numbers ≤ `high`; `limit` is what it says, None a seam."""

    columns: Columns
    weights: Reals
    low: float
    high: float
    limit: Limit | None


@dataclass(frozen=True, eq=False)
class System:
    """All numbers in a row: the tables' cells, then the ratios; and the rows that hold them."""

    layouts: Mapping[TableId, Layout]
    ratios: Mapping[Ratio, int]
    rows: tuple[Row, ...]

    @property
    def size(self) -> int:
        """How many numbers there are."""
        return sum(each.size for each in self.layouts.values()) + len(self.ratios)

    def row(self, limit: Limit) -> Row:
        """A limit over the tables of the system as a row."""
        weights: defaultdict[int, float] = defaultdict(float)
        for quantity, weight in limit.terms:
            if isinstance(quantity, Ratio):
                weights[self.ratios[quantity]] += float(weight)
            else:
                for column in self.layouts[quantity.table].columns(quantity):
                    weights[int(column)] += float(weight)
        scale = max(map(abs, weights.values()), default=1.0)
        return Row(
            np.fromiter(weights, dtype=np.int64, count=len(weights)),
            np.fromiter(weights.values(), dtype=np.float64, count=len(weights)) / scale,
            -np.inf if limit.low is None else float(limit.low) / scale,
            np.inf if limit.high is None else float(limit.high) / scale,
            limit,
        )


def system(limits: Sequence[Limit], links: Sequence[frozenset[str]] = ()) -> System:
    """The system of some limits; `links` are attributes that belong in one clique as well."""
    layouts: dict[TableId, Layout] = {}
    first = 0
    for table, groups in sorted(_groups(limits).items()):
        layouts[table] = layout(table, groups, links, first)
        first += layouts[table].size
    ratios = dict.fromkeys(ratio for limit in limits for ratio in limit.ratios)
    found = System(layouts, {r: first + place for place, r in enumerate(ratios)}, ())
    rows = (*map(found.row, limits), *_seams(layouts.values()))
    return System(layouts, found.ratios, rows)


def _groups(limits: Iterable[Limit]) -> Mapping[TableId, list[list[Cell]]]:
    groups: defaultdict[TableId, list[list[Cell]]] = defaultdict(list)
    for limit in limits:
        cells = list(limit.cells)
        for table in sorted({cell.table for cell in cells}):
            groups[table].append([cell for cell in cells if cell.table == table])
    return groups


def _seams(layouts: Iterable[Layout]) -> Iterator[Row]:
    for each in layouts:
        for mine, theirs in each.seams():
            weights = np.repeat([1.0, -1.0], [len(mine), len(theirs)])
            yield Row(np.concatenate([mine, theirs]), weights, 0.0, 0.0, None)
