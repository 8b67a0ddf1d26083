"""What a sender tells, laid out as if it were the register (avsenderens eget bilde): the same files, the same pseudonyms.

So a case system's own records are counted by the very definitions the register's are.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import duckdb
import psycopg
import pyarrow as pa

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.extract.format import REGISTER_FILES
from fotfeste.extract.values import literal, quoted
from fotfeste.register.extracting import KIND_OF, lay, lay_out_identity, taken
from fotfeste.register.fact import Fact


def lay_out_told(
    connection: psycopg.Connection,
    engine: duckdb.DuckDBPyConnection,
    facts: Mapping[str, Sequence[Fact]],
    senders: Sequence[str],
    on: date,
) -> None:
    """Lay facts in the engine, by kind, as `lay_out_known` lays what the register knows.

    Kinds that rest on the person alone and that the sender told nothing of are those the
    register has from the `senders`; a participation and what rests on it is as told.
    """
    with TemporaryDirectory(prefix="told-") as folder:
        lay_out_identity(connection, engine, on, Path(folder))
        for file in REGISTER_FILES:
            kind = KIND_OF[file.name]
            columns = dict(taken(kind, file))
            listed = ", ".join(f"{quoted(name)} {of}" for name, of in columns.items())
            name = f"raw_{file.name}"
            if kind.name in facts or not _rests_on_person_alone(kind):
                engine.execute(f"CREATE TABLE {name} ({listed})").fetchall()
                _insert(engine, name, list(columns), facts.get(kind.name, ()))
            else:
                whose = ", ".join(map(literal, senders))
                names = ", ".join(map(quoted, columns))
                query = f'SELECT {names} FROM register."{kind.name}" WHERE sender IN ({whose})'
                lay(connection, engine, name, query, listed, Path(folder))


def _rests_on_person_alone(kind: RecordKind) -> bool:
    return kind.name != "participation" and all(to == "person" for _, to in kind.refers_to)


def _insert(
    engine: duckdb.DuckDBPyConnection, name: str, columns: Sequence[str], facts: Sequence[Fact]
) -> None:
    if not facts:
        return
    rows = [_said(fact) for fact in facts]
    told = pa.table({c: pa.array([row.get(c) for row in rows], pa.string()) for c in columns})
    engine.register("told", told)
    engine.execute(f"INSERT INTO {name} SELECT * FROM told").fetchall()
    engine.unregister("told")


def _said(fact: Fact) -> dict[str, str]:
    """A fact as the database would write it: keys as it shows them, the rest as text."""
    how = {
        "key": str(UUID(bytes=fact.key)),
        "recorded_at": fact.recorded_at,
        "channel": fact.channel,
    }
    given: dict[str, Any] = {**fact.values, **how}
    return {n: _text(v) for n, v in given.items() if v is not None}


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and len(value) == 32 and _is_key(value):
        return str(UUID(hex=value))
    return str(value)


def _is_key(value: str) -> bool:
    return all(letter in "0123456789abcdef" for letter in value)
