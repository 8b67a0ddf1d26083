"""The write door (skrivedøren): the one place where facts are stored, a set at a time.

A set of facts of one kind goes in; invariants are held against the register and
within the set; the rest becomes current rows and entries of the history, in the
caller's transaction. Each fact gets an answer, and one bad fact never takes
another with it.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

import psycopg

from fotfeste.domain.numbers import compact, is_number
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.chain import add_batch, next_batch
from fotfeste.register.columns import columns_of, sealed_field
from fotfeste.register.fact import STORED, Answer, Broken, Fact
from fotfeste.register.following import follow
from fotfeste.register.running import run
from fotfeste.register.sealing import keyed_hash, sealed
from fotfeste.register.staging import Statements, statements

__all__ = ["STORED", "Answer", "Fact", "alone", "store"]

TEST_MODE = "FOTFESTE_TEST_MODE"
_WORTH_COUNTING = 500


def store(
    connection: psycopg.Connection,
    kind: RecordKind,
    facts: Sequence[Fact],
    *,
    sender: str,
    by: str,
    message: int | None,
    because: str = "",
    overrule: bool = False,
) -> list[Answer]:
    """Store facts of a kind, in the transaction that is open; an answer for each, in order.

    `overrule` also changes facts that neither `by` nor the sender was the last to change. A key
    may stand once in `facts`.
    """
    answers = [STORED] * len(facts)
    alone(connection, sender)
    made = statements(kind)
    good = _known_numbers(kind, facts, answers)
    _stage(connection, kind, good, made)
    for at, answer in _examined(connection, made, [by, sender], overrule=overrule):
        answers[at] = answer
    run(connection, made.settle)
    _write(connection, kind, made, (sender, by, because, message))
    return answers


def alone(connection: psycopg.Connection, sender: str) -> None:
    """Let one writer of a sender write at a time, until the transaction ends."""
    run(connection, "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", f"fotfeste {sender}")


def _known_numbers(
    kind: RecordKind, facts: Sequence[Fact], answers: list[Answer]
) -> list[tuple[int, Fact]]:
    """The facts but those with a number that cannot be right, which are answered."""
    sealed_name = sealed_field(kind)
    numbered = list(enumerate(facts))
    if sealed_name is None:
        return numbered
    test = os.environ.get(TEST_MODE) == "1"
    good = []
    for at, fact in numbered:
        number = compact(str(fact.values.get(sealed_name) or ""))
        if fact.withdrawn or is_number(str(fact.values.get("scheme")), number, test=test):
            good.append((at, fact))
        else:
            broken = Broken("number_invalid", sealed_name)
            answers[at] = Answer("refused", sealed_name, broken.rule, (broken,))
    return good


def _stage(
    connection: psycopg.Connection,
    kind: RecordKind,
    facts: Sequence[tuple[int, Fact]],
    made: Statements,
) -> None:
    """Send a set to the staging table."""
    run(connection, made.stage)
    run(connection, f"TRUNCATE staged_{kind.name}")
    sealed_name, names = sealed_field(kind), [each.name for each in columns_of(kind)]
    with connection.cursor() as cursor, cursor.copy(made.copy) as copy:
        for at, fact in facts:
            values = (
                _sealed(fact.values, sealed_name)
                if sealed_name and sealed_name in fact.values
                else fact.values
            )
            own = (at, fact.key.hex(), fact.withdrawn)
            how = (fact.reference, fact.recorded_at, fact.channel)
            copy.write_row((*own, *how, *(values.get(name) for name in names)))
    if len(facts) > _WORTH_COUNTING:
        run(connection, f"ANALYZE staged_{kind.name}")
    through = run(connection, "SELECT max(known_at) + 1 FROM register.sealed_through").fetchone()
    if through and through[0]:
        run(connection, made.not_before, through[0], through[0])


def _sealed(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Values with the number sealed, and its hash: fødselsnummer and D-number are one series."""
    number = compact(str(values[name]))
    series = {"d_number": "national"}.get(str(values.get("scheme")), str(values.get("scheme")))
    return {**values, name: sealed(number), f"{name}_hash": keyed_hash(f"{series} {number}")}


def _examined(
    connection: psycopg.Connection, made: Statements, by: list[str], *, overrule: bool
) -> Iterator[tuple[int, Answer]]:
    """Every fact that is not to be stored, by its place in the set, with its answer."""
    run(connection, made.examine, by, overrule)
    while sum(run(connection, statement).rowcount for statement in made.between):
        pass  # what is not to be stored leaves the row it would have replaced, which others may overlap
    for at, said in run(connection, made.answers).fetchall():
        yield at, _answer(said.split(" "))


def _answer(words: list[str]) -> Answer:
    said, rest = words[0], words[1:]
    if said != "refused":
        return Answer(cast("Any", said), rest[0] if rest else "")
    broken = tuple(Broken(*pair) for pair in zip(rest[::2], rest[1::2], strict=True))
    return Answer("refused", broken[0].field, broken[0].rule, broken)


def _write(
    connection: psycopg.Connection,
    kind: RecordKind,
    made: Statements,
    how: tuple[str, str, str, int | None],
) -> None:
    """Make the facts that are left in the staging table part of the register and of its history."""
    sender, by, _because, message = how
    left = run(connection, f"SELECT 1 FROM staged_{kind.name} LIMIT 1").fetchone()
    if left is None:
        return
    batch = next_batch(connection)
    for statement in made.persons:
        run(connection, statement, *((sender,) if "%s" in statement else ()))
    added = run(connection, made.history, batch, sender).fetchone()
    remove, write = made.current
    run(connection, remove)
    run(connection, write, sender, by, message)
    if added:
        add_batch(connection, batch, kind.name, how, (added[0], added[1]))
    follow(connection, kind, by)
