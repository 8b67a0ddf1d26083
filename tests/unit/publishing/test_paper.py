"""The PDF: made to PDF/UA-1, tagged, and read in the same order as the page."""

from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pdfua import Validator

from fotfeste.domain.text import LANGUAGES, Language
from tests.unit.publishing.reading import children, letters, page, spoken, structure

IN_NO_PAGE = ("/Figure", "/TOC", "/Lbl")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Each language in turn."""
    return request.param  # type: ignore[no-any-return]  # pytest does not know the type


@pytest.fixture
def path(rendered: Path, language: Language) -> Path:
    """The PDF in one language."""
    return rendered / f"report.{language}.pdf"


def test_it_says_what_it_is(path: Path, language: Language) -> None:
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang).split("-")[0] == language
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as told:
            assert "2030" in told["dc:title"]
            assert told["pdfuaid:part"] == "1"
            assert (told["pdfaid:part"], told["pdfaid:conformance"]) == ("2", "A")


def test_the_checker_has_nothing_to_say(path: Path) -> None:
    assert list(Validator().validate(str(path)).findings) == []


def test_headings_do_not_skip_a_level(path: Path) -> None:
    with pikepdf.open(path) as pdf:
        tags = [str(each.S) for each in structure(pdf)]
    levels = [int(tag[2]) for tag in tags if tag[:2] == "/H" and tag[2:].isdigit()]
    assert len(levels) > 4
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_row_of_every_table_has_a_heading(path: Path) -> None:
    with pikepdf.open(path) as pdf:
        tables = [each for each in structure(pdf) if pikepdf.Name.Table == each.S]
        assert len(tables) == 7
        for table in tables:
            parts = {str(part.S): part for part in children(table)}
            scopes = [_scope(cell) for row in children(parts["/THead"]) for cell in children(row)]
            assert set(scopes) <= {"/Column", "/Both"}
            for row in children(parts["/TBody"]):
                first, *others = children(row)
                assert (first.S, _scope(first)) == (pikepdf.Name.TH, "/Row")
                assert {str(cell.S) for cell in others} == {"/TD"}


def _scope(cell: pikepdf.Object) -> str:
    return next(str(each.Scope) for each in cell.A if "/Scope" in each)


def test_every_chart_has_words(path: Path) -> None:
    with pikepdf.open(path) as pdf:
        charts = [each for each in structure(pdf) if pikepdf.Name.Figure == each.S]
        assert len(charts) == 3
        assert all(str(each.Alt).strip() for each in charts)


def test_bookmarks_lead_to_every_heading(path: Path) -> None:
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        chapters = outline.root
        below = [entry.title for chapter in chapters for entry in chapter.children]
    assert len(chapters) >= 2
    assert len(below) == 4


def test_it_is_read_in_the_order_of_the_page(
    rendered: Path, path: Path, language: Language
) -> None:
    body = page(rendered / f"report.{language}.html").only("body")
    on_page_only = (body.all("a")[0], body.only("footer"))
    body.children = [each for each in body.children if each not in on_page_only]
    contents = body.only("nav")
    contents.children = [each for each in contents.children if each not in contents.all("ol")]
    on_page = letters(body.text(without=("svg", "summary")))
    assert len(on_page) > 1000
    assert letters(spoken(path, without=IN_NO_PAGE)) == on_page


def test_every_page_says_that_the_data_are_synthetic(path: Path, language: Language) -> None:
    said = {"nb": "Syntetiske data", "nn": "Syntetiske data", "en": "Synthetic data"}[language]
    document = pypdfium2.PdfDocument(path)
    texts = [document[at].get_textpage().get_text_bounded() for at in range(len(document))]
    document.close()
    assert len(texts) > 2
    assert all(said in text for text in texts)
