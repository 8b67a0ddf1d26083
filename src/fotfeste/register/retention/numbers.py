"""Numbers for the immigration authorities (numre til utlendingsmyndighetene), in a file beside the transfer list.

The list says what happened, by the register's keys; without a number its receiver does
not know whose it is. The register ties what it has to a DUF number, a fødselsnummer or
a D-number (§ 46), so those are given and no others. Who is screened gets none here.
"""

import json
import os
import secrets
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import psycopg

from fotfeste.register.reading import note_reading
from fotfeste.register.retention.transfer import TRANSFERRED, not_written
from fotfeste.register.running import run
from fotfeste.register.sealing import opened

SCHEMES = ("duf", "national", "d_number")
_OWN_EYES = 0o600


def write_numbers(
    connection: psycopg.Connection, proposal: int, path: Path, *, because: str
) -> str:
    """Write the numbers of the persons `named`, for the file's owner alone; its SHA-256.

    That they are read is noted first. The file has a salt, so that its sum tells
    nothing of a number. Raises TransferNotWritten.
    """
    persons = _persons(connection)
    note_reading(connection, persons, ["identifier"], purpose="transfer", because=because)
    numbers = _numbers(connection, persons)
    said = {
        "format": "fotfeste-transfer-numbers",
        "version": "1",
        "proposal": proposal,
        "salt": secrets.token_hex(16),
        "persons": [
            {"person": str(person), "numbers": numbers[person]}
            for person in persons
            if person in numbers
        ],
        "without": [str(person) for person in persons if person not in numbers],
    }
    text = (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()
    partial = path.with_name(f".{path.name}.partial")
    with not_written(path):
        partial.unlink(missing_ok=True)
        made = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWN_EYES)
        with os.fdopen(made, "wb") as stream:
            stream.write(text)
        partial.replace(path)
    return sha256(text).hexdigest()


def _persons(connection: psycopg.Connection) -> list[UUID]:
    """The persons of whom something is transferred."""
    rows = run(
        connection,
        "SELECT DISTINCT person FROM named WHERE kind = ANY (%s) ORDER BY person",
        list(TRANSFERRED),
    )
    return [person for (person,) in rows.fetchall()]


def _numbers(
    connection: psycopg.Connection, persons: list[UUID]
) -> dict[UUID, list[dict[str, str]]]:
    """The numbers of each human being, whichever sender said them; none of anybody who is screened."""
    rows = run(
        connection,
        """SELECT DISTINCT ON (n.key, i.scheme, i.number_hash) n.key, i.scheme, i.number
        FROM register.known_person n JOIN register.known_person k USING (identity)
        JOIN register.identifier i ON i.person = k.key
        WHERE n.key = ANY (%s) AND i.scheme = ANY (%s) AND NOT EXISTS (
            SELECT 1 FROM register.known_person s WHERE s.identity = n.identity
            AND register.level_of(s.key) > 0)
        ORDER BY n.key, i.scheme, i.number_hash, i.valid_from""",
        persons,
        list(SCHEMES),
    )
    found: dict[UUID, list[dict[str, str]]] = {}
    for person, scheme, number in rows.fetchall():
        found.setdefault(person, []).append({"scheme": scheme, "number": opened(number)})
    return found
