"""What of a chunk others sent that the sender has since taken in (overtatte poster): the same record, not a new one.

A record is one that somebody taken in has sent where kind and reference are the same
and so is what it is about: a person's birth date and sex, else the record it rests on.
Two who used the same reference of different people are so never mixed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

import psycopg

from fotfeste.exchange.digest import key_of
from fotfeste.exchange.intake.facts import PERSON
from fotfeste.exchange.judging.record import WITHDRAW, judge
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import KINDS
from fotfeste.exchange.senders import Sender
from fotfeste.exchange.spool import Kept
from fotfeste.register.columns import rank
from fotfeste.register.running import run
from fotfeste.register.tables import target_of

Name = tuple[str, str]
"""A kind of record, or `PERSON`, and a reference."""


@dataclass(slots=True)
class Inherited:
    """Where names lead, where it is to what somebody taken in has sent; and whose records of a key are.

    It is filled a chunk at a time, those that others rest on first. `doubtful` are names
    that several have used, with who they are.
    """

    keys: dict[Name, bytes] = field(default_factory=dict)
    owners: dict[bytes, str] = field(default_factory=dict)
    doubtful: dict[Name, str] = field(default_factory=dict)


def inherit(
    connection: psycopg.Connection, sender: Sender, chunk: list[Kept], found: Inherited
) -> list[Kept]:
    """A chunk in which every record that somebody taken in has sent bears that one's key."""
    if not sender.inherited:
        return chunk
    by_kind: dict[str, list[Kept]] = {}
    for kept in chunk:
        if kept.key:
            by_kind.setdefault(kept.raw.values["record"], []).append(kept)
    again: dict[int, Kept] = {}
    for name, records in sorted(by_kind.items(), key=lambda each: rank(KINDS[each[0]])):
        lead = _lead_persons if name == "person" else _lead
        lead(connection, sender, records, found)
        again |= zip(map(id, records), _taken(connection, sender, records, found), strict=True)
    return [again.get(id(kept), kept) for kept in chunk]


def _lead_persons(
    connection: psycopg.Connection, sender: Sender, records: list[Kept], found: Inherited
) -> None:
    """Find which persons are those of somebody taken in: who have the birth date and sex that is said."""
    said = [judge(kept.raw).values for kept in records]
    names = {values["person"] for values in said if "person" in values}
    own = _there(connection, "person", (key_of(sender.id, PERSON, name) for name in names))
    keys = {(who, n): key_of(who, PERSON, n) for who in sender.inherited for n in names}
    rows = run(
        connection,
        "SELECT person, birth_date, sex FROM register.person WHERE person = ANY(%s::uuid[])",
        [key.hex() for key in keys.values()],
    ).fetchall()
    known = {(person.bytes, born, sex) for person, born, sex in rows}
    for values in said:
        name = values.get("person", "")
        if key_of(sender.id, PERSON, name) in own:
            continue
        for who in sender.inherited:
            key = keys.get((who, name), b"")
            if (key, values.get("birth_date"), values.get("sex")) in known:
                found.keys[PERSON, name] = key


def _lead(
    connection: psycopg.Connection, sender: Sender, records: list[Kept], found: Inherited
) -> None:
    """Find where the names in records of a kind lead, where they lead to nothing of the sender's own."""
    here = {(kept.raw.values["record"], kept.raw.values["reference"]) for kept in records}
    names = {
        (PERSON if to == "person" else to, reference)
        for kept in records
        for field, to in KINDS[kept.raw.values["record"]].refers_to
        if isinstance(reference := kept.raw.values.get(field), str)
    } - here
    for kind in sorted({of for of, _ in names}):
        of_kind = [reference for of, reference in names if of == kind]
        keys = {
            (who, reference): key_of(who, kind, reference)
            for who in (sender.id, *sender.inherited)
            for reference in of_kind
        }
        there = _there(connection, "person" if kind == PERSON else kind, keys.values())
        for reference in of_kind:
            if keys[sender.id, reference] in there or (kind, reference) in found.keys:
                continue
            others = [who for who in sender.inherited if keys[who, reference] in there]
            if len(others) == 1:
                found.keys[kind, reference] = keys[others[0], reference]
            elif others:
                found.doubtful[kind, reference] = ", ".join(others)


def _taken(
    connection: psycopg.Connection, sender: Sender, records: list[Kept], found: Inherited
) -> list[Kept]:
    """Records of a kind with the keys of those that were sent by somebody taken in, where they are those."""
    kind = KINDS[records[0].raw.values["record"]]
    keys = {
        (who, kept.raw.values["reference"]): key_of(who, kind.name, kept.raw.values["reference"])
        for who in (sender.id, *sender.inherited)
        for kept in records
    }
    rests_on, to = _rests_on(kind)
    rows = run(
        connection,
        f'SELECT key, "{rests_on}" FROM register."{kind.name}" WHERE key = ANY(%s::uuid[])',
        [key.hex() for key in keys.values()],
    ).fetchall()
    above = {key.bytes: named.bytes for key, named in rows}
    again = []
    for kept in records:
        values = kept.raw.values
        leads_to = found.keys.get((to, str(values.get(rests_on))))
        same = [
            (who, key)
            for who in sender.inherited
            if (key := keys[who, values["reference"]]) in above
            and (values.get("action") == WITHDRAW or above[key] == leads_to)
        ]
        again.append(kept if kept.key in above else _as(kept, same, found))
    return again


def _as(kept: Kept, same: list[tuple[str, bytes]], found: Inherited) -> Kept:
    """A record as the one of those that it may be; several is a doubt."""
    name = (kept.raw.values["record"], kept.raw.values["reference"])
    if len(same) > 1:
        found.doubtful[name] = ", ".join(who for who, _ in same)
    if len(same) != 1:
        return kept
    ((who, key),) = same
    found.keys[name], found.owners[key] = key, who
    return kept._replace(key=key)


def _rests_on(kind: RecordKind) -> tuple[str, str]:
    """The field of a kind that says what its records rest on, and what that is a name of."""
    field, to = next(iter(kind.refers_to), ("person", "person"))
    return field, PERSON if to == "person" else to


def _there(connection: psycopg.Connection, to: str, keys: Iterable[bytes]) -> set[bytes]:
    """Those of some keys that a reference may lead to."""
    rows = run(
        connection,
        f"SELECT key FROM {target_of(to)} WHERE key = ANY(%s::uuid[])",
        [key.hex() for key in keys],
    )
    return {key.bytes for (key,) in rows}
