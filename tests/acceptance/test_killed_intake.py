"""An intake that is killed at random moments, the application or the server: sent again, nothing is lost or doubled."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

import psutil
import psycopg
import pytest

from fotfeste.exchange.chain.verify import verify
from fotfeste.exchange.schema.message import KINDS
from fotfeste.register.columns import columns_of
from fotfeste.register.sealing import keys
from fotfeste.register.server import ADDRESS, owned
from tests.database import server_in
from tests.spec.exchange.messages import (
    ENDING,
    HEAD,
    MEASURE,
    PARTICIPATION,
    PERSON,
    Record,
    message,
)

PEOPLE = 1500
SLOWEST = 60


def records(people: int) -> Iterator[Record]:
    """The records of so many people, as a case system would send them: person by person."""
    for n in range(people):
        yield PERSON | {"reference": f"P-{n}", "person": f"P-{n}"}
        yield PARTICIPATION | {"reference": f"D-{n}", "person": f"P-{n}"}
        for m in range(5):
            yield MEASURE | {"reference": f"T-{n}-{m}", "participation": f"D-{n}"}
        yield ENDING | {"reference": f"A-{n}", "participation": f"D-{n}"}


class Server:
    """A server that is killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = server_in(folder / "data")

    @property
    def uri(self) -> str:
        return str(self.server.get_uri())

    def kill(self) -> None:
        """SIGKILL to the server and all its processes."""
        process = psutil.Process(self.server.get_pid())
        doomed = [process, *process.children(recursive=True)]
        for each in doomed:
            with_gone(each.kill)
        psutil.wait_procs(doomed)

    def start(self) -> None:
        """Start it again; where the disk is busy, recovery takes longer than its package waits."""
        for _ in range(SLOWEST):
            try:
                self.server.ensure_postgres_running()
            except (subprocess.TimeoutExpired, AssertionError):  # it is still recovering
                time.sleep(1)
                continue
            return
        raise TimeoutError("the server does not come back")


def with_gone(kill: Any) -> None:
    try:
        kill()
    except psutil.NoSuchProcess:
        return


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    folder = Path(mkdtemp(prefix="fotfeste-killed-"))
    monkeypatch.setenv("FOTFESTE_KEY_FILE", str(folder / "register.key"))
    keys.cache_clear()  # it is the key of the commands that are started
    server = Server(folder)
    monkeypatch.setenv(ADDRESS, server.uri)
    with owned():
        pass
    yield server
    keys.cache_clear()
    server.server.cleanup()
    rmtree(folder, ignore_errors=True)


def command(path: Path) -> list[str]:
    fotfeste = str(Path(sys.prefix) / "bin" / "fotfeste")
    return [fotfeste, "receive", str(path), "--sender", "5501"]


def registered(uri: str) -> dict[str, list[Any]]:
    """What the register holds, but for when it was recorded and by which message."""
    found = {}
    with psycopg.connect(uri) as connection:
        for kind in KINDS.values():
            names = ", ".join(f'"{each.name}"' for each in columns_of(kind) if each.type != "bytea")
            current = connection.execute(
                f'SELECT key, reference, {names} FROM register."{kind.name}" ORDER BY key'
            ).fetchall()
            said = connection.execute(
                f'SELECT key, {names} FROM history."{kind.name}" ORDER BY key, entry'
            ).fetchall()
            found[kind.name] = [*current, *said]
    return found


def interrupted(
    server: Server, path: Path, kills: int, rng: random.Random, longest: float
) -> list[int]:
    """Send a message, killing the application or the server in turn; the exit statuses."""
    statuses = []
    for number in range(kills):
        process = subprocess.Popen(
            command(path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ
        )
        time.sleep(rng.uniform(0.05, longest))
        if number % 2:
            server.kill()
            server.start()
        process.send_signal(signal.SIGKILL)
        statuses.append(process.wait(SLOWEST))
    return statuses


def killed_and_sent_again(server: Server, folder: Path, kills: int) -> tuple[str, list[int]]:
    """The address of a register that took the message in peace, and how the killed intakes ended.

    The server's own register is killed in, time after time, and then sent the message again.
    """
    path = folder / "message.json"
    path.write_bytes(message(*records(PEOPLE), head=HEAD))
    with psycopg.connect(server.uri, autocommit=True) as connection:
        connection.execute("CREATE DATABASE whole")
    whole = server.uri.replace("/postgres?", "/whole?")
    began = time.monotonic()
    subprocess.run(
        command(path), check=True, env=os.environ | {ADDRESS: whole}, stdout=subprocess.DEVNULL
    )
    took = time.monotonic() - began
    statuses = interrupted(server, path, kills, random.Random(kills), took * 0.6)
    subprocess.run(command(path), check=True, env=os.environ, stdout=subprocess.DEVNULL)
    return whole, statuses


def is_whole(server: Server) -> bool:
    """Whether the message was received once, and the sender's chain of receipts is unbroken."""
    with psycopg.connect(server.uri) as connection:
        received = connection.execute(
            "SELECT count(*) FROM exchange.message WHERE status = 'received'"
        ).fetchone()
        return received == (1,) and verify(connection, "5501").faults == ()


def test_killed_ten_times(server: Server, tmp_path: Path) -> None:
    whole, statuses = killed_and_sent_again(server, tmp_path, kills=10)
    assert -signal.SIGKILL in statuses
    assert registered(server.uri) == registered(whole)
    assert is_whole(server)


@pytest.mark.long
def test_killed_fifty_times(server: Server, tmp_path: Path) -> None:
    whole, statuses = killed_and_sent_again(server, tmp_path, kills=50)
    assert -signal.SIGKILL in statuses
    assert registered(server.uri) == registered(whole)
    assert is_whole(server)
