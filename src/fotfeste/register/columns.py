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
    """One column of a kind's table: its name, its SQL type, the kind of record it refers to.

    `says` is false for a column that another one says the same of: a sealed number
    is never the same twice, its hash is.
    """

    name: str
    type: str
    refers_to: str | None = None
    required: bool = False
    says: bool = True


VALIDITY = (Stored("valid_from", "date", required=True), Stored("valid_to", "date"))


def columns_of(kind: RecordKind) -> tuple[Stored, ...]:
    """What a kind's table holds of a record, validity last.

    A reference is the key of what it names. A personal number is two columns: sealed,
    and as a keyed hash.
    """
    return (*(each for field in kind.fields for each in _of(field)), *VALIDITY)


def _of(field: Field) -> Iterator[Stored]:
    is_sealed = field.kind == "secret"
    yield Stored(field.name, _TYPES[field.kind], field.refers_to, field.required, not is_sealed)
    if is_sealed:
        yield Stored(f"{field.name}_hash", "bytea", required=field.required)


def sealed_field(kind: RecordKind) -> str | None:
    """The field of a kind that holds a personal number."""
    return next((field.name for field in kind.fields if field.kind == "secret"), None)


def rank(kind: RecordKind) -> int:
    """How many records a record of the kind rests on: those of lower rank come first."""
    others = [to for _, to in kind.refers_to if to != kind.name]
    return max((1 + rank(BY_NAME[to]) for to in others), default=0)


def referring(kind: RecordKind) -> Iterator[tuple[RecordKind, str]]:
    """The kinds whose records name a record of this kind, and the field that does."""
    for other in RECORD_KINDS:
        for name, to in other.refers_to:
            if to == kind.name:
                yield other, name


BY_NAME = {kind.name: kind for kind in RECORD_KINDS}
