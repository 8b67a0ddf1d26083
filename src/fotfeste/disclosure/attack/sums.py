"""How the groups of a figures file add up (summene i en tallfil), those too that nobody prints between two.

A municipality is no more than what its country leaves, also where its county is not in
the file: the wholes of every group are there, printed or not. Parts make the whole where
the conventions say so, unless the file itself prints wholes that are more than their parts.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from fotfeste.disclosure.attack.groups import Group
from fotfeste.disclosure.attack.results import is_whole_result
from fotfeste.disclosure.attack.wholes import SEXES, class_of, others, wholes
from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.groups import OLDEST, ages

Ends = Mapping[Group, tuple[float, float]]
"""The least and the most that is printed of a group."""


class Sum(NamedTuple):
    """Some groups are parts of another; `complete` when they make the whole of it."""

    whole: Group
    parts: tuple[Group, ...]
    complete: bool


def with_wholes(groups: Iterable[Group]) -> tuple[Group, ...]:
    """Groups with all that they are parts of, the other part of a pair, and the other members of a class.

    Who takes part is there only where the file says it.
    """
    found = dict.fromkeys(groups)
    waiting, members = list(found), _members(found)
    while waiting:
        group = waiting.pop()
        above = (whole for whole, how in wholes(group) if not how.startswith("among"))
        same_class = (group._replace(category=each) for each in members[class_of(group)])
        for other in (*above, *others(group), *same_class):
            if other not in found:
                found[other] = None
                waiting.append(other)
    return tuple(found)


def _members(groups: Iterable[Group]) -> Mapping[str, list[str]]:
    """The members of each class anywhere in the file, in order; none of what is no class."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for group in groups:
        if class_of(group):
            found[class_of(group)][group.category] = None
    return defaultdict(list, {name: list(each) for name, each in found.items()})


def sums(groups: Sequence[Group], ends: Ends) -> tuple[Sum, ...]:
    """Every relation between groups."""
    present = set(groups)
    divisions: dict[tuple[Group, str], list[Group]] = defaultdict(list)
    for group in groups:
        for whole, how in wholes(group):
            if whole in present:
                divisions[whole, how].append(group)
    codes = _codes(divisions)
    found = [
        (how, Sum(whole, tuple(parts), _is_whole(how, parts, codes)))
        for (whole, how), made in divisions.items()
        for parts in _apart(how, made)
    ]
    short = _open(found, ends)
    return tuple(each._replace(complete=each.complete and how not in short) for how, each in found)


def _open(found: Iterable[tuple[str, Sum]], ends: Ends) -> set[str]:
    """The divisions that the file shows, oftener than not, to have more than their printed parts."""
    seen: dict[str, list[bool]] = defaultdict(list)
    for how, each in found:
        if each.complete and each.whole in ends and all(part in ends for part in each.parts):
            most = sum(ends[part][1] for part in each.parts)
            seen[how].append(ends[each.whole][0] > most)
    return {how for how, rests in seen.items() if 2 * sum(rests) > len(rests)}


def _apart(how: str, parts: list[Group]) -> Iterator[list[Group]]:
    """The parts, ages that overlap one by one."""
    if how != "age":
        yield parts
        return
    bands = sorted(ages(part.age_group) or (0, 0) for part in parts)
    if all(first[1] < second[0] for first, second in pairwise(bands)):
        yield parts
        return
    yield from ([part] for part in parts)


def _codes(divisions: Mapping[tuple[Group, str], Sequence[Group]]) -> dict[str, set[str]]:
    """What the parts of each division are called anywhere in the file."""
    found: dict[str, set[str]] = defaultdict(set)
    for (_whole, how), parts in divisions.items():
        found[how] |= {_code(how, part) for part in parts}
    return found


def _code(how: str, part: Group) -> str:
    return part.sex if how == "sex" else part.category


def _is_whole(how: str, parts: Sequence[Group], codes: Mapping[str, set[str]]) -> bool:
    """Whether the conventions say that some parts make the whole."""
    there = {_code(how, part) for part in parts}
    if how == "sex":
        return there == SEXES
    if how.startswith("pair"):
        return len(parts) == 2
    if how == "age":
        return _is_every_age(parts)
    if how == "municipality":
        return any((part.county, part.municipality) in words.WHOLE_COUNTIES for part in parts)
    if how.endswith(":") and how != words.ORIGIN:
        return there == codes[how] and len(there) > 1
    return how == "part" or is_whole_result(how, len(parts))


def _is_every_age(parts: Iterable[Group]) -> bool:
    following = 0
    for first, last in sorted(ages(part.age_group) or (0, 0) for part in parts):
        if first != following:
            return False
        following = last + 1
    return following == OLDEST + 1
