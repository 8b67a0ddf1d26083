"""Saved queries (lagrede spørringer): the id is the query itself, compressed, so nothing is stored."""

import binascii
import json
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

from fotfeste.publishing.statbank.problem import NOT_FOUND, Problem

LONGEST = 200_000
"""The most characters of a query, unfolded: no id is a bomb."""


def id_of(saved: dict[str, Any]) -> str:
    """The id of a query; the same query has the same id."""
    told = json.dumps(saved, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    packed = zlib.compress(told.encode(), 9)
    return urlsafe_b64encode(packed).decode().rstrip("=")


def query_of(name: str) -> dict[str, Any]:
    """The query of an id; raises Problem where it is none."""
    try:
        packed = urlsafe_b64decode(name + "=" * (-len(name) % 4))
        unpacking = zlib.decompressobj()
        told = unpacking.decompress(packed, LONGEST)
        found = json.loads(told) if unpacking.eof else None
    except (binascii.Error, zlib.error, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise Problem(NOT_FOUND, f"Saved query with id {name[:60]} does not exist.")
    return found
