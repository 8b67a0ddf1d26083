"""Where a caseworker works (saksbehandlerens plass): a session of the register, and whose records they are."""

from dataclasses import dataclass, field
from datetime import date

import psycopg

from fotfeste.exchange.problem import Problem


@dataclass(frozen=True, slots=True)
class Desk:
    """A session, the sender whose records are worked on, and the day it is where the register stands.

    What the session may see and change is decided by its access, not here.
    """

    connection: psycopg.Connection
    sender: str
    today: date = field(default_factory=date.today)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded: the record, its version from now on, and what the caseworker should know.

    `changed` is false where the record said the same already. `told` are warnings:
    what comes late, what no rule covers.
    """

    kind: str
    reference: str
    version: int
    changed: bool
    told: tuple[Problem, ...] = ()
