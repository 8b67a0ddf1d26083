"""A record as it is now (gjeldende post): looked at, which is noted; with the version that an edit must have seen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from fotfeste.casework.desk import Desk
from fotfeste.casework.words import NOT_FOUND, NotRecorded
from fotfeste.exchange.digest import key_of
from fotfeste.exchange.problem import masked
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import KINDS
from fotfeste.register.columns import columns_of, sealed_field
from fotfeste.register.reading import note_reading
from fotfeste.register.running import run
from fotfeste.register.sealing import opened


@dataclass(frozen=True, slots=True)
class Current:
    """A record: its values by field, the keys of what it names, its version, who made it so and why.

    `version` is the number of the entry in the history that the record is as of; an
    edit says which one it saw.
    """

    kind: RecordKind
    reference: str
    key: UUID
    values: Mapping[str, Any] = field(repr=False)
    links: Mapping[str, UUID]
    version: int
    changed_by: str
    because: str


def current(desk: Desk, kind: str, reference: str) -> Current:
    """The record of a kind that the desk's sender knows by a reference. Raises NotRecorded where there is none."""
    found = at_key(desk, KINDS[kind], UUID(bytes=key_of(desk.sender, kind, reference)))
    if found is None:
        title = KINDS[kind].title
        raise NotRecorded(NOT_FOUND.filled(kind=title, reference=masked(reference)))
    return found


def at_key(desk: Desk, kind: RecordKind, key: UUID) -> Current | None:
    """The record of a key, or None."""
    names = [each.name for each in columns_of(kind) if not each.name.endswith("_hash")]
    listed = ", ".join(f'r."{name}"' for name in names)
    row = run(
        desk.connection,
        f"""SELECT r.reference, h.entry, b.changed_by, b.because, {listed}
        FROM register."{kind.name}" r
        JOIN LATERAL (SELECT entry, batch FROM history."{kind.name}" WHERE key = r.key
            ORDER BY entry DESC LIMIT 1) h ON true
        JOIN history.batch b ON b.batch = h.batch WHERE r.key = %s AND r.sender = %s""",
        *(key, desk.sender),
    ).fetchone()
    if row is None:
        return None
    reference, version, by, because, *said = row
    given = {name: value for name, value in zip(names, said, strict=True) if value is not None}
    links = {name: given.pop(name) for name, _ in kind.refers_to if name in given}
    links |= {"person": given.pop("person")} if "person" in given else {}
    number = sealed_field(kind)
    values = {n: opened(v) if n == number else plain(v) for n, v in given.items()}
    return Current(kind, reference, key, values, links, version, by, because)


def look(desk: Desk, kind: str, reference: str, *, purpose: str, because: str) -> Current:
    """The record of a reference, for somebody to see; that it was read is noted before it is shown.

    Raises NotRecorded where there is none, and Refused without a purpose and a reason.
    """
    with desk.connection.transaction():
        found = current(desk, kind, reference)
        person = person_of(desk, found)
        note_reading(desk.connection, [person], [kind], purpose=purpose, because=because)
    return found


def person_of(desk: Desk, of: Current) -> UUID:
    """The person that a record is about."""
    if "person" in of.links:
        return of.links["person"]
    name, to = next((n, t) for n, t in of.kind.refers_to if t in ("participation", "ending"))
    above = at_key(desk, KINDS[to], of.links[name])
    if above is None:
        raise NotRecorded(NOT_FOUND.filled(kind=KINDS[to].title, reference=of.reference))
    return person_of(desk, above)


def resting(desk: Desk, kind: str, on: Current, field: str) -> list[Current]:
    """The records of a kind that name a record in a field, the earliest first."""
    rows = run(
        desk.connection,
        f'SELECT key FROM register."{kind}" WHERE "{field}" = %s ORDER BY valid_from, key',
        on.key,
    ).fetchall()
    found = (at_key(desk, KINDS[kind], key) for (key,) in rows)
    return [each for each in found if each is not None]


def plain(value: object) -> object:
    """A value as a message would write it."""
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value
