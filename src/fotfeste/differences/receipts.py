"""What the receipts say of a record (kvitteringene om en post): taken in, rejected, waiting, or nothing at all."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg

from fotfeste.exchange.chain.body import unpacked
from fotfeste.exchange.receipts.line import OUTCOMES, Outcome
from fotfeste.register.running import run

Name = tuple[str, str]
"""A kind of record and the sender's reference."""


@dataclass(frozen=True, slots=True)
class Told:
    """The last that a receipt said of a record."""

    outcome: Outcome
    message: str
    number: int
    rules: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """In the values of JSON."""
        return {
            "outcome": str(self.outcome),
            "message": self.message,
            "number": self.number,
            "rules": list(self.rules),
        }

    def holes(self) -> dict[str, object]:
        """What a sentence about it needs."""
        rules = f" ({', '.join(self.rules)})" if self.rules else ""
        said = {"message": self.message, "number": self.number, "rules": rules}
        return {"outcome": OUTCOMES[self.outcome], **said}


def last_told(
    connection: psycopg.Connection, senders: Sequence[str], names: Collection[Name]
) -> dict[Name, Told]:
    """The last that the receipts of some senders said of some records; those of which they said nothing are not in it."""
    if not names:
        return {}
    wanted, found = set(names), dict[Name, Told]()
    links = run(
        connection,
        """SELECT m.message, l.body FROM exchange.link l JOIN exchange.message m ON m.id = l.message
        WHERE l.sender = ANY(%s) ORDER BY l.message, l.number""",
        list(senders),
    )
    for message, body in links:
        for line, _ in unpacked(body):
            if (line.kind, line.reference) in wanted:
                rules = tuple(
                    each.rule_id for each in line.problems if each.rule.weight != "warning"
                )
                found[line.kind, line.reference] = Told(line.outcome, message, line.number, rules)
    return found
