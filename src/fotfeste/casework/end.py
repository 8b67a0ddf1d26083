"""Ending (avslutning): the day, the reason, and every status the participant has at the end."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from fotfeste.casework import words
from fotfeste.casework.course import new_reference, open_ending, participation, refuse_not_running
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.casework.writing import add, day_of


def end(
    desk: Desk,
    about: str,
    ended_on: date,
    end_reason: str,
    *,
    by: str,
    because: str,
    completion: str | None = None,
    statuses: Iterable[Mapping[str, Any]] = (),
    main_activity: str | None = None,
    main_activity_because: str | None = None,
    reference: str | None = None,
) -> tuple[Recorded, ...]:
    """Record an ending with its statuses, all or nothing; everything that was recorded, in order.

    The main activity is derived from the statuses and kept beside the ending; who gives
    another says why. A reason that is not yet known is `not_registered`. Raises
    NotRecorded where the participation has not started, or has ended.
    """
    if main_activity and not (main_activity_because or "").strip():
        raise words.NotRecorded(words.WHY_OTHERWISE)
    with desk.connection.transaction():
        of = participation(desk, about)
        ending = open_ending(desk, of)
        if ending is not None:
            day = day_of(ending, "ended_on")
            raise words.NotRecorded(words.ENDED.filled(day=day, reference=ending.reference))
        refuse_not_running(desk, of, "ended_on", ended_on)
        made = reference or new_reference(of, "ending", ended_on)
        values = {
            "participation": about,
            "ended_on": ended_on,
            "end_reason": end_reason,
            "completion": completion,
            "main_activity": main_activity,
            "main_activity_because": main_activity_because,
        }
        recorded = [add(desk, "ending", made, values, by=by, because=because)]
        for number, status in enumerate(statuses, 1):
            said = {"observed_on": ended_on, **status, "ending": made}
            recorded.append(
                add(desk, "status", f"{made}/status-{number}", said, by=by, because=because)
            )
        return tuple(recorded)
