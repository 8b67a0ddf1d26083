"""Sets up a table (stiller opp en tabell): puts the figures of a release into a grid's rows and columns."""

from collections.abc import Sequence
from datetime import date

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.figure_set import FigureSet
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY
from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.indicator import Unit
from fotfeste.indicators.definitions.layout import (
    Axis,
    Grid,
    Line,
    Over,
    OverIndicators,
    OverYears,
    alphabetical,
    nested,
)
from fotfeste.indicators.definitions.prose import YearHole, pieces
from fotfeste.indicators.definitions.series import Series
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.arrangement import Arranged, Cell, Heading, Row
from fotfeste.publishing.numbers import number, with_unit

YEAR = Text(nb="År", nn="År", en="Year")
GROUP = Text(nb="Gruppe", nn="Gruppe", en="Group")
CATEGORY = Text(nb="Kategori", nn="Kategori", en="Category")
PRINTED_SIGNS = {"-": "–"}
UNKNOWN = (UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY)

Ids = Sequence[Sequence[str]]


def arrange(grid: Grid, figures: FigureSet, year: int, language: Language) -> Arranged:
    """The grid with its figures, without rows and columns of which the release has none."""
    rows = nested(grid.rows, year, language)
    columns = nested(grid.columns, year, language)
    return set_up(
        stub=tuple(stub(axis, language) for axis in grid.rows),
        rows=[(headings(row, year, language), is_total(row)) for row in rows],
        columns=[headings(column, year, language) for column in columns],
        ids=[[grid.figure_id(row, column, year) for column in columns] for row in rows],
        figures=figures,
        language=language,
    )


def arrange_series(
    series: Series, years: Sequence[int], figures: FigureSet, language: Language
) -> Arranged:
    """A series from outside: its codes down by name and its years across, or its years down."""
    if series.codes is None:
        return set_up(
            stub=(YEAR.in_language(language),),
            rows=[((str(year),), False) for year in years],
            columns=[(series.title.in_language(language),)],
            ids=[[f"{series.id}/{year}"] for year in years],
            figures=figures,
            language=language,
        )
    on = date(max(years), 12, 31)
    by_code = {
        code: series.codes.title_of(code, on).in_language(language)
        for code in series.codes.on(on).names
    }
    codes = sorted(by_code, key=lambda code: (code in UNKNOWN, alphabetical(by_code[code])))
    return set_up(
        stub=(series.codes.title.in_language(language),),
        rows=[((by_code[code],), False) for code in codes],
        columns=[(str(year),) for year in years],
        ids=[[f"{series.id}/{year}/{code}" for year in years] for code in codes],
        figures=figures,
        language=language,
    )


def set_up(
    *,
    stub: Heading,
    rows: Sequence[tuple[Heading, bool]],
    columns: Sequence[Heading],
    ids: Ids,
    figures: FigureSet,
    language: Language,
) -> Arranged:
    """The figures by their ids in rows and columns; a row is its heading and whether it is a total."""
    found = [[_found(figures, name) for name in row] for row in ids]
    kept = [at for at, row in enumerate(found) if any(row)]
    across = [at for at in range(len(columns)) if any(found[row][at] for row in kept)]
    unit = shared_unit([found[row][at] for row in kept for at in across])
    return Arranged(
        stub=stub,
        columns=tuple(columns[at] for at in across),
        rows=tuple(
            Row(
                rows[row][0],
                _cells([found[row][at] for at in across], unit, language),
                rows[row][1],
            )
            for row in kept
        ),
        unit=unit,
    )


def _found(figures: FigureSet, name: str) -> Figure | None:
    """The figure, if the release has it; looking does not search for similar ids."""
    if name in figures:
        return figures[name]
    return None


def shared_unit(figures: Sequence[Figure | None]) -> Unit | None:
    """The unit of all figures, or None where they have several."""
    units = {figure.unit for figure in figures if figure}
    return units.pop() if len(units) == 1 else None


def _cells(
    figures: Sequence[Figure | None], unit: Unit | None, language: Language
) -> tuple[Cell, ...]:
    return tuple(cell(figure, unit, language) for figure in figures)


def cell(figure: Figure | None, unit: Unit | None, language: Language) -> Cell:
    """One cell; the per cent sign is left out where the whole table is in per cent."""
    if figure is None:
        return Cell("..", None)
    if figure.value is None or figure.sign:
        return Cell(PRINTED_SIGNS.get(str(figure.sign), str(figure.sign)), figure)
    if unit:
        return Cell(number(figure.value, figure.decimals, language), figure)
    return Cell(with_unit(figure.value, figure.decimals, figure.unit, language), figure)


def headings(lines: Sequence[Line], year: int, language: Language) -> Heading:
    """The headings of a row or column."""
    return tuple(with_years(line.title.in_language(language), year) for line in lines)


def with_years(words: str, year: int) -> str:
    """A heading whose holes for years are filled; it can have no others."""
    return "".join(
        piece if isinstance(piece, str) else str(year + piece.offset)
        for piece in pieces(words)
        if isinstance(piece, str | YearHole)
    )


def stub(axis: Axis, language: Language) -> str:
    """What the headings of an axis are: a variable («Fylke»), years, indicators, or groups."""
    if isinstance(axis, OverYears):
        return YEAR.in_language(language)
    if isinstance(axis, Over):
        return axis.variable.title.in_language(language)
    if isinstance(axis, OverIndicators):
        return CATEGORY.in_language(language)
    return GROUP.in_language(language)


def is_total(lines: Sequence[Line]) -> bool:
    """Whether a row is a total: it fixes codes, and all of them to the total."""
    codes = [code for line in lines for _, code in line.codes]
    return bool(codes) and all(code == TOTAL for code in codes)
