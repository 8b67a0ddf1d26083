"""Which cells add up to which (summer mellom celler), along one variable at a time.

Relations are found by meaning, in all tables at once: the counties of a table
make the total of another, and «to work» and «to education» make «to work or
education», wherever they stand. A whole of another variable counts too where its
codes are groups of this one's: a county and its municipalities.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from fotfeste.disclosure.cells import Cells
from fotfeste.disclosure.meaning import Meaning
from fotfeste.disclosure.nesting import Codes, Scheme, schemes

Members = Mapping[Codes, int]
Cover = Callable[[Codes, Members], Iterator[tuple[int, ...]]]


@dataclass(frozen=True, slots=True)
class Relation:
    """The counts of the cells `parts` add up to that of the cell `total`."""

    total: int
    parts: tuple[int, ...]


def relations(cells: Cells) -> tuple[Relation, ...]:
    """Every whole of which all parts are printed, in order, each once."""
    found: dict[Relation, None] = {}
    for family in _families(cells):
        for total, parts in _within(family):
            if sum(cells.counts[part] for part in parts) == cells.counts[total]:
                found.setdefault(Relation(total, parts))
    return tuple(found)


@dataclass(frozen=True)
class Family:
    """Cells that differ in the codes of one variable only; `whole` has no such clause."""

    whole: int | None
    members: Members
    schemes: tuple[Scheme, ...]


def _families(cells: Cells) -> Iterator[Family]:
    families: dict[tuple[Meaning, str], dict[Codes, int]] = defaultdict(dict)
    for number, meaning in enumerate(cells.meanings):
        for clause in sorted(meaning.clauses, key=lambda clause: clause[0]):
            around = meaning._replace(clauses=meaning.clauses - {clause})
            families[around, clause[0]][clause[1]] = number
    for (around, variable), members in families.items():
        yield Family(cells.get(around), members, schemes(variable, around.year))


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
