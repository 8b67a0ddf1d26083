"""«These are all our …» (erklært komplett): what is registered and not in the message."""

from collections.abc import Iterable, Iterator

import psycopg

from fotfeste.exchange.judging.head import Head
from fotfeste.exchange.problem import MessageRefused, Problem, problem
from fotfeste.exchange.senders import Sender
from fotfeste.exchange.spool import Kept

MOST_MISSING = 0.10
"""The share of what is registered that may be missing before the intake pauses."""
_ALWAYS_ALLOWED = 3
_NAMED = 20


class Declared:
    """The keys in a message, by kind: sixteen bytes each."""

    def __init__(self) -> None:
        self.keys: dict[str, bytearray] = {}

    def note_all(self, batch: Iterable[Kept]) -> None:
        """Note records of the message; one without a name cannot be looked for."""
        for kept in batch:
            if kept.key is not None:
                self.keys.setdefault(kept.raw.values["record"], bytearray()).extend(kept.key)

    def of(self, kind: str) -> Iterator[str]:
        """The keys of a kind."""
        keys = self.keys.get(kind, bytearray())
        for at in range(0, len(keys), 16):
            yield bytes(keys[at : at + 16]).hex()


def missing(
    connection: psycopg.Connection, sender: Sender, head: Head, declared: Declared
) -> Iterator[Problem]:
    """What a message that says it is complete lacks.

    Participations that had ended by `complete_on` need not be in it. Raises
    MessageRefused where more is missing than may be: nothing was then taken in.
    """
    if head.complete is None:
        return
    registered, lacking, named = _counted(connection, sender, head, declared)
    if not lacking:
        return
    if lacking > max(_ALWAYS_ALLOWED, MOST_MISSING * registered):
        raise MessageRefused(problem("too_many_missing", head.complete, lacking, registered))
    yield problem("missing_from_complete", head.complete, lacking, named)


def _counted(
    connection: psycopg.Connection, sender: Sender, head: Head, declared: Declared
) -> tuple[int, int, str]:
    """How many are registered, how many of them are not in the message, and the names of some."""
    kind = head.complete or ""
    with connection.transaction():
        connection.execute(
            """CREATE TEMP TABLE IF NOT EXISTS declared (key uuid PRIMARY KEY) ON COMMIT DELETE ROWS;
               TRUNCATE declared"""
        )
        with connection.cursor() as cursor, cursor.copy("COPY declared FROM STDIN") as copy:
            for key in dict.fromkeys(declared.of(kind)):
                copy.write_row((key,))
        rows = connection.execute(
            f"""SELECT count(*), count(*) FILTER (WHERE d.key IS NULL),
                    (array_agg(r.reference ORDER BY r.reference) FILTER (WHERE d.key IS NULL))[:%s]
                FROM exchange.record r LEFT JOIN declared d USING (key)
                WHERE r.sender = %s AND r.kind = %s AND r.state = 'stored' {_still_on(head)}""",
            (_NAMED, sender.id, kind, *((head.complete_on,) if _still_on(head) else ())),
        ).fetchone()
    registered, lacking, named = rows or (0, 0, None)
    return registered, lacking, ", ".join(named or ())


def _still_on(head: Head) -> str:
    if head.complete != "participation" or head.complete_on is None:
        return ""
    return """AND NOT EXISTS (SELECT 1 FROM register.ending e
        WHERE e.participation = r.key AND e.ended_on < %s AND e.reopened_on IS NULL)"""
