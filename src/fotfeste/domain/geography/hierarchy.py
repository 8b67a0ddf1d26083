"""Dated hierarchies (hierarkier): which whole a part belonged to, and when.

Counties, county governors' districts and Oslo's city districts stand in
`hierarchies.py`. A user declares others — labour market regions, say — as
values of the same type, over any two code lists.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.period import is_within
from fotfeste.domain.text import Text


@dataclass(frozen=True, slots=True)
class Membership:
    """That a part belonged to a whole, from a day up to, not including, another."""

    part: str
    whole: str
    valid_from: date | None = None
    valid_to: date | None = None

    def is_valid(self, on: date) -> bool:
        """Whether the part belonged to the whole on a day."""
        return is_within(self.valid_from, self.valid_to, on)


@dataclass(frozen=True)
class Hierarchy:
    """Parts gathered into wholes; on any day a part belongs to one whole at most.

    Raises ValueError, with every fault, where a membership names a code that its
    list does not have, or a part belongs to two wholes on the same day.
    """

    id: str
    title: Text
    wholes: CodeList
    parts: CodeList
    memberships: tuple[Membership, ...]

    def __post_init__(self) -> None:
        faults = [*self._unknown_codes(), *self._double_memberships()]
        if faults:
            raise ValueError(f"hierarchy {self.id}: " + "; ".join(faults))

    def whole_of(self, part: str, on: date) -> str | None:
        """The whole a part belonged to on a day; None where it belonged to none."""
        return next((m.whole for m in self._by_part.get(part, ()) if m.is_valid(on)), None)

    def parts_of(self, whole: str, on: date) -> tuple[str, ...]:
        """The parts of a whole on a day, by code."""
        return tuple(
            sorted(m.part for m in self.memberships if m.whole == whole and m.is_valid(on))
        )

    @cached_property
    def _by_part(self) -> dict[str, list[Membership]]:
        by_part: defaultdict[str, list[Membership]] = defaultdict(list)
        for membership in self.memberships:
            by_part[membership.part].append(membership)
        return dict(by_part)

    def _unknown_codes(self) -> Iterator[str]:
        yield from _missing((m.part for m in self.memberships), self.parts)
        yield from _missing((m.whole for m in self.memberships), self.wholes)

    def _double_memberships(self) -> Iterator[str]:
        for part, memberships in self._by_part.items():
            for first, second in pairwise(sorted(memberships, key=_start)):
                if first.valid_to is None or _start(second) < first.valid_to:
                    yield f"{part} is in {first.whole} and {second.whole} on {_start(second)}"


def _start(membership: Membership) -> date:
    return membership.valid_from or date.min


def _missing(codes: Iterable[str], codelist: CodeList) -> Iterator[str]:
    for code in sorted(set(codes) - set(codelist.names)):
        yield f"{code} is not in the code list {codelist.id}"
