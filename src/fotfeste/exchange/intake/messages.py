"""The messages a sender has sent (mottatte meldinger): begun, interrupted, received; each received once."""

import json
from collections import Counter
from datetime import datetime
from typing import Any

import psycopg

from fotfeste.exchange.chain.body import problem_of, problem_said
from fotfeste.exchange.chain.links import lines_of
from fotfeste.exchange.problem import MessageRefused, problem
from fotfeste.exchange.receipts.line import Outcome
from fotfeste.exchange.receipts.receipt import Receipt
from fotfeste.exchange.receipts.sorted_lines import SortedLines
from fotfeste.register.senders import lasting


def repeated(connection: psycopg.Connection, receipt: Receipt, lines: SortedLines) -> bool:
    """Whether the very same file was received before; then the receipt is the one given then."""
    found = connection.execute(
        """SELECT id, message, received_at, receipt FROM exchange.message
           WHERE sender = %s AND content = %s AND status = 'received'""",
        (receipt.sender, receipt.content),
    ).fetchone()
    if found is None:
        return False
    _fill(connection, receipt, lines, *found)
    receipt.repeated = True
    return True


def stored_receipt(
    connection: psycopg.Connection, sender: str, message: str
) -> tuple[Receipt, SortedLines] | None:
    """The receipt of a message that was received, again; None where there is none of that id."""
    sender = lasting(connection, sender)
    found = connection.execute(
        """SELECT id, message, received_at, receipt, content FROM exchange.message
           WHERE sender = %s AND message = %s AND status = 'received'""",
        (sender, message),
    ).fetchone()
    if found is None:
        return None
    receipt, lines = Receipt(sender, message, found[4]), SortedLines()
    _fill(connection, receipt, lines, *found[:4])
    return receipt, lines


def _fill(
    connection: psycopg.Connection,
    receipt: Receipt,
    lines: SortedLines,
    number: int,
    message: str,
    received_at: datetime,
    said: dict[str, Any],
) -> None:
    """Fill a receipt with what is stored of it; its lines are read when they are gone through."""
    receipt.message, receipt.received_at = message, received_at
    receipt.previous, receipt.hash = said["previous"], said["hash"]
    receipt.counts = Counter({Outcome(name): count for name, count in said["counts"].items()})
    receipt.problems = tuple(map(problem_of, said["problems"]))
    lines.later(lambda: lines_of(connection, number))


def begin(connection: psycopg.Connection, receipt: Receipt) -> int:
    """Note that a message is being received; an attempt that was interrupted is noted as such.

    Raises MessageRefused where the id was used of a message with other content.
    """
    with connection.transaction():
        used = connection.execute(
            "SELECT 1 FROM exchange.message WHERE sender = %s AND message = %s AND status = 'received'",
            (receipt.sender, receipt.message),
        ).fetchone()
        if used:
            raise MessageRefused(problem("message_reused", "message", receipt.message))
        connection.execute(
            """UPDATE exchange.message SET status = 'interrupted'
               WHERE sender = %s AND status = 'receiving'""",
            (receipt.sender,),
        )
        found = connection.execute(
            """INSERT INTO exchange.message (sender, message, content, status)
               VALUES (%s, %s, %s, 'receiving') RETURNING id, began_at""",
            (receipt.sender, receipt.message, receipt.content),
        ).fetchone()
    number, receipt.received_at = found or (0, None)
    return int(number)


def end(connection: psycopg.Connection, message: int, receipt: Receipt) -> None:
    """Note that a message has been received, with the head of its receipt."""
    said = {
        "previous": receipt.previous,
        "hash": receipt.hash,
        "counts": {str(outcome): count for outcome, count in receipt.counts.items()},
        "problems": [problem_said(found) for found in receipt.problems],
    }
    with connection.transaction():
        connection.execute(
            """UPDATE exchange.message SET status = 'received', received_at = clock_timestamp(),
               receipt = %s WHERE id = %s""",
            (json.dumps(said), message),
        )
