"""Passes over the files (gjennomganger): which groups are counted together, for which years.

Short tables read much of a person, long series little. To make every variable
of every year of the longest series would cost more than to pass twice.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.groups import Group

FEWER = 2
"""Groups with at most a `FEWER`th of the years of others are counted in a pass of their own.

So all shorter passes together have fewer years than the longest."""


@dataclass(frozen=True)
class Pass:
    """Groups of one subject that are counted from the same rows."""

    subject: Subject
    years: tuple[int, ...]
    groups: tuple[Group, ...]


def passes(groups: Mapping[Group, Collection[int]]) -> list[Pass]:
    """The passes that count every group in all its years; none for those without years."""
    found: list[Pass] = []
    for subject in {group.subject.id: group.subject for group in groups}.values():
        own = {g: set(y) for g, y in groups.items() if y and g.subject.id == subject.id}
        for together in _together(own):
            years = sorted(set[int]().union(*(own[group] for group in together)))
            found.append(Pass(subject, tuple(years), tuple(together)))
    return found


def _together(groups: Mapping[Group, Collection[int]]) -> list[list[Group]]:
    """The groups parted by how many years they have, the longest first."""
    parts: list[list[Group]] = []
    longest = 0
    for group in sorted(groups, key=lambda each: len(groups[each]), reverse=True):
        number = len(groups[group])
        if not parts or number * FEWER <= longest:
            parts.append([])
            longest = number
        parts[-1].append(group)
    return parts
