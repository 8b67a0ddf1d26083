"""A judged record as a fact (post til faktum): references become keys, and how it was recorded is said."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from fotfeste.exchange.digest import key_of
from fotfeste.exchange.judging.record import Judged
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import EVERY_RECORD
from fotfeste.register.door import Fact

PERSON = "known person"
"""What a person's own reference is a key of: several records of the kind `person` may be of one."""

_NOT_STORED = frozenset(field.name for field in EVERY_RECORD) - {"valid_from", "valid_to"}


def fact_of(
    sender: str,
    judged: Judged,
    kind: RecordKind,
    key: bytes,
    today: date,
    channel: str,
    leads: Mapping[tuple[str, str], bytes] = MappingProxyType({}),
) -> Fact:
    """The fact that a record says. What was recorded when is the register's to say, save in an import.

    `leads` has the keys of names that are not the sender's own.
    """
    given = judged.values
    values: dict[str, Any] = {n: v for n, v in given.items() if n not in _NOT_STORED}
    named = [("person", "person")] if kind.name == "person" else kind.refers_to
    for name, to in named:
        if name in values:
            of = (PERSON if to == "person" else to, values[name])
            values[name] = (leads.get(of) or key_of(sender, *of)).hex()
    return Fact(
        key,
        judged.reference or "",
        values,
        given.get("recorded_at", today),
        given.get("channel", channel),
        judged.withdraws,
    )
