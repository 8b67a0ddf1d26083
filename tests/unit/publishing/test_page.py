"""The page: what holds for every reader, in all three languages."""

from itertools import pairwise
from pathlib import Path

import pytest

from fotfeste.domain.text import Language
from tests.unit.publishing.reading import Element, page


@pytest.fixture
def read(rendered: Path, language: Language) -> Element:
    """The page in one language."""
    return page(rendered / f"report.{language}.html")


def test_it_says_its_language_and_title(read: Element, language: Language) -> None:
    assert read.only("html").attributes["lang"] == language
    assert "2030" in read.only("head").only("title").text()


def test_headings_do_not_skip_a_level(read: Element) -> None:
    levels = [int(each.tag[1]) for each in read.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_id_is_alone_and_every_link_leads_somewhere(rendered: Path, read: Element) -> None:
    everything = read.all(*{each.tag for each in _all(read)})
    ids = [each.attributes["id"] for each in everything if "id" in each.attributes]
    assert len(set(ids)) == len(ids)
    links = [each.attributes["href"] for each in read.all("a")]
    assert len(links) > 5
    assert [
        link for link in links if not link.startswith("#") and not (rendered / link).is_file()
    ] == []
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    labelled = [each.attributes.get("aria-labelledby", "").split() for each in everything]
    assert {name for names in labelled for name in names} <= set(ids)


def _all(element: Element) -> list[Element]:
    below = [each for each in element.children if isinstance(each, Element)]
    return [element, *(each for child in below for each in _all(child))]


def test_tables_have_captions_and_headings_with_scope(read: Element) -> None:
    tables = read.all("table")
    assert len(tables) == 7
    for table in tables:
        assert table.only("caption").text().strip()
        assert {"scope"} <= set.intersection(*(set(th.attributes) for th in table.all("th")))
        for row in table.only("tbody").all("tr"):
            assert row.all("th")
            assert len(row.all("td")) == _columns(table)


def _columns(table: Element) -> int:
    last = table.only("thead").all("tr")[-1]
    return len([th for th in last.all("th") if th.attributes.get("class") != "stub"])


def test_charts_are_images_with_title_and_description(read: Element) -> None:
    charts = read.all("svg")
    assert len(charts) == 3
    for chart in charts:
        assert chart.attributes["role"] == "img"
        (title, description) = (chart.only("title"), chart.only("desc"))
        assert chart.attributes["aria-labelledby"].split() == [
            title.attributes["id"],
            description.attributes["id"],
        ]
        assert title.text()
        assert description.text()


def test_nothing_is_run_or_fetched(rendered: Path, language: Language, read: Element) -> None:
    assert read.all("script", "link", "img", "iframe", "object") == []
    text = (rendered / f"report.{language}.html").read_text(encoding="utf-8")
    outside = text.replace("http://www.w3.org/2000/svg", "").replace(
        "http://www.w3.org/1999/xlink", ""
    )
    assert "http" not in outside
    assert "url(" not in outside


def test_what_a_text_says_is_not_taken_for_markup(read: Element) -> None:
    assert "<med tegn & sånt>" in read.only("header").text()


def test_the_skip_link_comes_first(read: Element) -> None:
    assert (
        read.only("body").all("a")[0].attributes["href"] == f"#{read.only('main').attributes['id']}"
    )


def test_hidden_figures_are_signs_that_are_explained(read: Element) -> None:
    (table,) = [each for each in read.all("table") if each.attributes["id"] == "by-county"]
    (row,) = [each for each in table.all("tr") if "Ålesvik" in each.text()]
    cells = row.all("td")
    assert [cell.text() for cell in cells] == [":", ":", "45"]
    assert cells[0].only("abbr").attributes["title"]


def test_what_can_be_downloaded_lies_beside_the_page(rendered: Path, language: Language) -> None:
    footer = page(rendered / f"report.{language}.html").only("footer")
    files = [link.attributes["href"] for link in footer.all("a")]
    assert len(files) == 4
    assert all((rendered / file).is_file() for file in files)
