"""What a chart has a mark for (merker): one for each cell of the table it is drawn from."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from textwrap import wrap
from typing import Any

from fotfeste.domain.text import Language
from fotfeste.publishing.arrangement import Arranged, Cell
from fotfeste.publishing.charts.look import PALETTE
from fotfeste.publishing.numbers import with_unit

LABEL_WIDTH = 32
LEGEND_WIDTH = 76


@dataclass(frozen=True, slots=True)
class Mark:
    """A category and a series, the value that may be shown, what is printed and what is read aloud."""

    category: str
    series: str
    value: float | None
    printed: str
    spoken: str


def marks(arranged: Arranged, language: Language) -> list[Mark]:
    """The marks, row by row. A category's label is broken into lines that fit beside the bars."""
    series = arranged.flat_columns()
    return [
        _mark(" – ".join(row.headings), name, cell, language)
        for row in arranged.rows
        for name, cell in zip(series, row.cells, strict=True)
    ]


def _mark(category: str, series: str, cell: Cell, language: Language) -> Mark:
    printed = cell.words
    if cell.figure and cell.value is not None and not cell.sign:
        printed = with_unit(cell.value, cell.figure.decimals, cell.figure.unit, language)
    return Mark(
        category="\n".join(wrap(category, LABEL_WIDTH)),
        series=series,
        value=None if cell.value is None else float(cell.value),
        printed=printed,
        spoken=", ".join(filter(None, (category, series))) + f": {printed}",
    )


def data(drawn: Sequence[Mark]) -> dict[str, Any]:
    """The marks as the chart's data."""
    return {"values": [asdict(mark) for mark in drawn]}


def categories(drawn: Sequence[Mark]) -> list[str]:
    """The categories in their order."""
    return list(dict.fromkeys(mark.category for mark in drawn))


def series(drawn: Sequence[Mark]) -> list[str]:
    """The series in their order."""
    return list(dict.fromkeys(mark.series for mark in drawn))


def colour(drawn: Sequence[Mark], *, legend: bool) -> dict[str, Any]:
    """The colour of each series, with a legend where there are several and it is wanted."""
    names = series(drawn)
    columns = max(1, min(len(names), LEGEND_WIDTH // (max(map(len, names), default=0) + 4)))
    return {
        "field": "series",
        "type": "nominal",
        "sort": names,
        "scale": {"domain": names, "range": list(PALETTE[: len(names)])},
        "legend": {"columns": columns} if legend and len(names) > 1 else None,
    }
