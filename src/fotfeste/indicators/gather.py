"""Gathering inner cells (oppsamling): those of each part of a register, cube by cube."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import duckdb


class Gathered:
    """The inner cells of one cube, in a table that is made with the first of them.

    The same cell comes once from every part that has somebody in it.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, table: str) -> None:
        self.table = table
        self._connection = connection
        self._is_made = False

    def add(self, cells: str) -> None:
        """Take in the cells of one part, which are a query."""
        kept = (
            f"INSERT INTO {self.table}" if self._is_made else f"CREATE TEMP TABLE {self.table} AS"
        )
        self._connection.execute(f"{kept} {cells}").fetchall()
        self._is_made = True


@contextmanager
def gathered(connection: duckdb.DuckDBPyConnection, number: int) -> Iterator[Sequence[Gathered]]:
    """As many tables of cells; they are gone after the `with`."""
    cells = [Gathered(connection, f"inner_cells_{at}") for at in range(number)]
    try:
        yield cells
    finally:
        for each in cells:
            connection.execute(f"DROP TABLE IF EXISTS {each.table}").fetchall()
