"""What an audit found, as a page and as a table (revisjonen som side og tabell)."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import Any

from jinja2 import Environment, PackageLoader

from fotfeste.domain.text import Language, Text
from fotfeste.publishing.audit.words import CAVEAT, findings, row_in_words, rows_in_words, summary
from fotfeste.reconstruction.audit.findings import Audited
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.meaning.naming import named
from fotfeste.reconstruction.proof.numbers import as_printed

TITLE = Text(nb="Revisjon av tall", nn="Revisjon av tal", en="Audit of figures")
ROWS = Text(nb="Rad", nn="Rad", en="Rows")
FIGURES = Text(nb="Tallene det gjelder", nn="Tala det gjeld", en="The figures in question")
HEADINGS = (
    Text(nb="Rad", nn="Rad", en="Row"),
    Text(nb="Sted", nn="Stad", en="Place"),
    Text(nb="Tall", nn="Tal", en="Figure"),
    Text(nb="Trykt", nn="Trykt", en="Printed"),
)
COLUMNS = ("kind", "rows", "said")
_PAGE = Environment(
    loader=PackageLoader("fotfeste.publishing.audit", "."),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


def page(audited: Audited, language: Language) -> str:
    """The findings as one page of HTML, each with its figures."""
    return _PAGE.get_template("page.html.j2").render(
        language=language,
        title=TITLE.in_language(language),
        summary=summary(audited).in_language(language),
        row_word=ROWS.in_language(language),
        figures_word=FIGURES.in_language(language),
        headings=[heading.in_language(language) for heading in HEADINGS],
        kinds=_kinds(audited, language),
        caveat=CAVEAT.in_language(language),
    )


def table(audited: Audited, language: Language) -> str:
    """The findings as CSV: the kind, the rows and what there is to say."""
    several = len(audited.files) > 1
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for kind, rows, said in findings(audited):
        listed = " ".join(row_in_words(row, several) for row in rows)
        writer.writerow([kind.in_language(language), listed, said.in_language(language)])
    return out.getvalue()


def _kinds(audited: Audited, language: Language) -> list[tuple[str, list[dict[str, Any]]]]:
    several = len(audited.files) > 1
    printed = {figure.id: figure for file in audited.files for figure in file.rows}
    kinds: dict[str, list[dict[str, Any]]] = {}
    for kind, rows, said in findings(audited):
        kinds.setdefault(kind.in_language(language), []).append(
            {
                "rows": rows_in_words(rows, several),
                "said": said.in_language(language),
                "figures": list(_figures(rows, printed, language, several)),
            }
        )
    return list(kinds.items())


def _figures(
    rows: Sequence[RowId], printed: dict[RowId, Printed], language: Language, several: bool
) -> Iterator[dict[str, str]]:
    for row in rows:
        figure = printed[row]
        value = "" if figure.value is None else as_printed(figure.value, language)
        yield {
            "row": row_in_words(row, several),
            "place": figure.locator,
            "name": named(figure).in_language(language),
            "value": f"{value}\u00a0%" if figure.unit == "percent" and value else value,
        }
