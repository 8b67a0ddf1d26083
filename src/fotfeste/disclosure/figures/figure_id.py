"""Figure ids (tallets id): `TABLE/YEAR/CODE/…[/CONTENTS]`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fotfeste.indicators.definitions.table import Table

_PART = re.compile(r"[^\s/{}*]+")


@dataclass(frozen=True, slots=True)
class FigureId:
    """A figure id taken apart; `contents` is None where the table shows one indicator only."""

    table: str
    year: int
    codes: tuple[str, ...]
    contents: str | None = None

    def __str__(self) -> str:
        last = () if self.contents is None else (self.contents,)
        return "/".join((self.table, str(self.year), *self.codes, *last))


def figure_id(table: Table, year: int, codes: Sequence[str], contents: str) -> str:
    """The id of a cell; `codes` in the order of `table.by`, `contents` an indicator's id."""
    shown = contents if len(table.shows) > 1 else None
    return str(FigureId(table.id, year, tuple(codes), shown))


def parse(name: str, table: Table) -> FigureId:
    """Take the id of a figure of `table` apart; raises ValueError with the expected form."""
    parts = name.split("/")
    several = len(table.shows) > 1
    wanted = 2 + len(table.by) + several
    if len(parts) != wanted or parts[0] != table.id or not parts[1].isdecimal():
        raise ValueError(f"«{name}» is no figure of {table.id}; its ids are {form(table)}")
    codes = tuple(parts[2 : 2 + len(table.by)])
    contents = parts[-1] if several else None
    if contents is not None and contents not in {indicator.id for indicator in table.shows}:
        raise ValueError(f"{table.id} does not show «{contents}»; its ids are {form(table)}")
    return FigureId(parts[0], int(parts[1]), codes, contents)


def form(table: Table) -> str:
    """The form of a table's figure ids, for people: `transitions/YEAR/COUNTY/SEX`."""
    last = ["|".join(indicator.id for indicator in table.shows)] if len(table.shows) > 1 else []
    return "/".join((table.id, "YEAR", *(variable.id.upper() for variable in table.by), *last))


def table_and_year(name: str) -> tuple[str, int]:
    """The table and the year of any figure id, without its definition."""
    parts = name.split("/")
    if len(parts) < 2 or not parts[1].isdecimal() or not all(map(_PART.fullmatch, parts)):
        raise ValueError(f"«{name}» is no figure id; the form is TABLE/YEAR/CODE/…[/CONTENTS]")
    return parts[0], int(parts[1])
