"""The API of the exchange (grensesnittet): send, validate, ask for a receipt, verify a chain.

A message goes in the body as it is — JSON, CSV or Excel — and is laid on disk as it
comes, so that its size costs no memory. The answer is the receipt.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from django.http import HttpRequest, StreamingHttpResponse
from ninja import NinjaAPI, Schema
from ninja.security import HttpBearer

from fotfeste.exchange.api.tokens import sender_with
from fotfeste.exchange.chain.verify import verify
from fotfeste.exchange.intake.messages import stored_receipt
from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.layouts.json_schema import json_schema
from fotfeste.exchange.receipts.forms import json_pieces
from fotfeste.exchange.schema.message import VERSION
from fotfeste.exchange.validate import validate
from fotfeste.register.access import as_sender
from fotfeste.register.server import connected

_PIECE = 1 << 20


class Token(HttpBearer):
    """The sender's token, as `Authorization: Bearer …`."""

    def authenticate(self, request: HttpRequest, token: str) -> str | None:  # noqa: ARG002
        """The sender, or None."""
        return sender_with(token)


api = NinjaAPI(title="Fotfeste exchange", version=VERSION, auth=Token(), urls_namespace="exchange")


class Chain(Schema):
    """What was found of a chain."""

    sender: str
    links: int
    hash: str
    faults: list[str]


@api.post("/messages", summary="Send a message; the answer is its receipt")
def send(request: HttpRequest, dry_run: bool = False, whole: bool = False) -> Any:
    """Take in a message of the sender that the token is of."""
    sender = _sender(request)
    with _laid_aside(request) as path, connected(as_sender(sender)) as connection:
        wanted = Wanted(dry_run, whole, "case_system")
        receipt, lines = receive(connection, path, sender, wanted)
        pieces = list(json_pieces(receipt, lines)) if receipt.repeated else None
    status = 422 if receipt.refused else 200
    return _answer(pieces or json_pieces(receipt, lines), status)


@api.post("/validate", summary="Check a message; nothing is taken in")
def check(request: HttpRequest) -> Any:
    """Check a message from the message alone."""
    with _laid_aside(request) as path:
        receipt, lines = validate(path)
        told = list(lines)
    return _answer(json_pieces(receipt, told), 422 if receipt.refused else 200)


@api.get("/receipts/{message}", summary="The receipt of a message that was received")
def receipt_of(request: HttpRequest, message: str) -> Any:
    """The receipt of one of the sender's messages, again."""
    sender = _sender(request)
    with connected(as_sender(sender)) as connection:
        found = stored_receipt(connection, sender, message)
        if found is None:
            return api.create_response(request, {"detail": "no such message"}, status=404)
        return _answer(list(json_pieces(*found)), 200)


@api.get("/chain", response=Chain, summary="Verify the sender's receipt chain")
def chain(request: HttpRequest, hash: str | None = None) -> dict[str, Any]:  # noqa: A002
    """Verify the chain of the sender that the token is of; `hash` must then be in it."""
    sender = _sender(request)
    with connected(as_sender(sender)) as connection:
        found = verify(connection, sender, hash)
    faults = [fault.en for fault in found.faults]
    return {"sender": sender, "links": found.links, "hash": found.hash, "faults": faults}


@api.get("/schema", auth=None, summary="The JSON Schema of a message")
def schema(request: HttpRequest) -> dict[str, Any]:  # noqa: ARG001
    """The JSON Schema of a message."""
    return json_schema()


def _sender(request: HttpRequest) -> str:
    """Whose token the call was made with."""
    return str(getattr(request, "auth", ""))


@contextmanager
def _laid_aside(request: HttpRequest) -> Iterator[Path]:
    """The body of a call in a file, for as long as it is needed."""
    with NamedTemporaryFile(prefix="fotfeste-message-") as file:
        while piece := request.read(_PIECE):
            file.write(piece)
        file.flush()
        yield Path(file.name)


def _answer(pieces: Any, status: int) -> StreamingHttpResponse:
    return StreamingHttpResponse(pieces, status=status, content_type="application/json")
