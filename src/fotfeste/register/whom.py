"""Whom records are about (hvem en post gjelder): the persons that they rest on, now or ever."""

from collections.abc import Sequence
from uuid import UUID

import psycopg

from fotfeste.exchange.schema.message import KINDS
from fotfeste.register.running import run

KNOWN_PERSON = "known_person"
"""What a person's own row is called; a reading of it is of that person."""


def persons_of(connection: psycopg.Connection, kind: str, keys: Sequence[UUID]) -> list[UUID]:
    """The persons that records of a kind are about, or ever were: up to whom they rest on."""
    if kind == KNOWN_PERSON or not keys:
        return list(keys)
    found: list[UUID] = []
    for field, to in _leads_to(kind):
        rows = run(
            connection,
            f'''SELECT DISTINCT "{field}" FROM history."{kind}"
                WHERE key = ANY(%s) AND "{field}" IS NOT NULL''',
            list(keys),
        ).fetchall()
        found += persons_of(connection, to, [key for (key,) in rows])
    return list(dict.fromkeys(found))


def _leads_to(kind: str) -> list[tuple[str, str]]:
    """The fields of a kind that lead to persons, each with the kind of what it names."""
    if kind == "person":
        return [("person", KNOWN_PERSON)]
    named = list(KINDS[kind].refers_to)
    persons = [(field, KNOWN_PERSON) for field, to in named if to == "person"]
    return persons or [(field, to) for field, to in named if to in ("participation", "ending")]
