"""What is to be deleted on a day (skal slettes): who, what, why and by which rule; nothing is changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import psycopg

from fotfeste.law.answer import texts
from fotfeste.law.rulebook import Rulebook, rulebook
from fotfeste.register.retention.categories import CATEGORIES, Term, terms
from fotfeste.register.retention.clocks import statements
from fotfeste.register.running import run


@dataclass(frozen=True, kw_only=True)
class Due:
    """Records of one person in one category whose time is out, as many as there are of each kind.

    `person` is the register's key of the person as a sender knows him, `reference`
    the sender's own; None for persons of screened identity, who are named by the
    key alone. Never a personal number.
    """

    person: UUID
    sender: str
    reference: str | None
    category: str
    began_on: date
    due_on: date
    records: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class DueList:
    """Everything that is due on a day, the terms it was judged by, and what is kept for want of a day or a term."""

    on: date
    terms: Mapping[str, Term]
    due: tuple[Due, ...]
    without_last_day: Mapping[str, int]

    def records(self, category: str) -> int:
        """How many records of a category are due."""
        return sum(sum(each.records.values()) for each in self.due if each.category == category)

    def persons(self, category: str) -> int:
        """How many persons, as senders know them, have records of a category due."""
        return len({each.person for each in self.due if each.category == category})

    def as_json(self) -> dict[str, Any]:
        """Everything in plain JSON values."""
        return {
            "on": self.on.isoformat(),
            "categories": [self._category(term) for term in self.terms.values()],
            "due": [
                {
                    "person": str(each.person),
                    "sender": each.sender,
                    "reference": each.reference,
                    "category": each.category,
                    "rule": self.terms[each.category].citation,
                    "began_on": each.began_on.isoformat(),
                    "due_on": each.due_on.isoformat(),
                    "records": dict(each.records),
                }
                for each in self.due
            ],
        }

    def _category(self, term: Term) -> dict[str, Any]:
        category = term.category
        return {
            "category": category.id,
            "title": texts(category.title),
            "clock": texts(category.clock) if category.clock else None,
            "rule": category.rule,
            "citation": term.citation,
            "years": term.years,
            "verified": bool(term.version and term.version.verified),
            "persons": self.persons(category.id),
            "records": self.records(category.id),
            "without_last_day": self.without_last_day.get(category.id, 0),
        }


def due(connection: psycopg.Connection, on: date, rules: Rulebook | None = None) -> DueList:
    """What is due on a day by the rules of that day, in a transaction of its own."""
    with connection.transaction():
        found = terms(rules or rulebook(), on)
        lay_out_clocks(connection, found)
        return DueList(
            on=on,
            terms=found,
            due=tuple(_due(connection, on)),
            without_last_day=_without_last_day(connection),
        )


def lay_out_clocks(connection: psycopg.Connection, found: Mapping[str, Term]) -> None:
    """Make the temporary table `kept`, in the transaction that is open."""
    for statement in statements(found):
        run(connection, statement)


def _due(connection: psycopg.Connection, on: date) -> Iterator[Due]:
    rows = run(
        connection,
        """SELECT k.person, p.sender, r.reference, k.category, min(k.began_on), min(k.due_on),
            jsonb_object_agg(k.kind, k.records ORDER BY k.kind)
        FROM (SELECT person, category, kind, count(*) AS records, min(began_on) AS began_on,
                min(due_on) AS due_on FROM kept WHERE due_on <= %s GROUP BY 1, 2, 3) AS k
        JOIN register.known_person AS p ON p.key = k.person
        LEFT JOIN LATERAL (SELECT reference FROM register.person AS s WHERE s.person = k.person
            AND s.screened = 'no' ORDER BY s.valid_from DESC LIMIT 1) AS r ON true
        GROUP BY 1, 2, 3, 4 ORDER BY min(k.due_on), p.sender, k.person, k.category""",
        on,
    )
    for person, sender, reference, category, began_on, due_on, records in rows.fetchall():
        yield Due(
            person=person,
            sender=sender,
            reference=reference,
            category=category,
            began_on=began_on,
            due_on=due_on,
            records=records,
        )


def _without_last_day(connection: psycopg.Connection) -> dict[str, int]:
    rows = run(
        connection,
        "SELECT category, count(*) FROM kept WHERE due_on IS NULL GROUP BY 1",
    ).fetchall()
    counted: dict[str, int] = dict(rows)
    return {name: counted[name] for name in CATEGORIES if name in counted}
