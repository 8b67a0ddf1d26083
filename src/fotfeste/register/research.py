"""Extracts for research (uttrekk til forskning): who is left out, and identities only where they are asked for.

Screened persons are in no export. A reservation against research binds data that
identify directly, and not pseudonymised ones (integreringsforskriften § 62). Both
count as they stand when the extract is made, whatever day it is known at, and
with whatever sender of the human being they stand.
"""

from dataclasses import dataclass
from pathlib import Path

import duckdb
import psycopg

from fotfeste.extract.manifest import Research
from fotfeste.register.running import run


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """The project an extract is for; with `identities`, also that file of pseudonyms and numbers.

    `by` and `because` are kept for every person whose numbers are handed out.
    """

    project: str
    identities: Path | None = None
    by: str = ""
    because: str = ""


def leave_out(
    connection: psycopg.Connection, engine: duckdb.DuckDBPyConnection, wanted: Wanted
) -> Research:
    """Take the persons who may not be in it out of the engine's tables."""
    engine.execute("CREATE TABLE left_out (person VARCHAR, identity VARCHAR, why VARCHAR)")
    whom = {"screened": "p.screened <> 'no'"}
    if wanted.identities:
        whom["reserved"] = "p.research_reservation"
    for why, true in whom.items():
        rows = run(
            connection,
            f"""SELECT k.key::text, k.identity::text, '{why}' FROM register.known_person AS k
            WHERE k.identity IN (SELECT o.identity FROM register.person AS p
                JOIN register.known_person AS o ON o.key = p.person WHERE {true})""",
        ).fetchall()
        if rows:
            engine.executemany("INSERT INTO left_out VALUES (?, ?, ?)", rows)
    counted = dict(
        engine.execute(
            """SELECT why, count(DISTINCT o.identity) FROM left_out AS o
            JOIN raw_persons AS p ON p.person = o.person GROUP BY why"""
        ).fetchall()
    )
    engine.execute("DELETE FROM raw_persons WHERE person IN (SELECT person FROM left_out)")
    return Research(
        project=wanted.project,
        with_identities=wanted.identities is not None,
        screened=counted.get("screened", 0),
        reserved=counted.get("reserved", 0),
    )
