"""Taking in a chunk of records (en bunke poster), in one transaction: known, judged, stored, receipted."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import psycopg

from fotfeste.exchange.chain.links import Link, append
from fotfeste.exchange.contradictions import contradicted
from fotfeste.exchange.intake.facts import PERSON, fact_of
from fotfeste.exchange.intake.inherited import Inherited, inherit
from fotfeste.exchange.intake.memory import Known, Remembered, known_records, remember, wait
from fotfeste.exchange.judging.law import late
from fotfeste.exchange.judging.record import Judged, judge
from fotfeste.exchange.problem import Problem, problem
from fotfeste.exchange.receipts.line import Line, Outcome, line_of
from fotfeste.exchange.schema.layout import INTEGRATION_ACT, INTRODUCTION_ACT, RecordKind
from fotfeste.exchange.schema.message import KINDS
from fotfeste.exchange.senders import Sender, placed
from fotfeste.exchange.spool import Kept
from fotfeste.register.door import Answer, Fact, store


@dataclass(frozen=True, slots=True)
class Intake:
    """What is the same for all chunks of a message."""

    connection: psycopg.Connection
    sender: Sender
    message: int
    imported: bool
    channel: str
    today: date
    contradictions: frozenset[int]
    inherited: Inherited = field(default_factory=Inherited)


@dataclass(slots=True)
class _Taken:
    """What has become of a chunk so far."""

    lines: list[tuple[Line, bytes]] = field(default_factory=list)
    facts: dict[tuple[str, str], list[tuple[Kept, Judged, Fact]]] = field(default_factory=dict)
    seen: dict[bytes, bytes] = field(default_factory=dict)
    remembered: list[Remembered] = field(default_factory=list)


def take_in(intake: Intake, chunk: list[Kept]) -> tuple[list[Line], Link]:
    """Take in a chunk; the lines of its receipt in the order of the message, and its link."""
    chunk = inherit(intake.connection, intake.sender, chunk, intake.inherited)
    known = known_records(intake.connection, [kept.key for kept in chunk if kept.key])
    taken = _Taken()
    for kept in chunk:
        _sort(intake, kept, known, taken)
    for kind in KINDS:
        for owner in (intake.sender.id, *intake.sender.inherited):
            if (kind, owner) in taken.facts:
                _store(intake, kind, owner, taken)
    taken.lines.sort(key=lambda each: each[0].number)
    link = append(intake.connection, intake.sender.id, intake.message, taken.lines)
    remember(intake.connection, taken.remembered, link.number)
    return [line for line, _ in taken.lines], link


def _sort(intake: Intake, kept: Kept, known: dict[bytes, Known], taken: _Taken) -> None:
    """Tell a record's line now, or lay it with the facts that are to be stored."""
    before = known.get(kept.key) if kept.key else None
    if kept.key and not kept.raw.problems and not contradicted(intake.contradictions, kept.key):
        if before and before.digest == kept.digest and before.state != "waiting":
            taken.lines.append((_line(kept, Outcome.UNCHANGED), b""))
            return
        if taken.seen.get(kept.key) == kept.digest:
            taken.lines.append((_line(kept, Outcome.UNCHANGED), b""))
            return
    judged = judge(kept.raw, intake.imported)
    if contradicted(intake.contradictions, kept.key):
        judged.problems.append(problem("contradiction", "reference"))
    if judged.kind is None or kept.key is None or judged.rejected:
        taken.lines.append((line_of(judged), b""))
        return
    if _is_older(judged, before):
        judged.problems.append(problem("older_revision", "revision"))
        taken.lines.append((line_of(judged, stored=False), b""))
        return
    judged.problems += _beyond(intake, judged, before)
    if judged.rejected:
        taken.lines.append((line_of(judged), b""))
        return
    taken.seen[kept.key] = kept.digest
    how = (intake.today, intake.channel, intake.inherited.keys)
    fact = fact_of(intake.sender.id, judged, judged.kind, kept.key, *how)
    owner = intake.inherited.owners.get(kept.key, intake.sender.id)
    taken.facts.setdefault((judged.kind.name, owner), []).append((kept, judged, fact))


