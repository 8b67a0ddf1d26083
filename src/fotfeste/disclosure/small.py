"""Which cells may not be told for their own sake (primærskjerming)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from fotfeste.catalogue.variables.endings import LEFT, NOT_LEFT
from fotfeste.disclosure.cells import Asked, Cells
from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.meaning import Clauses, Meaning
from fotfeste.disclosure.nesting import finest, finest_of
from fotfeste.disclosure.policy import Policy, WholeOrNothing
from fotfeste.disclosure.relations import Relation
from fotfeste.indicators.definitions.indicator import Change, Share
from fotfeste.indicators.definitions.variable import TOTAL

Clause = tuple[str, frozenset[str]]
Place = tuple[str, int, Clause]
"""Subject, year, the variable with its codes."""


def small_cells(cells: Cells, policy: Policy) -> set[int]:
    """Counts that are small by the policy."""
    return {number for number, count in enumerate(cells.counts) if policy.is_small(count)}


def in_small_places(cells: Cells, relations: Iterable[Relation], policy: Policy) -> set[int]:
    """All cells, zeros too, within a group that is small in a place shown whole or not at all.

    Not those that are none because there are none in the country either.
    """
    groups, empty = _small_groups(cells, policy), _none_anywhere(cells, relations, policy)
    return {
        number
        for number, meaning in enumerate(cells.meanings)
        if number not in empty
        if not _is_impossible(meaning)
        for place in _places(meaning)
        if any(_is_within(meaning.clauses, group) for group in groups.get(place, ()))
    }


def of_one_kind(
    cells: Cells, relations: Iterable[Relation], asked: Iterable[Asked], policy: Policy
) -> set[int]:
    """What would tell that all of a group, or all but so few, are in one category; zeros too.

    Of a division of a group by a variable of the policy's, every part; of a share of
    a category of such a variable that is the whole group, the count.
    """
    found: set[int] = set()
    for relation in relations:
        if relation.along in policy.one_kind.variables and len(relation.parts) > 1:
            largest = max(cells.counts[part] for part in relation.parts)
            if 0 < cells.counts[relation.total] <= largest + policy.one_kind.all_but:
                found |= set(relation.parts)
    for side in (
        side for figure in asked if _is_of_one_kind(figure, policy) for side in figure.sides
    ):
        if side.base is not None and 0 < cells.counts[side.base] == cells.counts[side.count]:
            found.add(side.count)
    return found


def _is_impossible(meaning: Meaning) -> bool:
    """Whether nobody can be in it: who left the programme is not among those who did not."""
    kept = any(codes == {NOT_LEFT.code} for _name, codes in meaning.clauses)
    return kept and (LEFT.id, frozenset({"yes"})) in meaning.clauses


def _none_anywhere(cells: Cells, relations: Iterable[Relation], policy: Policy) -> set[int]:
    """What nobody in the country is, in each place."""
    places = {finest_of(rule.variable) for rule in policy.whole_or_nothing}
    wholes = (relation for relation in relations if not cells.counts[relation.total])
    return {
        part
        for relation in wholes
        if relation.is_whole and relation.along in places
        for part in relation.parts
    }


def _is_of_one_kind(asked: Asked, policy: Policy) -> bool:
    """Whether a share is of a category of a variable by which a group may not be of one kind."""
    level = asked.indicator.of if isinstance(asked.indicator, Change) else asked.indicator
    read = level.having.variables if isinstance(level, Share) else ()
    return any(variable.id in policy.one_kind.variables for variable in read)


def headline(asked: Iterable[Asked], policy: Policy) -> set[int]:
    """The cells of figures of the whole country, by one characteristic at most: readers want these first."""
    places = {finest_of(rule.variable) for rule in policy.whole_or_nothing}
    wanted = (ask for ask in asked if _is_headline(ask, places))
    return {cell for ask in wanted for side in ask.sides for cell in side.cells}


def _is_headline(asked: Asked, places: Set[str]) -> bool:
    pairs = zip(asked.table.by, asked.codes, strict=True)
    by = [finest_of(variable.id) for variable, code in pairs if code != TOTAL]
    return not by or (len(by) == 1 and not places & set(by))


def hidden_before(cells: Cells, asked: Iterable[Asked], earlier: Iterable[Figure]) -> set[int]:
    """The cells counted in figures that an earlier release hid; a change may have hidden either side.

    What nobody is in any more is printed as zero, since zeros are.
    """
    before = {figure.id for figure in earlier if figure.reason is Reason.HIDDEN}
    again = [ask for ask in asked if ask.id in before and not isinstance(ask.indicator, Change)]
    return {side.count for ask in again for side in ask.sides if cells.counts[side.count]}


def printed_before(cells: Cells, asked: Iterable[Asked], earlier: Iterable[Figure]) -> set[int]:
    """The counts that an earlier release printed as they are, so that everybody knows them."""
    before = {figure.id: figure.value for figure in earlier if figure.unit == "persons"}
    return {
        side.count
        for ask in asked
        if not isinstance(ask.indicator, Change)
        for side in ask.sides
        if side.base is None and before.get(ask.id) == cells.counts[side.count]
    }


def shown_before(asked: Iterable[Asked], earlier: Iterable[Figure]) -> set[int]:
    """The cells of figures that an earlier release showed, so that hiding them hides nothing."""
    before = {figure.id for figure in earlier if figure.is_shown}
    sides = (side for ask in asked if ask.id in before for side in ask.sides)
    return {cell for side in sides for cell in side.cells}


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
    if not is_place(place, rule, meaning.year):
        return False
    return meaning.clauses == {place, *(finest(*clause, meaning.year) for clause in rule.group)}


def is_place(place: Clause, rule: WholeOrNothing, year: int) -> bool:
    """Whether a rule is about a place."""
    if rule.codes is None:
        return place[0] == rule.variable and len(place[1]) == 1
    return place in {finest(rule.variable, (code,), year) for code in rule.codes}


def _is_within(clauses: Clauses, group: Clauses) -> bool:
    """Whether every row of one meaning is in the group of another."""
    narrowed = dict(clauses)
    return all(name in narrowed and narrowed[name] <= codes for name, codes in group)
