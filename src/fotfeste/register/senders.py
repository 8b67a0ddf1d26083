"""Under which name the register has a sender (avsenderens varige navn): one for all its numbers.

The name is the number the register first knew a municipality by, so that nothing that
was stored changes; where it knows none, the newest number. The names of those that a
municipality has taken in stay their own, and their references with them. So do those of
one that was divided: it is told that there are some, and that nobody carries them on.
"""

from collections.abc import Sequence
from datetime import date

import psycopg

from fotfeste.domain.geography.lineage import divided_from, numbers_of, taken_in
from fotfeste.register.running import run


def lasting(connection: psycopg.Connection, name: str) -> str:
    """The name that a sender keeps in the register, by any number it has gone by."""
    numbers = numbers_of(name)
    return (_known(connection, numbers) or numbers)[-1]


def inherited(connection: psycopg.Connection, name: str, on: date) -> tuple[str, ...]:
    """The names that a sender's rows stand under beside its own: of those it has taken in by a day."""
    lines = (numbers_of(name), *taken_in(name, on))
    known = _known(connection, [number for line in lines for number in line])
    return tuple(each for each in known if each != lasting(connection, name))


def left_by_divided(connection: psycopg.Connection, name: str) -> tuple[str, ...]:
    """The divided municipalities of which a sender got a part, and that have sent something themselves."""
    parts = {
        number: numbers_of(number) for each in numbers_of(name) for number in divided_from(each)
    }
    rows = run(
        connection,
        """SELECT part FROM unnest(%s::text[], %s::text[]) AS n(part, number)
        WHERE register.has_sent(number) GROUP BY part ORDER BY part""",
        [part for part, numbers in parts.items() for _ in numbers],
        [number for numbers in parts.values() for number in numbers],
    )
    return tuple(part for (part,) in rows)


def _known(connection: psycopg.Connection, names: Sequence[str]) -> list[str]:
    """Those of some names under which something has been received or stored, in their order."""
    rows = run(
        connection,
        """SELECT name FROM unnest(%s::text[]) WITH ORDINALITY AS n(name, place)
        WHERE EXISTS (SELECT 1 FROM history.batch b WHERE b.sender = name)
            OR EXISTS (SELECT 1 FROM exchange.sender s WHERE s.sender = name) ORDER BY place""",
        list(names),
    )
    return [name for (name,) in rows]
