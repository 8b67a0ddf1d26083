"""Correcting (retting): a record that says something wrong; what it said stays in the history."""

from fotfeste.casework.current import Current
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.casework.writing import change


def correct(desk: Desk, seen: Current, *, by: str, because: str, **fields: object) -> Recorded:
    """Let some fields of a record that was seen say something else; None takes a value away.

    Raises ChangedMeanwhile where somebody changed the record after it was seen: then
    nothing is overwritten. Raises NotRecorded with everything that is wrong.
    """
    return change(desk, seen, fields, by=by, because=because)
