"""Validating a message without a register (validering): what can be told from the file alone.

The same checks, in the same words, as the intake uses; what only the register can
tell (does a municipality own the person, do periods overlap) is left to it.
"""

from collections.abc import Iterable, Iterator
from hashlib import file_digest, sha256
from itertools import islice
from pathlib import Path

from fotfeste.exchange.contradictions import Contradictions, contradicted, words
from fotfeste.exchange.judging.head import judge_head
from fotfeste.exchange.judging.record import judge
from fotfeste.exchange.problem import MessageRefused, problem
from fotfeste.exchange.reading.opened import Layout, open_message
from fotfeste.exchange.reading.raw import Opened
from fotfeste.exchange.receipts.line import Line, line_of
from fotfeste.exchange.receipts.receipt import Receipt
from fotfeste.exchange.spool import CHUNK, kept_of


def validate(
    path: Path, layout: Layout = "message", persons: Path | None = None
) -> tuple[Receipt, Iterable[Line]]:
    """The receipt that a file would get, as far as the file alone can tell.

    The file is read twice: first whole, for what stops it and for contradictions;
    then line by line, as the lines are taken. `persons`: see `open_message`.
    """
    receipt = Receipt("", "", content_of(path, persons))
    try:
        opened = open_message(path, layout, persons)
        contradictions = Contradictions()
        number = 0
        while batch := [kept_of("", raw) for raw in islice(opened.records, CHUNK)]:
            number += len(batch)
            named = [(kept.key, kept.digest) for kept in batch if kept.key is not None]
            keys, contents = zip(*named, strict=True) if named else ((), ())
            contradictions.note(words(keys), words(contents))
        head = judge_head(opened.head, required=opened.form == "json")
        receipt.sender, receipt.message = head.sender or "", head.message or ""
        if not number:
            raise MessageRefused(problem("no_records"))
        receipt.problems = opened.notes
    except MessageRefused as refused:
        receipt.problems = refused.found
        return receipt, ()
    again = open_message(path, layout, persons)
    return receipt, _lines(again, receipt, contradictions, head.imported)


def _lines(
    opened: Opened, receipt: Receipt, contradictions: Contradictions, imported: bool
) -> Iterator[Line]:
    found = contradictions.found()
    for raw in opened.records:
        judged = judge(raw, imported)
        if contradicted(found, kept_of("", raw).key):
            judged.problems.append(problem("contradiction", "reference"))
        line = line_of(judged)
        receipt.count((line,))
        yield line


def content_of(path: Path, persons: Path | None = None) -> str:
    """The SHA-256 of a file's bytes, or of two files' sums; "" where it cannot be read."""
    own = _sum(path)
    return own if persons is None else sha256(f"{own} {_sum(persons)}".encode()).hexdigest()


def _sum(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
