"""What a table shows when nothing is asked for (standardutvalg)."""

from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.dimension import Dimension
from fotfeste.publishing.statbank.query import Query

YEARS = 13
ROOM = 1_000
"""About so many cells fit a first look."""


def default_query(table: BankTable) -> Query:
    """The newest years, all that is shown, and one thing after another that it is divided by.

    Dimensions are taken whole, in the order of the table, as long as the cells are
    few; of the rest those that have a total are left out, others give their first.
    """
    years = min(YEARS, len(table.time.values)) if len(table.contents.values) == 1 else 1
    values = {table.time.code: (f"top({years})",), table.contents.code: ("*",)}
    cells = years * len(table.contents.values)
    for dimension in _divided(table):
        whole = len(dimension.values)
        if cells * whole <= ROOM:
            values[dimension.code] = ("*",)
            cells *= whole
        elif dimension.elimination is None:
            values[dimension.code] = ("top(1)",)
    return Query(values)


def _divided(table: BankTable) -> list[Dimension]:
    return [each for each in table.dimensions if each.role in {"geo", "classification"}]
