"""A table of the bank (banktabell): the newest figures of every year, out of all releases that have it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Unit
from fotfeste.publishing.statbank.dimension import CONTENTS, REGION, TIME, Dimension, Value
from fotfeste.publishing.statbank.grid import Grid


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What one of a table's contents is: an indicator, with the version that was counted."""

    id: str
    title: Text
    explanation: Text | None
    source: str
    unit: Unit
    decimals: int
    version: int

    @property
    def adds_up(self) -> bool:
        """Whether the figures of several groups can be added: persons can, shares cannot."""
        return self.unit == "persons"


@dataclass(frozen=True, kw_only=True, eq=False)
class BankTable:
    """Dimensions, cells, and what explains them; each its own, however alike.

    Dimensions stand in the order Region, others, ContentsCode, Tid; `by` are the
    variables in the order of figure ids. `releases`
    are those whose figures are in the table, oldest first; `Grid.release` counts
    in them. `age_bands` are the bands that the newest release knows, by the id of
    their variable.
    """

    id: str
    title: Text
    notes: tuple[Text, ...]
    by: tuple[str, ...]
    dimensions: tuple[Dimension, ...]
    grid: Grid
    shown: Mapping[str, Shown]
    releases: tuple[ReleaseRecord, ...]
    age_bands: Mapping[str, tuple[Text, tuple[Value, ...]]]

    @cached_property
    def by_code(self) -> dict[str, Dimension]:
        """The dimensions by the name that queries use, in small letters; `time` is one of time's."""
        named = {each.code.lower(): each for each in self.dimensions}
        return {"time": named[TIME.lower()], **named}

    def dimension(self, code: str) -> Dimension | None:
        """A dimension by its name in any case."""
        return self.by_code.get(code.lower())

    @property
    def region(self) -> Dimension | None:
        """The dimension of places, where there is one."""
        return self.by_code.get(REGION.lower())

    @property
    def contents(self) -> Dimension:
        """The dimension of what is shown."""
        return self.by_code[CONTENTS.lower()]

    @property
    def time(self) -> Dimension:
        """The dimension of years."""
        return self.by_code[TIME.lower()]

    @property
    def newest(self) -> ReleaseRecord:
        """The newest release with figures in the table."""
        return self.releases[-1]

    @property
    def part(self) -> Part:
        """The part of the newest release that the table is in."""
        return self.newest.part_of(self.id)

    @property
    def updated(self) -> date:
        """The day the newest figures were announced for; where none was, the day of their cut-off."""
        return updated_on(self.part)

    @property
    def synthetic(self) -> bool:
        """Whether any figure in it is made up."""
        return any(release.synthetic for release in self.releases)


def updated_on(part: Part) -> date:
    """The day that a part's figures are dated by."""
    return part.announced or part.known_at


def in_order(releases: Sequence[ReleaseRecord], table: str) -> list[int]:
    """The places of releases with a table, oldest figures first."""

    def age(place: int) -> tuple[date, int, str]:
        record = releases[place]
        return updated_on(record.part_of(table)), record.year, record.id

    return sorted(range(len(releases)), key=age)
