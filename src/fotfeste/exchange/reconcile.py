"""Reconciling (avstemming): what a case system says on a day beside what the register says.

Three lists: in the case system and not in the register, the reverse, and records
with different values. Nothing is changed.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

import psycopg

from fotfeste.domain.geography.lineage import numbers_of
from fotfeste.domain.period import is_within
from fotfeste.domain.text import Text
from fotfeste.exchange.intake.facts import fact_of
from fotfeste.exchange.intake.inherited import Inherited, inherit
from fotfeste.exchange.judging.head import judge_head
from fotfeste.exchange.judging.record import Judged, judge
from fotfeste.exchange.problem import MessageRefused, problem
from fotfeste.exchange.reading.opened import open_message
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import KINDS
from fotfeste.exchange.senders import Sender, placed, sender_in
from fotfeste.exchange.spool import CHUNK, Kept, kept_of
from fotfeste.register.columns import columns_of

Side = Literal["only_case_system", "only_register", "differs"]

SIDES: dict[Side, Text] = {
    "only_case_system": Text(
        "bare i fagsystemet", "berre i fagsystemet", "only in the case system"
    ),
    "only_register": Text("bare i registeret", "berre i registeret", "only in the register"),
    "differs": Text("ulike verdier", "ulike verdiar", "different values"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A record on which the two do not agree; `fields` are those with different values."""

    side: Side
    kind: str
    reference: str
    fields: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The difference in the values of JSON."""
        return {
            "side": self.side,
            "record": self.kind,
            "reference": self.reference,
            "fields": list(self.fields),
        }


@dataclass(slots=True)
class _Said:
    """A record of the file that is true on the day."""

    judged: Judged
    kind: RecordKind
    key: bytes
    values: Mapping[str, Any]


def reconcile(
    connection: psycopg.Connection, path: Path, sender_name: str, on: date
) -> Iterator[Difference]:
    """Every difference between a file and the register, of the kinds that the file has, on a day.

    Raises MessageRefused where the file cannot be read. A record that has problems of its
    own is told as only in the case system: `validate` says why.
    """
    sender = sender_in(connection, sender_name)
    opened = open_message(path)
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS told (key uuid PRIMARY KEY); TRUNCATE told")
    kinds: set[str] = set()
    led = Inherited()
    while batch := [kept_of(sender.id, raw) for raw in islice(opened.records, CHUNK)]:
        batch = inherit(connection, sender, batch, led)
        chunk = [said for kept in batch if (said := _said(sender, kept, led, on))]
        kinds |= {said.kind.name for said in chunk}
        yield from _compared(
            connection, [each for each in chunk if _is_true(each.judged.values, on)]
        )
    head = judge_head(opened.head, required=opened.form == "json")
    if head.sender is not None and head.sender not in numbers_of(sender.id):
        raise MessageRefused(problem("sender_differs", "sender"))
    for kind in KINDS:
        if kind in kinds:
            yield from _only_in_register(connection, sender.id, kind, on)


def _said(sender: Sender, kept: Kept, led: Inherited, on: date) -> _Said | None:
    """A record as the register would have it; None where it has no name."""
    judged = judge(kept.raw, imported=True)
    if judged.kind is None or kept.key is None:
        return None
    placed(sender, judged.kind, judged.values, on)
    fact = fact_of(sender.id, judged, judged.kind, kept.key, on, "file", led.keys)
    return _Said(judged, judged.kind, kept.key, fact.values)


def _is_true(values: Mapping[str, Any], on: date) -> bool:
    return is_within(values.get("valid_from"), values.get("valid_to"), on) and (
        values.get("action") != "withdraw"
    )


def _compared(connection: psycopg.Connection, chunk: list[_Said]) -> Iterator[Difference]:
    """The differences of a chunk, against the current rows of the register."""
    by_kind: dict[str, list[_Said]] = {}
    for said in chunk:
        by_kind.setdefault(said.kind.name, []).append(said)
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO told VALUES (%s) ON CONFLICT DO NOTHING",
            [(said.key.hex(),) for said in chunk],
        )
    for kind, records in by_kind.items():
        held = _held(connection, KINDS[kind], [said.key for said in records])
        for said in records:
            row = held.get(said.key)
            reference = said.judged.reference or ""
            if row is None or said.judged.rejected:
                yield Difference("only_case_system", kind, reference)
            elif fields := tuple(
                n for n, v in row.items() if _plain(said.values.get(n)) != _plain(v)
            ):
                yield Difference("differs", kind, reference, fields)


def _held(
    connection: psycopg.Connection, kind: RecordKind, keys: list[bytes]
) -> dict[bytes, dict[str, Any]]:
    names = [each.name for each in columns_of(kind) if each.type != "bytea"]
    columns = ", ".join(f'"{name}"' for name in names)
    rows = connection.execute(
        f'SELECT key, {columns} FROM register."{kind.name}" WHERE key = ANY(%s::uuid[])',
        ([key.hex() for key in keys],),
    )
    return {key.bytes: dict(zip(names, values, strict=True)) for key, *values in rows}


def _plain(value: object) -> object:
    """A value as it can be compared, whether it comes from the file or from the database."""
    if isinstance(value, UUID):
        return value.hex
    return float(value) if isinstance(value, Decimal | int | float) else value


def _only_in_register(
    connection: psycopg.Connection, sender: str, kind: str, on: date
) -> Iterator[Difference]:
    rows = connection.execute(
        f"""SELECT reference FROM register."{kind}" r
            WHERE sender = %s AND valid_from <= %s AND (valid_to IS NULL OR valid_to > %s)
            AND NOT EXISTS (SELECT 1 FROM told t WHERE t.key = r.key) ORDER BY reference""",
        (sender, on, on),
    )
    for (reference,) in rows.fetchall():
        yield Difference("only_register", kind, reference)


def as_json(differences: list[Difference], on: date) -> str:
    """All differences as JSON."""
    said = {"on": on.isoformat(), "differences": [each.as_json() for each in differences]}
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"
