"""A judged record as a fact (post til faktum): references become keys, and how it was recorded is said."""

from datetime import date
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
    sender: str, judged: Judged, kind: RecordKind, key: bytes, today: date, channel: str
) -> Fact:
    """The fact that a record says. What was recorded when is the register's to say, save in an import."""
    given = judged.values
    values: dict[str, Any] = {n: v for n, v in given.items() if n not in _NOT_STORED}
    for name, to in kind.refers_to:
        if name in values:
            values[name] = key_of(sender, PERSON if to == "person" else to, values[name]).hex()
    if kind.name == "person" and "person" in values:
        values["person"] = key_of(sender, PERSON, values["person"]).hex()
    return Fact(
        key,
        judged.reference or "",
        values,
        given.get("recorded_at", today),
        given.get("channel", channel),
        judged.withdraws,
    )
