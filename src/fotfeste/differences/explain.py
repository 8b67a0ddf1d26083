"""Why the municipality's number and the register's differ (hvorfor tallene er ulike), participation by participation.

Three counts by one definition: the municipality's own, the register as it was known at
the cut-off, and the register now. Whatever is in one and not in the next is an item with
its cause, so the numbers and the items always add up.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from fotfeste.differences.asked import Asked
from fotfeste.differences.causes import Because, Then, only_own, only_register, since
from fotfeste.differences.own import Own, counted_in, named
from fotfeste.differences.receipts import Name, Told, last_told
from fotfeste.differences.side import Side, by_key, side_of
from fotfeste.differences.words import NOT_YET, NOTHING_OWN, DifferencesRefused
from fotfeste.exchange.senders import Sender, sender_in
from fotfeste.extract.reader import read
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.register.now import today, write_known
from fotfeste.register.running import run


@dataclass(frozen=True, slots=True)
class Item:
    """A participation that one counts and the other does not: the sender's reference, and why.

    The reference is "" where somebody else registered it. `records` are those of the
    municipality's file that the register has not, with what a receipt said of each.
    """

    reference: str
    because: Because
    records: tuple[tuple[str, str, Told | None], ...] = ()


@dataclass(frozen=True)
class Differences:
    """The numbers, and the items between each and the next; `own` is None where only a number was stated."""

    asked: Asked
    known_at: date
    stated: int | None
    own: int | None
    published: int
    now: int
    only_own: tuple[Item, ...]
    only_register: tuple[Item, ...]
    lost: tuple[Item, ...]
    gained: tuple[Item, ...]
    unusable: int = 0

    @property
    def differs(self) -> bool:
        """Whether any of the numbers, or of those who are counted, is another."""
        items = (self.only_own, self.only_register, self.lost, self.gained)
        return any(items) or self.not_explained != 0

    @property
    def not_explained(self) -> int:
        """How much of the stated number nothing of the municipality's own can be found for."""
        if self.stated is None:
            return 0
        return self.stated - (self.published if self.own is None else self.own)


@dataclass(frozen=True, kw_only=True)
class OwnNumber:
    """What the municipality has to show: a file of its case system, a list of references, a number."""

    file: Path | None = None
    references: Path | None = None
    stated: int | None = None


def explain(
    connection: psycopg.Connection,
    asked: Asked,
    sender_name: str,
    known_at: date,
    given: OwnNumber,
) -> Differences:
    """Every difference between what a municipality counts and what the register counts, with its cause.

    Raises DifferencesRefused, or MessageRefused where the file cannot be read.
    """
    on = today(connection)
    if known_at > on:
        raise DifferencesRefused(NOT_YET.filled(known_at=known_at, today=on))
    if given.file is None and given.references is None and given.stated is None:
        raise DifferencesRefused(NOTHING_OWN)
    sender = sender_in(connection, sender_name)
    then, late = _registers(connection, asked, known_at)
    _, now = _registers(connection, asked, on)
    own = _own(connection, asked, sender, on, given, frozenset((*then.persons, *now.persons)))
    between = _Between(connection, sender, own, Then(then, late.counted, now))
    return Differences(
        asked,
        known_at,
        given.stated,
        None if own is None else len(own.counted),
        len(then.counted),
        len(now.counted),
        tuple(between.only_own()),
        tuple(between.only_register()),
        tuple(between.lost()),
        tuple(between.gained()),
        own.unusable if own else 0,
    )


def _registers(connection: psycopg.Connection, asked: Asked, known_at: date) -> tuple[Side, Side]:
    """What the register counts, as it was known on a day: by the cut-off of the year's figures, and with all of it."""
    with TemporaryDirectory(prefix="register-") as folder:
        out = Path(folder) / "known"
        keys = write_known(connection, out, known_at, synthetic=True)
        if not keys:
            return Side(), Side()
        with read(out) as extract:
            wanted = (asked.among, asked.year, asked.place)
            sides = (side_of(extract, *wanted, Choices()), side_of(extract, *wanted))
    return by_key(sides[0], keys), by_key(sides[1], keys)


