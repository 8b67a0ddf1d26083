"""The session of lawful deletion (sletteøkt): it reads all, the screened too, and changes nothing but by the door."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from fotfeste.register.access import DELETION, STRICTEST, Access
from fotfeste.register.server import connected


@contextmanager
def for_deletion(to: str | None = None, *, by: str = "retention") -> Iterator[psycopg.Connection]:
    """A connection in the role of lawful deletion, which may do nothing else; `by` is who works in it."""
    with connected(Access(DELETION, level=STRICTEST, by=by), to) as connection:
        connection.autocommit = True
        yield connection
