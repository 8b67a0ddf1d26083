"""The proof of deletions (slettebevis): what went, how much, when, by whom; chained and signed.

It tells nothing of whom: category, rule, day, counts, and one digest of the digests
that the rows left. Each proof is linked to the one before it by a hash, and signed
with the register's key, so that anybody with the public half can verify a copy.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

import psycopg
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from fotfeste.domain.text import Text
from fotfeste.register.running import run
from fotfeste.register.sealing import signing_key

START = b"\0" * 32


@dataclass(frozen=True, kw_only=True)
class Deletion:
    """One category that was deleted: entries of the history by kind, and the proof of it."""

    number: int
    proposal: int
    category: str
    rule: str
    on: date
    carried_out_on: date
    persons: int
    proposed_by: str
    carried_out_by: str
    because: str
    transfer: str
    entries: dict[str, int]
    rows: str
    previous: str = ""
    digest: str = ""
    signature: str = ""

    def said(self) -> dict[str, Any]:
        """What the proof is of, in plain JSON values."""
        return {
            "number": self.number,
            "proposal": self.proposal,
            "category": self.category,
            "rule": self.rule,
            "on": self.on.isoformat(),
            "carried_out_on": self.carried_out_on.isoformat(),
            "persons": self.persons,
            "proposed_by": self.proposed_by,
            "carried_out_by": self.carried_out_by,
            "because": self.because,
            "transfer": self.transfer,
            "entries": self.entries,
            "rows": self.rows,
        }

    def as_json(self) -> dict[str, Any]:
        """The proof as it is handed out."""
        proof = {"previous": self.previous, "digest": self.digest, "signature": self.signature}
        return self.said() | proof

    def linked(self, previous: bytes) -> bytes:
        """The digest of the proof after the one before."""
        text = json.dumps(self.said(), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return sha256(previous + text.encode()).digest()


def public_key() -> str:
    """The public half of the register's key, in hexadecimal: what a copy is verified with."""
    return signing_key().public_key().public_bytes_raw().hex()


def add_proofs(connection: psycopg.Connection, proposal: int) -> tuple[Deletion, ...]:
    """Link and sign what was just deleted, in the transaction that is open."""
    run(connection, "SELECT pg_advisory_xact_lock(hashtextextended('fotfeste deletions', 0))")
    found = run(
        connection, "SELECT digest FROM history.deletion_proof ORDER BY deletion DESC LIMIT 1"
    ).fetchone()
    previous = bytes(found[0]) if found else START
    for each in deletions(connection):
        if each.proposal == proposal:
            digest = each.linked(previous)
            run(
                connection,
                "INSERT INTO history.deletion_proof VALUES (%s, %s, %s, %s)",
                *(each.number, previous, digest, signing_key().sign(digest)),
            )
            previous = digest
    return tuple(each for each in deletions(connection) if each.proposal == proposal)


def deletions(connection: psycopg.Connection) -> Iterator[Deletion]:
    """Every deletion there was, the first first, with the counts and digest of what is left of it."""
    rows = run(
        connection,
        """SELECT d.deletion, d.proposal, d.category, d.rule, d.on_day, d.carried_out_on, d.persons,
            d.proposed_by, d.carried_out_by, d.because, d.transfer,
            coalesce(e.entries, '{}'), coalesce(e.rows, ''),
            coalesce(encode(p.previous, 'hex'), ''), coalesce(encode(p.digest, 'hex'), ''),
            coalesce(encode(p.signature, 'hex'), '')
        FROM history.lawful_deletion AS d LEFT JOIN history.deletion_proof AS p USING (deletion)
        LEFT JOIN (SELECT deletion, jsonb_object_agg(kind, entries) AS entries,
                encode(sha256(string_agg(digest, ''::bytea ORDER BY kind)), 'hex') AS rows
            FROM (SELECT deletion, kind, count(*) AS entries,
                    sha256(string_agg(digest, ''::bytea ORDER BY entry)) AS digest
                FROM history.deleted GROUP BY 1, 2) AS k GROUP BY 1) AS e USING (deletion)
        ORDER BY d.deletion""",
    )
    names = tuple(Deletion.__dataclass_fields__)
    for row in rows.fetchall():
        yield Deletion(**dict(zip(names, row, strict=True)))


def faults(found: list[Deletion], key: str) -> Iterator[Text]:
    """Everything that is wrong with proofs, in order from the first; none where they are whole."""
    public, previous = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)), START
    for each in found:
        if each.previous != previous.hex() or each.digest != each.linked(previous).hex():
            yield NOT_WHOLE.filled(number=each.number)
        elif not _is_signed(public, each):
            yield NOT_SIGNED.filled(number=each.number)
        previous = bytes.fromhex(each.digest)


def _is_signed(public: Ed25519PublicKey, each: Deletion) -> bool:
    try:
        public.verify(bytes.fromhex(each.signature), bytes.fromhex(each.digest))
    except InvalidSignature:
        return False
    return True


NOT_WHOLE = Text(
    nb="Sletting {number}: beviset stemmer ikke med det som er slettet, eller med beviset før. Noe er endret eller fjernet etterpå.",
    nn="Sletting {number}: beviset stemmer ikkje med det som er sletta, eller med beviset før. Noko er endra eller fjerna etterpå.",
    en="Deletion {number}: the proof does not agree with what was deleted, or with the proof before it. Something was changed or removed afterwards.",
)
NOT_SIGNED = Text(
    nb="Sletting {number}: beviset er ikke underskrevet med registerets nøkkel.",
    nn="Sletting {number}: beviset er ikkje underskrive med nøkkelen til registeret.",
    en="Deletion {number}: the proof is not signed with the register's key.",
)