def _line(kept: Kept, outcome: Outcome, problems: tuple[Problem, ...] = ()) -> Line:
    values: dict[str, Any] = kept.raw.values
    return Line(kept.raw.number, values["record"], values["reference"], outcome, problems)


def _is_older(judged: Judged, before: Known | None) -> bool:
    """Whether a newer revision came before."""
    revision = judged.values.get("revision")
    if before is None or before.revision is None or revision is None:
        return False
    return bool(revision < before.revision)


def _beyond(intake: Intake, judged: Judged, before: Known | None) -> list[Problem]:
    """What is wrong with a record that it cannot say alone: contradictions, places, withdrawals, lateness."""
    values, kind = judged.values, judged.kind
    found = list(_of_others(intake.inherited, judged))
    if judged.withdraws:
        gone = before is None or before.state == "withdrawn"
        return [problem("withdraw_unknown", "reference")] if gone else []
    if kind is None:
        return []
    found += placed(intake.sender, kind, values, intake.today)
    if before is None and not intake.imported:
        found += late(kind, values, intake.today)
    return found


def _of_others(inherited: Inherited, judged: Judged) -> Iterator[Problem]:
    """What is to be told of the names in a record that others, who were taken in, have used."""
    kind, values = judged.kind, judged.values
    if kind is None or not (inherited.keys or inherited.doubtful):
        return
    named = [("reference", kind.name), *kind.refers_to]
    for name, to in named:
        of = (PERSON if to == "person" else to, values.get(name, judged.reference))
        if of in inherited.doubtful and of not in inherited.keys:
            yield problem("reference_of_several", name, of[1], inherited.doubtful[of])


def _store(intake: Intake, kind: str, owner: str, taken: _Taken) -> None:
    """Store a kind's facts of one owner through the register's door, and tell the line of each."""
    laid = taken.facts[kind, owner]
    answers = store(
        intake.connection,
        KINDS[kind],
        [fact for _, _, fact in laid],
        sender=owner,
        by=intake.sender.id,
        message=intake.message,
    )
    for (kept, judged, fact), answer in zip(laid, answers, strict=True):
        judged.problems += _told(answer, KINDS[kind])
        if owner != intake.sender.id and answer.said == "stored":
            judged.problems.append(problem("record_taken_over", "reference", owner))
        line = line_of(judged, stored=answer.said != "unchanged")
        stored = not judged.rejected
        taken.lines.append((line, kept.digest if stored else b""))
        if stored:
            state = "waiting" if answer.said == "waits" else "stored"
            taken.remembered.append(_remembered(owner, kept, judged, fact, state))
        if answer.said == "waits":
            wait(
                intake.connection,
                intake.sender.id,
                intake.message,
                kept,
                fact.values[answer.field],
                imported=intake.imported,
            )


def _remembered(owner: str, kept: Kept, judged: Judged, fact: Fact, state: str) -> Remembered:
    return Remembered(
        fact.key,
        owner,
        judged.kind.name if judged.kind else "",
        judged.reference or "",
        kept.digest,
        judged.values.get("revision"),
        "withdrawn" if fact.withdrawn else state,
    )


def _told(answer: Answer, kind: RecordKind) -> list[Problem]:
    """The problems that an answer of the door tells, if any."""
    if answer.said in ("stored", "unchanged"):
        return []
    if answer.said == "waits":
        return [problem("waits_for", answer.field)]
    if answer.broken:
        return [_broken(broken.rule, broken.field, kind) for broken in answer.broken]
    return [problem(answer.said, answer.field)]


def _broken(rule: str, field: str, kind: RecordKind) -> Problem:
    """A rule that only the register could see broken: which fields the act of the participation opens."""
    if rule != "field_not_open":
        return problem(rule, field)
    acts = next((each.acts for each in kind.fields if each.name == field and each.acts), kind.acts)
    other = ", ".join(act for act in (INTRODUCTION_ACT, INTEGRATION_ACT) if act not in acts)
    return problem(rule, field, other, ", ".join(acts))
