"""What of a message was taken in before (gjenkjenning), found by the hundred thousand: sixteen bytes a record.

The key and the content of every record of the sender, shortened to eight bytes each,
in order of the keys. A record that both agree for is unchanged, and goes no further.
"""

import numpy as np
import psycopg
from numpy.typing import NDArray

from fotfeste.exchange.spool import Kept

_HEADER, _ROW = 19, 42
_KEY, _DIGEST = 6, 26


class Recall:
    """The records of a sender that have been taken in, by key and content."""

    def __init__(self, connection: psycopg.Connection, sender: str) -> None:
        rows = np.frombuffer(_copied(connection, sender), dtype=np.uint8).reshape(-1, _ROW)
        keys, digests = _words(rows, _KEY), _words(rows, _DIGEST)
        order = np.argsort(keys, kind="stable")
        self.keys, self.digests = keys[order], digests[order]

    def unchanged(self, batch: list[Kept]) -> NDArray[np.bool_]:
        """Which records of a batch were taken in before with this very content."""
        if not self.keys.size:
            return np.zeros(len(batch), dtype=np.bool_)
        keys = np.array([_word(kept.key) if kept.key else 0 for kept in batch], dtype=np.uint64)
        digests = np.array([_word(kept.digest) for kept in batch], dtype=np.uint64)
        at = np.minimum(np.searchsorted(self.keys, keys), self.keys.size - 1)
        named = np.array([kept.key is not None and not kept.raw.problems for kept in batch])
        found: NDArray[np.bool_] = (self.keys[at] == keys) & (self.digests[at] == digests) & named
        return found


def _copied(connection: psycopg.Connection, sender: str) -> bytes:
    """The keys and digests of a sender, as PostgreSQL's binary COPY writes rows of two uuids."""
    said = bytearray()
    with connection.cursor() as cursor:
        statement = """COPY (SELECT key, digest FROM exchange.record
            WHERE sender = %s AND state = 'stored') TO STDOUT (FORMAT binary)"""
        with cursor.copy(statement, (sender,)) as copy:
            for piece in copy:
                said += piece
    return bytes(said[_HEADER:-2])


def _words(rows: NDArray[np.uint8], at: int) -> NDArray[np.uint64]:
    """Eight bytes of every row as one number, the most significant first."""
    words: NDArray[np.uint64] = np.ascontiguousarray(rows[:, at : at + 8]).view(">u8").ravel()
    return words.astype(np.uint64)


def _word(digest: bytes) -> int:
    return int.from_bytes(digest[:8])