def _own(
    connection: psycopg.Connection,
    asked: Asked,
    sender: Sender,
    on: date,
    given: OwnNumber,
    known: frozenset[str],
) -> Own | None:
    if given.file:
        wanted = (asked.among, asked.year, asked.place)
        return counted_in(connection, given.file, sender, on, wanted)
    return named(given.references, sender, known) if given.references else None


class _Between:
    """What is between two counts, and what the register calls each participation."""

    def __init__(
        self,
        connection: psycopg.Connection,
        sender: Sender,
        own: Own | None,
        register: Then,
    ) -> None:
        then, now = register.side, register.now
        self.own = own or Own({}, then.counted)
        self.register, self.then, self.now = register, then, now
        self.senders = (sender.id, *sender.inherited)
        keys = then.counted | now.counted | self.own.counted
        self.registered = _registered(connection, keys)
        self.missing = _missing(connection, self.own, self.own.counted - then.counted)
        names = [name for of in self.missing.values() for name in of]
        names += [("participation", self.own.references.get(key, "")) for key in self.own.counted]
        self.told = last_told(connection, self.senders, names)

    def only_own(self) -> Iterator[Item]:
        """What the municipality counts and the register did not."""
        for key in self._sorted(self.own.counted - self.then.counted):
            told = self.told.get(("participation", self.own.references[key]))
            was = key in self.registered
            because = only_own(key, self.register, told, was=was)
            records = tuple((*name, self.told.get(name)) for name in self.missing.get(key, ()))
            yield Item(self._reference(key), because, records)

    def only_register(self) -> Iterator[Item]:
        """What the register counted and the municipality does not."""
        for key in self._sorted(self.then.counted - self.own.counted):
            others = self.registered[key][0] not in self.senders
            because = only_register(key, self.own, self.register, others=others)
            yield Item(self._reference(key), because)

    def lost(self) -> Iterator[Item]:
        """What the register counted and does not any more."""
        for key in self._sorted(self.then.counted - self.now.counted):
            yield Item(self._reference(key), since(key, self.register))

    def gained(self) -> Iterator[Item]:
        """What the register counts now and did not."""
        for key in self._sorted(self.now.counted - self.then.counted):
            yield Item(self._reference(key), since(key, self.register))

    def _reference(self, key: str) -> str:
        """What the sender calls a participation; "" where it is somebody else's."""
        sender, reference = self.registered.get(key, (self.senders[0], ""))
        return self.own.references.get(key) or (reference if sender in self.senders else "")

    def _sorted(self, keys: Iterable[str]) -> list[str]:
        return sorted(keys, key=lambda key: (self._reference(key), key))


def _registered(connection: psycopg.Connection, keys: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The sender and reference of participations that the register has or had."""
    rows = run(
        connection,
        """SELECT DISTINCT ON (key) key::text, sender, reference FROM history.participation
        WHERE key = ANY(%s::uuid[]) ORDER BY key, entry DESC""",
        list(keys),
    )
    return {key: (sender, reference) for key, sender, reference in rows}


def _missing(
    connection: psycopg.Connection, own: Own, keys: Iterable[str]
) -> dict[str, list[Name]]:
    """The records in the municipality's file, of some participations, that the register never had."""
    resting = {key: own.resting.get(key, ()) for key in keys} if own.resting else {}
    wanted: dict[str, list[str]] = {}
    for of in resting.values():
        for kind, _, key in of:
            wanted.setdefault(kind, []).append(key)
    there: set[str] = set()
    for kind, listed in wanted.items():
        rows = run(
            connection,
            f'SELECT DISTINCT key::text FROM history."{kind}" WHERE key = ANY(%s::uuid[])',
            listed,
        )
        there |= {key for (key,) in rows}
    return {
        on: [(kind, reference) for kind, reference, key in of if key not in there]
        for on, of in resting.items()
    }
