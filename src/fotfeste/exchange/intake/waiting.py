"""What waited and need not any longer (poster som ventet): taken in when what they name has come."""

import json
from collections.abc import Iterator
from uuid import UUID

from fotfeste.exchange.intake.chunk import Intake
from fotfeste.exchange.reading.raw import Raw
from fotfeste.exchange.schema.message import KINDS
from fotfeste.exchange.spool import CHUNK, Kept, kept_of
from fotfeste.register.sealing import opened
from fotfeste.register.tables import target_of


def come(intake: Intake) -> Iterator[list[Kept]]:
    """Records of the sender whose missing record has come, a chunk at a time, until there are no more.

    A record of an earlier message has the number 0.
    """
    tried: set[UUID] = set()
    while True:
        rows = intake.connection.execute(
            f"""SELECT key, message, number, body FROM exchange.waiting w
                WHERE sender = %s AND NOT (key = ANY(%s)) AND ({_has_come()})
                ORDER BY message, number LIMIT %s""",
            (intake.sender.id, list(tried), CHUNK),
        ).fetchall()
        if not rows:
            return
        tried |= {key for key, *_ in rows}
        yield [
            kept_of(
                intake.sender.id,
                Raw(number if message == intake.message else 0, json.loads(opened(body))),
            )
            for _, message, number, body in rows
        ]


def _has_come() -> str:
    """The condition that what a record waits for is in the register."""
    tables = {target_of(to) for kind in KINDS.values() for _, to in kind.refers_to}
    return " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} t WHERE t.key = w.missing)" for table in sorted(tables)
    )
