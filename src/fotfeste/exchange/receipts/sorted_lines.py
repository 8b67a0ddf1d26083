"""Lines of a receipt in the order of the message (kvitteringslinjer i rekkefølge), kept on disk."""

import pickle
from collections.abc import Callable, Iterable, Iterator
from heapq import merge
from tempfile import TemporaryFile
from typing import IO, Any
from weakref import finalize

from fotfeste.exchange.receipts.line import Line


class SortedLines:
    """Lines that come by rank, each rank in order; gone through, they come in the order of the message."""

    def __init__(self) -> None:
        self.files: dict[int, IO[bytes]] = {}
        self.elsewhere: Callable[[], Iterable[Line]] | None = None
        finalize(self, _close, self.files)

    def add(self, rank: int, lines: list[Line]) -> None:
        """Add lines of a rank."""
        if rank not in self.files:
            self.files[rank] = TemporaryFile()  # noqa: SIM115 - closed by `_close`
        pickle.dump(list(map(tuple, lines)), self.files[rank], protocol=5)

    def later(self, lines: Callable[[], Iterable[Line]]) -> None:
        """Take the lines from elsewhere, when they are gone through."""
        self.elsewhere = lines

    def __iter__(self) -> Iterator[Line]:
        if self.elsewhere:
            yield from self.elsewhere()
            return
        for file in self.files.values():
            file.seek(0)
        yield from merge(*map(_read, self.files.values()), key=lambda line: line.number)


def _close(files: dict[int, IO[bytes]]) -> None:
    """Let go of the disk, once nobody has the lines any longer."""
    for file in files.values():
        file.close()


def _read(file: IO[bytes]) -> Iterator[Any]:
    while True:
        try:
            yield from map(Line._make, pickle.load(file))  # noqa: S301 - our own, without a name
        except EOFError:
            return
