"""Figures of places (tall for steder), and what each share is a share of."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.interval_of_share import wilson
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.dimension import CONTENTS, TIME
from fotfeste.web.public.site.figures import Place, figure_at

LEVEL = 95
"""Per cent of the intervals."""
LEAST = 20
"""Persons that a share must be of, to be shown on a place's page."""


Conditions = frozenset[str]


@dataclass(frozen=True)
class Bases:
    """The counts of a table that its shares are of, told by whom the release counted."""

    among: Mapping[str, Conditions]
    counts: tuple[str, ...]

    def exact(self, contents: str) -> str | None:
        """The count of just those among whom a share is."""
        same = (name for name in self.counts if self.among[name] == self.among[contents])
        return next(same, None)

    def around(self, contents: str) -> str | None:
        """The narrowest count that holds all of them."""
        holding = [name for name in self.counts if self.among[name] <= self.among[contents]]
        return max(holding, key=lambda name: len(self.among[name]), default=None)


@dataclass(frozen=True)
class Line:
    """One thing told of places: one of a table's contents, or a part of it.

    `rest` are the codes of the table's other variables, where one is a part.
    """

    table: BankTable
    contents: str
    title: Text
    bases: Bases
    rest: tuple[tuple[str, str], ...] = ()

    @property
    def is_share(self) -> bool:
        """Whether it is in per cent."""
        return self.table.shown[self.contents].unit == "percent"

    def figure(self, place: str, year: int) -> Figure | None:
        """The figure of a place (or of `TOTAL`) in a year; None where no release has one."""
        return self._of(self.contents, place, year, dict(self.rest))

    def base(self, place: str, year: int) -> Figure | None:
        """How many the share is of, where that is released; the figure of all its parts."""
        name = self.bases.exact(self.contents)
        return self._of(name, place, year, {}) if name else None

    def interval(self, place: str, year: int) -> tuple[float, float] | None:
        """The interval around a share in per cent; None where share or base is not released."""
        share, base = self.figure(place, year), self.base(place, year)
        if not (self.is_share and share and base and share.value is not None and base.value):
            return None
        count = min(round(share.value * base.value / 100), int(base.value))
        low, high = wilson(count, int(base.value), LEVEL)
        return 100 * low, 100 * high

    def is_small(self, place: str, year: int) -> bool:
        """Whether it is a share of fewer persons than a share is shown for."""
        if not self.is_share:
            return False
        around = self.bases.around(self.contents)
        base = self._of(around, place, year, {}) if around else None
        return base is not None and base.value is not None and base.value < LEAST

    def _of(self, contents: str, place: str, year: int, rest: Mapping[str, str]) -> Figure | None:
        if self.table.region is None:
            return None
        named = {
            **dict.fromkeys(self.table.by, TOTAL),
            **rest,
            self.table.region.variable: place,
            CONTENTS: contents,
            TIME: str(year),
        }
        codes = tuple(named[each.variable or each.code] for each in self.table.dimensions)
        if any(c not in d.places for c, d in zip(codes, self.table.dimensions, strict=True)):
            return None
        own = [named[each] for each in self.table.by]
        last = [contents] if len(self.table.shown) > 1 else []
        name = "/".join([self.table.id, str(year), *own, *last])
        return figure_at(name, Place(self.table, codes))


def lines(bank: Bank, table: BankTable) -> Iterator[Line]:
    """Everything that a table tells of a place, all sexes and ages together; parts one by one."""
    bases = _bases(bank, table)
    others = [d for d in table.dimensions if d.variable and d is not table.region]
    for value in table.contents.values:
        parts = next((d for d in others if value.code.endswith(f"_by_{d.variable}")), None)
        if parts is None:
            yield Line(table, value.code, value.title, bases)
            continue
        for part in parts.values:
            if part.code != TOTAL:
                rest = ((parts.variable, part.code),)
                yield Line(table, value.code, part.title, bases, rest)


def _bases(bank: Bank, table: BankTable) -> Bases:
    release = next(each for each in bank.releases if each.id == table.newest.id)
    told = release.definitions["indicators"]
    among = {name: _conditions(told[name].get("among", ())) for name in table.shown}
    return Bases(among, tuple(name for name, shown in table.shown.items() if shown.adds_up))


def _conditions(among: Iterable[Mapping[str, Any]]) -> Conditions:
    return frozenset(f"{each['variable']}={','.join(sorted(each['codes']))}" for each in among)
