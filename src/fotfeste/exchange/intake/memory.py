"""What is known of a sender's records (kjente poster): which content was taken in, and what still waits."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import psycopg

from fotfeste.exchange.spool import Kept
from fotfeste.register.sealing import sealed


@dataclass(frozen=True, slots=True)
class Known:
    """A record that came before: the digest of its content, its revision, and its state."""

    digest: bytes
    revision: int | None
    state: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """A record to be known from now on."""

    key: bytes
    sender: str
    kind: str
    reference: str
    digest: bytes
    revision: int | None
    state: str


def known_records(connection: psycopg.Connection, keys: Sequence[bytes]) -> dict[bytes, Known]:
    """What is known of the records of some keys."""
    rows = connection.execute(
        """SELECT key, digest, revision, state FROM exchange.record
           WHERE key = ANY(%s::uuid[])""",
        ([key.hex() for key in keys],),
        binary=True,
    )
    return {
        key.bytes: Known(digest.bytes, revision, state) for key, digest, revision, state in rows
    }


def remember(connection: psycopg.Connection, records: Sequence[Remembered], link: int) -> None:
    """Know some records from now on; what waited for nothing more waits no longer."""
    if not records:
        return
    connection.execute(
        """CREATE TEMP TABLE IF NOT EXISTS remembered (LIKE exchange.record) ON COMMIT DELETE ROWS;
           TRUNCATE remembered"""
    )
    copy_in = (
        "COPY remembered (key, sender, kind, reference, digest, revision, state, link) FROM STDIN"
    )
    with connection.cursor() as cursor, cursor.copy(copy_in) as copy:
        for each in records:
            said = (each.reference, each.digest.hex(), each.revision, each.state, link)
            copy.write_row((each.key.hex(), each.sender, each.kind, *said))
    connection.execute(
        """INSERT INTO exchange.record SELECT * FROM remembered
           ON CONFLICT (key) DO UPDATE SET digest = excluded.digest,
           revision = excluded.revision, state = excluded.state, link = excluded.link"""
    )
    connection.execute(
        """DELETE FROM exchange.waiting w USING remembered r
           WHERE w.key = r.key AND r.state <> 'waiting'"""
    )


def wait(
    connection: psycopg.Connection,
    sender: str,
    message: int,
    kept: Kept,
    missing: str,
    *,
    imported: bool,
) -> None:
    """Let a record wait for the one it names. It may hold a personal number, so it is sealed."""
    body = sealed(json.dumps(kept.raw.values))
    values = kept.raw.values
    connection.execute(
        """INSERT INTO exchange.waiting
               (key, sender, kind, missing, message, number, imported, body)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT (key) DO UPDATE SET missing = excluded.missing, body = excluded.body,
               message = excluded.message, number = excluded.number, imported = excluded.imported""",
        (
            (kept.key or b"").hex(),
            sender,
            values["record"],
            missing,
            message,
            kept.raw.number,
            imported,
            body,
        ),
    )
