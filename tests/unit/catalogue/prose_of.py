"""What an edition says: every text in it, and the same without its holes."""

from collections.abc import Iterator

from fotfeste.domain.text import LANGUAGES, Text
from fotfeste.indicators.definitions.block import ChartBlock, TableBlock
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.layout import Axis, Beside, Lines, Over
from fotfeste.indicators.definitions.prose import pieces


def prose_of(edition: Edition) -> Iterator[Text]:
    """Every text that is written for the edition: sentences, captions, headings of lines, titles."""
    yield from edition.texts()
    for table in edition.tables:
        yield from (table.title, *table.notes)
    for block in edition.drawn:
        yield from headings_of(block)


def headings_of(block: TableBlock | ChartBlock) -> Iterator[Text]:
    """The headings of rows and columns that are written out for one layout."""
    grids = [block.grid]
    if isinstance(block, ChartBlock) and block.data:
        grids.append(block.data)
    for grid in grids:
        for axis in (*grid.rows, *grid.columns):
            yield from written(axis)


def written(axis: Axis) -> Iterator[Text]:
    """The headings written out in an axis."""
    if isinstance(axis, Beside):
        for part in axis.axes:
            yield from written(part)
    elif isinstance(axis, Lines):
        yield from (line.title for line in axis.written)
    elif isinstance(axis, Over) and axis.total != "none":
        yield axis.total_title


def without_holes(text: Text) -> dict[str, str]:
    """The words of a text in each language, each hole left out."""
    return {
        language: "".join(p for p in pieces(text.in_language(language)) if isinstance(p, str))
        for language in LANGUAGES
    }
