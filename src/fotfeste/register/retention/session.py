"""The session of lawful deletion (sletteøkt): it reads all, the screened too, and changes nothing but by the door."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from fotfeste.register.scopes import DELETION
from fotfeste.register.server import address, connected


@contextmanager
def for_deletion(to: str | None = None) -> Iterator[psycopg.Connection]:
    """A connection in the role of lawful deletion, which may do nothing else."""
    to = to or address()
    with connected(to):
        pass
    with psycopg.connect(to, user=DELETION, autocommit=True) as connection:
        connection.execute("SELECT set_config('fotfeste.screened_level', '2', false)")
        yield connection
