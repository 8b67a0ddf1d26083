"""`fotfeste case decide` … `move`: what happens to a participation, each on a day (forløpet i programmet)."""

import argparse
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from fotfeste.commands.case_desk import carry_out
from fotfeste.commands.case_fields import statuses_of

if TYPE_CHECKING:
    from fotfeste.casework.desk import Desk, Recorded

Work = Callable[..., "Recorded | tuple[Recorded, ...]"]


def decide(arguments: argparse.Namespace) -> int:
    """Record a decision."""
    from fotfeste.casework.decide import decide as decided

    more = {"takes_effect_on": arguments.takes_effect, "reference": arguments.reference}
    return _on(arguments, decided, arguments.kind, arguments.on, **more)


def start(arguments: argparse.Namespace) -> int:
    """Record a start."""
    from fotfeste.casework.start import start as started

    return _on(arguments, started, arguments.on)


def grant_leave(arguments: argparse.Namespace) -> int:
    """Record a leave, from its first day to its last."""
    from fotfeste.casework.grant_leave import grant_leave as granted

    last = arguments.last_day
    after = last + timedelta(days=1) if last else None
    more = {"decided_on": arguments.decided, "reference": arguments.reference}
    return _on(arguments, granted, arguments.kind, arguments.on, after, **more)


def extend(arguments: argparse.Namespace) -> int:
    """Record an extension."""
    from fotfeste.casework.extend import extend as extended

    given = (arguments.months, arguments.ground, arguments.act, arguments.on)
    return _on(arguments, extended, *given, reference=arguments.reference)


def end(arguments: argparse.Namespace) -> int:
    """Record an ending with its statuses."""
    from fotfeste.casework.end import end as ended

    more = {
        "completion": arguments.completion,
        "statuses": statuses_of(arguments.status),
        "main_activity": arguments.main_activity,
        "main_activity_because": arguments.main_activity_because,
        "reference": arguments.reference,
    }
    return _on(arguments, ended, arguments.on, arguments.reason, **more)


def reopen(arguments: argparse.Namespace) -> int:
    """Reopen a participation."""
    from fotfeste.casework.reopen import reopen as reopened

    return _on(arguments, reopened, arguments.on)


def move(arguments: argparse.Namespace) -> int:
    """End a participation that goes on in another municipality."""
    from fotfeste.casework.move import move as moved

    given = (arguments.on, arguments.to)
    return _on(arguments, moved, *given, reference=arguments.reference)


def _on(arguments: argparse.Namespace, command: Work, *given: Any, **more: Any) -> int:
    """Carry out a command on the participation."""
    who = {"by": arguments.by, "because": arguments.because}

    def work(desk: "Desk") -> "tuple[Recorded, ...]":
        found = command(desk, arguments.participation, *given, **who, **more)
        return found if isinstance(found, tuple) else (found,)

    return carry_out(arguments, work)


RUNS = {
    "decide": decide,
    "start": start,
    "grant-leave": grant_leave,
    "extend": extend,
    "end": end,
    "reopen": reopen,
    "move": move,
}
"""The commands by name, in the order of a participation's course."""
