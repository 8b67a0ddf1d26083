"""No personal number in any log, address, answer, receipt, error, extract or table: all is run, caught and searched."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from http.client import HTTPConnection
from pathlib import Path
from shutil import rmtree
from socket import socket
from tempfile import mkdtemp
from typing import Any

import psycopg
import pyarrow.parquet as pq
import pytest

from fotfeste.exchange.schema.message import KINDS
from tests.database import server_in
from tests.numbers import national_number
from tests.spec.exchange.messages import (
    GOOD,
    HEAD,
    PARTICIPATION,
    PERSON,
    message,
    table,
    with_,
    workbook,
)

NUMBERS = [national_number(f"{day:02}8190", 100 + day) for day in range(1, 10)]
DUF = "201017238203"
SPACED = re.compile("|".join(f"{each[:6]}[ .-]?{each[6:]}" for each in (*NUMBERS, DUF)))
WAIT = 60


def identifier(at: int, number: str, scheme: str = "national") -> dict[str, Any]:
    return {
        "record": "identifier",
        "reference": f"N-{at}",
        "person": "P-1",
        "scheme": scheme,
        "number": number,
        "valid_from": "2024-01-10",
    }


def messages() -> Iterator[bytes]:
    """Numbers where they belong, and everywhere they do not."""
    one, two, three, four, five, six, seven, eight, nine = NUMBERS
    good = (*GOOD, identifier(1, one), identifier(2, DUF, "duf"))
    bad = (
        with_(PERSON, reference=two),
        with_(PERSON, reference="P-2", given_name=f"Kari {three}"),
        with_(PERSON, reference="P-3", birth_date=four, sex=five),
        with_(PARTICIPATION, reference="D-2", municipality=six, person=seven),
        PERSON | {"reference": "P-4", eight: nine},
        identifier(3, two[:-1] + "0"),
        identifier(4, DUF, "national"),
        identifier(5, f"{three[:6]} {three[6:]}x"),
        {"record": one, "reference": two},
        {"record": "contact", "reference": "K-1", "person": "P-1", "kind": "phone", "value": three},
        {"record": "person", "reference": four, "action": "withdraw"},
        identifier(6, five) | {"person": "P-99"},  # waits
    )
    yield message(*good)
    yield message(*bad, head=HEAD | {"message": "m-2"})
    yield message(PERSON, head=HEAD | {"message": one})
    yield message(PERSON, head=HEAD | {"message": "m-3", "sender": two})
    yield message(PERSON, head=HEAD | {"message": "m-4", three: four})
    yield message(identifier(7, six))[:-30]
    yield table([["record", "reference", seven], ["person", "P-9", eight]])
    columns = ["record", "reference", "person", "given_name"]
    yield table([columns, ["person", one, two, three]])
    yield workbook({five: [["reference"], [six]], "person": [["reference", "sex"], [seven, eight]]})


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A server, its log and a key of their own; its folder is not pytest's (see `tests.database`)."""
    folder = Path(mkdtemp(prefix="fotfeste-told-"))
    server = server_in(folder / "data")
    monkeypatch.setenv("FOTFESTE_DATABASE", server.get_uri())
    monkeypatch.setenv("FOTFESTE_KEY_FILE", str(folder / "register.key"))
    monkeypatch.setenv("FOTFESTE_TEST_MODE", "1")
    (folder / "out").mkdir()
    senders = folder / "senders.json"
    senders.write_text(f'{{"5501": "{sha256(b"token").hexdigest()}"}}', encoding="utf-8")
    monkeypatch.setenv("FOTFESTE_SENDERS", str(senders))
    yield folder
    server.cleanup()
    rmtree(folder, ignore_errors=True)


def run(place: Path, *command: str) -> str:
    """Run a command; everything it prints."""
    fotfeste = str(Path(sys.prefix) / "bin" / "fotfeste")
    done = subprocess.run(
        [fotfeste, *command], env=os.environ, cwd=place, capture_output=True, check=False
    )
    assert done.returncode in (0, 1, 2), done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return (done.stdout + done.stderr).decode()


