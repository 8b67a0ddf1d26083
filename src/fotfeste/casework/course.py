"""How far a participation has come (forløp): started or not, ended or not; what a command may not contradict."""

from datetime import date

from fotfeste.casework import words
from fotfeste.casework.current import Current, current, resting
from fotfeste.casework.desk import Desk
from fotfeste.casework.writing import day_of


def participation(desk: Desk, reference: str) -> Current:
    """The participation of a reference. Raises NotRecorded where there is none."""
    return current(desk, "participation", reference)


def open_ending(desk: Desk, of: Current) -> Current | None:
    """The last ending of a participation, if it was not reopened."""
    endings = [
        e for e in resting(desk, "ending", of, "participation") if "reopened_on" not in e.values
    ]
    return endings[-1] if endings else None


def refuse_not_running(desk: Desk, of: Current, field: str, day: date) -> None:
    """Refuse what is said of a participation that has not started by a day, or has ended before it."""
    started = day_of(of, "started_on")
    if started is None:
        raise words.NotRecorded(words.NOT_STARTED)
    if day < started:
        raise words.NotRecorded(words.BEFORE_START.filled(field=field, day=day, started=started))
    ending = open_ending(desk, of)
    if ending is not None and (ended := day_of(ending, "ended_on")) and ended <= day:
        raise words.NotRecorded(words.ENDED.filled(day=ended, reference=ending.reference))


def new_reference(of: Current, kind: str, day: date) -> str:
    """A reference for a record that a caseworker makes: of what it is about, its kind and day."""
    return f"{of.reference}/{kind}/{day}"
