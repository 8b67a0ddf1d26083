"""The columns of the register's tables (kolonner), made from the record kinds."""

from collections.abc import Iterator
from dataclasses import dataclass

from fotfeste.exchange.schema.layout import Field, RecordKind
from fotfeste.exchange.schema.message import RECORD_KINDS

_TYPES = {
    "text": "text",
    "code": "text",
    "date": "date",
    "integer": "bigint",
    "number": "numeric(12,4)",
    "boolean": "boolean",
    "reference": "uuid",
    "secret": "bytea",
}


@dataclass(frozen=True, slots=True)
class Stored:
    """One column of a kind's table: its name, its SQL type, the kind of record it refers to."""

    name: str
    type: str
    refers_to: str | None = None


VALIDITY = (Stored("valid_from", "date"), Stored("valid_to", "date"))


def columns_of(kind: RecordKind) -> tuple[Stored, ...]:
    """What a kind's table holds of a record, validity last.

    A reference is the key of what it names. A personal number is two columns: sealed,
    and as a keyed hash.
    """
    return (*(each for field in kind.fields for each in _of(field)), *VALIDITY)


def _of(field: Field) -> Iterator[Stored]:
    yield Stored(field.name, _TYPES[field.kind], field.refers_to)
    if field.kind == "secret":
        yield Stored(f"{field.name}_hash", "bytea")


def rank(kind: RecordKind) -> int:
    """How many records a record of the kind rests on: those of lower rank come first."""
    others = [to for _, to in kind.refers_to if to != kind.name]
    return max((1 + rank(_BY_NAME[to]) for to in others), default=0)


_BY_NAME = {kind.name: kind for kind in RECORD_KINDS}
