"""Reading the register with Django's ORM (lesing med ORM): the rows of an access and no others, each reading noted."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.utils import load_backend
from psycopg.conninfo import conninfo_to_dict

from fotfeste.register.access import Access, let_in
from fotfeste.register.noted import Asked, asked, refuse_unnoted
from fotfeste.register.reading import refuse_without
from fotfeste.register.server import address, connected

_BACKEND = "django.db.backends.postgresql"


@contextmanager
def reading(access: Access, to: str | None = None, *, purpose: str, because: str) -> Iterator[None]:
    """Let the models be read with an access, in this thread, until the end of the block.

    Every query is noted, with whom it is about, before it gives anything; nothing else
    reaches the database. The session is opened for the block and closed with it: the
    next reader has one of his own. Raises Refused without a purpose and a reason, and
    NotLetIn where the register was made with another key.
    """
    refuse_without(purpose, because)
    to = to or address()
    with connected(access, to):  # the tables are there, and the access is believed
        pass
    given = connections.configure_settings({DEFAULT_DB_ALIAS: _settings(to, access.role)})
    opened = load_backend(_BACKEND).DatabaseWrapper(given[DEFAULT_DB_ALIAS], DEFAULT_DB_ALIAS)
    before = connections[DEFAULT_DB_ALIAS]
    connections[DEFAULT_DB_ALIAS] = opened
    try:
        opened.ensure_connection()
        let_in(opened.connection, access)
        by = Asked(opened.connection, purpose, because)
        with opened.execute_wrapper(refuse_unnoted), asked(by):
            yield
    finally:
        opened.close()
        connections[DEFAULT_DB_ALIAS] = before


def _settings(to: str, role: str) -> dict[str, object]:
    """What Django must know of a server, in its own words."""
    said = conninfo_to_dict(to)
    named = {name: said.pop(key, "") for key, name in _OWN_WORDS.items()}
    said.pop("user", None)
    return {"ENGINE": _BACKEND, **named, "USER": role, "OPTIONS": said}


_OWN_WORDS = {"dbname": "NAME", "host": "HOST", "port": "PORT", "password": "PASSWORD"}
