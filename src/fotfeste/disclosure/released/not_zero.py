"""Which hidden counts a reader may take for zero (mulige nuller), though zeros are printed elsewhere."""

from collections.abc import Iterator

from fotfeste.disclosure.meaning import Meaning
from fotfeste.disclosure.nesting import finest
from fotfeste.disclosure.policy import Policy
from fotfeste.disclosure.released.known import Known
from fotfeste.disclosure.small import is_place


def may_be_zero(known: Known, policy: Policy) -> set[int]:
    """The hidden cells of small places, and of groups that are hidden for being of one kind."""
    return {*_in_places(known, policy), *_of_one_kind(known, policy)}


def _in_places(known: Known, policy: Policy) -> Iterator[int]:
    """Cells inside a hidden group of a place that is shown whole or not at all."""
    for cell in known.hidden:
        meaning = known.cells.meanings[cell]
        if any(_is_hidden(known, group) for group in _groups(meaning, policy)):
            yield cell


def _groups(meaning: Meaning, policy: Policy) -> Iterator[Meaning]:
    """The groups of whole-or-nothing places that a cell is inside of."""
    held = dict(meaning.clauses)
    for place in meaning.clauses:
        for rule in policy.whole_or_nothing:
            group = [finest(name, codes, meaning.year) for name, codes in rule.group]
            inside = all(name in held and held[name] <= codes for name, codes in group)
            if inside and is_place(place, rule, meaning.year):
                yield meaning._replace(clauses=frozenset({place, *group}))


def _is_hidden(known: Known, meaning: Meaning) -> bool:
    """Whether the release does not say how many there are; it may not speak of them at all."""
    return known.cells.get(meaning) not in known.exact


def _of_one_kind(known: Known, policy: Policy) -> Iterator[int]:
    """All parts of a group, where nobody is printed in any of them: zeros that can be told are printed."""
    for relation in known.sums:
        if relation.along in policy.one_kind.variables and not any(
            known.exact.get(part, 0) for part in relation.parts
        ):
            yield from relation.parts
