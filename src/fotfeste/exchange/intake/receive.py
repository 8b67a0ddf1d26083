"""Receiving a message (mottak): read whole, then taken in chunk by chunk, with a receipt.

The file is read twice: first to its end, so that a file that fails half-way
changes nothing; then from where it was laid aside, what others refer to first.
A chunk is one transaction with its link of the chain. Stopped at any moment, the
intake can be done again from the beginning: what was taken in is known by its digest.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Literal

import psycopg

from fotfeste.domain.geography.lineage import numbers_of
from fotfeste.exchange.chain.links import Link, append
from fotfeste.exchange.contradictions import Contradictions, words
from fotfeste.exchange.intake.chunk import Intake, take_in
from fotfeste.exchange.intake.completeness import Declared, missing
from fotfeste.exchange.intake.messages import begin, end, repeated
from fotfeste.exchange.intake.recall import Recall
from fotfeste.exchange.intake.same import Same
from fotfeste.exchange.intake.waiting import come
from fotfeste.exchange.judging.head import Head, judge_head
from fotfeste.exchange.problem import MessageRefused, Problem, problem
from fotfeste.exchange.reading.opened import Layout, open_message
from fotfeste.exchange.reading.raw import Opened
from fotfeste.exchange.receipts.line import Line, Outcome
from fotfeste.exchange.receipts.receipt import Receipt
from fotfeste.exchange.receipts.sorted_lines import SortedLines
from fotfeste.exchange.senders import Sender, known_as, sender_in
from fotfeste.exchange.spool import CHUNK, Kept, Spool, kept_of
from fotfeste.exchange.validate import content_of

Channel = Literal["file", "case_system"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a message is to be received: only tried, whole or not at all, through which channel, in which layout.

    `persons` is a message of the persons of a layout that has not all of them itself.
    """

    dry_run: bool = False
    whole: bool = False
    channel: Channel = "file"
    layout: Layout = "message"
    persons: Path | None = None


@dataclass(slots=True)
class _Read:
    """A message read to its end."""

    head: Head
    spool: Spool
    same: Same
    contradictions: Contradictions
    declared: Declared
    notes: tuple[Problem, ...] = ()


def receive(
    connection: psycopg.Connection, path: Path, sender_name: str, wanted: Wanted
) -> tuple[Receipt, SortedLines]:
    """Receive the message in a file from a sender; its receipt and the lines of it."""
    receipt = Receipt(sender_name, "", content_of(path, wanted.persons), dry_run=wanted.dry_run)
    lines = SortedLines()
    connection.commit()
    connection.autocommit = True  # a transaction is a chunk, and nothing else
    try:
        sender = sender_in(connection, sender_name)
        receipt.sender = sender.id
        with _alone(connection, sender):
            if repeated(connection, receipt, lines):
                return receipt, lines
            opened = open_message(path, wanted.layout, wanted.persons)
            read = _read(connection, opened, sender, receipt)
            try:
                _receive(connection, sender, read, wanted, receipt, lines)
            finally:
                read.spool.close()
                read.same.close()
    except MessageRefused as refused:
        receipt.problems = (*receipt.problems, *refused.found)
    return receipt, lines


@contextmanager
def _alone(connection: psycopg.Connection, sender: Sender) -> Iterator[None]:
    """Only one message of a sender is received at a time; the next one waits for its turn."""
    lock = "SELECT pg_advisory_lock(hashtextextended(%s, 42))"
    connection.execute(lock, (sender.id,))
    try:
        yield
    finally:
        if not connection.closed:
            connection.execute(lock.replace("_lock", "_unlock"), (sender.id,))


