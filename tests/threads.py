"""A server that answers in a thread of its own, for as long as a test asks it."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from wsgiref.simple_server import WSGIServer


@contextmanager
def answering(server: WSGIServer) -> Iterator[int]:
    """The port of the server while it answers."""
    with server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield int(server.server_port)
        finally:
            server.shutdown()
            thread.join()
