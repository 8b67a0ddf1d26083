"""How figures of a table are set up in rows and columns (oppstilling)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Literal

from fotfeste.domain.text import Language, Text, name
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.indicator import Indicator
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL, Variable

IN_ALL = Text(nb="I alt", nn="I alt", en="Total")
_ALPHABET = str.maketrans("æäøöå", "{{||}")


@dataclass(frozen=True)
class Line:
    """One row or column: its heading and what it fixes of a figure.

    `title` may have holes for years. `codes` pairs the id of a variable with one
    of its codes; a variable that neither row nor column fixes is `total`.
    """

    title: Text
    indicator: Indicator | None = None
    offset: int | None = None
    codes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Over:
    """A line for each code of a variable that is valid in the report's year.

    `only` narrows the codes and sets their order; `order` is the code list's
    or by name in the language of the report (never by result), `last` stand
    last whatever the order.
    """

    variable: Variable
    only: tuple[str, ...] = ()
    order: Literal["list", "name"] = "list"
    last: tuple[str, ...] = ()
    total: Literal["first", "last", "none"] = "last"
    total_title: Text = IN_ALL

    def __post_init__(self) -> None:
        unknown = {*self.only, *self.last} - set(self.variable.codes.by_code)
        if unknown:
            raise DefinitionError(f"layout: {self.variable.id} has no code {sorted(unknown)}")

    def lines(self, year: int, language: Language) -> tuple[Line, ...]:
        """The lines in a report for `year`, in order."""
        on = date(year, 12, 31)
        codes = list(self.only or self.variable.codes.on(on).names)
        titles = {code: self.variable.codes.title_of(code, on) for code in codes}
        if self.order == "name":
            codes.sort(key=lambda code: alphabetical(titles[code].in_language(language)))
        codes.sort(key=lambda code: code in self.last)
        lines = [self._line(titles[code], code) for code in codes]
        total = [self._line(self.total_title, TOTAL)] if self.total != "none" else []
        return (*total, *lines) if self.total == "first" else (*lines, *total)

    def _line(self, title: Text, code: str) -> Line:
        return Line(title, codes=((self.variable.id, code),))


@dataclass(frozen=True)
class OverYears:
    """A line for each year: 0 is the report's, -1 the year before."""

    offsets: tuple[int, ...]

    def lines(self, year: int, language: Language) -> tuple[Line, ...]:
        """The lines in a report for `year`, in the order declared."""
        del language
        return tuple(Line(name(str(year + offset)), offset=offset) for offset in self.offsets)


@dataclass(frozen=True)
class OverIndicators:
    """A line for each indicator, headed by its title."""

    indicators: tuple[Indicator, ...]

    def lines(self, year: int, language: Language) -> tuple[Line, ...]:
        """The lines, in the order declared."""
        del year, language
        return tuple(Line(indicator.title, indicator=indicator) for indicator in self.indicators)


@dataclass(frozen=True)
class Lines:
    """Lines that are written out one by one."""

    written: tuple[Line, ...]

    def lines(self, year: int, language: Language) -> tuple[Line, ...]:
        """The lines, in the order declared."""
        del year, language
        return self.written


@dataclass(frozen=True)
class Beside:
    """The lines of one axis, then those of the next."""

    axes: tuple["Over | OverYears | OverIndicators | Lines", ...]

    def lines(self, year: int, language: Language) -> tuple[Line, ...]:
        """The lines of all of them, in order."""
        return tuple(line for axis in self.axes for line in axis.lines(year, language))


Axis = Over | OverYears | OverIndicators | Lines | Beside


@dataclass(frozen=True)
class Grid:
    """Figures of one table in rows and columns. Each side nests its axes, the first outermost.

    The renderer leaves out a row or column for which the release has no figure
    at all (a year before the register, a municipality that is too small).
    `indicator` is the one shown where no axis says which.
    """

    table: Table
    rows: tuple[Axis, ...]
    columns: tuple[Axis, ...]
    indicator: Indicator | None = None

    def __post_init__(self) -> None:
        wrong = [fault for axis in (*self.rows, *self.columns) for fault in self._faults(axis)]
        if wrong:
            raise DefinitionError(f"layout of {self.table.id}: the table does not show {wrong}")
        says_which = any(map(_fixes_indicator, (*self.rows, *self.columns)))
        if self.indicator is not None and self.indicator not in self.table.shows:
            raise DefinitionError(
                f"layout of {self.table.id}: the table does not show {self.indicator.id}"
            )
        if self.indicator is None and len(self.table.shows) > 1 and not says_which:
            raise DefinitionError(f"layout of {self.table.id}: no axis says which indicator")

    def _faults(self, axis: Axis) -> list[str]:
        """What an axis asks for that the table does not have."""
        if isinstance(axis, Beside):
            return [fault for part in axis.axes for fault in self._faults(part)]
        if isinstance(axis, Over):
            return [] if axis.variable in self.table.by else [axis.variable.id]
        return [fault for line in axis.lines(2000, "nb") for fault in self._line_faults(line)]

    def _line_faults(self, line: Line) -> list[str]:
        by = {variable.id for variable in self.table.by}
        wrong = [variable for variable, _ in line.codes if variable not in by]
        if line.indicator is not None and line.indicator not in self.table.shows:
            wrong.append(line.indicator.id)
        if line.offset is not None and line.offset not in self.table.years:
            wrong.append(f"year{line.offset:+d}")
        return wrong

    def figure_id(self, row: tuple[Line, ...], column: tuple[Line, ...], year: int) -> str:
        """The id of the figure where a row and a column cross, in a report for `year`."""
        lines = (*row, *column)
        offset = next((line.offset for line in lines if line.offset is not None), 0)
        codes = dict(pair for line in lines for pair in line.codes)
        otherwise = self.indicator or self.table.shows[0]
        indicator = next((line.indicator for line in lines if line.indicator), otherwise)
        return self.table.figure_id(
            year + offset, tuple(codes.get(v.id, TOTAL) for v in self.table.by), indicator
        )


def nested(axes: Iterable[Axis], year: int, language: Language) -> tuple[tuple[Line, ...], ...]:
    """Every combination of the lines of some axes, the first axis outermost."""
    return tuple(product(*(axis.lines(year, language) for axis in axes)))


def _fixes_indicator(axis: Axis) -> bool:
    if isinstance(axis, Beside):
        return all(map(_fixes_indicator, axis.axes))
    lines = () if isinstance(axis, Over) else axis.lines(2000, "nb")
    return bool(lines) and all(line.indicator for line in lines)


def alphabetical(word: str) -> str:
    """What words are ordered by: æ, ø and å last, capitals as small letters."""
    return word.casefold().translate(_ALPHABET)
