"""The receipt chain of a sender (kvitteringskjeden): each link's hash covers the one before and what was stored.

A link is made in the transaction that stores its facts, so that there is never
one without the other. A sender who keeps the last hash of a receipt can prove
what was accepted up to it; nobody can take a link out, or change one, unseen.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

import psycopg

from fotfeste.exchange.chain.body import packed, unpacked
from fotfeste.exchange.receipts.line import Line


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a sender's chain: its number (first = 1), its hash, and the hash before it."""

    number: int
    hash: bytes
    previous: bytes = b""


def head_of(connection: psycopg.Connection, sender: str) -> Link:
    """The last link of a sender's chain, held until the transaction ends; number 0 where there is none."""
    connection.execute(
        "INSERT INTO exchange.sender (sender) VALUES (%s) ON CONFLICT DO NOTHING", (sender,)
    )
    found = connection.execute(
        "SELECT links, hash FROM exchange.sender WHERE sender = %s FOR UPDATE", (sender,)
    ).fetchone()
    return Link(*found) if found else Link(0, b"")


def append(
    connection: psycopg.Connection, sender: str, message: int, lines: Iterable[tuple[Line, bytes]]
) -> Link:
    """Add a link with the lines of a chunk to a sender's chain, in the transaction that is open."""
    before = head_of(connection, sender)
    body = packed(lines)
    number = before.number + 1
    link = Link(number, hash_of(sender, number, before.hash, body), before.hash)
    connection.execute(
        """INSERT INTO exchange.link (sender, number, message, previous, hash, body)
           VALUES (%s, %s, %s, %s, %s, %s)""",
        (sender, number, message, before.hash, link.hash, body),
    )
    connection.execute(
        "UPDATE exchange.sender SET links = %s, hash = %s WHERE sender = %s",
        (number, link.hash, sender),
    )
    return link


def hash_of(
    sender: str, number: int, previous: bytes, body: bytes, was: bytes | None = None
) -> bytes:
    """The hash of a link: over the sender, the link's number, the hash before and the body's hash.

    `was` is the hash of the body as it was, where something of it has been deleted by law.
    """
    content = (was or sha256(body).digest()).hex()
    said = f"{sender}\n{number}\n{previous.hex()}\n{content}\n"
    return sha256(said.encode()).digest()


def lines_of(connection: psycopg.Connection, message: int) -> Iterator[Line]:
    """The lines of a message's receipt, from its links."""
    bodies = connection.execute(
        "SELECT body FROM exchange.link WHERE message = %s ORDER BY number", (message,)
    )
    for (body,) in bodies:
        yield from (line for line, _ in unpacked(body))
