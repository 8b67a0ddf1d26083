"""Extending (forlengelse): more months in the programme, by a ground in an act."""

from datetime import date

from fotfeste.casework.course import new_reference, participation, refuse_not_running
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.casework.writing import add


def extend(
    desk: Desk,
    about: str,
    months: int,
    ground: str,
    act: str,
    decided_on: date,
    *,
    by: str,
    because: str,
    reference: str | None = None,
) -> Recorded:
    """Record an extension. The law is asked of the act on the day; what it did not cover is told, not refused.

    Raises NotRecorded where the participation is not running on the day.
    """
    with desk.connection.transaction():
        of = participation(desk, about)
        refuse_not_running(desk, of, "decided_on", decided_on)
        values = {
            "participation": about,
            "months": months,
            "ground": ground,
            "act": act,
            "decided_on": decided_on,
        }
        made = reference or new_reference(of, "extension", decided_on)
        return add(desk, "extension", made, values, by=by, because=because)
