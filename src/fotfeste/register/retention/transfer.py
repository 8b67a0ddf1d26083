"""The transfer list (overføringsliste): what the immigration authorities get before it is deleted.

The regulation asks for what they need and does not list it. This is what § 56 has
them receive all the same: start and end of the programme, completed training in
Norwegian and social studies, exemptions, certificates. It holds no personal number:
those go in a file of their own (`numbers.py`), whose sum stands here.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg

from fotfeste.domain.refusal import Refused
from fotfeste.register.retention import words
from fotfeste.register.running import run

TRANSFERRED = {
    "permit": ("ground", "granted_on"),
    "participation": ("municipality", "act", "legal_basis", "decided_on", "started_on"),
    "ending": ("participation", "ended_on", "completion"),
    "language": ("participation", "hours", "level_reached", "trained_from", "trained_to"),
    "social_studies": ("participation", "hours", "completed_on"),
    "exemption": ("participation", "kind", "legal_ground", "decided_on"),
    "certificate": ("participation", "issued_on"),
}
"""The kinds of record that are transferred, and of each the fields."""


class TransferNotWritten(Refused):
    """There is no transfer list, so nothing is proposed."""


def write_transfer(
    connection: psycopg.Connection, proposal: int, path: Path, numbers: str | None = None
) -> str:
    """Write what is transferred of the records `named` to a file, whole or not at all; its SHA-256.

    `numbers` is the sum of the file of numbers that goes beside it, None where there is none.
    """
    said = {
        "format": "fotfeste-transfer",
        "version": "1",
        "proposal": proposal,
        "numbers": numbers,
        "records": list(_records(connection)),
    }
    text = (json.dumps(said, ensure_ascii=False, indent=1, default=str) + "\n").encode()
    partial = path.with_name(f".{path.name}.partial")
    with not_written(path):
        partial.write_bytes(text)
        partial.replace(path)
    return sha256(text).hexdigest()


@contextmanager
def not_written(path: Path) -> Iterator[None]:
    """Refuse the proposal where a file of the transfer cannot be written."""
    try:
        yield
    except OSError as error:
        told = words.NOT_WRITTEN.filled(path=path, error=error.strerror)
        raise TransferNotWritten(told) from error


def _records(connection: psycopg.Connection) -> Iterator[dict[str, Any]]:
    """The records as they stand, by person; what was taken back is not transferred."""
    for name, fields in TRANSFERRED.items():
        wanted = ", ".join(f'r."{field}"' for field in fields)
        rows = run(
            connection,
            f"""SELECT r.key, n.person, r.sender, r.valid_from, r.valid_to, {wanted}
            FROM register."{name}" AS r JOIN named AS n ON n.kind = %s AND n.key = r.key
            ORDER BY n.person, r.valid_from, r.key""",
            name,
        )
        names = ("key", "person", "sender", "valid_from", "valid_to", *fields)
        for row in rows.fetchall():
            yield {"record": name, **dict(zip(names, row, strict=True))}
