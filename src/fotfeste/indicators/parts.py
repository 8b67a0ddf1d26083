"""Parts of a register (deler): its persons some at a time, so that none is too large to count.

What is counted of a person depends on nobody else, so the cells of the parts add
up to those of the whole.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from math import ceil

import duckdb

from fotfeste.extract.reader import Extract
from fotfeste.extract.values import quoted

LARGEST = 1_500_000
"""Participations in a part, about, at most."""

Part = Callable[[], AbstractContextManager[None]]
"""Within it, an extract's connection shows the rows of some of the persons only."""

CHOSEN_BY = {
    "participations": "person_id",
    "persons": "person_id",
    "permits": "person_id",
    "education": "person_id",
    "endings": "participation_id",
    "statuses": "ending_id",
}
"""The files of which relations read every row, and the column by which a part's are chosen.

Of the other files, rows are read for participations only, so those of a part find their own.
"""


def parts_of(extract: Extract, largest: int) -> Sequence[Part]:
    """The parts of a register: all of it as one, or as many as its participations ask for."""
    connection = extract.connection
    (participations,) = connection.execute("SELECT count(*) FROM participations").fetchall()[0]
    number = ceil(participations / largest)
    if number <= 1:
        return [nullcontext]
    return [
        partial(_shown, connection, f"hash(person_id) % {number} = {at}") for at in range(number)
    ]


@contextmanager
def _shown(connection: duckdb.DuckDBPyConnection, chosen: str) -> Iterator[None]:
    """The rows of the persons that are chosen stand before those of all."""
    (database,) = connection.execute("SELECT current_database()").fetchall()[0]
    every = f"{quoted(database)}.main"
    connection.execute(f"""
        CREATE TEMP TABLE chosen_participation_id AS
        SELECT participation_id FROM {every}.participations WHERE {chosen};
        CREATE TEMP TABLE chosen_ending_id AS
        SELECT ending_id FROM {every}.endings SEMI JOIN chosen_participation_id USING (participation_id);
    """).fetchall()
    for file, owner in CHOSEN_BY.items():
        among = (
            f"WHERE {chosen}"
            if owner == "person_id"
            else f"SEMI JOIN chosen_{owner} USING ({owner})"
        )
        connection.execute(f"CREATE TEMP VIEW {file} AS FROM {every}.{file} {among}").fetchall()
    try:
        yield
    finally:
        for file in CHOSEN_BY:
            connection.execute(f"DROP VIEW temp.{file}").fetchall()
        connection.execute(
            "DROP TABLE chosen_participation_id; DROP TABLE chosen_ending_id"
        ).fetchall()
