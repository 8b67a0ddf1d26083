"""A message laid aside (mellomlagring) while it is read the first time, so that it can be taken in by rank.

What others refer to comes first, in whatever order the sender wrote it; where it is
taken back, it comes last, when what rested on it is gone. Kept on disk: a chunk at a
time is in memory.
"""

import pickle
from collections.abc import Iterable, Iterator
from tempfile import TemporaryFile
from typing import IO, Any, NamedTuple

from fotfeste.exchange.digest import digest_of, key_of
from fotfeste.exchange.judging.record import WITHDRAW
from fotfeste.exchange.reading.raw import Raw
from fotfeste.exchange.schema.message import KINDS
from fotfeste.register.columns import rank, referring

CHUNK = 5000
_LAST = 90
_RESTED_ON = frozenset(name for name, kind in KINDS.items() if any(referring(kind)))


class Kept(NamedTuple):
    """A record as read, with its key (None where it has no name) and the digest of its content."""

    raw: Raw
    key: bytes | None
    digest: bytes


class Spool:
    """The records of one message, by rank."""

    def __init__(self, sender: str) -> None:
        self.sender = sender
        self.ranks = {name: rank(kind) for name, kind in KINDS.items()}
        self.files: dict[int, IO[bytes]] = {}
        self.filling: dict[int, list[Kept]] = {}

    def keep(self, kept: Kept) -> None:
        """Lay a record aside."""
        at = self._rank(kept.raw.values)
        filling = self.filling.setdefault(at, [])
        filling.append(kept)
        if len(filling) >= CHUNK:
            self._write(at)

    def _rank(self, values: dict[str, Any]) -> int:
        """When a record's turn is: by its kind, and those that take back what others rest on after all others."""
        said = values.get("record")
        at = self.ranks.get(said, 0) if isinstance(said, str) else 0
        return _LAST - at if values.get("action") == WITHDRAW and said in _RESTED_ON else at

    def keep_all(self, several: Iterable[Kept]) -> None:
        """Lay records aside."""
        for kept in several:
            self.keep(kept)

    def _write(self, at: int) -> None:
        if at not in self.files:
            self.files[at] = TemporaryFile()  # noqa: SIM115 - closed with the spool
        chunk = [(*k.raw, k.key, k.digest) for k in self.filling[at]]
        pickle.dump(chunk, self.files[at], protocol=5)
        self.filling[at] = []

    def chunks(self) -> Iterator[tuple[int, list[Kept]]]:
        """The records a chunk at a time, those of the lowest rank first, with the rank."""
        for at in sorted(self.filling):
            if self.filling[at]:
                self._write(at)
            file = self.files[at]
            file.seek(0)
            for chunk in _read(file):
                yield at, [Kept(Raw(*raw), key, digest) for *raw, key, digest in chunk]

    def close(self) -> None:
        """Let go of the disk."""
        for file in self.files.values():
            file.close()


def kept_of(sender: str, raw: Raw) -> Kept:
    """A record with its key and digest."""
    values = raw.values
    kind, reference = values.get("record"), values.get("reference")
    named = isinstance(kind, str) and kind in KINDS and isinstance(reference, str)
    key = key_of(sender, str(kind), str(reference)) if named else None
    return Kept(raw, key, digest_of(values))


def _read(file: IO[bytes]) -> Iterator[Any]:
    while True:
        try:
            yield pickle.load(file)  # noqa: S301 - our own file, without a name
        except EOFError:
            return
