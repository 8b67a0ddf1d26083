"""Answering calls (tjenesten): a thread a call, and no line in any log of what was asked."""

from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from django.core.wsgi import get_wsgi_application

from fotfeste.exchange.api.settings import configure


class _Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Silent(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing: an address may hold what nobody should have written there."""


def server(host: str, port: int) -> WSGIServer:
    """A server that answers on an address, not yet started; port 0 takes a free one."""
    configure()
    return make_server(
        host, port, get_wsgi_application(), server_class=_Threads, handler_class=_Silent
    )
