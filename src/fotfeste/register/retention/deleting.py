"""Deleting what the law has had enough of (sletting), in two steps by two persons; all or nothing."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import psycopg
from psycopg.types.json import Jsonb

from fotfeste.domain.refusal import Refused
from fotfeste.law.rulebook import Rulebook, rulebook
from fotfeste.register.retention import words
from fotfeste.register.retention.categories import terms
from fotfeste.register.retention.due import lay_out_clocks
from fotfeste.register.retention.numbers import write_numbers
from fotfeste.register.retention.proof import Deletion, add_proofs
from fotfeste.register.retention.receipts import forget, names_of
from fotfeste.register.retention.transfer import TransferNotWritten, write_transfer
from fotfeste.register.running import run


class DeletionRefused(Refused):
    """What may not be proposed or carried out; nothing was deleted."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one person proposes to delete: its number, and how many records it names."""

    number: int
    records: int
    transfer: str


def propose(
    connection: psycopg.Connection,
    on: date,
    transfer: Path,
    *,
    by: str,
    because: str,
    numbers: Path | None = None,
    rules: Rulebook | None = None,
) -> Proposal | None:
    """Propose to delete what is due on a day, and write the transfer list; None where nothing is.

    `numbers` is the file for the personal numbers of the list, None where they are not
    asked for. Raises DeletionRefused for a day that has not come, and for a proposal by nobody.
    """
    _refuse_tomorrow(connection, on)
    if not by.strip():
        raise DeletionRefused(words.NOBODY)
    if numbers is not None and numbers.resolve() == transfer.resolve():
        raise DeletionRefused(words.ONE_FILE.filled(path=numbers))
    with connection.transaction():
        found = terms(rules or rulebook(), on)
        lay_out_clocks(connection, found)
        cited = {name: each.citation for name, each in found.items()}
        digest = _digest(connection, on)
        if digest is None:
            return None
        number = _next(connection)
        run(
            connection,
            """CREATE TEMP TABLE named ON COMMIT DROP AS
                SELECT category, kind, key, identity, person FROM kept WHERE due_on <= %s""",
            on,
        )
        written = _written(connection, number, transfer, numbers, because)
        run(
            connection,
            """INSERT INTO register.proposed_deletion
                (proposal, on_day, rules, digest, transfer, proposed_by, because)
                OVERRIDING SYSTEM VALUE VALUES (%s, %s, %s, %s, %s, %s, %s)""",
            *(number, on, Jsonb(cited), digest, written, by, because),
        )
        records = run(
            connection,
            """INSERT INTO register.proposed_record
                SELECT %s, category, kind, key, identity FROM named""",
            number,
        ).rowcount
    return Proposal(number, records, written)


def _written(
    connection: psycopg.Connection, number: int, transfer: Path, numbers: Path | None, because: str
) -> str:
    """Write the transfer list and, where they are asked for, its numbers; the sum of the list."""
    if numbers is None:
        return write_transfer(connection, number, transfer)
    told = write_numbers(connection, number, numbers, because=because)
    try:
        return write_transfer(connection, number, transfer, told)
    except TransferNotWritten:
        numbers.unlink(missing_ok=True)
        raise


def carry_out(
    connection: psycopg.Connection, number: int, *, by: str, rules: Rulebook | None = None
) -> tuple[Deletion, ...]:
    """Delete what was proposed, if it still is what is due, and leave the proof; one entry a category.

    Receipts do not name it any more.

    Raises DeletionRefused where there is no such proposal, the same person proposed
    it, or the register has changed so that it is no longer what is due.
    """
    with connection.transaction():
        on, digest = _proposed(connection, number, by)
        lay_out_clocks(connection, terms(rules or rulebook(), on))
        if _digest(connection, on) != digest:
            raise DeletionRefused(words.CHANGED.filled(number=number))
        names = names_of(connection, number)
        try:
            run(connection, "SELECT register.delete_lawfully(%s, %s)", number, by)
        except psycopg.errors.ForeignKeyViolation as error:
            named = error.diag.table_name or ""
            raise DeletionRefused(words.STILL_NAMED.filled(kind=named)) from error
        forget(connection, names)
        return add_proofs(connection, number)


def _refuse_tomorrow(connection: psycopg.Connection, on: date) -> None:
    (today,) = run(connection, "SELECT current_date").fetchone() or (on,)
    if on > today:
        raise DeletionRefused(words.TOO_EARLY.filled(on=on, today=today))


def _next(connection: psycopg.Connection) -> int:
    found = run(
        connection,
        "SELECT nextval(pg_get_serial_sequence('register.proposed_deletion', 'proposal'))",
    ).fetchone()
    return int(found[0]) if found else 0


def _digest(connection: psycopg.Connection, on: date) -> bytes | None:
    """One digest of all that is due; None where nothing is."""
    found = run(
        connection,
        """SELECT sha256(string_agg(convert_to(category || ' ' || kind || ' ' || key || E'\\n',
            'UTF8'), ''::bytea ORDER BY kind, key)) FROM kept WHERE due_on <= %s""",
        on,
    ).fetchone()
    return bytes(found[0]) if found and found[0] is not None else None


def _proposed(connection: psycopg.Connection, number: int, by: str) -> tuple[date, bytes]:
    """The day and digest of a proposal that a person may carry out."""
    found = run(
        connection,
        """SELECT on_day, digest, proposed_by, carried_out_by FROM register.proposed_deletion
        WHERE proposal = %s""",
        number,
    ).fetchone()
    if found is None or found[3] is not None:
        raise DeletionRefused(words.NO_PROPOSAL.filled(number=number))
    if not by.strip():
        raise DeletionRefused(words.NOBODY)
    if by.strip().casefold() == found[2].strip().casefold():
        raise DeletionRefused(words.SAME_PERSON.filled(by=by))
    return found[0], bytes(found[1])
