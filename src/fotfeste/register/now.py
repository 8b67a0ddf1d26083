"""What the register knows now (det registeret vet nå), as an extract that nobody is promised again.

Nothing is sealed by it. Whoever reads it inside the register gets the keys of the
records by their pseudonyms beside it.
"""

from datetime import date
from pathlib import Path

import duckdb
import psycopg

from fotfeste.domain.period import Period
from fotfeste.extract.writer import write
from fotfeste.register.extracting import lay_out_known, pseudonym, rows_of
from fotfeste.register.running import run

KEYED = {"participation": "participations", "ending": "endings", "measure": "measures"}
"""The kinds whose records are found again by their pseudonyms, and the file of each."""

Keys = dict[str, tuple[str, str]]


def write_now(connection: psycopg.Connection, out: Path, *, synthetic: bool) -> Keys:
    """Write it into a folder; kind and key of each record by pseudonym, nothing where nobody takes part."""
    return write_known(connection, out, today(connection), synthetic=synthetic)


def today(connection: psycopg.Connection) -> date:
    """The first day that is not sealed: what is recorded now is known from it."""
    day: date
    (day,) = run(connection, "SELECT register.today()").fetchone() or (date.max,)
    return day


def write_known(
    connection: psycopg.Connection, out: Path, known_at: date, *, synthetic: bool
) -> Keys:
    """Write what was known on a day in the same way."""
    with duckdb.connect() as engine:
        lay_out_known(connection, engine, known_at)
        return write_rows(engine, out, known_at, synthetic=synthetic)


def write_rows(
    engine: duckdb.DuckDBPyConnection, out: Path, known_at: date, *, synthetic: bool
) -> Keys:
    """Write what is laid in an engine; kind and key of each record by pseudonym, nothing where nobody takes part."""
    rows = rows_of(engine)
    if not rows["participations"].num_rows:
        return {}
    write(out, rows, known_at=known_at, covers=Period(known_at, None), synthetic=synthetic)
    found: Keys = {}
    for kind, file in KEYED.items():
        listed = engine.execute(f"SELECT {pseudonym('key')}, key FROM kept_{file}").fetchall()
        found |= {shown: (kind, key) for shown, key in listed}
    return found
