"""Rounding that shows (avrunding): whether printed parts add up to the printed whole."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.figure_set import FigureSet
from fotfeste.indicators.definitions.edition import Sum
from fotfeste.indicators.definitions.indicator import Part
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL

HUNDRED = Decimal(100)
Group = tuple[Hashable, ...]


@dataclass(frozen=True)
class Rounding:
    """Finds wholes that are printed with all their parts, where the parts make another number.

    A figure without a number is no part, so nothing is said of what is hidden.
    """

    sums: Sequence[Sum]
    tables: Mapping[str, Table]
    figures: FigureSet

    def shows_in(self, printed: Iterable[Figure]) -> bool:
        """Whether the figures printed together hold such a whole."""
        shown = {figure.id: figure for figure in printed if figure.value is not None}
        pairs = (*self._declared(shown.values()), *self._compositions(shown.values()))
        return any(whole != total for whole, total in pairs)

    def _declared(self, shown: Iterable[Figure]) -> Iterator[tuple[Decimal, Decimal]]:
        """Whole and sum of parts, for every declared sum in every cell."""
        cells: defaultdict[Group, dict[str, Decimal]] = defaultdict(dict)
        for figure in shown:
            if figure.value is not None:
                cells[figure.table, figure.year, figure.codes][figure.contents] = figure.value
        for cell in cells.values():
            for declared in self.sums:
                if {declared.whole.id, *(part.id for part in declared.parts)} <= cell.keys():
                    yield cell[declared.whole.id], _total(cell[p.id] for p in declared.parts)

    def _compositions(self, shown: Iterable[Figure]) -> Iterator[tuple[Decimal, Decimal]]:
        """A hundred and the sum of the categories, for every composition printed whole."""
        groups: defaultdict[Group, list[Decimal]] = defaultdict(list)
        for figure in shown:
            group = self._group(figure)
            if group is not None and figure.value is not None:
                groups[group].append(figure.value)
        for group, values in groups.items():
            if len(values) == self._whole(group):
                yield HUNDRED, _total(values)

    def _whole(self, group: Group) -> int:
        """How many categories a composition of the release has, shown or not."""
        table = str(group[0])
        if table not in self._categories:
            groups = map(self._group, self.figures.of_table(table))
            self._categories[table] = Counter(filter(None, groups))
        return self._categories[table][group]

    @cached_property
    def _categories(self) -> dict[str, Counter[Group]]:
        """The numbers of categories in the tables that were asked for."""
        return {}

    def _group(self, figure: Figure) -> Group | None:
        """The composition that a figure is a category of, if it is one."""
        table = self.tables.get(figure.table)
        shows = {indicator.id: indicator for indicator in table.shows} if table else {}
        indicator = shows.get(figure.contents)
        if table is None or not isinstance(indicator, Part):
            return None
        place = table.by.index(indicator.of)
        if figure.codes[place] == TOTAL:
            return None
        others = (*figure.codes[:place], *figure.codes[place + 1 :])
        return (figure.table, figure.year, figure.contents, others)


def _total(values: Iterable[Decimal]) -> Decimal:
    return sum(values, Decimal(0))
