"""Reopening (gjenåpning): a participant who came back; the ending stays, with the day it was reopened."""

from datetime import date

from fotfeste.casework import words
from fotfeste.casework.course import open_ending, participation
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.casework.writing import change


def reopen(desk: Desk, about: str, reopened_on: date, *, by: str, because: str) -> Recorded:
    """Reopen a participation that has ended. Raises NotRecorded where it has not."""
    ending = open_ending(desk, participation(desk, about))
    if ending is None:
        raise words.NotRecorded(words.NOT_ENDED)
    return change(desk, ending, {"reopened_on": reopened_on}, by=by, because=because)
