"""Moving a municipality's code (kommunenummer) from one day's division to another's.

Only what is certain is moved. A municipality that was split has several
successors, and a merged one several predecessors; which of them a person
belonged to cannot be seen from the code, so the answer is then None.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from fotfeste.domain.geography.division import county_of, is_valid
from fotfeste.domain.geography.tables import all_changes

Links = dict[str, tuple[str, ...]]


@cache
def _changed() -> dict[date, tuple[Links, Links]]:
    """For each day of change: the new codes of each old one, and the old of each new."""
    forward: dict[date, defaultdict[str, tuple[str, ...]]] = {}
    backward: dict[date, defaultdict[str, tuple[str, ...]]] = {}
    for change in all_changes():
        forward.setdefault(change.on, defaultdict(tuple))[change.old] += (change.new,)
        backward.setdefault(change.on, defaultdict(tuple))[change.new] += (change.old,)
    return {day: (dict(forward[day]), dict(backward[day])) for day in forward}


def successors(code: str, on: date, to: date) -> tuple[str, ...]:
    """What a municipality of one day had become by a later day, by code.

    Several codes mean that it was split; none that the code was not valid.
    Raises ValueError where `to` is before `on`.
    """
    if to < on:
        raise ValueError(f"successors go forward in time: {on} – {to}; ask for predecessors")
    codes = {code} if is_valid(code, on) else set[str]()
    for day, (new_codes, _) in sorted(_changed().items()):
        if on < day <= to:
            codes = _flatten(new_codes.get(old, (old,)) for old in codes)
    return tuple(sorted(codes))


def predecessors(code: str, on: date, to: date) -> tuple[str, ...]:
    """Which municipalities of an earlier day one of a later day came from, whole or in part.

    Several codes mean that it was merged; none that the code was not valid.
    Raises ValueError where `to` is after `on`.
    """
    if to > on:
        raise ValueError(f"predecessors go back in time: {on} – {to}; ask for successors")
    codes = {code} if is_valid(code, on) else set[str]()
    for day, (_, old_codes) in sorted(_changed().items(), reverse=True):
        if to < day <= on:
            codes = _flatten((*old_codes.get(new, ()), *_kept(new, day)) for new in codes)
    return tuple(sorted(codes))


def _kept(code: str, day: date) -> tuple[str, ...]:
    """The code itself, where it was in use also before the day of change."""
    return (code,) if is_valid(code, day - timedelta(days=1)) else ()


def _flatten(groups: Iterable[tuple[str, ...]]) -> set[str]:
    return {code for group in groups for code in group}


def carried(code: str, on: date, to: date) -> tuple[str, ...]:
    """The codes on `to`, earlier or later, that share ground with a municipality of `on`."""
    return successors(code, on, to) if on <= to else predecessors(code, on, to)


def recode(code: str, on: date, to: date) -> str | None:
    """The one code on `to` for a municipality of `on`; None where there is not exactly one."""
    codes = carried(code, on, to)
    return codes[0] if len(codes) == 1 else None


def county_in_division(code: str, on: date, division_year: int) -> str | None:
    """The county, in the division of 1 January of a year, of a municipality of `on`.

    None where the municipality's ground lay in more than one county of that
    division. A municipality split within one county (5012 Snillfjord) is known.
    """
    day = date(division_year, 1, 1)
    found = {county_of(place, day) for place in carried(code, on, day)}
    return found.pop() if len(found) == 1 else None
