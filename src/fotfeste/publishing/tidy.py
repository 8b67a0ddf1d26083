"""Tables as CSV (tabellene som CSV): one row a figure, codes beside their titles, hidden as a sign."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import StringIO

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.layout import IN_ALL
from fotfeste.indicators.definitions.series import Series
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing import words

BEFORE = ("figure_id", "table", "year", "indicator", "indicator_title")
AFTER = ("unit", "value", "sign", "synthetic")


@dataclass(frozen=True)
class Columns:
    """What a file's columns are about: its title, its indicators, the code lists of its codes."""

    title: Text
    indicators: dict[str, Text]
    codes: tuple[tuple[str, CodeList], ...]


def tidy(of: Table | Series, release: Release, language: Language) -> str:
    """Every figure of a table or series. Numbers have a decimal point, hidden ones only a sign.

    The last column says of every row that the data are synthetic, where they are.
    """
    columns = _columns(of)
    named = [name for variable, _ in columns.codes for name in (variable, f"{variable}_title")]
    synthetic = words.SYNTHETIC.in_language(language).lower() if release.record.synthetic else ""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow((*BEFORE, *named, *AFTER))
    for figure in release.figures.of_table(of.id):
        writer.writerow((*_row(figure, columns, language), synthetic))
    return written.getvalue()


def _columns(of: Table | Series) -> Columns:
    if isinstance(of, Table):
        indicators = {indicator.id: indicator.title for indicator in of.shows}
        return Columns(of.title, indicators, tuple((each.id, each.codes) for each in of.by))
    return Columns(of.title, {}, ((of.codes.id, of.codes),) if of.codes else ())


def _row(figure: Figure, columns: Columns, language: Language) -> Iterator[str]:
    yield from (figure.id, figure.table, str(figure.year), figure.contents)
    yield columns.indicators.get(figure.contents, columns.title).in_language(language)
    for (_, codes), code in zip(columns.codes, figure.codes, strict=True):
        yield from (code, _title(codes, code, figure.year, language))
    yield figure.unit
    yield "" if figure.value is None else f"{figure.value:.{figure.decimals}f}"
    yield figure.sign or ""


def _title(codes: CodeList, code: str, year: int, language: Language) -> str:
    title = IN_ALL if code == TOTAL else codes.title_of(code, date(year, 12, 31))
    return title.in_language(language)
