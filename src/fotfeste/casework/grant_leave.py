"""Granting leave (permisjon): a period in which a participant is away from the programme."""

from datetime import date

from fotfeste.casework.course import new_reference, participation, refuse_not_running
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.casework.writing import add


def grant_leave(
    desk: Desk,
    about: str,
    kind: str,
    leave_from: date,
    leave_to: date | None,
    *,
    by: str,
    because: str,
    decided_on: date | None = None,
    reference: str | None = None,
) -> Recorded:
    """Record a leave; `leave_to` is the first day after it, None where that is not known.

    Raises NotRecorded where the participation is not running, or has a leave of the kind then.
    """
    with desk.connection.transaction():
        of = participation(desk, about)
        refuse_not_running(desk, of, "leave_from", leave_from)
        values = {
            "participation": about,
            "kind": kind,
            "leave_from": leave_from,
            "leave_to": leave_to,
            "decided_on": decided_on,
        }
        made = reference or new_reference(of, f"leave-{kind}", leave_from)
        return add(desk, "leave", made, values, by=by, because=because)
