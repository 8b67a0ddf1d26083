"""Deciding (vedtak): a decision about a participation; an allocation is also its day of decision."""

from datetime import date

from fotfeste.casework import words
from fotfeste.casework.course import new_reference, participation
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.casework.writing import add, change, day_of

ALLOCATION = "allocation"


def decide(
    desk: Desk,
    about: str,
    kind: str,
    decided_on: date,
    *,
    by: str,
    because: str,
    takes_effect_on: date | None = None,
    reference: str | None = None,
) -> tuple[Recorded, ...]:
    """Record a decision about a participation; everything that was recorded, in order.

    An allocation also gives the participation its `decided_on`, where it has none. Raises
    NotRecorded, also for a second allocation on another day.
    """
    with desk.connection.transaction():
        of = participation(desk, about)
        made = reference or new_reference(of, f"decision-{kind}", decided_on)
        values = {
            "participation": about,
            "kind": kind,
            "decided_on": decided_on,
            "takes_effect_on": takes_effect_on,
            "because": because,
        }
        recorded = [add(desk, "decision", made, values, by=by, because=because)]
        if kind == ALLOCATION:
            before = day_of(of, "decided_on")
            if before not in (None, decided_on):
                raise words.NotRecorded(words.DECIDED.filled(day=before))
            if before is None:
                said = {"decided_on": decided_on}
                recorded.append(change(desk, of, said, by=by, because=because))
        return tuple(recorded)
