"""Who may send what (avsendere): a municipality its own, the directorate everything.

A municipality is one sender under every number it has had, and keeps one name in the
register; whom it has taken in, it sends and corrects for. Numbers are mapped by date:
an old one on a day when there was a new one becomes the new one, where there is
exactly one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import psycopg

from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.domain.geography.division import is_valid
from fotfeste.domain.geography.places import UNKNOWN_MUNICIPALITY
from fotfeste.domain.geography.recoding import carried
from fotfeste.exchange.problem import MessageRefused, Problem, problem
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.senders import inherited, lasting, left_by_divided

DIRECTORATE = "imdi"

PLACES = {"participation": "municipality", "settlement": "municipality", "grant": "recipient"}
"""The field of a kind of record that says which municipality it is of."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody who sends messages: a municipality's number, or the directorate.

    `id` is the name it keeps in the register whatever number it goes by, `name` the one it
    sends under, `inherited` the names of those it has taken in and whose records there are,
    `divided` those of which it got a part, and whose records nobody carries on.
    """

    id: str
    name: str = ""
    inherited: tuple[str, ...] = ()
    divided: tuple[str, ...] = ()

    @property
    def is_directorate(self) -> bool:
        """Whether it may send for every municipality, and import history."""
        return self.id == DIRECTORATE


def sender_of(name: str) -> Sender:
    """The sender of a name. Raises MessageRefused where there is none."""
    if name != DIRECTORATE and (name not in MUNICIPALITIES.names or name == UNKNOWN_MUNICIPALITY):
        raise MessageRefused(problem("sender_unknown", "sender", name))
    return Sender(name)


def sender_in(connection: psycopg.Connection, name: str) -> Sender:
    """The sender of a name, as the register knows it. Raises MessageRefused where there is none."""
    given = sender_of(name).id
    today = date.today()  # noqa: DTZ011 - the day where the register stands
    others = (inherited(connection, given, today), left_by_divided(connection, given))
    return Sender(lasting(connection, given), given, *others)


def known_as(sender: Sender) -> Iterator[Problem]:
    """What a sender should know of the names that its records, and those before it, stand under."""
    if sender.name != sender.id:
        yield problem("sender_known_as", "sender", sender.name, sender.id)
    for each in sender.divided:
        yield problem("sender_divided", "sender", each)


def placed(
    sender: Sender, kind: RecordKind, values: dict[str, Any], otherwise: date
) -> list[Problem]:
    """What is wrong with the municipality a record is of, on its day; an old number is replaced.

    The day is the one the record says it is of, or began on, or the one given.
    The answer is the same whoever the record may otherwise be about: it tells
    nothing of what other municipalities have registered.
    """
    field = PLACES.get(kind.name)
    code = values.get(field) if field else None
    if field is None or not isinstance(code, str):
        return []
    days = ("municipality_on", *kind.begins_on)
    on = next((values[day] for day in days if day in values), otherwise)
    codes = numbers_on(code, on)
    if len(codes) != 1:
        return [_unmapped(field, code, codes, on)]
    found = []
    if codes[0] != code:
        values[field] = codes[0]
        found.append(problem("municipality_renumbered", field, code, codes[0]))
    if not sender.is_directorate and not is_own(sender.id, codes[0], on):
        found.append(problem("other_municipality", field))
    return found


def _unmapped(field: str, code: str, codes: tuple[str, ...], on: date) -> Problem:
    if codes:
        return problem("municipality_divided", field, code, ", ".join(codes))
    return problem("code_not_valid", field, code, str(on))


@lru_cache(maxsize=1 << 16)
def numbers_on(code: str, on: date) -> tuple[str, ...]:
    """The numbers that a municipality's number, of whatever time, had on a day."""
    if code == UNKNOWN_MUNICIPALITY or is_valid(code, on):
        return (code,)
    known = [
        version
        for version in MUNICIPALITIES.by_code[code]
        if version.valid_from or version.valid_to
    ]
    days = [version.valid_from or version.valid_to for version in known]
    for version in known:
        day = version.valid_from
        if day is None and version.valid_to is not None:
            day = date.fromordinal(version.valid_to.toordinal() - 1)
        if day is not None and (found := carried(code, day, on)):
            return found
    return () if days else (code,)


@lru_cache(maxsize=1 << 16)
def is_own(sender: str, code: str, on: date) -> bool:
    """Whether a municipality of a day is the sender's, in whatever number the sender goes by."""
    return sender == code or sender in numbers_on(code, on) or code in numbers_on(sender, on)
