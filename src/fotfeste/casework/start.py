"""Starting (oppstart): the day a participant began in the programme."""

from datetime import date

from fotfeste.casework import words
from fotfeste.casework.course import participation
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.casework.writing import change, day_of


def start(desk: Desk, about: str, started_on: date, *, by: str, because: str) -> Recorded:
    """Record that a participation started. Raises NotRecorded where it has started already."""
    of = participation(desk, about)
    before = day_of(of, "started_on")
    if before is not None:
        raise words.NotRecorded(words.STARTED.filled(day=before))
    return change(desk, of, {"started_on": started_on}, by=by, because=because)
