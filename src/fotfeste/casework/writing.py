"""Recording one change (registrering): judged by the rules of a message, stored by the same door.

So a rule belongs to the record and not to the way it came. What is refused leaves
nothing behind; what no rule covers is recorded and told of.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

import psycopg

from fotfeste.casework import words
from fotfeste.casework.current import Current, at_key, plain
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.domain.numbers import stands_in
from fotfeste.exchange.digest import key_of
from fotfeste.exchange.intake.facts import fact_of
from fotfeste.exchange.judging.law import late
from fotfeste.exchange.judging.record import Judged, judge
from fotfeste.exchange.problem import Problem, problem
from fotfeste.exchange.reading.raw import Raw
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import KINDS
from fotfeste.exchange.senders import placed, sender_of
from fotfeste.register.door import Answer, Fact, alone, store

CHANNEL = "web"
_NOT_SAID = "unchanged"


def add(
    desk: Desk, kind: str, reference: str, values: Mapping[str, Any], *, by: str, because: str
) -> Recorded:
    """Record something new. Raises NotRecorded with everything that is wrong with it."""
    refuse_anonymous(by, because)
    made = KINDS[kind]
    with desk.connection.transaction():
        alone(desk.connection, desk.sender)
        key = UUID(bytes=key_of(desk.sender, kind, reference))
        if at_key(desk, made, key):
            title = made.title
            raise words.NotRecorded(words.EXISTS.filled(kind=title, reference=reference))
        judged = _judged(made, reference, values)
        fact = _fact(desk, judged, made, key)
        return _stored(desk, made, judged, fact, by=by, because=because, new=True)


def change(
    desk: Desk, seen: Current, changes: Mapping[str, Any], *, by: str, because: str
) -> Recorded:
    """Record that some fields of a record are otherwise; None takes a value away.

    Raises ChangedMeanwhile where the record is no longer the one that was seen, and
    NotRecorded with everything that is wrong.
    """
    refuse_anonymous(by, because)
    _refuse_unknown(seen.kind, changes)
    with desk.connection.transaction():
        still_as(desk, seen)
        values = _changed(seen, changes)
        named = {name: seen.reference for name in seen.links if name not in changes}
        judged = _judged(seen.kind, seen.reference, values | named)
        fact = _fact(desk, judged, seen.kind, seen.key)
        links = {name: key.hex for name, key in seen.links.items() if name not in changes}
        kept = Fact(
            fact.key, fact.reference, {**fact.values, **links}, fact.recorded_at, fact.channel
        )
        return _stored(desk, seen.kind, judged, kept, by=by, because=because)


def take_back(desk: Desk, seen: Current, *, by: str, because: str) -> Recorded:
    """Take a record back. Raises ChangedMeanwhile, and NotRecorded where others rest on it."""
    refuse_anonymous(by, because)
    with desk.connection.transaction():
        still_as(desk, seen)
        judged = Judged(1, seen.kind, seen.reference, {"action": "withdraw"}, [])
        fact = Fact(seen.key.bytes, seen.reference, {}, desk.today, CHANNEL, withdrawn=True)
        return _stored(desk, seen.kind, judged, fact, by=by, because=because)


def refuse_anonymous(by: str, because: str) -> None:
    """Refuse what nobody stands for, or has no reason, or a personal number in either: they are kept for ever."""
    missing = [
        word for word, said in ((words.BY, by), (words.BECAUSE, because)) if not said.strip()
    ]
    if stands_in(by) or stands_in(because):
        missing.append(words.NUMBER_IN_REASON)
    if missing:
        raise words.NotRecorded(*missing)


def still_as(desk: Desk, seen: Current) -> None:
    """Hold everybody else of the sender back until the transaction ends, and see that a record is as it was seen."""
    alone(desk.connection, desk.sender)
    now = at_key(desk, seen.kind, seen.key)
    holes = {"kind": seen.kind.title, "reference": seen.reference}
    if now is None:
        raise words.ChangedMeanwhile(words.NOT_FOUND.filled(**holes))
    if now.version != seen.version:
        told = {"by": now.changed_by, "because": now.because, "version": now.version}
        raise words.ChangedMeanwhile(words.CHANGED.filled(**holes, **told, seen=seen.version))


def _refuse_unknown(kind: RecordKind, changes: Mapping[str, Any]) -> None:
    known = (*kind.field_names, "valid_from", "valid_to")
    holes = {"kind": kind.title, "fields": ", ".join(known)}
    wrong = [words.NO_FIELD.filled(field=name, **holes) for name in changes if name not in known]
    if wrong:
        raise words.NotRecorded(*wrong)


def _changed(seen: Current, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The values with the changes; the day it is valid from follows the day it began on, where it did."""
    values = dict(seen.values)
    began = next((values[day] for day in seen.kind.begins_on if day in values), None)
    if values.get("valid_from") == began and "valid_from" not in changes:
        del values["valid_from"]
    return values | dict(changes)


def _judged(kind: RecordKind, reference: str, values: Mapping[str, Any]) -> Judged:
    said = {name: plain(value) for name, value in values.items() if value is not None}
    judged = judge(Raw(1, {"record": kind.name, "reference": reference, **said}))
    _refuse(judged.problems)
    return judged


def _fact(desk: Desk, judged: Judged, kind: RecordKind, key: UUID) -> Fact:
    """The fact of a judged record, once its municipality is known to be the sender's own."""
    given, sender = judged.values, sender_of(desk.sender)
    judged.problems += placed(sender, kind, given, desk.today)
    _refuse(judged.problems)
    return fact_of(desk.sender, judged, kind, key.bytes, desk.today, CHANNEL)


def _stored(
    desk: Desk,
    kind: RecordKind,
    judged: Judged,
    fact: Fact,
    *,
    by: str,
    because: str,
    new: bool = False,
) -> Recorded:
    try:
        (answer,) = store(
            desk.connection,
            kind,
            [fact],
            sender=desk.sender,
            by=by,
            because=because,
            message=None,
            overrule=True,
        )
    except psycopg.errors.InsufficientPrivilege:
        raise words.NotRecorded(words.NOT_YOURS.filled(kind=kind.title)) from None
    _refuse(list(_broken(kind, answer)))
    if new:
        judged.problems += late(kind, judged.values, desk.today)
    version = desk.connection.execute(
        f'SELECT max(entry) FROM history."{kind.name}" WHERE key = %s', (UUID(bytes=fact.key),)
    ).fetchone()
    return Recorded(
        kind.name,
        fact.reference,
        version[0] if version else 0,
        answer.said == "stored",
        tuple(judged.problems),
    )


def _broken(kind: RecordKind, answer: Answer) -> Iterator[Problem]:
    if answer.said == "waits":
        to = dict(kind.refers_to)[answer.field]
        raise words.NotRecorded(words.NOT_YET.filled(field=answer.field, kind=KINDS[to].title))
    if answer.said == "refused":
        for each in answer.broken:
            yield problem(each.rule, each.field)
    elif answer.said not in ("stored", "unchanged"):
        yield problem(answer.said, answer.field)


def _refuse(problems: list[Problem]) -> None:
    wrong = [found for found in problems if found.rule.weight in ("error", "stop")]
    if wrong:
        raise words.NotRecorded(*map(words.sentence, wrong))


def day_of(current: Current, field: str) -> date | None:
    """A day of a record, or None where it is not given."""
    said = current.values.get(field)
    return date.fromisoformat(said) if isinstance(said, str) else None