def by_commands(place: Path) -> Iterator[str]:
    """What the commands print, and the receipts that they write."""
    for at, content in enumerate(messages()):
        path = place / f"message-{at}"
        path.write_bytes(content)
        for form in ("json", "csv", "xlsx") if at == 1 else ():
            yield run(place, "validate", str(path), "--receipt", f"out/v{at}.{form}")
        sent = ("--sender", "5501", "--receipt", f"out/r{at}.json")
        yield run(place, "receive", str(path), *sent)
        yield run(place, "reconcile", str(path), "--sender", "5501", "--on", "2024-06-10")
        path.unlink()
    yield run(place, "verify", "--sender", "5501", "--hash", NUMBERS[0])
    yield run(place, "extract", "--known-at", time.strftime("%Y-%m-%d"), "--out", "extract")


def by_api(place: Path) -> Iterator[str]:
    """What the service answers and logs."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    fotfeste = str(Path(sys.prefix) / "bin" / "fotfeste")
    log = place / "service.log"
    with log.open("wb") as stream:
        service = subprocess.Popen(
            [fotfeste, "serve", "exchange", "--port", str(port)],
            env=os.environ,
            stdout=stream,
            stderr=stream,
        )
        try:
            yield asked(port, "GET", "/api/schema", b"", wait=WAIT)
            for content in messages():
                for path in ("/api/messages", "/api/messages?dry_run=true", "/api/validate"):
                    yield asked(port, "POST", path, content)
            for path in (f"/api/receipts/{NUMBERS[0]}", f"/api/chain?hash={NUMBERS[1]}", f"/{DUF}"):
                yield asked(port, "GET", path, b"")
            yield asked(port, "POST", f"/api/messages?dry_run={NUMBERS[2]}", b"{}")
        finally:
            service.terminate()
            service.wait(WAIT)
    yield log.read_text()


def asked(port: int, method: str, path: str, content: bytes, wait: float = 0) -> str:
    """The head and the body of an answer."""
    until = time.monotonic() + wait
    while True:
        try:
            connection = HTTPConnection("127.0.0.1", port)
            connection.request(method, path, content, {"Authorization": "Bearer token"})
            break
        except ConnectionRefusedError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
    with connection.getresponse() as answer:
        told = f"{answer.status}\n{answer.headers}\n{answer.read().decode()}"
    connection.close()
    return told


def stored() -> Iterator[str]:
    """Every row of every table, as text."""
    with psycopg.connect(os.environ["FOTFESTE_DATABASE"]) as connection:
        tables = connection.execute(
            """SELECT schemaname, tablename FROM pg_tables
            WHERE schemaname IN ('register', 'history', 'exchange')"""
        ).fetchall()
        for schema, name in tables:
            for (row,) in connection.execute(f'SELECT t::text FROM "{schema}"."{name}" t'):
                yield str(row)


def written(place: Path) -> Iterator[tuple[str, str]]:
    """Every file that came of it, the server's log among them; Parquet as its rows."""
    for path in sorted((*place.glob("out/*"), *place.rglob("*.log"), *place.rglob("extract/*"))):
        if path.suffix == ".parquet":
            yield path.name, str(pq.read_table(path).to_pylist())
        elif path.suffix == ".xlsx":
            yield path.name, text_of_workbook(path)
        elif path.is_file():
            yield path.name, path.read_text(encoding="utf-8", errors="replace")


def text_of_workbook(path: Path) -> str:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(path))
    return str([book.get_sheet_by_name(name).to_python() for name in book.sheet_names])


def test_no_number_is_told(place: Path) -> None:
    told = [*by_commands(place), *by_api(place), *stored()]
    assert len(told) > 50
    for text in told:
        assert not SPACED.search(text), SPACED.sub("•" * 11, text)[:500]
    files = dict(written(place))
    assert {"r0.json", "v1.csv", "v1.xlsx", "persons.parquet", "service.log"} <= set(files)
    for name, text in files.items():
        assert not SPACED.search(text), name
    with psycopg.connect(os.environ["FOTFESTE_DATABASE"]) as connection:
        held = connection.execute("SELECT count(*) FROM register.identifier").fetchone()
    assert held == (2,), "numbers were taken in where they belong"
    assert "identifier" in KINDS
