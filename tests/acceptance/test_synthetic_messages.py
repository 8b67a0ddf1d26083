"""An extract written as a message and taken in: the register then holds the rows of the extract, no other."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pyarrow.parquet as pq

from fotfeste.exchange.digest import key_of
from fotfeste.exchange.intake.facts import PERSON
from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.receipts.line import Outcome
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.access import as_sender
from fotfeste.register.server import connected
from fotfeste.synthetic.messages import write_messages
from tests.database import database, database_server
from tests.small_register import small_extract

__all__ = ["database", "database_server", "small_extract"]

EXTRACTED = [kind for kind in RECORD_KINDS if kind.extract]
IDS = {"person_id": "person", "participation_id": "participation", "ending_id": "ending"}
OWN = {"permit_id", "extension_id", "measure_id"}


def test_the_register_holds_the_rows_of_the_extract(
    small_extract: Path, database: str, tmp_path: Path
) -> None:
    path = tmp_path / "messages.json"
    rows = write_messages(small_extract, path)
    with connected(as_sender("imdi"), database) as connection:
        receipt, lines = receive(connection, path, "imdi", Wanted())
        outcomes = Counter(line.outcome for line in lines)
        assert outcomes[Outcome.ACCEPTED] + outcomes[Outcome.WARNED] == rows > 1000
        assert not receipt.problems
        for kind in EXTRACTED:
            table = pq.read_table(small_extract / f"{kind.extract}.parquet")
            names = [name for name in table.column_names if name not in OWN]
            said = Counter(map(tuple, _said(table.select(names).to_pylist())))
            assert Counter(_held(connection, kind.name, names)) == said, kind.name


def _said(rows: list[dict[str, Any]]) -> Iterator[list[Any]]:
    """The rows of an extract, with the keys that its ids have in the register."""
    for row in rows:
        yield [_key(name, value) if name in IDS else value for name, value in row.items()]


def _key(name: str, value: str) -> str:
    of = PERSON if name == "person_id" else IDS[name]
    return key_of("imdi", of, value).hex()


def _held(connection: psycopg.Connection, kind: str, names: list[str]) -> Iterator[tuple[Any, ...]]:
    """The rows of a kind's table in the columns of an extract."""
    own = {f"{kind}_id": "key"} if kind != "person" else {}
    columns = ", ".join(f'"{own.get(name) or IDS.get(name, name)}"' for name in names)
    ids = {at for at, name in enumerate(names) if name in IDS}
    for row in connection.execute(f'SELECT {columns} FROM register."{kind}"'):
        yield tuple(value.hex if at in ids else value for at, value in enumerate(row))
