"""Contradictions in one message (motsigelser): the same kind and reference with different contents."""

from array import array
from collections.abc import Mapping
from typing import Any

import numpy as np

from fotfeste.exchange.digest import digest_of, key_of


class Contradictions:
    """Sixteen bytes a record, so that a million fit in little memory."""

    def __init__(self) -> None:
        self.keys = array("Q")
        self.contents = array("Q")

    def note(self, values: Mapping[str, Any]) -> None:
        """Note a record of the message; one without a reference contradicts nothing."""
        if not isinstance(values.get("reference"), str):
            return
        self.keys.append(short_key(values))
        self.contents.append(int.from_bytes(digest_of(values)[:8]))

    def found(self) -> "Contradicted":
        """The records of which the message says different things."""
        keys = np.frombuffer(self.keys, dtype=np.uint64)
        if not keys.size:
            return Contradicted(frozenset())
        pairs = np.stack((keys, np.frombuffer(self.contents, dtype=np.uint64)), axis=1)
        pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
        same_key = pairs[1:, 0] == pairs[:-1, 0]
        differs = pairs[1:, 1] != pairs[:-1, 1]
        return Contradicted(frozenset(int(key) for key in pairs[1:, 0][same_key & differs]))


class Contradicted:
    """The short keys of records that a message contradicts itself about."""

    def __init__(self, keys: frozenset[int]) -> None:
        self.keys = keys

    def has(self, values: Mapping[str, Any]) -> bool:
        """Whether a record is one of them."""
        return bool(self.keys) and short_key(values) in self.keys


def short_key(values: Mapping[str, Any]) -> int:
    """Eight bytes of a record's key within its message."""
    named = key_of("", str(values.get("record")), str(values.get("reference")))
    return int.from_bytes(named[:8])
