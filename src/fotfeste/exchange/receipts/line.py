"""Lines of a receipt (kvitteringslinjer): what became of one record, and why."""

from enum import StrEnum
from typing import NamedTuple

from fotfeste.domain.text import Text
from fotfeste.exchange.judging.record import Judged
from fotfeste.exchange.problem import Problem


class Outcome(StrEnum):
    """What became of a record. Ids are permanent."""

    ACCEPTED = "accepted"
    WARNED = "accepted_with_warning"
    UNCHANGED = "unchanged"
    WAITING = "waiting"
    REJECTED = "rejected"


OUTCOMES: dict[Outcome, Text] = {
    Outcome.ACCEPTED: Text("mottatt", "motteke", "accepted"),
    Outcome.WARNED: Text("mottatt med varsel", "motteke med varsel", "accepted with warning"),
    Outcome.UNCHANGED: Text("uendret, mottatt før", "uendra, motteke før", "unchanged, had before"),
    Outcome.WAITING: Text("venter på en annen post", "ventar på ein annan post", "waiting"),
    Outcome.REJECTED: Text("avvist", "avvist", "rejected"),
}


class Line(NamedTuple):
    """One record of a receipt: its number in the message, kind and reference, outcome and problems.

    `kind` and `reference` are "" where the record does not say them in a form that may be shown.
    """

    number: int
    kind: str
    reference: str
    outcome: Outcome
    problems: tuple[Problem, ...] = ()


def line_of(judged: Judged, stored: bool = True) -> Line:
    """The line of a judged record: rejected, waiting, or taken in (`stored`)."""
    weights = {found.rule.weight for found in judged.problems}
    if weights & {"error", "stop"}:
        outcome = Outcome.REJECTED
    elif "waits" in weights:
        outcome = Outcome.WAITING
    elif not stored:
        outcome = Outcome.UNCHANGED
    else:
        outcome = Outcome.WARNED if weights else Outcome.ACCEPTED
    kind = judged.kind.name if judged.kind else ""
    return Line(judged.number, kind, judged.reference or "", outcome, tuple(judged.problems))
