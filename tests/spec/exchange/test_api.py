"""The exchange over HTTP: a real server, real calls, and the register behind it."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fotfeste.exchange.api.serving import server
from fotfeste.exchange.api.tokens import SENDERS
from fotfeste.exchange.chain.verify import verify
from tests.spec.exchange.bad_messages import SYNTHETIC_NUMBER
from tests.spec.exchange.messages import GOOD, HEAD, PARTICIPATION, PERSON, message, with_
from tests.threads import answering

TOKENS = {"5501": "tromso", "0301": "oslo", "imdi": "directorate"}


@pytest.fixture
def port(
    database: str,  # noqa: ARG001 - the commands find it by the environment
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[int]:
    senders = tmp_path / "senders.json"
    kept = {sender: sha256(token.encode()).hexdigest() for sender, token in TOKENS.items()}
    senders.write_text(json.dumps(kept), encoding="utf-8")
    monkeypatch.setenv(SENDERS, str(senders))
    with answering(server("127.0.0.1", 0)) as number:
        yield number


def called(
    port: int, method: str, path: str, content: bytes = b"", token: str = "tromso"
) -> tuple[int, Any]:
    connection = HTTPConnection("127.0.0.1", port)
    headers = {"Authorization": f"Bearer {token}"}
    connection.request(method, path, content, headers)
    with connection.getresponse() as answer:
        body = answer.read()
        status = answer.status
    connection.close()
    return status, json.loads(body)


def test_a_message_is_sent_and_its_receipt_asked_for_again(port: int) -> None:
    status, receipt = called(port, "POST", "/api/messages", message(*GOOD), "tromso")
    assert (status, receipt["refused"], len(receipt["records"])) == (200, False, 4)
    status, again = called(port, "POST", "/api/messages", message(*GOOD), "tromso")
    assert (status, again["repeated"], again["records"]) == (200, True, receipt["records"])
    status, asked = called(port, "GET", "/api/receipts/m-1", token="tromso")
    assert (status, asked["hash"], asked["records"]) == (200, receipt["hash"], receipt["records"])
    status, chain = called(port, "GET", f"/api/chain?hash={receipt['hash']}", token="tromso")
    assert (status, chain["faults"]) == (200, [])


def test_nobody_sends_without_a_token_or_for_another(port: int) -> None:
    assert called(port, "POST", "/api/messages", message(*GOOD), "wrong")[0] == 401
    status, receipt = called(port, "POST", "/api/messages", message(*GOOD), "oslo")
    assert (status, receipt["problems"][0]["rule"]) == (422, "sender_differs")
    assert called(port, "GET", "/api/receipts/m-1", token="oslo")[0] == 404


def test_a_bad_file_is_told_and_no_number_is_shown(port: int) -> None:
    status, receipt = called(port, "POST", "/api/messages", message(PERSON)[:-9], "tromso")
    assert (status, receipt["refused"]) == (422, True)
    bad = message(with_(PERSON, reference=SYNTHETIC_NUMBER))
    status, receipt = called(port, "POST", "/api/validate", bad, "tromso")
    assert SYNTHETIC_NUMBER not in json.dumps(receipt)
    assert receipt["counts"]["rejected"] == 1


def test_the_api_tells_what_it_takes(port: int) -> None:
    status, schema = called(port, "GET", "/api/schema")
    assert (status, schema["title"]) == (200, "Fotfeste message")
    status, document = called(port, "GET", "/api/openapi.json", token="tromso")
    assert (status, set(document["paths"])) == (
        200,
        {
            "/api/messages",
            "/api/validate",
            "/api/receipts/{message}",
            "/api/chain",
            "/api/schema",
        },
    )


def test_two_municipalities_and_the_directorate_at_once(port: int, database: str) -> None:
    def send(call: tuple[str, int]) -> int:
        sender, number = call
        head = HEAD | {"sender": sender, "message": f"m-{number}"}
        place = with_(PARTICIPATION, municipality="0301" if sender == "0301" else "5501")
        records = (with_(PERSON, given_name=f"Name{number}"), place, *GOOD[2:])
        content = message(*records, head=head)
        status, receipt = called(port, "POST", "/api/messages", content, TOKENS[sender])
        assert receipt["counts"]["rejected"] == 0
        return status

    calls = [(sender, number) for number in range(5) for sender in TOKENS]
    with ThreadPoolExecutor(6) as at_once:
        assert set(at_once.map(send, calls)) == {200}
    with psycopg.connect(database) as connection:
        for sender in TOKENS:
            assert verify(connection, sender).faults == ()
        kept = connection.execute("SELECT sender, count(*) FROM register.person GROUP BY 1")
        assert dict(kept.fetchall()) == dict.fromkeys(TOKENS, 1)
        said = connection.execute("SELECT sender, count(*) FROM history.person GROUP BY 1")
        assert dict(said.fetchall()) == dict.fromkeys(TOKENS, 5)
