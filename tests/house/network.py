"""Nothing that Fotfeste does needs a network: what Python opens outside this machine is refused."""

import sys

HERE = (None, "", "localhost", "127.0.0.1", "::1")
WATCHED = ("socket.connect", "socket.getaddrinfo", "socket.sendto")


class OutsideError(RuntimeError):
    """Somebody asked for an address that is not on this machine."""


def refuse_outside(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: lets sockets on this machine pass, and stops all others."""
    if event in WATCHED and (host := host_asked_for(event, arguments)) not in HERE:
        raise OutsideError(f"a test asked for {host}; no part of Fotfeste needs a network")


def host_asked_for(event: str, arguments: tuple[object, ...]) -> object:
    """The host of a watched event; `None` for a socket that is a file on this machine."""
    if event == "socket.getaddrinfo":
        return arguments[0]
    address = arguments[1]
    return address[0] if isinstance(address, tuple) else None


def close_the_network() -> None:
    """Refuse the outside for the rest of this process; there is no way to open it again."""
    sys.addaudithook(refuse_outside)
