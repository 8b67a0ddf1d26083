"""Withdrawing (tilbaketrekking): a record that should not have been; that it was said stays in the history."""

from fotfeste.casework.current import Current
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.casework.writing import take_back


def withdraw(desk: Desk, seen: Current, *, by: str, because: str) -> Recorded:
    """Take back a record that was seen.

    Raises ChangedMeanwhile where somebody changed it after that, and NotRecorded where
    other records rest on it.
    """
    return take_back(desk, seen, by=by, because=because)
