"""Lines of a receipt kept aside (mellomlagring): gone through once, read as often as wanted, not in memory."""

import pickle
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from tempfile import TemporaryFile
from typing import Any

from fotfeste.exchange.receipts.line import Line

_TOGETHER = 2000


@contextmanager
def spooled(lines: Iterable[Line]) -> Iterator[Callable[[], Iterator[Line]]]:
    """Go through the lines once; the value gives them again, as often as it is called."""
    with TemporaryFile() as stream:
        rest = iter(lines)
        while some := list(islice(rest, _TOGETHER)):
            pickle.dump(list(map(tuple, some)), stream, protocol=5)

        def again() -> Iterator[Line]:
            stream.seek(0)
            yield from _read(stream)

        yield again


def _read(stream: Any) -> Iterator[Line]:
    while True:
        try:
            yield from map(Line._make, pickle.load(stream))  # noqa: S301 - our own, without a name
        except EOFError:
            return
