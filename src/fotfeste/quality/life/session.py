"""The sessions that findings are read and written in (økter): a municipality's own, and the nation's."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from fotfeste.quality.life.tables import create_findings
from fotfeste.register.access import Access, as_national
from fotfeste.register.roles import as_person
from fotfeste.register.server import connected, owned


@contextmanager
def of_municipality(
    code: str, to: str | None = None, *, by: str = "", role: str = "intro"
) -> Iterator[psycopg.Connection]:
    """A session in the scope of a municipality, by somebody with a named role (`register.roles`)."""
    with _session(as_person(role, code, by), to) as connection:
        yield connection


@contextmanager
def of_the_nation(to: str | None = None) -> Iterator[psycopg.Connection]:
    """A session that sees the findings of all."""
    with _session(as_national("findings"), to) as connection:
        yield connection


@contextmanager
def _session(access: Access, to: str | None) -> Iterator[psycopg.Connection]:
    with owned(to) as owner:
        create_findings(owner)
    with connected(access, to) as connection:
        yield connection
