"""A receipt (kvittering): of which message, what became of every record, and its place in the chain."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from fotfeste.exchange.problem import Problem
from fotfeste.exchange.receipts.line import Line, Outcome


@dataclass(slots=True)
class Receipt:
    """The head of a receipt; its lines are written beside it, since they may be a million.

    `problems` are those of the whole message: where there are any of weight `stop`, nothing
    was taken in. `previous` and `hash` are the chain's hash before and after; None
    where nothing was put in the chain (validation, dry run, refusal).
    """

    sender: str
    message: str
    content: str
    received_at: datetime | None = None
    dry_run: bool = False
    repeated: bool = False
    problems: tuple[Problem, ...] = ()
    previous: str | None = None
    hash: str | None = None
    counts: Counter[Outcome] = field(default_factory=Counter)

    @property
    def refused(self) -> bool:
        """Whether nothing of the message was taken in."""
        return any(found.rule.weight == "stop" for found in self.problems)

    @property
    def records(self) -> int:
        """How many records the receipt tells of."""
        return sum(self.counts.values())

    def count(self, lines: Iterable[Line]) -> None:
        """Count lines by outcome."""
        self.counts.update(line.outcome for line in lines)
