"""Which cells may not be told for their own sake (primærskjerming)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from fotfeste.disclosure.cells import Asked, Cells, Side
from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.meaning import Clauses, Meaning
from fotfeste.disclosure.nesting import finest
from fotfeste.disclosure.policy import Policy, WholeOrNothing
from fotfeste.indicators.definitions.indicator import Change

Clause = tuple[str, frozenset[str]]
Place = tuple[str, int, Clause]
"""Subject, year, the variable with its codes."""


def small_cells(cells: Cells, asked: Iterable[Asked], policy: Policy) -> set[int]:
    """Small counts, counts whose complement in a printed share is small, and what small places hold."""
    small = {number for number, count in enumerate(cells.counts) if policy.is_small(count)}
    for figure in asked:
        small |= {side.count for side in figure.sides if _leaves_few(cells, side, policy)}
    return small | _in_small_places(cells, policy)


def hidden_before(asked: Iterable[Asked], earlier: Iterable[Figure]) -> set[int]:
    """The cells counted in figures that an earlier release hid; a change may have hidden either side."""
    before = {figure.id for figure in earlier if figure.reason is Reason.HIDDEN}
    again = [ask for ask in asked if ask.id in before and not isinstance(ask.indicator, Change)]
    return {side.count for ask in again for side in ask.sides}


def shown_before(asked: Iterable[Asked], earlier: Iterable[Figure]) -> set[int]:
    """The cells of figures that an earlier release showed, so that hiding them hides nothing."""
    before = {figure.id for figure in earlier if figure.is_shown}
    sides = (side for ask in asked if ask.id in before for side in ask.sides)
    return {cell for side in sides for cell in side.cells}


def _leaves_few(cells: Cells, side: Side, policy: Policy) -> bool:
    """Whether a share tells of a small number of persons who are not in it."""
    if side.base is None:
        return False
    return policy.is_small(cells.counts[side.base] - cells.counts[side.count])


def _in_small_places(cells: Cells, policy: Policy) -> set[int]:
    """All cells, zeros too, within a group that is small in a place shown whole or not at all."""
    groups = _small_groups(cells, policy)
    return {
        number
        for number, meaning in enumerate(cells.meanings)
        for place in _places(meaning)
        if any(_is_within(meaning.clauses, group) for group in groups.get(place, ()))
    }


def _small_groups(cells: Cells, policy: Policy) -> Mapping[Place, list[Clauses]]:
    """The small groups of each place, by the conditions that make them."""
    found: dict[Place, list[Clauses]] = defaultdict(list)
    for number, meaning in enumerate(cells.meanings):
        if 0 < cells.counts[number] < policy.threshold:
            for place in _places(meaning):
                if any(_is_group(meaning, place[2], rule) for rule in policy.whole_or_nothing):
                    found[place].append(meaning.clauses)
    return found


def _places(meaning: Meaning) -> Iterator[Place]:
    """Every clause as a place; the policy says which variables are places."""
    for clause in meaning.clauses:
        yield (meaning.subject, meaning.year, clause)


def _is_group(meaning: Meaning, place: Clause, rule: WholeOrNothing) -> bool:
    """Whether a meaning is exactly the group of a rule in a place."""
    if not _is_place(place, rule, meaning.year):
        return False
    return meaning.clauses == {place, *(finest(*clause, meaning.year) for clause in rule.group)}


def _is_place(place: Clause, rule: WholeOrNothing, year: int) -> bool:
    """Whether a rule is about a place."""
    if rule.codes is None:
        return place[0] == rule.variable and len(place[1]) == 1
    return place in {finest(rule.variable, (code,), year) for code in rule.codes}


def _is_within(clauses: Clauses, group: Clauses) -> bool:
    """Whether every row of one meaning is in the group of another."""
    narrowed = dict(clauses)
    return all(name in narrowed and narrowed[name] <= codes for name, codes in group)
