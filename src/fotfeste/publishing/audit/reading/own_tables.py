"""Tables of our own (egne tabeller), known by their title, with what every row and column is called.

All words are those of the catalogue, in every language: the captions of the editions,
the titles of indicators, variables and codes. No word is written here.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from fotfeste.catalogue.editions import CURRENT, PRINTED_2021, PRINTED_2024
from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.indicators.definitions.block import ChartBlock, Drawn, SeriesBlock
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.layout import Grid, Line, nested
from fotfeste.indicators.definitions.prose import ConstantHole, YearHole, pieces
from fotfeste.indicators.definitions.series import Series
from fotfeste.publishing.arrange import headings
from fotfeste.publishing.audit.reading.defined import Defined

EDITIONS = (CURRENT, PRINTED_2024, PRINTED_2021)
_BLOCKS = {
    (edition.id, block.id): block
    for edition in EDITIONS
    for block in edition.blocks
    if isinstance(block, Drawn | SeriesBlock)
}
_SPACES = re.compile(r"[\s\u00a0\u202f]+")


@dataclass(frozen=True)
class OwnTable:
    """A table as an edition sets it up in one language; `year` is the report's, if the title says."""

    edition: str
    block: Drawn | SeriesBlock
    language: Language
    year: int | None

    def in_report(self, year: int) -> "SetUp":
        """The table as it is set up in the report of a year, or of its own year where it says that."""
        return _set_up(self.edition, self.block.id, self.year or year, self.language)


def words_of(parts: Iterable[str]) -> str:
    """A heading as one line, each part once; levels that are joined by a dash are as levels apart."""
    said = _SPACES.sub(" ", " ".join(dict.fromkeys(part for part in parts if part)))
    return said.replace(" – ", " ").strip()


def squeezed(words: str) -> str:
    """Words without what a line break leaves in them."""
    return re.sub(r"[-\u00ad\s]", "", words)


def own_tables(title: str, is_chart: bool | None = None) -> list[OwnTable]:
    """The tables that a title may be of, those of the longest caption; only charts, or none, if told."""
    said = _SPACES.sub(" ", title)
    found = [
        (len(match.group()), OwnTable(edition, block, language, _year_of(match)))
        for pattern, edition, block, language in _captions()
        if is_chart in (None, isinstance(block, ChartBlock)) and (match := pattern.search(said))
    ]
    longest = max((length for length, _ in found), default=0)
    return [table for length, table in found if length == longest]


def _year_of(match: re.Match[str]) -> int | None:
    for name, year in match.groupdict().items():
        if year is not None:
            sign, offset = name[1], int(name[2:].partition("_")[0])
            return int(year) + (offset if sign == "b" else -offset)
    return None


@cache
def _captions() -> Sequence[tuple[re.Pattern[str], str, Drawn | SeriesBlock, Language]]:
    editions = {edition.id: edition for edition in EDITIONS}
    return [
        (_pattern(block.caption.in_language(language), editions[of], language), of, block, language)
        for (of, _), block in _BLOCKS.items()
        for language in LANGUAGES
    ]


def _pattern(caption: str, edition: Edition, language: Language) -> re.Pattern[str]:
    constants = {each.id: each.text.in_language(language) for each in edition.constants}
    parts: list[str] = []
    for number, piece in enumerate(pieces(caption)):
        if isinstance(piece, YearHole):
            way = "b" if piece.offset < 0 else "a"
            parts.append(rf"(?P<y{way}{abs(piece.offset)}_{number}>\d{{4}})")
        elif isinstance(piece, ConstantHole):
            parts.append(re.escape(constants[piece.name]))
        else:
            parts.append(re.escape(str(piece)))
    return re.compile("".join(parts).replace(r"\ ", " "))


@dataclass(frozen=True)
class SetUp:
    """What the rows and the columns of a table are called, in order, and the figure of each cell."""

    rows: Mapping[str, str]
    columns: Mapping[str, str]
    figures: Mapping[tuple[str, str], Defined]
    inner: Mapping[str, str]
    """The innermost heading of each row."""

    def row_called(self, words: str) -> str | None:
        """The row that some words are the heading of, wherever they were broken."""
        return self._squeezed.get(squeezed(words))

    @cached_property
    def _squeezed(self) -> Mapping[str, str]:
        return {squeezed(row): row for row in self.rows}

    def figure(self, row: str, column: str) -> Defined:
        """The figure where a row and a column cross, by what they are called."""
        return self.figures[self.rows[row], self.columns[column]]


@cache
def _set_up(edition: str, block: str, year: int, language: Language) -> SetUp:
    found = _BLOCKS[edition, block]
    if isinstance(found, SeriesBlock):
        return _of_series(found, year, language)
    grid = (found.data or found.grid) if isinstance(found, ChartBlock) else found.grid
    rows, columns = (nested(axes, year, language) for axes in (grid.rows, grid.columns))
    return SetUp(
        {words_of(headings(row, year, language)): _key(row) for row in rows},
        {words_of(headings(column, year, language)): _key(column) for column in columns},
        {
            (_key(row), _key(column)): _defined(grid.figure_id(row, column, year), grid)
            for row in rows
            for column in columns
        },
        {
            words_of(headings(row, year, language)): words_of(headings(row, year, language)[-1:])
            for row in rows
        },
    )


def _of_series(block: SeriesBlock, year: int, language: Language) -> SetUp:
    series, years = block.series, [str(year + offset) for offset in block.offsets]
    across = {each: each for each in years}
    if series.codes is None:
        title = words_of([series.title.in_language(language)])
        cells = {(each, ""): _outside(series, each, ()) for each in years}
        return SetUp(across, {title: ""}, cells, across)
    on = date(int(max(years)), 12, 31)
    names = series.codes.on(on).names
    rows = {
        words_of([series.codes.title_of(code, on).in_language(language)]): code for code in names
    }
    cells = {(code, each): _outside(series, each, (code,)) for code in names for each in years}
    return SetUp(rows, across, cells, {row: row for row in rows})


def _outside(series: Series, year: str, codes: tuple[str, ...]) -> Defined:
    name = "/".join((series.id, year, *codes))
    return Defined(name, series.id, int(year), codes, series.id, series.unit)


def _key(lines: tuple[Line, ...]) -> str:
    return repr([(line.codes, line.offset, line.indicator and line.indicator.id) for line in lines])


def _defined(name: str, grid: Grid) -> Defined:
    table, year, *rest = name.split("/")
    several = len(grid.table.shows) > 1
    contents = rest.pop() if several else grid.table.shows[0].id
    return Defined(name, table, int(year), tuple(rest), contents, INDICATOR[contents].unit)
