"""Verifying a receipt chain (å etterprøve kjeden): every hash again, and every stored record found."""

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg

from fotfeste.domain.text import Text
from fotfeste.exchange.chain.body import unpacked
from fotfeste.exchange.chain.links import hash_of
from fotfeste.exchange.digest import key_of
from fotfeste.exchange.receipts.line import Outcome

BROKEN = Text(
    "ledd {number}: summen stemmer ikke med innholdet eller med leddet før",
    "ledd {number}: summen stemmer ikkje med innhaldet eller med leddet før",
    "link {number}: the hash does not agree with the content or with the link before",
)
MISSING = Text("ledd {number} mangler", "ledd {number} manglar", "link {number} is missing")
LAST = Text(
    "kjeden slutter ikke der avsenderens siste kvittering gjør",
    "kjeda sluttar ikkje der siste kvittering til avsendaren gjer",
    "the chain does not end where the sender's last receipt does",
)
LOST = Text(
    "post {kind} {reference} er kvittert i ledd {number}, men ikke i registeret",
    "post {kind} {reference} er kvittert i ledd {number}, men ikkje i registeret",
    "record {kind} {reference} has its receipt in link {number}, but is not in the register",
)
NOT_IN_CHAIN = Text(
    "summen {hash} er ikke i kjeden",
    "summen {hash} er ikkje i kjeda",
    "the hash {hash} is not in the chain",
)
_TAKEN_IN = (Outcome.ACCEPTED, Outcome.WARNED)


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found of a chain: how many links, its last hash, and every fault."""

    links: int
    hash: str
    faults: tuple[Text, ...]


def verify(connection: psycopg.Connection, sender: str, known: str | None = None) -> Verified:
    """Verify a sender's chain; `known` is a hash of a receipt that must be in it."""
    faults: list[Text] = []
    hashes: set[str] = set()
    number, previous = 0, b""
    with connection.transaction(), connection.cursor(name="links") as cursor:
        cursor.execute(
            """SELECT number, previous, hash, body FROM exchange.link
               WHERE sender = %s ORDER BY number""",
            (sender,),
        )
        for at, before, hashed, body in cursor:
            faults += [MISSING.filled(number=gap) for gap in range(number + 1, at)]
            if before != previous or hashed != hash_of(sender, at, before, body):
                faults.append(BROKEN.filled(number=at))
            number, previous = at, hashed
            hashes.add(hashed.hex())
    head = connection.execute(
        "SELECT links, hash FROM exchange.sender WHERE sender = %s", (sender,)
    ).fetchone()
    if (number, previous) != (head or (0, b"")):
        faults.append(LAST)
    if known and known not in hashes:
        faults.append(NOT_IN_CHAIN.filled(hash=known))
    faults += _lost(connection, sender)
    return Verified(number, previous.hex(), tuple(faults))


def _lost(connection: psycopg.Connection, sender: str) -> Iterator[Text]:
    """Records that a link says were taken in, and of which the history has no entry."""
    numbers = connection.execute(
        "SELECT number FROM exchange.link WHERE sender = %s ORDER BY number", (sender,)
    ).fetchall()
    for (number,) in numbers:
        link = connection.execute(
            "SELECT body FROM exchange.link WHERE sender = %s AND number = %s", (sender, number)
        ).fetchone()
        body = link[0] if link else b""
        by_kind: dict[str, dict[str, str]] = {}
        for line, _ in unpacked(body):
            if line.outcome in _TAKEN_IN:
                key = key_of(sender, line.kind, line.reference).hex()
                by_kind.setdefault(line.kind, {})[key] = line.reference
        for kind, named in by_kind.items():
            found = connection.execute(
                f'SELECT DISTINCT key FROM history."{kind}" WHERE key = ANY(%s::uuid[])',
                (list(named),),
            )
            there = {key.hex for (key,) in found}
            for key, reference in named.items():
                if key not in there:
                    yield LOST.filled(kind=kind, reference=reference, number=number)
