"""What a record is known by (nøkkel og innholdssum): a key for its name, a digest for its content."""

import json
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

import orjson

KEY_BYTES = 16

_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=str, check_circular=False
)


def key_of(sender: str, kind: str, reference: str) -> bytes:
    """The key of a sender's record: the same for ever, whatever the record says."""
    named = f"{sender}\0{kind}\0{reference}".encode("utf-8", "surrogatepass")
    return blake2b(named, digest_size=KEY_BYTES).digest()


def digest_of(values: Mapping[str, Any]) -> bytes:
    """The digest of a record's content, in whatever order its fields stand; null is as absent."""
    said = values
    if None in values.values():
        said = {name: value for name, value in values.items() if value is not None}
    return blake2b(_plain(said), digest_size=KEY_BYTES).digest()


def _plain(said: Mapping[str, Any]) -> bytes:
    """The content as bytes, fields in order. What orjson does not write (half a character, a huge number) is marked."""
    try:
        return orjson.dumps(said, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        return b"\0" + _ENCODER.encode(said).encode()
