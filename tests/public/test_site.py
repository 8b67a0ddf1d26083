"""The site in a browser: viewer, places, map, languages, keyboard, narrow screens, dark mode, print."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page

from fotfeste.web.public.site.law_links import LOVDATA
from tests.browser.chromium import OpenPage, opened

pytestmark = pytest.mark.browser

KINDS = {
    "front": "/",
    "tables": "/tables",
    "viewer": "/tables/bank-result-municipality",
    "lines": "/tables/headline?valuecodes[ContentsCode]=participants&valuecodes[Tid]=*",
    "bars": "/tables/transitions-county-sex?valuecodes[Region]=*&valuecodes[ContentsCode]=*&valuecodes[Tid]=2024",
    "problem": "/tables/headline?valuecodes[Tid]=1900",
    "report": "/report",
    "chapter": "/report/2024-current/2",
    "whole": "/report/2024-current/whole",
    "places": "/places",
    "county": "/places/55",
    "municipality": "/places/5501",
    "divided": "/places/1507",
    "map": "/map",
    "municipalities": "/map?level=municipality",
    "definitions": "/definitions",
    "calendar": "/calendar",
    "changes": "/changes",
    "releases": "/releases",
    "release": "/releases/2024-current",
    "figure": "/f/transitions-county-sex/2024/55/female",
    "nowhere": "/nowhere",
}
"""Every kind of page, by its address below the language."""


@pytest.fixture
def shown(browser: Browser, address: str) -> Iterator[OpenPage]:
    """A page that is open on the front page."""
    with opened(browser, f"{address}/nb/") as page:
        yield page


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_and_nothing_is_fetched_from_outside(
    shown: OpenPage, address: str, kind: str
) -> None:
    answer = shown.page.goto(f"{address}/en{KINDS[kind]}")
    assert answer is not None
    assert answer.status == (404 if kind == "nowhere" else 200)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    shown.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    assert shown.accessibility_faults() == []
    shown.page.emulate_media(color_scheme="dark")
    assert shown.accessibility_faults() == []
    assert shown.outside_requests == []
    assert shown.page.context.cookies() == []


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_as_narrow_as_a_telephone(shown: OpenPage, address: str, kind: str) -> None:
    shown.page.set_viewport_size({"width": 320, "height": 640})
    for language in ("nb", "en"):
        shown.page.goto(f"{address}/{language}{KINDS[kind]}")
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_policy_is_kept(shown: OpenPage, address: str) -> None:
    """A browser tells on the console what it refused to load or to run."""
    told: list[str] = []
    shown.page.on("console", lambda message: told.append(message.text))
    shown.page.on("pageerror", lambda error: told.append(str(error)))
    for path in KINDS.values():
        shown.page.goto(f"{address}/nn{path}")
    assert [each for each in told if "404" not in each] == []


def test_links_lead_somewhere(shown: OpenPage, address: str) -> None:
    kinds: dict[str, str] = {}
    for path in KINDS.values():
        shown.page.goto(f"{address}/nb{path}")
        for link in _links(shown.page):
            if link.startswith(LOVDATA):
                continue
            assert link.startswith(address), link
            if link != shown.page.url:
                kinds.setdefault(_kind(link), link)
    for link in kinds.values():
        answer = shown.page.request.get(link)
        assert answer.ok, link


def _links(page: Page) -> list[str]:
    """The addresses of a page's links, without what comes after #."""
    found = page.evaluate(
        "[...document.querySelectorAll('a[href]')]"
        ".map(a => new URL(a.getAttribute('href'), location.href).href.split('#')[0])"
    )
    return [str(each) for each in found]


def _kind(link: str) -> str:
    """Links to the same sort of page: the beginning of the address, and how deep it goes."""
    path = urlsplit(link).path
    return (
        f"{path.split('/')[1:3]} {path.count('/')} {Path(path).suffix} {urlsplit(link).query[-20:]}"
    )


def test_links_within_a_page_lead_to_something(shown: OpenPage, address: str) -> None:
    for path in KINDS.values():
        shown.page.goto(f"{address}/nb{path}")
        lost = shown.page.evaluate(
            "[...document.querySelectorAll('a[href^=\"#\"]')]"
            ".filter(a => !document.getElementById(a.getAttribute('href').slice(1))).length"
        )
        assert lost == 0, path


