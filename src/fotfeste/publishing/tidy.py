"""Tables as CSV (tabellene som CSV): one row a figure, codes beside their titles, hidden as a sign."""

import csv
from collections.abc import Iterator
from datetime import date
from io import StringIO

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.text import Language
from fotfeste.indicators.definitions.layout import IN_ALL
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL, Variable
from fotfeste.publishing import words


def tidy(table: Table, release: Release, language: Language) -> str:
    """Every figure of a table. Numbers have a decimal point; a figure without one has only a sign.

    The last column says of every row that the data are synthetic, where they are.
    """
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    variables = [column for v in table.by for column in (v.id, f"{v.id}_title")]
    writer.writerow(
        (
            "figure_id",
            "table",
            "year",
            "indicator",
            "indicator_title",
            *variables,
            "unit",
            "value",
            "sign",
            "synthetic",
        )
    )
    synthetic = words.SYNTHETIC.in_language(language).lower() if release.record.synthetic else ""
    for figure in release.figures.of_table(table.id):
        writer.writerow((*_row(figure, table, language), synthetic))
    return written.getvalue()


def _row(figure: Figure, table: Table, language: Language) -> Iterator[str]:
    titles = {indicator.id: indicator.title for indicator in table.shows}
    yield from (figure.id, figure.table, str(figure.year), figure.contents)
    yield titles[figure.contents].in_language(language)
    for variable, code in zip(table.by, figure.codes, strict=True):
        yield from (code, _title(variable, code, figure.year, language))
    yield figure.unit
    yield "" if figure.value is None else f"{figure.value:.{figure.decimals}f}"
    yield figure.sign or ""


def _title(variable: Variable, code: str, year: int, language: Language) -> str:
    title = IN_ALL if code == TOTAL else variable.codes.title_of(code, date(year, 12, 31))
    return title.in_language(language)
