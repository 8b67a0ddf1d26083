"""Where a caseworker works (saksbehandlerens plass): a session of the register, and whose records they are."""

from dataclasses import dataclass, field
from datetime import date

import psycopg

from fotfeste.exchange.problem import Problem
from fotfeste.register.senders import lasting


@dataclass(frozen=True, slots=True)
class Desk:
    """A session, the sender whose records are worked on, and the day it is where the register stands.

    The sender is known by any number it has had; `sender` is the name it keeps. What the
    session may see and change is decided by its access, not here.
    """

    connection: psycopg.Connection
    sender: str
    today: date = field(default_factory=date.today)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sender", lasting(self.connection, self.sender))


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
