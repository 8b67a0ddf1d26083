"""Answers kept ready (ferdige svar): the bank does not change while it is served, so neither do they.

What has been answered once is sent again from memory, compressed as well, with a
tag by which a browser asks whether it changed.
"""

import asyncio
import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, lru_cache

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
    """One answer with its tag."""

    status: int
    headers: tuple[Header, ...]
    body: bytes
    tag: bytes

    @property
    def size(self) -> int:
        """About the bytes that it takes, plain and compressed."""
        return len(self.body) * 4 // 3

    @cached_property
    def packed(self) -> bytes | None:
        """Compressed, where that is shorter; made when somebody first asks for it."""
        media_type = dict(self.headers).get(b"content-type", b"")
        if len(self.body) < SMALLEST_PACKED or not media_type.startswith(PACKS_WELL):
            return None
        return gzip.compress(self.body, 6, mtime=0)


def today() -> str:
    """The day, as which an answer about recent tables is kept."""
    return datetime.now(UTC).date().isoformat()


class Remembering:
    """Wraps an application of which the same address always has the same answer."""

    def __init__(self, app: ASGIApp, day: Callable[[], str] = today) -> None:
        self._app = app
        self._day = day
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._making: dict[Key, asyncio.Task[Kept]] = {}
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
        kept = self._kept.get(key) or await self._made(key, scope, receive)
        await _send(kept, headers, scope["method"] == "HEAD", send)

    async def _made(self, key: Key, scope: Scope, receive: Receive) -> Kept:
        """An answer made once, however many wait for it."""
        making = self._making.get(key)
        if making is None:
            making = asyncio.create_task(self._asked({**scope, "method": "GET"}, receive))
            self._making[key] = making
            making.add_done_callback(lambda made: self._keep(key, made))
        return await asyncio.shield(making)

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
        return _kept(start["status"], start["headers"], b"".join(chunks))

    def _keep(self, key: Key, made: "asyncio.Task[Kept]") -> None:
        del self._making[key]
        if made.cancelled() or made.exception() or made.result().status != 200:
            return
        self._kept[key] = made.result()
        self._size += made.result().size
        while self._size > ROOM:
            _, oldest = self._kept.popitem(last=False)
            self._size -= oldest.size


def _kept(status: int, headers: Iterable[Header], body: bytes) -> Kept:
    rest = [(n, v) for n, v in headers if n not in {b"content-length", b"etag"}]
    rest.append((b"vary", b"Accept-Encoding"))
    tag = b'"' + hashlib.sha256(body).hexdigest()[:32].encode() + b'"'
    if status == 200:
        rest += [(b"etag", tag), (b"cache-control", MAX_AGE)]
    return Kept(status, tuple(rest), body, tag)


async def _send(kept: Kept, asked: dict[bytes, bytes], head: bool, send: Send) -> None:
    headers = list(kept.headers)
    status, body = kept.status, kept.body
    if status == 200 and _is_same(kept.tag, asked.get(b"if-none-match")):
        status, body = 304, b""
    elif _reads_gzip(asked.get(b"accept-encoding", b"")) and kept.packed is not None:
        body = kept.packed
        headers.append((b"content-encoding", b"gzip"))
    if status != 304:
        headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if head else body})


@lru_cache(maxsize=1_000)
def _reads_gzip(asked: bytes) -> bool:
    """Whether gzip is among what is accepted, and not with a quality of nothing."""
    for each in asked.lower().split(b","):
        name, _, quality = each.replace(b" ", b"").partition(b";q=")
        if name in {b"gzip", b"x-gzip"}:
            return quality.strip(b"0.") != b"" or not quality
    return False


def _is_same(tag: bytes, asked: bytes | None) -> bool:
    if asked is None:
        return False
    tags = {each.strip().removeprefix(b"W/") for each in asked.split(b",")}
    return tag in tags or b"*" in tags
