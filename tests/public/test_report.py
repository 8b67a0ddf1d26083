"""The report's pages say what the report on paper says, chapter by chapter, in every language."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import requests

from fotfeste.catalogue.editions import edition_for
from fotfeste.disclosure.figures.release import Release, read_release
from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.publishing.compose import compose
from fotfeste.publishing.document import Document
from fotfeste.publishing.pdf.paper import pdf
from fotfeste.publishing.statbank.released import read_released
from fotfeste.web.public.site.report import report_release
from tests.unit.publishing.reading import Element, elements

DIGITS = re.compile(r"\d+")


@pytest.fixture(scope="module")
def release(releases: tuple[Path, ...]) -> Release:
    """The newest release, whole."""
    return read_release(releases[-1])


def page(address: str, path: str) -> str:
    """A page's text; raises HTTPError where there is none."""
    answer = requests.get(address + path, timeout=60)
    answer.raise_for_status()
    return answer.text


def document(release: Release, language: Language) -> Document:
    """What the report on paper is drawn from."""
    edition = edition_for(release.record.edition, release.record.year)
    return compose(release, edition, language).document


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_are_drawn_from_the_papers_document(release: Release, language: Language) -> None:
    edition = edition_for(release.record.edition, release.record.year)
    fewer = report_release(read_released(release.folder), edition)
    assert len(fewer.figures) < len(release.figures)
    assert compose(fewer, edition, language).document == document(release, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_the_pages_is_in_the_pdf(
    address: str, release: Release, language: Language
) -> None:
    paper = pypdfium2.PdfDocument(
        pdf(document(release, language), release.record.parts[0].known_at)
    )
    printed = Counter(
        number for page in paper for number in DIGITS.findall(page.get_textpage().get_text_range())
    )
    shown: Counter[str] = Counter()
    for path in chapters(address, language):
        shown.update(DIGITS.findall(" ".join(words(text(address, path)))))
    assert sum(shown.values()) > 150
    assert shown - printed == Counter()


def chapters(address: str, language: Language) -> list[str]:
    """The addresses of the chapters, as the first page lists them."""
    found = text(address, f"/{language}/report").all("ol")
    return [link.attributes["href"] for ol in found for link in ol.all("a")]


def text(address: str, path: str) -> Element:
    """The text of a page's chapter, or the whole page where it is none."""
    whole = elements(page(address, path))
    inside = [each for each in whole.all("div") if each.attributes.get("class") == "report-text"]
    return inside[0] if inside else whole


def words(element: Element) -> Iterator[str]:
    """The words of an element but those of drawings and of the way to other pages."""
    for child in element.children:
        if not isinstance(child, Element):
            yield child
        elif child.tag not in {"svg", "nav", "sup"}:
            yield from words(child)


def test_figures_in_tables_lead_to_their_pages(address: str) -> None:
    links = [
        link.attributes["href"]
        for path in chapters(address, "en")
        for cell in text(address, path).all("td")
        for link in cell.all("a")
    ]
    assert len(links) > 50
    for link in links[:: len(links) // 20]:
        assert link.startswith("/f/")
        assert page(address, link)


def test_a_chapter_leads_to_the_next_and_the_one_before(address: str) -> None:
    first, second, *_, last = chapters(address, "nn")
    between = page(address, second)
    assert f'rel="prev" href="{first}"' in between
    assert 'aria-current="page"' in between
    assert 'rel="next"' not in page(address, last)


@pytest.mark.parametrize("part", ["2024-current/0", "2024-current/99", "2024-current/x", "1999"])
def test_there_is_no_other_chapter(address: str, part: str) -> None:
    with pytest.raises(requests.HTTPError, match="404"):
        page(address, f"/nn/report/{part}")
