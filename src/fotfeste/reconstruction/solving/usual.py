"""What is usual (det vanlige): a plausible table of persons, as numbers over a layout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from fotfeste.reconstruction.linear.attribute import Attribute
from fotfeste.reconstruction.linear.attributes import attributes
from fotfeste.reconstruction.linear.classes import Classes, Level
from fotfeste.reconstruction.linear.layout import Layout
from fotfeste.reconstruction.linear.system import Reals

Places = npt.NDArray[np.int64]
Words = npt.NDArray[np.str_]
UNTOLD = "~"
"""In a column of codes: none of the codes that the figures name."""


@dataclass(frozen=True, eq=False)
class Usual:
    """A plausible table: one row a person, columns named by variables, null where nothing is told."""

    table: pa.Table

    @property
    def names(self) -> list[str]:
        """The variables that it tells of."""
        return list(self.table.column_names)

    @property
    def size(self) -> int:
        """How many persons it has."""
        return int(self.table.num_rows)

    def words(self, name: str) -> Words:
        """A column as words; null is nothing."""
        told = self.table.column(name).cast(pa.string()).fill_null("")
        return np.asarray(told.to_pylist(), dtype=np.str_)

    def numbers(self, layout: Layout) -> Reals:
        """How many of its persons are in each cell; who is not told of is spread evenly."""
        return np.concatenate([self._clique(layout, place) for place in range(len(layout.cliques))])

    def _clique(self, layout: Layout, place: int) -> Reals:
        clique = layout.cliques[place]
        told = [self._spread(layout.classes, level) for level in clique.axes]
        if not told:
            return np.asarray([float(self.size)])
        kinds, counts = np.unique(
            np.stack([kind for kind, _ in told], axis=1), axis=0, return_counts=True
        )
        numbers = np.zeros(clique.shape)
        for kind, count in zip(kinds, counts, strict=True):
            shares = [spread[k] for (_, spread), k in zip(told, kind, strict=True)]
            numbers += count * _outer(shares)
        return numbers.ravel()

    def _spread(self, classes: Classes, level: Level) -> tuple[Places, Reals]:
        """The kind of each person, and for each kind the part of it in each class of a level."""
        attribute = attributes(classes.table)[level.attribute]
        kinds, allowed = self.allowed(attribute)
        partition = classes.partitions[level]
        shares = [[len(part & values) / len(values) for part in partition] for values in allowed]
        return kinds, np.asarray(shares)

    def allowed(self, attribute: Attribute) -> tuple[Places, Sequence[frozenset[str]]]:
        """The kind of each person, and for each kind the values that its codes allow."""
        names = [name for name in attribute.views if name in self.names]
        words = [self.words(name) for name in names]
        everything = frozenset(attribute.values) - attribute.rare
        if not words:
            return np.zeros(self.size, dtype=np.int64), [everything]
        kinds, places = np.unique(np.stack(words, axis=1), axis=0, return_inverse=True)
        return places.ravel(), [
            _values(attribute, dict(zip(names, kind, strict=True))) for kind in kinds
        ]


def _values(attribute: Attribute, codes: Mapping[str, str]) -> frozenset[str]:
    """The values that some codes of an attribute's variables allow together; all if they clash."""
    everything = frozenset(attribute.values) - attribute.rare
    values = everything
    for name, code in codes.items():
        values &= attribute.views[name].get(code, values)
    return values or everything


def _outer(shares: Sequence[Reals]) -> Reals:
    product = np.ones(())
    for share in shares:
        product = np.multiply.outer(product, share)
    return product
