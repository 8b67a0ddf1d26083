"""Classifications that make the whole (uttømmende inndelinger), as far as the file itself shows.

The convention is that the members make the whole where all are there. Whether they are,
the name says (`reason8` has eight); else they are where more wholes are what their members
add up to than are larger. Otherwise an unprinted rest is let be: one that is empty for the
women need not be so for the men.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.reading import Reading
from fotfeste.reconstruction.conventions.spoken import Where
from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import Printed

_NUMBERED = re.compile(r"\D+(\d+)")
_MOST_MEMBERS = 40
"""A larger number in a name is a year, or something else."""


Closed = Mapping[str, frozenset[str]]
"""The values that make the whole of an attribute, where a table has all of them."""


def closed_attributes(figures: Sequence[Printed], reading: Reading) -> Closed:
    """The attributes whose printed values are the whole of it."""
    told_open = {_of_part(f) for f in figures if f.part_of and words.NOT_THE_WHOLE.search(f.note)}
    parts: dict[str, set[str]] = defaultdict(set)
    for figure in figures:
        if figure.part_of:
            parts[_of_part(figure)].add(figure.category)
    closed = {name: frozenset(codes) for name, codes in parts.items() if name not in told_open}
    return closed | dict(_classifications(figures, reading))


def _of_part(figure: Printed) -> str:
    is_neither = figure.measure == "left_programme" and figure.part_of == words.NEITHER
    return f"ending:{words.NEITHER}" if is_neither else f"part:{figure.measure}:{figure.part_of}"


def _classifications(
    figures: Iterable[Printed], reading: Reading
) -> Iterable[tuple[str, frozenset[str]]]:
    counts: dict[Where, Printed] = {}
    members: dict[str, set[str]] = defaultdict(set)
    for figure in figures:
        spoken = reading.spoken(figure)
        if spoken is None or len(spoken.terms) != 1:
            continue
        term = spoken.terms[0]
        for name, code in term.part.codes:
            if name.startswith("class:"):
                members[name].add(code)
        if term.whole is None:
            counts[term.part] = figure
    for name, codes in members.items():
        wholes = list(_wholes(name, codes, counts))
        if _has_all(_number(name), len(codes), wholes.count(False), wholes.count(True)):
            yield name, frozenset(codes)


def _has_all(said: int | None, printed: int, fits: int, gaps: int) -> bool:
    """Whether so many printed members are all that there are."""
    return fits > gaps if said is None else said == printed and gaps <= max(fits, 1)


def _number(name: str) -> int | None:
    """How many members there are by the name: eight of `reason8`; None where it does not say."""
    number = _NUMBERED.fullmatch(name.rpartition(":")[2])
    return int(number[1]) if number and int(number[1]) <= _MOST_MEMBERS else None


def _wholes(name: str, codes: set[str], counts: dict[Where, Printed]) -> Iterable[bool]:
    """For each whole with all its members printed: whether the whole is larger than they are."""
    for where, figure in counts.items():
        inside = [counts.get(where.also((name, code))) for code in codes]
        if name in {attribute for attribute, _ in where.codes} or not all(inside):
            continue
        whole, parts = interval(figure), [interval(f) for f in inside if f is not None]
        if whole is None or whole.low is None or any(p is None or p.high is None for p in parts):
            continue
        most = sum(p.high for p in parts if p is not None and p.high is not None)
        least = sum(p.low for p in parts if p is not None and p.low is not None)
        if whole.low > most:
            yield True
        elif sum(p is not None and p.low != 0 for p in parts) > 1 and (
            whole.high is None or whole.high >= least
        ):
            yield False
