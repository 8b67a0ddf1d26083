"""Facts that cannot both be so (motstrid): which, and the other of the two."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

IN_ORDER: Final[tuple[tuple[str, str], ...]] = (
    *(("birth_date", f"permit.{day}") for day in ("granted_on", "arrived_on")),
    *(("birth_date", f"settlement.{day}") for day in ("settled_on", "in_municipality_since")),
    *(("birth_date", f"programme.{day}") for day in ("offered_on", "decided_on", "started_on")),
    ("programme.started_on", "programme.ended_on"),
    ("work.from", "work.through"),
)
"""Two days of which the first is not after the second."""

NEEDS: Final[tuple[tuple[str, str], ...]] = (
    ("programme.started_on", "programme.ended_on"),
    ("work.from", "work.through"),
)
"""Two events of which the first has happened where the second has."""


def contradictions(facts: Mapping[str, Any]) -> dict[str, str]:
    """The path of each fact that contradicts another, and the path of the other."""
    found: dict[str, str] = {}
    for one, other in _pairs(facts):
        found.setdefault(one, other)
        found.setdefault(other, one)
    return found


def _pairs(facts: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for first, then in IN_ORDER:
        one, other = facts.get(first), facts.get(then)
        if isinstance(one, date) and isinstance(other, date) and one > other:
            yield first, then
    for first, then in NEEDS:
        if facts.get(then) is not None and first in facts and facts[first] is None:
            yield first, then
    born = facts.get("birth_date")
    for child in facts.get("family.children", ()):
        if isinstance(born, date) and child.get("birth_date", date.max) <= born:
            yield "family.children", "birth_date"
