"""Where a figure id points (tallets plass): its table, indicator, year and codes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from fotfeste.catalogue.editions import EDITIONS
from fotfeste.disclosure.figures.figure_id import form, parse
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Indicator
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL, Variable
from fotfeste.walk import words

TABLES: dict[str, Table] = {table.id: table for edition in EDITIONS for table in edition.tables}


@dataclass(frozen=True)
class Place:
    """One cell of a table on the shelf."""

    id: str
    table: Table
    indicator: Indicator
    year: int
    codes: tuple[tuple[Variable, str], ...]

    @property
    def fixed(self) -> dict[str, str]:
        """The variables that are no total, with their codes."""
        return {variable.id: code for variable, code in self.codes if code != TOTAL}


def place_of(name: str) -> Place:
    """The place that a figure id names; raises Refused with what it should have been."""
    table = _table(name)
    try:
        taken_apart = parse(name, table)
    except ValueError as error:
        raise Refused(words.NO_FIGURE.filled(id=name, form=form(table))) from error
    codes = tuple(zip(table.by, taken_apart.codes, strict=True))
    problems = tuple(_unknown_codes(codes, taken_apart.year))
    if problems:
        raise Refused(*problems)
    contents = taken_apart.contents or table.shows[0].id
    indicator = next(shown for shown in table.shows if shown.id == contents)
    return Place(name, table, indicator, taken_apart.year, codes)


def _table(name: str) -> Table:
    stem = name.split("/", maxsplit=1)[0]
    if stem not in TABLES:
        near = ", ".join(get_close_matches(stem, TABLES, n=5, cutoff=0.3) or sorted(TABLES))
        raise Refused(words.NO_TABLE.filled(table=stem, id=name, near=near))
    return TABLES[stem]


def _unknown_codes(codes: tuple[tuple[Variable, str], ...], year: int) -> Iterator[Text]:
    for variable, code in codes:
        valid = variable.codes.on(date(year, 12, 31)).names
        if code != TOTAL and code not in valid:
            listed = ", ".join((TOTAL, *valid[:30]))
            yield words.NO_CODE.filled(
                code=code, variable=variable.title, year=str(year), codes=listed
            )
