"""Receipts after a lawful deletion (kvitteringer etter sletting): what was deleted is not named in them any more.

A line keeps its number, kind and outcome, so that the counts of a receipt hold; its
reference, its digest and its problems go. The link keeps the digest of what its body was,
which the chain rests on, and what is left of the body is signed with the register's key.
"""

import json
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import psycopg

from fotfeste.domain.geography.lineage import numbers_of, taken_in
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.running import run
from fotfeste.register.sealing import signing_key

Names = Mapping[str, set[tuple[str, str]]]
"""By sender: kind and reference of what is to be deleted."""

_KIND, _REFERENCE, _DIGEST, _PROBLEMS = 1, 2, 4, 5
"""Where these stand in a line of a link's body; `exchange.chain.body` lays it out."""

TABLES = """
ALTER TABLE exchange.link ADD COLUMN IF NOT EXISTS was bytea;
ALTER TABLE exchange.link ADD COLUMN IF NOT EXISTS seal bytea;
CREATE OR REPLACE FUNCTION exchange.forget_lines(
    of_sender text, at bigint, what_is_left bytea, signed bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = exchange, pg_temp
SET fotfeste.forgetting = 'yes' AS $$
    UPDATE exchange.link SET was = coalesce(was, sha256(body)), body = what_is_left, seal = signed
        WHERE sender = of_sender AND number = at;
$$;
CREATE OR REPLACE FUNCTION exchange.forget_names(of_message bigint, what_is_left jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = exchange, pg_temp AS $$
    UPDATE exchange.message SET receipt = what_is_left WHERE id = of_message;
$$;
"""


def names_of(connection: psycopg.Connection, proposal: int) -> Names:
    """What the senders call the records that a proposal is to delete, in all their history."""
    found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for kind in RECORD_KINDS:
        rows = run(
            connection,
            f"""SELECT DISTINCT h.sender, h.reference FROM history."{kind.name}" AS h
            JOIN register.proposed_record AS r ON r.kind = %s AND r.key = h.key
            WHERE r.proposal = %s""",
            *(kind.name, proposal),
        )
        for sender, reference in rows.fetchall():
            found[sender].add((kind.name, reference))
    return found


def forget(connection: psycopg.Connection, names: Names) -> None:
    """Take names out of every receipt that has them, of their senders and of who has taken those in."""
    senders = run(connection, "SELECT sender FROM exchange.sender").fetchall()
    for (sender,) in senders:
        lines = (numbers_of(sender), *taken_in(sender, date.today()))  # noqa: DTZ011
        gone = {name for line in lines for number in line for name in names.get(number, ())}
        if gone:
            _in_links(connection, sender, gone)
            _in_heads(connection, sender, {reference for _, reference in gone})


def _in_links(connection: psycopg.Connection, sender: str, gone: set[tuple[str, str]]) -> None:
    references = {reference for _, reference in gone}
    links = run(
        connection, "SELECT number, body FROM exchange.link WHERE sender = %s", sender
    ).fetchall()
    for number, body in links:
        lines = json.loads(zlib.decompress(body))
        left = [_line(line, gone, references) for line in lines]
        if left != lines:
            said = json.dumps(left, ensure_ascii=False, separators=(",", ":")).encode()
            packed = zlib.compress(said, 1)
            seal = signing_key().sign(sealed_as(sender, number, packed))
            run(
                connection,
                "SELECT exchange.forget_lines(%s, %s, %s, %s)",
                *(sender, number, packed, seal),
            )


def sealed_as(sender: str, number: int, body: bytes) -> bytes:
    """What is signed of a link of which something was deleted."""
    return f"{sender}\n{number}\n".encode() + body


def _line(line: list[Any], gone: set[tuple[str, str]], references: set[str]) -> list[Any]:
    if (line[_KIND], line[_REFERENCE]) not in gone:
        return [*line[:_PROBLEMS], *(_problem(each, references) for each in line[_PROBLEMS:])]
    left = line[:_PROBLEMS]
    left[_REFERENCE] = left[_DIGEST] = ""
    return left


def _problem(said: list[Any], references: set[str]) -> list[Any]:
    """A problem without the names that are gone: a hole that is one, or lists some."""
    rule, field, holes = said
    return [rule, field, {name: _hole(hole, references) for name, hole in holes.items()}]


def _hole(hole: Any, references: set[str]) -> Any:
    if not isinstance(hole, str):
        return hole
    return ", ".join(part for part in hole.split(", ") if part not in references)


def _in_heads(connection: psycopg.Connection, sender: str, references: set[str]) -> None:
    for number, receipt in _receipts(connection, sender):
        left = receipt | {"problems": [_problem(each, references) for each in receipt["problems"]]}
        if left != receipt:
            run(connection, "SELECT exchange.forget_names(%s, %s)", number, json.dumps(left))


def _receipts(connection: psycopg.Connection, sender: str) -> Iterator[tuple[int, dict[str, Any]]]:
    rows = run(
        connection,
        "SELECT id, receipt FROM exchange.message WHERE sender = %s AND receipt IS NOT NULL",
        sender,
    )
    yield from rows.fetchall()
