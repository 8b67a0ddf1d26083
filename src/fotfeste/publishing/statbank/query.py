"""What is asked of a table (spørring): values by dimension, code lists, and where each dimension goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Query:
    """A selection as a client sends it, by GET, by POST or saved.

    `values`: dimension → expressions; a dimension that is not in it is
    eliminated. `code_lists`: dimension → id. `stub` and `heading`: the dimensions
    before and over the numbers, in order.
    """

    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    code_lists: Mapping[str, str] = field(default_factory=dict)
    stub: tuple[str, ...] = ()
    heading: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked for, so that the default selection is meant."""
        return not any(self.values.values()) and not self.code_lists
