"""What of a message was taken in before (gjenkjenning), found by the hundred thousand: sixteen bytes a record.

The key and the content of every record of the sender, shortened to eight bytes each,
in order of the keys. A record that both agree for is unchanged, and goes no further.
"""

import numpy as np
import psycopg
from numpy.typing import NDArray

from fotfeste.exchange.contradictions import Words

_TOGETHER = 1 << 18


class Recall:
    """The records of a sender that have been taken in, by key and content."""

    def __init__(self, connection: psycopg.Connection, sender: str) -> None:
        rows = np.frombuffer(_copied(connection, sender), dtype=">u8").reshape(-1, 2)
        keys, digests = rows[:, 0].astype(np.uint64), rows[:, 1].astype(np.uint64)
        order = np.argsort(keys, kind="stable")
        self.keys, self.digests = keys[order], digests[order]

    def unchanged(self, keys: Words, digests: Words) -> NDArray[np.bool_]:
        """Which records were taken in before with this very content, by the words of key and digest."""
        if not self.keys.size:
            return np.zeros(len(keys), dtype=np.bool_)
        at = np.minimum(np.searchsorted(self.keys, keys), self.keys.size - 1)
        found: NDArray[np.bool_] = (self.keys[at] == keys) & (self.digests[at] == digests)
        return found


def _copied(connection: psycopg.Connection, sender: str) -> bytes:
    """Eight bytes of the key and eight of the digest of every record, put together by the database."""
    rows = connection.execute(
        """SELECT string_agg(substr(uuid_send(key), 1, 8) || substr(uuid_send(digest), 1, 8), ''::bytea)
        FROM (SELECT key, digest, row_number() OVER () / %s AS part FROM exchange.record
            WHERE sender = %s AND state = 'stored') GROUP BY part""",
        (_TOGETHER, sender),
        binary=True,
    )
    return b"".join(part for (part,) in rows)
