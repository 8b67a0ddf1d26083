"""Verifying a receipt chain (å etterprøve kjeden): every hash again, and every stored record found."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import psycopg

from fotfeste.domain.text import Text
from fotfeste.exchange.chain.body import unpacked
from fotfeste.exchange.chain.links import hash_of
from fotfeste.exchange.digest import key_of
from fotfeste.exchange.problem import masked
from fotfeste.exchange.receipts.line import Line, Outcome
from fotfeste.register.retention.receipts import sealed_as
from fotfeste.register.sealing import is_signed
from fotfeste.register.senders import inherited, lasting

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
UNTRUE = Text(
    "kvitteringen for melding {message} stemmer ikke med leddene i kjeden",
    "kvitteringa for melding {message} stemmer ikkje med ledda i kjeda",
    "the receipt of message {message} does not agree with the links of the chain",
)
_TAKEN_IN = (Outcome.ACCEPTED, Outcome.WARNED)


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found of a chain: how many links, its last hash, and every fault."""

    links: int
    hash: str
    faults: tuple[Text, ...]


def verify(connection: psycopg.Connection, sender: str, known: str | None = None) -> Verified:
    """Verify a sender's chain, by any number it has had; `known` is a hash of a receipt that must be in it."""
    sender = lasting(connection, sender)
    chain = _Chain(connection, sender)
    faults = list(chain.broken())
    faults += _end(connection, sender, chain)
    if known and known not in chain.hashes:
        faults.append(NOT_IN_CHAIN.filled(hash=masked(known)))
    faults += chain.lost()
    faults += chain.untrue_receipts()
    return Verified(chain.number, chain.hash.hex(), tuple(faults))


class _Chain:
    """A sender's links, gone through twice: the hashes of all, then what each that holds says."""

    def __init__(self, connection: psycopg.Connection, sender: str) -> None:
        self.connection, self.sender = connection, sender
        self.inherited = inherited(connection, sender, date.today())  # noqa: DTZ011
        self.number, self.hash = 0, b""
        self.hashes: set[str] = set()
        self.whole: list[int] = []
        self.counts: dict[int, Counter[str]] = {}
        self.deleted: dict[tuple[int, str], int] = {}

    def broken(self) -> Iterator[Text]:
        """Links that are missing, or whose hash does not agree."""
        with self.connection.transaction(), self.connection.cursor(name="links") as cursor:
            cursor.execute(
                """SELECT number, previous, hash, body, was, seal FROM exchange.link
                   WHERE sender = %s ORDER BY number""",
                (self.sender,),
            )
            for at, before, hashed, body, was, seal in cursor:
                yield from (MISSING.filled(number=gap) for gap in range(self.number + 1, at))
                is_own = hashed == hash_of(self.sender, at, before, body, was) and (
                    was is None or is_signed(seal, sealed_as(self.sender, at, body))
                )
                if is_own:
                    self.whole.append(at)
                if not is_own or (before != self.hash and at == self.number + 1):
                    yield BROKEN.filled(number=at)
                self.number, self.hash = at, hashed
                self.hashes.add(hashed.hex())

    def lost(self) -> Iterator[Text]:
        """Records that a link says were taken in, and of which the history has no entry."""
        for number in self.whole:
            link = self.connection.execute(
                "SELECT message, body FROM exchange.link WHERE sender = %s AND number = %s",
                (self.sender, number),
            ).fetchone()
            if link is None:
                continue
            by_kind: dict[str, dict[str, str]] = {}
            counts = self.counts.setdefault(link[0], Counter())
            for line, _ in unpacked(link[1]):
                counts[str(line.outcome)] += 1
                if not line.reference and line.kind:
                    self._forgotten(link[0], line)
                elif line.outcome in _TAKEN_IN:
                    key = key_of(self.sender, line.kind, line.reference).hex()
                    by_kind.setdefault(line.kind, {})[key] = line.reference
            for kind, named in by_kind.items():
                for reference in self._not_in_history(link[0], kind, named):
                    yield LOST.filled(kind=kind, reference=reference, number=number)

    def _not_in_history(self, message: int, kind: str, named: dict[str, str]) -> list[str]:
        """The references, of some keys, that the history does not have, those that the law had deleted apart.

        What was deleted leaves a digest in its batch and no key, so it is known by number only.
        """
        found = self.connection.execute(
            f'SELECT DISTINCT key FROM history."{kind}" WHERE key = ANY(%s::uuid[])', (list(named),)
        )
        there = {key.hex for (key,) in found}
        missing = [reference for key, reference in named.items() if key not in there]
        missing = self._not_of_others(kind, missing)
        if missing:
            at = (message, kind)
            deleted = self.deleted.setdefault(at, self._deleted(message, kind))
            self.deleted[at] = max(0, deleted - len(missing))
            return missing[deleted:]
        return missing

    def _not_of_others(self, kind: str, references: list[str]) -> list[str]:
        """The references that are not of records of somebody the sender has taken in, either."""
        if not self.inherited:
            return references
        keys = {
            key_of(who, kind, each).hex(): each for who in self.inherited for each in references
        }
        rows = self.connection.execute(
            f'SELECT DISTINCT key FROM history."{kind}" WHERE key = ANY(%s::uuid[])', (list(keys),)
        )
        there = {keys[key.hex] for (key,) in rows}
        return [each for each in references if each not in there]

    def _forgotten(self, message: int, line: Line) -> None:
        """A line that no longer says of what it is: one of those that were deleted."""
        at = (message, line.kind)
        if line.outcome in _TAKEN_IN:
            self.deleted[at] = max(0, self.deleted.get(at, self._deleted(*at)) - 1)

    def _deleted(self, message: int, kind: str) -> int:
        """How many rows of a kind that a message brought the law has had deleted."""
        found = self.connection.execute(
            """SELECT count(*) FROM history.deleted d JOIN history.batch b USING (batch)
               WHERE b.sender = %s AND b.message = %s AND d.kind = %s""",
            (self.sender, message, kind),
        ).fetchone()
        return int(found[0]) if found else 0

    def untrue_receipts(self) -> Iterator[Text]:
        """Receipts that say something else than the links of their message."""
        said = self.connection.execute(
            """SELECT id, message, receipt FROM exchange.message
               WHERE sender = %s AND status = 'received' ORDER BY id""",
            (self.sender,),
        )
        for number, message, receipt in said.fetchall():
            counts = {name: count for name, count in receipt["counts"].items() if count}
            if counts != dict(self.counts.get(number, {})) or receipt["hash"] not in self.hashes:
                yield UNTRUE.filled(message=message)


def _end(connection: psycopg.Connection, sender: str, chain: _Chain) -> Iterator[Text]:
    head = connection.execute(
        "SELECT links, hash FROM exchange.sender WHERE sender = %s", (sender,)
    ).fetchone()
    if (chain.number, chain.hash) != (head or (0, b"")):
        yield LAST