def test_the_language_is_switched_on_the_same_page(shown: OpenPage, address: str) -> None:
    shown.page.goto(f"{address}/nb/places/5501")
    assert shown.page.locator("html").get_attribute("lang") == "nb"
    shown.page.get_by_role("link", name="English").click()
    assert shown.page.url == f"{address}/en/places/5501"
    assert shown.page.locator("html").get_attribute("lang") == "en"
    shown.page.get_by_role("heading", name="Results").wait_for()


def test_a_table_is_chosen_from_with_the_keyboard_alone(shown: OpenPage, address: str) -> None:
    page = shown.page
    page.goto(f"{address}/en/tables/bank-result-municipality")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "ds-skip-link"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # opens the choices
    _tab_to(page, "input[type=search]")
    page.keyboard.type("oslo")
    _tab_to(page, "input[value='0301']")
    page.keyboard.press("Space")
    _tab_to(page, "button[type=submit]")
    page.keyboard.press("Enter")
    page.wait_for_url("**valuecodes**")
    assert page.locator("tbody th").all_inner_texts() == ["Oslo"]


def _tab_to(page: Page, selector: str, most: int = 60) -> None:
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches({selector!r})"):
            return
    raise AssertionError(f"the keyboard does not reach {selector}")


def test_a_report_is_walked_through_with_the_keyboard_alone(shown: OpenPage, address: str) -> None:
    page = shown.page
    page.goto(f"{address}/en/report/2024-current/1")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # past the menu
    assert page.evaluate("document.activeElement.id") == "main"
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.rel") == "next":
            break
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/en/report/2024-current/2")
    current = page.locator("[aria-current=page]").all_inner_texts()
    assert current[0] == "Report"
    assert current[-1] == page.locator("h1").inner_text()


def test_a_table_is_chosen_from_without_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/en/tables/bank-result-municipality")
    page.locator("summary").click()
    page.locator("input[value='0301']").check()
    page.locator("button[type=submit]").click()
    assert page.locator("tbody th").all_inner_texts() == ["Oslo"]
    context.close()


def test_a_grouping_is_shown_as_soon_as_it_is_chosen(shown: OpenPage, address: str) -> None:
    shown.page.goto(f"{address}/en/tables/bank-result-municipality")
    shown.page.locator("summary").click()
    shown.page.get_by_label("Grouped as").first.select_option("agg_county_2024")
    shown.page.wait_for_url("**agg_county_2024**")
    assert "Troms" in shown.page.locator("tbody th").all_inner_texts()


def test_the_map_leads_to_the_place(shown: OpenPage, address: str) -> None:
    shown.page.goto(f"{address}/en/map")
    shown.page.locator("svg a[href='/en/places/55']").click()
    shown.page.wait_for_url("**/en/places/55*")
    assert "Troms" in shown.page.locator("h1").inner_text()


def test_the_map_says_the_same_as_its_table(shown: OpenPage, address: str) -> None:
    shown.page.goto(f"{address}/nb/map?indicator=participants&year=2023")
    tiles = {str(each.get_attribute("aria-label")) for each in shown.page.locator("svg a").all()}
    rows = [row.inner_text().split("\t") for row in shown.page.locator("tbody tr").all()]
    assert tiles == {f"{row[0]}: {row[1]}" for row in rows}
    assert len(tiles) == 11


@pytest.mark.parametrize("kind", ["viewer", "municipality", "map"])
def test_print_has_the_numbers_and_not_the_buttons(
    shown: OpenPage, address: str, tmp_path: Path, kind: str
) -> None:
    shown.page.goto(f"{address}/nb{KINDS[kind]}")
    title = shown.page.locator("h1").inner_text()
    shown.page.pdf(path=tmp_path / "printed.pdf", format="A4")
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    text = " ".join(document[at].get_textpage().get_text_bounded() for at in range(len(document)))
    document.close()
    words = " ".join(text.split())
    assert " ".join(title.split()) in words
    assert "Syntetiske data" in words
    assert "Kalender" not in words


def test_the_printed_map_is_on_the_first_page_with_its_legend(
    shown: OpenPage, address: str, tmp_path: Path
) -> None:
    shown.page.goto(f"{address}/nb{KINDS['map']}")
    shown.page.pdf(path=tmp_path / "printed.pdf", format="A4")
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    first = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "Nordland" in first
    assert "Tegnforklaring" in first
    assert "Hopp over kartet" not in first
