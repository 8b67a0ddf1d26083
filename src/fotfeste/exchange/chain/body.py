"""Lines of a receipt as they stand in a link of the chain (kvitteringslinjer i kjeden): packed, and read back."""

import json
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from fotfeste.domain.text import Text
from fotfeste.exchange.problem import Hole, Problem
from fotfeste.exchange.receipts.line import Line, Outcome


def packed(lines: Iterable[tuple[Line, bytes]]) -> bytes:
    """Lines, each with the digest of the content that was taken in (empty where nothing was)."""
    said = [
        [
            line.number,
            line.kind,
            line.reference,
            str(line.outcome),
            digest.hex(),
            *([problem_said(found) for found in line.problems]),
        ]
        for line, digest in lines
    ]
    return zlib.compress(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode(), 1)


def unpacked(body: bytes) -> Iterator[tuple[Line, bytes]]:
    """The lines of a link, with the digests."""
    for number, kind, reference, outcome, digest, *problems in json.loads(zlib.decompress(body)):
        found = tuple(map(problem_of, problems))
        yield Line(number, kind, reference, Outcome(outcome), found), bytes.fromhex(digest)


def problem_said(found: Problem) -> list[Any]:
    """A problem in the values of JSON, to be read back."""
    holes = {
        name: {"nb": hole.nb, "nn": hole.nn, "en": hole.en} if isinstance(hole, Text) else hole
        for name, hole in found.holes.items()
    }
    return [found.rule_id, found.field, holes]


def problem_of(said: list[Any]) -> Problem:
    """The problem that was said."""
    rule, field, holes = said
    filled: dict[str, Hole] = {
        name: Text(**hole) if isinstance(hole, dict) else hole for name, hole in holes.items()
    }
    return Problem(rule, field, filled)
