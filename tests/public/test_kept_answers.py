"""Answers kept ready: made once however many wait, compressed for those who can read it, tagged."""

import asyncio
import gzip

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message

from fotfeste.web.public.remembering import Remembering

LONG = b"a number and another number; " * 100


class Slow:
    """Answers after a while, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        routes = [Route("/page", self.page), Route("/bad", self.bad)]
        self.app = Remembering(Starlette(routes=routes))

    async def page(self, _request: Request) -> Response:
        """A long text."""
        self.asked += 1
        await asyncio.sleep(0.01)
        return Response(LONG, media_type="text/plain")

    async def bad(self, _request: Request) -> Response:
        """Never the same twice."""
        self.asked += 1
        return Response(str(self.asked), 400)

    async def answer(
        self, path: str, method: str = "GET", **headers: str
    ) -> tuple[int, dict[bytes, bytes], bytes]:
        """Status, headers and body of one request."""
        told: list[Message] = []

        async def send(message: Message) -> None:
            told.append(message)

        async def receive() -> Message:
            return {"type": "http.request", "body": b"", "more_body": False}

        sent = [(n.replace("_", "-").encode(), v.encode()) for n, v in headers.items()]
        scope = {
            "type": "http",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": sent,
        }
        await self.app(scope, receive, send)
        body = b"".join(each.get("body", b"") for each in told[1:])
        return told[0]["status"], dict(told[0]["headers"]), body


def test_many_who_wait_for_the_same_answer_make_it_once() -> None:
    slow = Slow()

    async def at_once() -> list[tuple[int, dict[bytes, bytes], bytes]]:
        return await asyncio.gather(*(slow.answer("/page") for _ in range(200)))

    answers = asyncio.run(at_once())
    assert {body for _, _, body in answers} == {LONG}
    assert slow.asked == 1


def test_what_was_answered_is_not_made_again_and_an_error_is() -> None:
    slow = Slow()

    async def one_after_the_other() -> list[bytes]:
        return [(await slow.answer(path))[2] for path in ("/page", "/page", "/bad", "/bad")]

    assert asyncio.run(one_after_the_other()) == [LONG, LONG, b"2", b"3"]


def test_an_answer_is_compressed_for_who_reads_it_and_told_unchanged_by_its_tag() -> None:
    slow = Slow()

    async def asked() -> None:
        _, plain, body = await slow.answer("/page")
        assert body == LONG
        assert b"content-encoding" not in plain
        _, packed, short = await slow.answer("/page", accept_encoding="br, gzip")
        assert packed[b"content-encoding"] == b"gzip"
        assert int(packed[b"content-length"]) == len(short) < len(LONG)
        assert gzip.decompress(short) == LONG
        tag = plain[b"etag"].decode()
        status, same, nothing = await slow.answer("/page", if_none_match=f'"other", W/{tag}')
        assert (status, nothing, same[b"etag"]) == (304, b"", plain[b"etag"])
        status, head, nothing = await slow.answer("/page", method="HEAD")
        assert (status, nothing) == (200, b"")
        assert int(head[b"content-length"]) == len(LONG)

    asyncio.run(asked())
