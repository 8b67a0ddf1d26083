"""The guard on the network, which every test runs behind (`tests/conftest.py`)."""

import socket

import pytest

from tests.house.network import OutsideError

NOBODY = "192.0.2.1"  # an address set aside for documentation


def test_a_connection_to_the_outside_is_refused() -> None:
    with pytest.raises(OutsideError, match=NOBODY):
        socket.create_connection((NOBODY, 80), timeout=1)


def test_a_name_is_not_even_looked_up() -> None:
    with pytest.raises(OutsideError, match="asked for a"):
        socket.getaddrinfo("a.example", 443)


def test_this_machine_may_talk_to_itself() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname(), timeout=1) as client,
    ):
        assert client.getpeername() == server.getsockname()
