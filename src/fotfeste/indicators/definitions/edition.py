"""Editions (utgaver): layout and definitions of a whole report, never its digits."""

from collections.abc import Iterator
from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    AnyBlock,
    ChartBlock,
    Drawn,
    SeriesBlock,
    TableBlock,
    Years,
)
from fotfeste.indicators.definitions.claim import AnyClaim
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.indicator import Indicator
from fotfeste.indicators.definitions.prose import ClaimHole, ConstantHole, Hole, ReferenceHole
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.unfilled import unfilled, unfounded


@dataclass(frozen=True, slots=True)
class Constant:
    """A number or date that stands in the text and is no statistic, with the source that sets it."""

    id: str
    text: Text
    source: str


@dataclass(frozen=True)
class Sum:
    """An indicator that is the sum of others in the same cell.

    Where a table, chart or paragraph prints the whole and all its parts and the
    printed parts do not make the printed whole, the edition's `rounding` text is
    printed with it. The same holds for the codes of a `Part`, which make 100.
    """

    whole: Indicator
    parts: tuple[Indicator, ...]


@dataclass(frozen=True)
class Chapter:
    """A chapter: a heading and its blocks."""

    heading: Text
    blocks: tuple[AnyBlock, ...]

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield self.heading
        for block in self.blocks:
            yield from block.texts()


@dataclass(frozen=True)
class Edition:
    """A report that can be drawn from the release of any of its `years`.

    `title` and `subtitle` have holes for the year. `front` stands before the
    first chapter and has no heading of its own. `besides` are tables that the
    release has and no block draws: the statistics bank's own, and those that
    only sentences read.
    """

    id: str
    title: Text
    subtitle: Text
    years: Years
    front: tuple[AnyBlock, ...]
    chapters: tuple[Chapter, ...]
    claims: tuple[AnyClaim, ...]
    constants: tuple[Constant, ...]
    sums: tuple[Sum, ...]
    rounding: Text
    besides: tuple[Table, ...] = ()

    def __post_init__(self) -> None:
        faults = list(dict.fromkeys((*self._twice(), *self._unfilled())))
        if faults:
            raise DefinitionError(f"edition {self.id}: {'; '.join(faults)}")

    def _twice(self) -> Iterator[str]:
        ids = [block.id for block in self.blocks if isinstance(block, Drawn | SeriesBlock)]
        yield from (f"two blocks are called {name}" for name in set(ids) if ids.count(name) > 1)

    def _unfilled(self) -> Iterator[str]:
        tables = {table.id: table for table in self.tables}
        names: dict[type[Hole], frozenset[str]] = {
            ClaimHole: frozenset(claim.id for claim in self.claims),
            ConstantHole: frozenset(constant.id for constant in self.constants),
            ReferenceHole: frozenset(block.id for block in self.drawn),
        }
        yield from unfilled(self.texts(), tables, names)
        for claim in self.claims:
            yield from unfounded(claim, tables)

    @property
    def blocks(self) -> tuple[AnyBlock, ...]:
        """Every block, in reading order."""
        return (*self.front, *(block for chapter in self.chapters for block in chapter.blocks))

    @property
    def drawn(self) -> tuple[TableBlock | ChartBlock, ...]:
        """The tables and charts, in reading order."""
        return tuple(b for b in self.blocks if isinstance(b, TableBlock | ChartBlock))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table of the release: those drawn, in reading order, then those besides."""
        drawn = (block.grid.table for block in self.drawn)
        return tuple({table.id: table for table in (*drawn, *self.besides)}.values())

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield from (self.title, self.subtitle, self.rounding)
        for block in self.front:
            yield from block.texts()
        for chapter in self.chapters:
            yield from chapter.texts()
        for claim in self.claims:
            yield from claim.texts
