"""Which cells of a publication are hidden (skjerming av en publisering): small ones, and what protects them.

All cells of one subject in one year hang together, and are protected as one sparse
system; nothing adds up across years.
"""

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass

import numpy as np
from scipy.sparse import block_array, csr_array
from scipy.sparse.csgraph import connected_components

from fotfeste.disclosure.attack.closeness import Width
from fotfeste.disclosure.cells import Cells
from fotfeste.disclosure.relations import Relation
from fotfeste.disclosure.suppression.suppression import suppress_cells
from fotfeste.disclosure.tables.structure import Integers, Mask, Structure, structure_of
from fotfeste.disclosure.widening import widen

Tell = Callable[[int, int], None]
"""Told how many of how many cells have been seen to."""


@dataclass(frozen=True)
class Asked:
    """What is to be hidden: `small` cells. A hidden cell that is not zero is taken to be known not to be.

    `known` cells were published before or elsewhere: they hide nothing, and are not
    protected though they may be hidden; `unwilling` ones are hidden only if nothing
    else helps; `unprinted` ones nobody prints, and they need no protection of their own.
    """

    small: Set[int]
    known: Set[int] = frozenset()
    unwilling: Set[int] = frozenset()
    unprinted: Set[int] = frozenset()


@dataclass(frozen=True)
class Hidden:
    """`cells` that are hidden, and those of them that could not be protected well enough."""

    cells: frozenset[int]
    open: frozenset[int]


def suppress(
    cells: Cells,
    relations: Sequence[Relation],
    asked: Asked,
    width: Width,
    tell: Tell | None = None,
) -> Hidden:
    """The numbers of all cells to hide, those of `asked.small` among them."""
    counts = np.array(cells.counts, np.int64)
    masks = _masks(asked, counts)
    whole = _structure(relations, masks.unprinted)
    hidden, left = masks.small.copy(), np.zeros(len(counts), bool)
    groups = [group for group in _components(whole) if masks.small[group].any()]
    total, seen = sum(map(len, groups)), 0
    for group in groups:
        own = _own(whole, group)
        hidden[group], left[group] = _protected(own, counts[group], masks.of(group), width)
        seen += len(group)
        if tell:
            tell(seen, total)
    kept = frozenset(_numbers(hidden & ~masks.unprinted)) | asked.small
    return Hidden(kept - _told(hidden, asked, counts), frozenset(_numbers(left)))


def _told(hidden: Mask, asked: Asked, counts: Integers) -> Set[int]:
    """Zeros that were not kept hidden, since everybody can tell them."""
    return {cell for cell in asked.small if not hidden[cell] and not counts[cell]}


@dataclass(frozen=True, eq=False)
class Masks:
    """What is asked, as masks over cells."""

    small: Mask
    floor: Integers
    allowed: Mask
    unwilling: Mask
    unprinted: Mask

    def of(self, group: Integers) -> "Masks":
        """The same for some cells."""
        return Masks(
            self.small[group],
            self.floor[group],
            self.allowed[group],
            self.unwilling[group],
            self.unprinted[group],
        )


def _masks(asked: Asked, counts: Integers) -> Masks:
    small, known = _mask(asked.small, counts), _mask(asked.known, counts)
    unprinted = _mask(asked.unprinted, counts) & ~small
    floor = np.where((counts == 0) | unprinted, 0, 1)
    allowed = (counts > 0) & ~known & ~small & ~unprinted
    return Masks(small & ~known, floor, allowed, _mask(asked.unwilling, counts), unprinted)


def _mask(numbers: Set[int], counts: Integers) -> Mask:
    mask = np.zeros(len(counts), bool)
    mask[sorted(numbers)] = True
    return mask


def _numbers(mask: Mask) -> list[int]:
    return [int(number) for number in np.flatnonzero(mask)]


def _protected(
    structure: Structure, counts: Integers, masks: Masks, width: Width
) -> tuple[Mask, Mask]:
    """The hidden cells of a component, and those that are open still.

    A zero that can be told anyway is printed: hiding it would hide nothing.
    """
    willing, floor = masks.allowed & ~masks.unwilling, masks.floor
    first = suppress_cells(structure, counts, masks.small, allowed=willing, floor=floor)
    hidden = first.hidden
    for allowed in (willing, masks.allowed, masks.allowed, masks.allowed):
        hidden, left = widen(structure, counts, hidden, allowed=allowed, floor=floor, width=width)
        if not left.any():
            break
        hidden = hidden & ~(left & (counts == 0))
    return hidden, left & hidden & structure.printable


def _structure(relations: Sequence[Relation], unprinted: Mask) -> Structure:
    """The relations as a matrix; the kind of each is the variable, and whether the whole is everybody."""
    made = structure_of(len(unprinted), ((each.total, each.parts) for each in relations))
    named = [f"{each.along} {each.is_whole}" for each in relations]
    _names, kinds = np.unique(np.array(named, str), return_inverse=True)
    return Structure(made.matrix, np.asarray(kinds, np.int64), unprinted)


def _components(structure: Structure) -> Iterator[Integers]:
    """Cells that hang together by relations."""
    matrix = structure.matrix
    graph = block_array([[None, matrix], [matrix.T, None]], format="csr")
    _number, labels = connected_components(graph.astype(float), directed=False)
    own = labels[matrix.shape[0] :]
    order = np.argsort(own, kind="stable")
    starts = np.flatnonzero(np.diff(own[order], prepend=-1))
    yield from np.split(order, starts[1:])


def _own(structure: Structure, group: Integers) -> Structure:
    """The relations among some cells that hang together."""
    columns = csr_array(structure.by_cell[:, group])
    rows = np.flatnonzero(np.diff(columns.indptr))
    return Structure(csr_array(columns[rows]), structure.kinds[rows], ~structure.printable[group])
