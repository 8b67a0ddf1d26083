"""What the register knows and an extract has no column for (ved siden av uttrekket): elements and children.

From an extract alone nothing is known of it, and no check asks for what nobody can see.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import duckdb
import psycopg
import pyarrow as pa

from fotfeste.register.now import Keys
from fotfeste.register.running import run


@dataclass(frozen=True, slots=True)
class Beside:
    """Completed elements (life mastery, parental guidance) and birth dates of children, by participation."""

    elements: tuple[tuple[str, str], ...] = ()
    children: tuple[tuple[str, date], ...] = ()


NOTHING = Beside()


def of_register(connection: psycopg.Connection, keys: Keys) -> Beside:
    """What the register has of the participations of an extract with those keys."""
    shown = {key: pseudonym for pseudonym, (kind, key) in keys.items() if kind == "participation"}
    elements = run(connection, "SELECT participation::text, kind FROM register.element").fetchall()
    children = run(
        connection,
        """SELECT p.key::text, c.birth_date FROM register.relation AS r
        JOIN register.person AS c ON c.person = r.relative
        JOIN register.participation AS p ON p.person = r.person WHERE r.kind = 'child'""",
    ).fetchall()
    return Beside(
        tuple((shown[key], kind) for key, kind in elements if key in shown),
        tuple((shown[key], born) for key, born in children if key in shown),
    )


def lay_beside(connection: duckdb.DuckDBPyConnection, beside: Beside) -> None:
    """Make `quality_elements` (with what the measures tell) and `quality_children`."""
    given: Mapping[str, pa.Table] = {
        "elements_beside": _table(beside.elements, "element", pa.string()),
        "children_beside": _table(beside.children, "born", pa.date32()),
    }
    for name, table in given.items():
        connection.register(name, table)
    connection.execute(
        """CREATE OR REPLACE TEMP TABLE quality_elements AS
        SELECT participation_id, measure_group AS element FROM measures
        UNION SELECT participation_id, 'language_offer' FROM measures WHERE kind LIKE 'language_offer%'
        UNION SELECT participation_id, element FROM elements_beside"""
    ).fetchall()
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE quality_children AS SELECT * FROM children_beside"
    ).fetchall()
    for name in given:
        connection.unregister(name)


def _table(rows: tuple[tuple[str, object], ...], name: str, kind: pa.DataType) -> pa.Table:
    return pa.table(
        {
            "participation_id": pa.array([row[0] for row in rows], pa.string()),
            name: pa.array([row[1] for row in rows], kind),
        }
    )
