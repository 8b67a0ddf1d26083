"""Which cells add up to which (summer mellom celler), along one variable at a time.

Relations are found by meaning, in all tables at once: the counties of a table
make the total of another, and «to work» and «to education» make «to work or
education», wherever they stand.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fotfeste.disclosure.cells import Cells
from fotfeste.disclosure.meaning import Meaning

Codes = frozenset[str]
Members = Mapping[Codes, int]


@dataclass(frozen=True, slots=True)
class Relation:
    """The counts of the cells `parts` add up to that of the cell `total`."""

    total: int
    parts: tuple[int, ...]


def relations(cells: Cells) -> tuple[Relation, ...]:
    """Every whole that is printed with all its parts, in order, each once."""
    found: dict[Relation, None] = {}
    for around, members in _families(cells):
        for relation in _within(cells, around, members):
            found.setdefault(relation)
    return tuple(found)


def _families(cells: Cells) -> Iterator[tuple[int | None, Members]]:
    """Cells that differ in one variable only, by its codes; and the cell with no such clause."""
    families: dict[tuple[Meaning, str], dict[Codes, int]] = defaultdict(dict)
    for number, meaning in enumerate(cells.meanings):
        for clause in sorted(meaning.clauses, key=lambda clause: clause[0]):
            around = meaning._replace(clauses=meaning.clauses - {clause})
            families[around, clause[0]][clause[1]] = number
    for (around, _variable), members in families.items():
        yield cells.get(around), members


def _within(cells: Cells, around: int | None, members: Members) -> Iterator[Relation]:
    """The relations of one family."""
    if around is not None:
        for cover in _covers(frozenset().union(*members), members):
            if sum(cells.counts[part] for part in cover) == cells.counts[around]:
                yield Relation(around, cover)
    if _overlap(members):
        for codes, number in members.items():
            narrower = {part: cell for part, cell in members.items() if part < codes and part}
            for cover in _covers(codes, narrower):
                yield Relation(number, cover)


def _overlap(members: Iterable[Codes]) -> bool:
    """Whether two cells of a family have a code in common."""
    sets = list(members)
    return sum(map(len, sets)) != len(frozenset().union(*sets))


def _covers(codes: Codes, members: Members) -> Iterator[tuple[int, ...]]:
    """Every way to make up `codes` of members that have none in common."""
    if not _overlap(members):
        if frozenset().union(*members) == codes:
            yield tuple(number for part, number in members.items() if part)
        return
    first = min(codes)
    for part, number in members.items():
        if first in part:
            apart = {other: cell for other, cell in members.items() if not other & part}
            for rest in _covers(codes - part, apart):
                yield (number, *rest)
