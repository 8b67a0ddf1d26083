"""An attribute (egenskap): what a person of an unknown table has exactly one value of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

Codes = Mapping[str, frozenset[str]]
"""For each code of a variable, the values of the attribute that it covers."""


@dataclass(frozen=True)
class Attribute:
    """Its values in order, the variables that tell of it, and coarser ways to see it.

    `views` has each variable's codes as sets of values. `coarser` are partitions
    from coarse to fine that figures are expected to use. `is_ordered` attributes
    are seen in unbroken stretches of values. `is_open` attributes may stay
    undetermined: the answer is then «none of the values that the figures name». `rare`
    values are possible, and nobody has them as long as no figure says so.
    """

    id: str
    values: tuple[str, ...]
    views: Mapping[str, Codes]
    coarser: tuple[tuple[frozenset[str], ...], ...] = ()
    is_ordered: bool = False
    is_open: bool = False
    rare: frozenset[str] = frozenset()
    order: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "order", {v: place for place, v in enumerate(self.values)})

    @cached_property
    def code_of(self) -> Mapping[str, Mapping[str, str]]:
        """For each variable, the code of every value."""
        return {
            variable: {value: code for code, values in codes.items() for value in values}
            for variable, codes in self.views.items()
        }