def _read(
    connection: psycopg.Connection, opened: Opened, sender: Sender, receipt: Receipt
) -> _Read:
    """Read a message to its end. Raises MessageRefused for whatever stops it."""
    spool, same = Spool(sender.id), Same()
    contradictions, declared = Contradictions(), Declared()
    recall = Recall(connection, sender.id)
    number = 0
    while batch := [kept_of(sender.id, raw) for raw in islice(opened.records, CHUNK)]:
        number += len(batch)
        if opened.head.get("complete"):
            declared.note_all(batch)
        named = [kept for kept in batch if kept.key is not None]
        spool.keep_all(kept for kept in batch if kept.key is None)
        keys = words([kept.key for kept in named if kept.key])
        contents = words([kept.digest for kept in named])
        contradictions.note(keys, contents)
        for kept, unchanged in zip(named, recall.unchanged(keys, contents).tolist(), strict=True):
            if unchanged and not kept.raw.problems:
                same.note(kept)
            else:
                spool.keep(kept)
    head = judge_head(opened.head, required=opened.form == "json")
    receipt.message = head.message or f"{opened.form}-{receipt.content[:16]}"
    if head.sender is not None and head.sender not in numbers_of(sender.id):
        raise MessageRefused(problem("sender_differs", "sender"))
    if head.imported and not sender.is_directorate:
        raise MessageRefused(problem("import_not_allowed", "purpose"))
    if not number:
        raise MessageRefused(problem("no_records"))
    return _Read(head, spool, same, contradictions, declared, opened.notes)


class _NotWhole(Exception):
    """Ends a transaction whose work is not to stand."""


def _receive(
    connection: psycopg.Connection,
    sender: Sender,
    read: _Read,
    wanted: Wanted,
    receipt: Receipt,
    lines: SortedLines,
) -> None:
    together = wanted.dry_run or wanted.whole
    try:
        with connection.transaction() if together else _apart():
            _take_in_all(connection, sender, read, wanted, receipt, lines)
            if wanted.dry_run:
                raise _NotWhole
            rejected = receipt.counts[Outcome.REJECTED] + receipt.counts[Outcome.WAITING]
            if wanted.whole and rejected:
                raise MessageRefused(problem("not_taken_in", seen=rejected))
    except _NotWhole:
        receipt.previous = receipt.hash = None
    except MessageRefused:
        receipt.previous = receipt.hash = None
        raise


@contextmanager
def _apart() -> Iterator[None]:
    """No transaction around the chunks: each has its own."""
    yield


def _take_in_all(
    connection: psycopg.Connection,
    sender: Sender,
    read: _Read,
    wanted: Wanted,
    receipt: Receipt,
    lines: SortedLines,
) -> None:
    lacking = missing(connection, sender, read.head, read.declared)
    receipt.problems = (*known_as(sender), *read.notes, *lacking)
    message = begin(connection, receipt)
    intake = Intake(
        connection,
        sender,
        message,
        read.head.imported,
        "import" if read.head.imported else wanted.channel,
        date.today(),  # noqa: DTZ011 - the day where the register stands
        read.contradictions.found(),
    )
    for alike in read.same.chunks(intake.contradictions):
        _alike(intake, alike, receipt, lines)
    for rank, chunk in read.spool.chunks():
        _one(intake, chunk, rank, receipt, lines)
    for chunk in come(intake):
        _one(intake, chunk, _AFTER, receipt, lines)
    end(connection, message, receipt)


_BEFORE, _AFTER = -1, 99
"""The ranks of what is as it was, and of what had waited: before and after all else."""


def _alike(intake: Intake, told: list[Line], receipt: Receipt, lines: SortedLines) -> None:
    """Put records that are as they were into the receipt; there is nothing to store."""
    with intake.connection.transaction():
        said = ((line, b"") for line in told)
        link = append(intake.connection, intake.sender.id, intake.message, said)
    _put(receipt, lines, _BEFORE, told, link)


def _one(
    intake: Intake, chunk: list[Kept], rank: int, receipt: Receipt, lines: SortedLines
) -> None:
    """Take in a chunk in a transaction of its own."""
    with intake.connection.transaction():
        told, link = take_in(intake, chunk)
    _put(receipt, lines, rank, told, link)


def _put(receipt: Receipt, lines: SortedLines, rank: int, told: list[Line], link: Link) -> None:
    """Add what became of some records to the receipt."""
    receipt.count(told)
    lines.add(rank, told)
    receipt.previous = receipt.previous or link.previous.hex()
    receipt.hash = link.hash.hex()
