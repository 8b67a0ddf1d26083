"""Contradictions in one message (motsigelser): the same kind and reference with different contents."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]


def words(digests: Sequence[bytes]) -> Words:
    """The first eight bytes of every key or digest as one number, the most significant first."""
    found: Words = np.frombuffer(b"".join(each[:8] for each in digests), dtype=">u8")
    return found.astype(np.uint64)


class Contradictions:
    """Sixteen bytes a record, so that a million fit in little memory."""

    def __init__(self) -> None:
        self.keys: list[Words] = []
        self.contents: list[Words] = []

    def note(self, keys: Words, contents: Words) -> None:
        """Note records of the message that have a name, by the words of their keys and digests."""
        self.keys.append(keys)
        self.contents.append(contents)

    def found(self) -> frozenset[int]:
        """The short keys of records of which the message says different things."""
        if not self.keys:
            return frozenset()
        keys, contents = np.concatenate(self.keys), np.concatenate(self.contents)
        order = np.lexsort((contents, keys))
        keys, contents = keys[order], contents[order]
        contradicts = (keys[1:] == keys[:-1]) & (contents[1:] != contents[:-1])
        return frozenset(map(int, keys[1:][contradicts]))


def contradicted(found: frozenset[int], key: bytes | None) -> bool:
    """Whether a record is one of those found."""
    return bool(found) and key is not None and int.from_bytes(key[:8]) in found
