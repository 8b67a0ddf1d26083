"""Asking a DuckDB connection, so that no unfinished result is left behind."""

from typing import Any

import duckdb


def all_rows(connection: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[Any, ...]]:
    """Every row of a query."""
    return connection.execute(sql).fetchall()


def one_row(connection: duckdb.DuckDBPyConnection, sql: str) -> tuple[Any, ...]:
    """The row of a query that yields exactly one."""
    (row,) = all_rows(connection, sql)
    return row


def number(connection: duckdb.DuckDBPyConnection, sql: str) -> int:
    """The whole number that a query yields."""
    return int(one_row(connection, sql)[0])
