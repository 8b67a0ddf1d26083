"""Which cells add up to which (summer mellom celler), along one variable at a time.

Relations are found by meaning, in all tables at once: the counties of a table
make the total of another, and «to work» and «to education» make «to work or
education», wherever they stand. A whole of another variable counts too where its
codes are groups of this one's: a county and its municipalities.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from fotfeste.disclosure.cells import Cells
from fotfeste.disclosure.meaning import Meaning
from fotfeste.disclosure.nesting import Codes, Scheme, may_leave_out, schemes
from fotfeste.disclosure.universe import UNKNOWN_PLACES, Universe

REST = "no known part of"

Members = Mapping[Codes, int]
Holds = Callable[["Family", int, tuple[int, ...]], bool]
Cover = Callable[[Codes, Members], Iterator[tuple[int, ...]]]


@dataclass(frozen=True, slots=True)
class Relation:
    """The counts of the cells `parts` add up to that of the cell `total`.

    `along` is the variable that they differ by, in which `is_whole` says that the
    total is everybody. Of the total of an `is_loose` one some may be in none of the parts.
    """

    total: int
    parts: tuple[int, ...]
    along: str = field(default="", compare=False)
    is_whole: bool = field(default=False, compare=False)
    is_loose: bool = field(default=False, compare=False)


def relations(cells: Cells, universe: Universe) -> tuple[Relation, ...]:
    """Every whole of which all parts are printed, in order, each once; the counts are looked at.

    Groups of places and of ages that add up without having all their codes are taken
    to be complete: the codes that lack are of places that are no more.
    """

    def adds_up(family: Family, total: int, parts: tuple[int, ...]) -> bool:
        whole, inside = cells.counts[total], sum(cells.counts[part] for part in parts)
        if is_complete(universe, family, total, parts):
            return inside == whole or bool(family.schemes)
        return bool(family.schemes) and inside == whole > 0

    return tuple(_with_rest(cells, each) for each in found_relations(cells, adds_up))


def _with_rest(cells: Cells, found: Relation) -> Relation:
    """A sum with a cell for those of a place who are of no known part of it."""
    rest = cells.counts[found.total] - sum(cells.counts[part] for part in found.parts)
    if not rest:
        return found
    whole = cells.meanings[found.total]
    meaning = whole._replace(subject=f"{REST} {len(found.parts)} {whole.subject}")
    return replace(found, parts=(*found.parts, cells.add(meaning, rest)))


def known_relations(cells: Cells, universe: Universe) -> tuple[Relation, ...]:
    """The same as a reader knows them, who sees no hidden count: by the codes alone."""
    return found_relations(cells, partial(is_complete, universe))


def found_relations(cells: Cells, holds: Holds) -> tuple[Relation, ...]:
    """Every sum that holds, of the wholes and parts that are there."""
    found: dict[Relation, None] = {}
    for family in _families(cells):
        for total, parts in _within(family):
            if holds(family, total, parts):
                is_whole = total == family.whole
                is_loose = not is_whole and family.may_leave_out(total, parts)
                found.setdefault(Relation(total, parts, family.variable, is_whole, is_loose))
    return tuple(found)


def is_complete(universe: Universe, family: "Family", total: int, parts: tuple[int, ...]) -> bool:
    """Whether the parts have every code of the whole; for everybody, that of the unknown too."""
    there = frozenset[str]().union(*(family.codes[part] for part in parts))
    wanted = family.codes.get(total)
    if wanted is None:
        wanted = universe.codes(family.variable, family.around)
        if universe.has_unknown(family.variable, family.around) and not there & UNKNOWN_PLACES:
            return False
    return not wanted - UNKNOWN_PLACES - there


@dataclass(frozen=True)
class Family:
    """Cells that differ in the codes of one variable only; `whole` has no such clause."""

    variable: str
    around: Meaning
    whole: int | None
    members: Members
    schemes: tuple[Scheme, ...]

    @cached_property
    def codes(self) -> Mapping[int, Codes]:
        """The codes of each member."""
        return {number: codes for codes, number in self.members.items()}

    def may_leave_out(self, total: int, parts: tuple[int, ...]) -> bool:
        """Whether somebody of a whole with codes may be in none of the parts that have them all."""
        groups = [self.codes[part] for part in parts]
        return may_leave_out(self.variable, self.around.year, self.codes[total], groups)


def _families(cells: Cells) -> Iterator[Family]:
    families: dict[tuple[Meaning, str], dict[Codes, int]] = defaultdict(dict)
    for number, meaning in enumerate(cells.meanings):
        for clause in sorted(meaning.clauses, key=lambda clause: clause[0]):
            around = meaning._replace(clauses=meaning.clauses - {clause})
            families[around, clause[0]][clause[1]] = number
    for (around, variable), members in families.items():
        yield Family(variable, around, cells.get(around), members, schemes(variable, around.year))


def _within(family: Family) -> Iterator[tuple[int, tuple[int, ...]]]:
    """What may be a whole and its parts; whether the counts add up is seen to by the caller."""
    cover = _by_scheme(family.schemes) if family.schemes else _covers
    if family.whole is not None:
        everything = frozenset[str]().union(*family.members)
        for parts in cover(everything, family.members):
            yield family.whole, parts
    if _overlap(family.members):
        for codes, number in family.members.items():
            narrower = {part: cell for part, cell in family.members.items() if part < codes}
            for parts in cover(codes, narrower):
                yield number, parts


def _by_scheme(divided: tuple[Scheme, ...]) -> Cover:
    """Parts of one variable at a time, the finest or a coarser one."""

    def cover(codes: Codes, members: Members) -> Iterator[tuple[int, ...]]:
        inside = {part: cell for part, cell in members.items() if part and part <= codes}
        for scheme in divided:
            if parts := tuple(cell for part, cell in inside.items() if part in scheme):
                yield parts

    return cover


def _overlap(members: Iterable[Codes]) -> bool:
    """Whether two cells of a family have a code in common."""
    sets = list(members)
    return sum(map(len, sets)) != len(frozenset[str]().union(*sets))


def _covers(codes: Codes, members: Members) -> Iterator[tuple[int, ...]]:
    """Every way to make up `codes` of members that have none in common."""
    if not _overlap(members):
        if codes and frozenset[str]().union(*members) == codes:
            yield tuple(number for part, number in members.items() if part)
        return
    first = min(codes)
    for part, number in members.items():
        if first in part:
            apart = {other: cell for other, cell in members.items() if not other & part}
            for rest in _covers(codes - part, apart) if codes != part else ((),):
                yield (number, *rest)
