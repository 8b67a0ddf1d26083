"""The municipality's own side (kommunens eget tall): counted from its file by the register's definitions, or a list."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import duckdb
import psycopg

from fotfeste.differences.side import Side, by_key, side_of
from fotfeste.differences.words import NOT_A_LIST, DifferencesRefused
from fotfeste.exchange.digest import key_of
from fotfeste.exchange.intake.facts import fact_of
from fotfeste.exchange.intake.inherited import Inherited, inherit
from fotfeste.exchange.judging.record import judge
from fotfeste.exchange.problem import masked
from fotfeste.exchange.reading.opened import open_message
from fotfeste.exchange.senders import Sender, placed
from fotfeste.exchange.spool import CHUNK, kept_of
from fotfeste.extract.reader import read
from fotfeste.indicators.definitions.variable import Condition
from fotfeste.register.as_told import lay_out_told
from fotfeste.register.fact import Fact
from fotfeste.register.now import write_rows

_A_NUMBER = re.compile(r"\d{11,12}")


@dataclass(frozen=True)
class Own:
    """What a municipality counts: participations by key, with what it calls each.

    `side` is None where it only named them. `resting` has what it calls the records that
    rest on each participation; `unusable` how many records of the file no definition can read.
    """

    references: Mapping[str, str]
    counted: frozenset[str]
    side: Side | None = None
    resting: Mapping[str, Sequence[tuple[str, str, str]]] | None = None
    unusable: int = 0


def named(path: Path, sender: Sender, known: frozenset[str]) -> Own:
    """A list of references of participations, one a line; `known` are the keys there are in the register.

    A reference that somebody taken in has used leads to theirs, where it leads to nothing of
    the sender's own. Raises DifferencesRefused where the file is no such list.
    """
    try:
        lines = [line.strip() for line in path.read_text(encoding="utf-8-sig").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise DifferencesRefused(NOT_A_LIST.filled(seen=path.name)) from error
    wrong = [line for line in lines if _A_NUMBER.fullmatch(line) or len(line) > _LONGEST]
    if wrong or not any(lines):
        raise DifferencesRefused(NOT_A_LIST.filled(seen=masked(wrong[0]) if wrong else path.name))
    references: dict[str, str] = {}
    for line in filter(None, lines):
        keys = [_key(name, line) for name in (sender.id, *sender.inherited)]
        references[next((key for key in keys if key in known), keys[0])] = line
    return Own(references, frozenset(references))


_LONGEST = 200


def _key(sender: str, reference: str) -> str:
    return str(UUID(bytes=key_of(sender, "participation", reference)))


def counted_in(
    connection: psycopg.Connection,
    path: Path,
    sender: Sender,
    on: date,
    wanted: tuple[Condition, int, str],
) -> Own:
    """What a message of a case system counts, by the definitions that the register's rows are counted by.

    Raises MessageRefused where the file cannot be read.
    """
    facts, unusable = _facts(connection, path, sender, on)
    references = {
        str(UUID(bytes=fact.key)): fact.reference for fact in facts.get("participation", ())
    }
    senders = (sender.id, *sender.inherited)
    with TemporaryDirectory(prefix="own-") as folder, duckdb.connect() as engine:
        lay_out_told(connection, engine, facts, senders, on)
        out = Path(folder) / "own"
        keys = write_rows(engine, out, on, synthetic=True)
        if not keys:
            return Own(references, frozenset(), Side(), _resting(facts), unusable)
        with read(out) as extract:
            side = by_key(side_of(extract, *wanted), keys)
    return Own(references, side.counted, side, _resting(facts), unusable)


def _facts(
    connection: psycopg.Connection, path: Path, sender: Sender, on: date
) -> tuple[dict[str, list[Fact]], int]:
    """The facts of a message by kind, and how many records say what no fact can be made of."""
    opened, led = open_message(path), Inherited()
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    unusable = 0
    while batch := [kept_of(sender.id, raw) for raw in islice(opened.records, CHUNK)]:
        for kept in inherit(connection, sender, batch, led):
            judged = judge(kept.raw, imported=True)
            if judged.kind is None or kept.key is None or judged.rejected:
                unusable += 1
            elif not judged.withdraws:
                placed(sender, judged.kind, judged.values, on)
                how = (sender.id, judged, judged.kind, kept.key, on, "file", led.keys)
                found[judged.kind.name].append(fact_of(*how))
    return dict(found), unusable


def _resting(facts: Mapping[str, Sequence[Fact]]) -> dict[str, list[tuple[str, str, str]]]:
    """Kind, reference and key of the records that rest on each participation."""
    found: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for kind, of_kind in facts.items():
        for fact in of_kind:
            key = str(UUID(bytes=fact.key))
            on = key if kind == "participation" else fact.values.get("participation")
            if on:
                found[str(UUID(hex=str(on)) if kind != "participation" else on)].append(
                    (kind, fact.reference, key)
                )
    return dict(found)
