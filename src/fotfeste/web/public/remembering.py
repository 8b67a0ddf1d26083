"""Answers kept ready (ferdige svar): the bank does not change while it is served, so neither do they.

What has been answered once is sent again from memory, compressed as well, with a
tag by which a browser asks whether it changed.
"""

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from starlette.types import ASGIApp, Message, Receive, Scope, Send

Header = tuple[bytes, bytes]
Key = tuple[str, bytes, bytes, bytes, str]

ROOM = 256_000_000
"""Bytes of answers that one process keeps."""
SMALLEST_PACKED = 500
PACKS_WELL = (b"text/", b"application/json", b"image/svg", b"application/problem+json")
MAX_AGE = b"public, max-age=300"


@dataclass(frozen=True)
class Kept:
    """One answer, plain and, where that is shorter, compressed."""

    status: int
    headers: tuple[Header, ...]
    body: bytes
    packed: bytes | None
    tag: bytes

    @property
    def size(self) -> int:
        """The bytes that it takes."""
        return len(self.body) + len(self.packed or b"")


def today() -> str:
    """The day, as which an answer about recent tables is kept."""
    return datetime.now(UTC).date().isoformat()


class Remembering:
    """Wraps an application of which the same address always has the same answer."""

    def __init__(self, app: ASGIApp, day: Callable[[], str] = today) -> None:
        self._app = app
        self._day = day
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._size = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from memory, or ask the application."""
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        key = (
            scope["scheme"],
            headers.get(b"host", b""),
            scope["raw_path"],
            scope["query_string"],
            self._day(),
        )
        kept = self._kept.get(key)
        if kept is None:
            kept = await self._asked({**scope, "method": "GET"}, receive)
            if kept.status == 200:
                self._keep(key, kept)
        await _send(kept, headers, scope["method"] == "HEAD", send)

    async def _asked(self, scope: Scope, receive: Receive) -> Kept:
        """The application's whole answer."""
        start: Message = {}
        chunks: list[bytes] = []

        async def take(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                chunks.append(message.get("body", b""))

        await self._app(scope, receive, take)
        return _kept(start["status"], tuple(start["headers"]), b"".join(chunks))

    def _keep(self, key: Key, kept: Kept) -> None:
        self._kept[key] = kept
        self._size += kept.size
        while self._size > ROOM:
            _, oldest = self._kept.popitem(last=False)
            self._size -= oldest.size


def _kept(status: int, headers: tuple[Header, ...], body: bytes) -> Kept:
    rest = tuple((n, v) for n, v in headers if n not in {b"content-length", b"etag"})
    media_type = dict(headers).get(b"content-type", b"")
    packed = None
    if len(body) >= SMALLEST_PACKED and media_type.startswith(PACKS_WELL):
        packed = gzip.compress(body, 6, mtime=0)
    tag = b'"' + hashlib.sha256(body).hexdigest()[:32].encode() + b'"'
    return Kept(status, rest, body, packed, tag)


async def _send(kept: Kept, asked: dict[bytes, bytes], head: bool, send: Send) -> None:
    headers = [*kept.headers, (b"vary", b"Accept-Encoding")]
    status, body = kept.status, kept.body
    if status == 200:
        headers += [(b"etag", kept.tag), (b"cache-control", MAX_AGE)]
        if _is_same(kept.tag, asked.get(b"if-none-match", b"")):
            status, body = 304, b""
    if status != 304 and kept.packed is not None and b"gzip" in asked.get(b"accept-encoding", b""):
        body = kept.packed
        headers.append((b"content-encoding", b"gzip"))
    if status != 304:
        headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if head else body})


def _is_same(tag: bytes, asked: bytes) -> bool:
    tags = {each.strip().removeprefix(b"W/") for each in asked.split(b",")}
    return tag in tags or b"*" in tags
