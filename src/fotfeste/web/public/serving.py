"""Serving the public application (drift av den offentlige tjenesten), a process for each core."""

import gc
import multiprocessing
import signal
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from fotfeste.publishing.statbank.bank import Bank, read_bank
from fotfeste.web.public.app import public_app
from fotfeste.web.public.base_address import BaseAddress


@dataclass(frozen=True)
class Place:
    """Where the service answers, and the address that the public knows it by, if another."""

    host: str
    port: int
    base: BaseAddress | None = None


def serve(folders: Sequence[Path], place: Place, processes: int, calls: int) -> None:
    """Serve releases until told to stop.

    The bank is read and its tables are put together once, for all processes. Raises
    ReleaseRefused where a release is not sealed and whole, before anything is served.
    """
    app = public_app(_ready(folders), calls, place.base)
    config = uvicorn.Config(app, host=place.host, port=place.port, log_level="warning")
    opened = config.bind_socket()
    others = _others(app, opened, processes - 1)
    signal.signal(signal.SIGTERM, _end)
    try:
        _answer(app, opened)
    finally:
        for each in others:
            each.terminate()


def _ready(folders: Sequence[Path]) -> Bank:
    """The bank; of what was made up to here the collector finds nothing to take, and is not let look."""
    bank = read_bank(folders)
    bank.prepare()
    gc.freeze()
    gc.enable()
    return bank


def _others(app: ASGIApp, opened: socket.socket, number: int) -> list[BaseProcess]:
    """More processes that answer on the same socket, where the system can fork."""
    if "fork" not in multiprocessing.get_all_start_methods():
        return []
    forked = multiprocessing.get_context("fork")
    others: list[BaseProcess] = [
        forked.Process(target=_answer, args=(app, opened)) for _ in range(number)
    ]
    for each in others:
        each.start()
    return others


def _end(_signal: int, _frame: object) -> None:
    """Stop in order, so that the other processes are told."""
    raise SystemExit(0)


def _answer(app: ASGIApp, opened: socket.socket) -> None:
    """Answer on a socket until told to stop."""
    config = uvicorn.Config(app, access_log=False, log_level="warning", server_header=False)
    uvicorn.Server(config).run(sockets=[opened])
