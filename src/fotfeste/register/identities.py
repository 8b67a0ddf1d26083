"""Handing out who the persons of an extract are (utlevering av identiteter), noted person by person."""

import csv
import os
from pathlib import Path
from uuid import UUID

import duckdb
import psycopg

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.register.reading import note_reading
from fotfeste.register.research import Wanted
from fotfeste.register.running import run
from fotfeste.register.sealing import opened

NOT_WRITTEN = Text(
    nb="{path} kan ikke skrives: {error}. Oppgi en ny fil i en mappe som finnes.",
    nn="{path} kan ikkje skrivast: {error}. Oppgje ei ny fil i ei mappe som finst.",
    en="{path} cannot be written: {error}. Name a new file in a folder that exists.",
)


class IdentitiesNotWritten(Refused):
    """There is no file of identities, so there is no extract either."""


def write_identities(
    connection: psycopg.Connection,
    engine: duckdb.DuckDBPyConnection,
    pseudonym: str,
    wanted: Wanted,
    path: Path,
) -> None:
    """Write who the persons are to a new file that its owner alone can read; every person is noted as read, first."""
    named = dict(engine.execute(f"SELECT DISTINCT known, {pseudonym} FROM kept_persons").fetchall())
    note_reading(
        connection,
        [UUID(person) for person in named],
        ["identifier"],
        purpose="research",
        because=f"{wanted.project}: {wanted.because}",
    )
    connection.commit()
    rows = run(
        connection,
        """SELECT person::text, scheme, number FROM register.identifier
        WHERE person = ANY(%s::uuid[]) ORDER BY person, scheme, valid_from""",
        list(named),
    ).fetchall()
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        problem = NOT_WRITTEN.filled(path=path, error=error.strerror)
        raise IdentitiesNotWritten(problem) from error
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as stream:
        lines = csv.writer(stream)
        lines.writerow(("person_id", "scheme", "number"))
        lines.writerows((named[person], scheme, opened(number)) for person, scheme, number in rows)
