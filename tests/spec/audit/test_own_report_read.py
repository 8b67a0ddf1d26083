"""Our own report, whole, written in every form and read back: every table number placed, no digit dropped."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from docx import Document as WordDocument
from lxml import html as lxml_html

from fotfeste.catalogue.editions import CURRENT, PRINTED_2021, PRINTED_2024
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.text import Language
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.publishing.arrangement import Arranged
from fotfeste.publishing.audit.reading.audited import read_report
from fotfeste.publishing.audit.reading.documents import read_document
from fotfeste.publishing.audit.reading.reading import Read
from fotfeste.publishing.compose import compose
from fotfeste.publishing.document import Document, PrintedChart, Prose
from fotfeste.publishing.html.page import html
from fotfeste.publishing.pdf.paper import pdf
from fotfeste.publishing.words import DATA_TABLE
from fotfeste.publishing.workbook import workbook
from fotfeste.reconstruction.audit.unknown import unknown
from tests.unit.publishing.any_release import any_release

REPORTS: dict[str, tuple[Edition, int, Language]] = {
    "printed 2021, nb": (PRINTED_2021, 2021, "nb"),
    "printed 2024, nn": (PRINTED_2024, 2024, "nn"),
    "printed 2024, en": (PRINTED_2024, 2024, "en"),
    "current, nb": (CURRENT, 2024, "nb"),
}
FORMS = ("html", "pdf", "xlsx", "docx", "txt")
DIGITS = re.compile(r"\D")


@dataclass(frozen=True)
class Written:
    """A report and the folder where it stands in every form."""

    document: Document
    folder: Path

    def in_form(self, form: str) -> Path:
        return self.folder / f"report.{form}"


@pytest.fixture(scope="module", params=REPORTS)
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Written:
    """A report with random figures, every sign among them."""
    edition, year, language = REPORTS[request.param]
    folder = tmp_path_factory.mktemp("report")
    release = any_release(edition, year, folder / "release")
    document = compose(release, edition, language).document
    found, on = Written(document, folder), date(2026, 1, 1)
    found.in_form("html").write_text(html(document), encoding="utf-8")
    found.in_form("pdf").write_bytes(pdf(document, on))
    found.in_form("xlsx").write_bytes(workbook(document, on))
    as_word(document, found.in_form("docx"))
    as_text(document, found.in_form("txt"))
    return found


def prose(document: Document) -> list[str]:
    """The sentences of every paragraph."""
    parts = [*document.front, *(part for chapter in document.chapters for part in chapter.parts)]
    return [
        "".join(phrase.words for phrase in part.phrases)
        for part in parts
        if isinstance(part, Prose)
    ]


def captioned(document: Document) -> list[tuple[str, Arranged]]:
    """Each table under its title; a figure's under the words that say they are its numbers."""
    said = DATA_TABLE.in_language(document.language)
    return [
        (f"{part.title}\n{part.label}. {said}", part.arranged)
        if isinstance(part, PrintedChart)
        else (part.title, part.arranged)
        for part in document.tabulated
    ]


def matrix(arranged: Arranged) -> list[list[str]]:
    """Heads and rows, each level of a heading in a cell of its own."""
    heads = [
        ["" for _ in arranged.stub] + [column[level] for column in arranged.columns]
        for level in range(len(arranged.columns[0]))
    ]
    heads[-1][: len(arranged.stub)] = arranged.stub
    return [*heads, *([*row.headings, *(c.words for c in row.cells)] for row in arranged.rows)]


def as_word(document: Document, path: Path) -> None:
    word = WordDocument()
    for words in prose(document):
        word.add_paragraph(words)
    for title, arranged in captioned(document):
        for words in title.split("\n"):
            word.add_paragraph(words)
        rows = matrix(arranged)
        table = word.add_table(rows=len(rows), cols=len(rows[0]))
        cells = table._cells  # the public way walks the whole table for each cell
        for cell, words in zip(cells, (words for row in rows for words in row), strict=True):
            cell.text = words
    word.save(str(path))


def as_text(document: Document, path: Path) -> None:
    tables = [
        "\n".join((title, *("\t".join(filter(None, row)) for row in matrix(arranged))))
        for title, arranged in captioned(document)
    ]
    path.write_text("\n\n".join((*prose(document), *tables)) + "\n", encoding="utf-8")


def shown(document: Document) -> dict[str, Decimal]:
    """The value of every figure that stands as a number in a table."""
    cells = (cell for part in document.tabulated for cell in part.arranged.cells)
    figures: list[Figure] = [cell.figure for cell in cells if cell.figure and not cell.sign]
    return {figure.id: figure.value for figure in figures if figure.value is not None}


def placed(read: list[Read]) -> dict[str, Decimal]:
    return {
        each.columns["figure"]: Decimal(each.columns["value"])
        for each in read
        if each.state == "placed" and each.columns.get("figure")
    }


@pytest.mark.parametrize("form", FORMS)
def test_every_number_of_every_table_is_placed(written: Written, form: str) -> None:
    expected = shown(written.document)
    found = placed(read_document(written.in_form(form))[0])
    assert len(expected) > 1000
    assert {name: value for name, value in expected.items() if found.get(name) != value} == {}
    assert found.keys() <= expected.keys()


@pytest.mark.parametrize("form", FORMS)
def test_no_digit_is_dropped(written: Written, form: str) -> None:
    """Every digit that a reader sees is in a number that is placed, asked about or told to be no figure."""
    path = written.in_form(form)
    seen = {"html": text_of_html, "pdf": text_of_pdf, "txt": text_of_txt, "docx": text_of_docx}
    if form in seen:
        expected = Counter(DIGITS.sub("", seen[form](path)))
        read = Counter(DIGITS.sub("", "".join(each.printed for each in read_document(path)[0])))
        assert expected - read == Counter()
        assert expected.total() > 3000


def text_of_txt(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def text_of_html(path: Path) -> str:
    root = lxml_html.document_fromstring(path.read_text(encoding="utf-8"))
    for unseen in root.xpath("//style | //script | //template"):
        unseen.drop_tree()
    return str(root.text_content())


def text_of_pdf(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "".join(pages)


def text_of_docx(path: Path) -> str:
    word = WordDocument(str(path))
    cells = (cell.text for table in word.tables for cell in table._cells)
    return "".join((*(each.text for each in word.paragraphs), *cells))


def test_what_is_placed_is_a_figures_file_with_no_unknown_words(written: Written) -> None:
    report = read_report(written.in_form("html"), "nb")
    assert len(report.figures.rows) >= len(shown(written.document))
    assert list(unknown(each for each in report.figures.rows if each.extra["figure"])) == []
