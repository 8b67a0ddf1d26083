"""Contradictions in one message (motsigelser): the same kind and reference with different contents."""

from array import array

import numpy as np


class Contradictions:
    """Sixteen bytes a record, so that a million fit in little memory."""

    def __init__(self) -> None:
        self.keys = array("Q")
        self.contents = array("Q")

    def note(self, key: bytes | None, digest: bytes) -> None:
        """Note a record of the message; one without a name contradicts nothing."""
        if key is not None:
            self.keys.append(_short(key))
            self.contents.append(_short(digest))

    def found(self) -> frozenset[int]:
        """The short keys of records of which the message says different things."""
        keys = np.frombuffer(self.keys, dtype=np.uint64)
        if not keys.size:
            return frozenset()
        pairs = np.stack((keys, np.frombuffer(self.contents, dtype=np.uint64)), axis=1)
        pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
        same_key = pairs[1:, 0] == pairs[:-1, 0]
        differs = pairs[1:, 1] != pairs[:-1, 1]
        return frozenset(int(key) for key in pairs[1:, 0][same_key & differs])


def contradicted(found: frozenset[int], key: bytes | None) -> bool:
    """Whether a record is one of those found."""
    return bool(found) and key is not None and _short(key) in found


def _short(digest: bytes) -> int:
    return int.from_bytes(digest[:8])
