"""Draws a chart (tegner figuren) of an arranged table: its rows are the categories, its columns the series."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from fotfeste.publishing.arrangement import Arranged
from fotfeste.publishing.charts.bars import bars, stacked_bars
from fotfeste.publishing.charts.lines import lines
from fotfeste.publishing.charts.marks import Mark, marks
from fotfeste.publishing.charts.picture import Picture, Spec, svg, with_title

Kind = Literal["bar", "grouped", "stacked", "line"]
_DRAWN_BY: dict[Kind, Callable[[Sequence[Mark]], Spec]] = {
    "bar": bars,
    "grouped": bars,
    "stacked": stacked_bars,
    "line": lines,
}


@dataclass(frozen=True)
class Drawing:
    """A chart as SVG, drawn when it is first looked at."""

    chart: Spec
    picture: Picture

    @cached_property
    def inside(self) -> str:
        """For a page that has its caption beside it."""
        return svg(self.chart, self.picture)

    @cached_property
    def alone(self) -> str:
        """To stand alone, with its title."""
        return with_title(self.inside, self.picture)


def draw(kind: Kind, arranged: Arranged, picture: Picture) -> Drawing:
    """The chart; only what the table prints is in it, so nothing hidden can be."""
    return Drawing(_DRAWN_BY[kind](marks(arranged, picture.language)), picture)
