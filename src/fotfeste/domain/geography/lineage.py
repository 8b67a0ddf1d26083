"""One municipality through its numbers (kommunen gjennom sine numre), and whom it has taken in.

A pure renumbering is the same municipality under another number. A merger goes on in
the new one, which takes the old ones in. A division goes on in nobody by itself: who
of several carries on is for somebody to say.
"""

from datetime import date
from functools import cache

from fotfeste.domain.geography.tables import all_changes


@cache
def _renumbered() -> tuple[dict[str, str], dict[str, str]]:
    """By number: the next number of the same municipality, and the one before."""
    later = {each.old: each.new for each in all_changes() if each.kind == "recode"}
    return later, {new: old for old, new in later.items()}


@cache
def numbers_of(code: str) -> tuple[str, ...]:
    """Every number that a municipality has had, the oldest first, itself among them."""
    later, earlier = _renumbered()
    first = code
    while first in earlier:
        first = earlier[first]
    numbers = [first]
    while numbers[-1] in later:
        numbers.append(later[numbers[-1]])
    return tuple(numbers)


@cache
def taken_in(code: str, by: date) -> tuple[tuple[str, ...], ...]:
    """The municipalities that had gone wholly into one by a day, some by way of others: the numbers of each."""
    numbers, found = numbers_of(code), list[tuple[str, ...]]()
    for each in all_changes():
        if each.kind == "merge" and each.new in numbers and each.on <= by:
            found += (numbers_of(each.old), *taken_in(each.old, by))
    return tuple(sorted(found))


@cache
def divided_from(code: str) -> tuple[str, ...]:
    """The municipalities that were divided and of which one got a part."""
    numbers = numbers_of(code)
    divided = (each for each in all_changes() if each.kind.startswith("split"))
    return tuple(sorted({each.old for each in divided if each.new in numbers}))
