"""What follows when facts of a kind are stored (følger): screening, matched numbers, derived main activity.

What follows is never put into the fact itself: it is kept beside it with its reason,
and can be answered otherwise.
"""

from collections.abc import Callable

import psycopg

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.identity import match_staged
from fotfeste.register.main_activity import derive_staged
from fotfeste.register.screening import screen_staged


def follow(connection: psycopg.Connection, kind: RecordKind, by: str) -> None:
    """Work out what follows from the facts in a kind's staging table."""
    if kind.name in _FOLLOWS:
        _FOLLOWS[kind.name](connection, kind, by)


_FOLLOWS: dict[str, Callable[[psycopg.Connection, RecordKind, str], None]] = {
    "person": screen_staged,
    "participation": screen_staged,
    "ending": screen_staged,
    "identifier": match_staged,
    "status": derive_staged,
}
