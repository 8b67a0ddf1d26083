"""The address that the public knows (tjenestens adresse), where a proxy stands in front: scheme, host and root."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Message, Receive, Scope, Send

ROOT = "fotfeste.root"
"""The key of a request under which the root of the address stands."""


@dataclass(frozen=True)
class BaseAddress:
    """An address without what comes after its path. `root` is empty, or begins with / and ends without."""

    scheme: str
    host: str
    root: str

    @property
    def origin(self) -> str:
        """Scheme and host."""
        return f"{self.scheme}://{self.host}"


def base_address(text: str) -> BaseAddress | None:
    """The address that a text is; None where it is no address of http or https with a host alone and a path."""
    try:
        parts = urlsplit(text.strip())
        is_whole = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    if not is_whole or parts.query or parts.fragment or parts.username is not None:
        return None
    return BaseAddress(parts.scheme, parts.netloc, parts.path.rstrip("/"))


class Based:
    """Wraps an application: every request is as if it came to the base address.

    A proxy may pass the root on or take it away; both are understood.
    """

    def __init__(self, app: ASGIApp, base: BaseAddress) -> None:
        self._app = app
        self._base = base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer below the root, and lead to addresses that have it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def based(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": self._moved(message["headers"])}
            await send(message)

        headers = [(name, value) for name, value in scope["headers"] if name != b"host"]
        asked = {
            **scope,
            "scheme": self._base.scheme,
            "path": _below(self._base.root, scope["path"]),
            "raw_path": _below(self._base.root, scope["raw_path"].decode("latin-1")).encode(
                "latin-1"
            ),
            "headers": [*headers, (b"host", self._base.host.encode())],
            ROOT: self._base.root,
        }
        await self._app(asked, receive, based)

    def _moved(self, headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        """The headers, with the root in an address that is led on to."""
        return [
            (name, self._with_root(value.decode("latin-1")).encode("latin-1"))
            if name == b"location"
            else (name, value)
            for name, value in headers
        ]

    def _with_root(self, location: str) -> str:
        path = location.removeprefix(self._base.origin)
        if not path.startswith("/") or path.startswith(f"{self._base.root}/"):
            return location
        return f"{location.removesuffix(path)}{self._base.root}{path}"


def _below(root: str, path: str) -> str:
    """A path without the root, where it has it."""
    if root and (path == root or path.startswith(f"{root}/")):
        return path[len(root) :] or "/"
    return path
