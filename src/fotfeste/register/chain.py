"""The chain of writes (skrivekjeden): each is linked to the sender's one before by a hash.

Who holds the last digest of a sender can prove what was stored up to then, and an
auditor can see that nothing was changed or removed. A row that the law had deleted
leaves its digest, which tells nothing of the row, its salt being gone with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

import psycopg

from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.running import run
from fotfeste.register.staging import digest

START = b"\0" * 32
How = tuple[str, str, str, int | None]


@dataclass(frozen=True, slots=True)
class Break:
    """A place where the chain does not hold: the batch, and what is wrong there."""

    sender: str
    batch: int
    wrong: str


def next_batch(connection: psycopg.Connection) -> int:
    """The number of the batch to be written."""
    found = run(
        connection, "SELECT nextval(pg_get_serial_sequence('history.batch', 'batch'))"
    ).fetchone()
    return int(found[0]) if found else 0


def add_batch(
    connection: psycopg.Connection, batch: int, kind: str, how: How, added: tuple[int, bytes]
) -> None:
    """Link a batch of so many rows, with one digest of theirs, to the sender's last."""
    sender, by, because, message = how
    facts, content = added
    last = run(
        connection,
        "SELECT number, digest FROM history.batch WHERE sender = %s ORDER BY number DESC LIMIT 1",
        sender,
    ).fetchone()
    number, previous = (last[0] + 1, bytes(last[1])) if last else (1, START)
    linked = link(previous, (sender, number, kind, facts, by, because, message), bytes(content))
    run(
        connection,
        """INSERT INTO history.batch (batch, sender, number, kind, facts, recorded_time,
            changed_by, because, message, previous, digest) OVERRIDING SYSTEM VALUE
            VALUES (%s, %s, %s, %s, %s, clock_timestamp(), %s, %s, %s, %s, %s)""",
        *(batch, sender, number, kind, facts, by, because, message, previous, linked),
    )


def link(previous: bytes, head: tuple[object, ...], content: bytes) -> bytes:
    """The digest of a batch: the one before, who and why, and all rows."""
    said = "\x1f".join("" if each is None else str(each) for each in head)
    return sha256(previous + sha256(said.encode()).digest() + content).digest()


def breaks(connection: psycopg.Connection) -> Iterator[Break]:
    """Every place where the history is not what was once written; none where it is whole."""
    contents = _contents(connection)
    previous: dict[str, tuple[int, bytes]] = {}
    for batch, *head, was, given in run(
        connection,
        """SELECT batch, sender, number, kind, facts, changed_by, because, message, previous, digest
        FROM history.batch ORDER BY sender, number""",
    ):
        sender, number, facts = head[0], head[1], head[3]
        before = previous.get(sender, (0, START))
        if (number - 1, bytes(was)) != before:
            yield Break(sender, batch, "does not follow the one before")
        rows, content = contents.pop(batch, (0, b""))
        if rows != facts or link(bytes(was), tuple(head), content) != bytes(given):
            yield Break(sender, batch, "its rows are not those that were written")
        previous[sender] = (number, bytes(given))
    for batch in contents:
        yield Break("", batch, "rows of a batch that nobody wrote")


def _contents(connection: psycopg.Connection) -> dict[int, tuple[int, bytes]]:
    """How many rows each batch has, and the digest of them, worked out anew."""
    found: dict[int, tuple[int, bytes]] = {}
    for kind in RECORD_KINDS:
        rows = run(
            connection,
            f"""SELECT batch, count(*), sha256(string_agg(digest, ''::bytea ORDER BY entry)) FROM (
                SELECT batch, entry, {digest("h", kind)} AS digest FROM history."{kind.name}" h
                UNION ALL SELECT batch, entry, digest FROM history.deleted WHERE kind = %s)
            GROUP BY batch""",
            kind.name,
        )
        found |= {batch: (count, bytes(content)) for batch, count, content in rows}
    return found
