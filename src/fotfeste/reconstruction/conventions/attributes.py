"""Attributes that a file's words make (egenskaper av ordene): the values are those that figures name, and a rest."""

from collections.abc import Callable, Mapping
from itertools import pairwise, product

from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.closed import Closed
from fotfeste.reconstruction.conventions.groups import OLDEST
from fotfeste.reconstruction.conventions.spoken import KNOWN
from fotfeste.reconstruction.linear.attribute import Attribute

REST = "@rest"
NOT_LEFT = "@not left"


def attribute(name: str, codes: frozenset[str], closed: Closed) -> Attribute:
    """The attribute of a table whose figures name these codes.

    `closed` are the values that make the whole of an attribute, where all are
    there; of what leavers went on to it is `ending:neither_work_nor_education`.
    """
    kind = name.partition(":")[0]
    if kind in _MADE:
        return _MADE[kind](name, codes, closed)
    if kind in words.PAIRS:
        return _of_values(name, words.PAIRS[kind], has_rest=False)
    members = tuple(sorted(codes - {KNOWN}))
    return _of_values(name, members, has_rest=not _is_closed(name, codes, closed))


def _is_closed(name: str, codes: frozenset[str], closed: Closed) -> bool:
    return name in closed and closed[name] <= codes


def _of_values(name: str, values: tuple[str, ...], has_rest: bool) -> Attribute:
    view = {value: frozenset({value}) for value in values}
    view[KNOWN] = frozenset(values)
    every = (*values, REST) if has_rest else values
    return Attribute(name, every, {name: view}, is_open=has_rest)


def _label(name: str, _codes: frozenset[str], _closed: Closed) -> Attribute:
    return _of_values(name, ("yes", "no"), has_rest=False)


def _age(name: str, codes: frozenset[str], _closed: Closed) -> Attribute:
    """The ages between all the ends of all the bands."""
    bands = {code: tuple(map(int, code.split("-"))) for code in codes}
    cuts = sorted({0, OLDEST + 1}.union(*({low, high + 1} for low, high in bands.values())))
    pieces = {f"{low}-{end - 1}": (low, end - 1) for low, end in pairwise(cuts)}
    view = {
        code: frozenset(p for p, (first, last) in pieces.items() if low <= first and last <= high)
        for code, (low, high) in bands.items()
    }
    return Attribute(name, tuple(pieces), {name: view}, is_ordered=True)


def _time(name: str, _codes: frozenset[str], _closed: Closed) -> Attribute:
    view = {code: frozenset(bands) for code, bands in words.TIMES.items()}
    return Attribute(name, words.TIME_BANDS, {name: view}, is_ordered=True)


def _ending(name: str, codes: frozenset[str], closed: Closed) -> Attribute:
    inside = tuple(sorted(codes - words.ENDINGS.keys() - {words.NEITHER, "left", KNOWN}))
    neither = inside if _is_closed(f"ending:{words.NEITHER}", codes, closed) else (*inside, REST)
    leaves = (*words.TO_WORK_OR_EDUCATION, *neither)
    view = {code: frozenset(values) for code, values in words.ENDINGS.items()}
    view |= {code: frozenset({code}) for code in inside}
    view |= {words.NEITHER: frozenset(neither), "left": frozenset(leaves)}
    coarser = (
        (frozenset({NOT_LEFT}), frozenset(leaves)),
        (frozenset({NOT_LEFT}), frozenset(words.TO_WORK_OR_EDUCATION), frozenset(neither)),
    )
    return Attribute(name, (*leaves, NOT_LEFT), {name: view}, coarser)


def _place(name: str, codes: frozenset[str], _closed: Closed) -> Attribute:
    """Counties with the municipalities that are named, and what is left of each and of the country."""
    counties: dict[str, list[str]] = {}
    for code in sorted(codes):
        county, slash, municipality = code.partition("/")
        counties.setdefault(county, []).extend([code] if slash and municipality else [])
    view: dict[str, frozenset[str]] = {}
    for county, inside in counties.items():
        is_one = any((county, code.partition("/")[2]) in words.WHOLE_COUNTIES for code in inside)
        rest = [] if is_one or not county else [f"{county}/{REST}"]
        view |= {code: frozenset({code}) for code in inside}
        view[county] = frozenset((*inside, *rest))
    groups = (*view_of(counties, view), frozenset({REST}))
    values = tuple(value for group in groups for value in sorted(group))
    return Attribute(name, values, {name: view}, (groups,), is_open=True)


def view_of(
    counties: Mapping[str, object], view: Mapping[str, frozenset[str]]
) -> tuple[frozenset[str], ...]:
    """The values of each county that has any."""
    return tuple(view[county] for county in counties if view[county])


def _measures(name: str, codes: frozenset[str], _closed: Closed) -> Attribute:
    """Which measures somebody was in: one value for each set of them; nobody is in one and in none."""
    named = sorted(codes - {words.NO_MEASURE})
    sets = {
        "+".join(m for m, is_in in zip(named, taken, strict=True) if is_in) or REST: taken
        for taken in product((True, False), repeat=len(named))
    }
    view = {
        measure: frozenset(s for s, taken in sets.items() if taken[at])
        for at, measure in enumerate(named)
    }
    view[words.NO_MEASURE] = frozenset({words.NO_MEASURE})
    return Attribute(name, (*sets, words.NO_MEASURE), {name: view})


_MADE: dict[str, Callable[[str, frozenset[str], Closed], Attribute]] = {
    "label": _label,
    "age": _age,
    "programme_time": _time,
    "ending": _ending,
    "place": _place,
    "measure": _measures,
}
