"""The report's page in a browser: accessible, narrow and dark too, and asking for nothing."""

from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser

from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.publishing.compose import compose
from fotfeste.publishing.html.page import html
from tests.browser.chromium import opened
from tests.unit.publishing.small import EDITION, small_release

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page in every language."""
    folder = tmp_path_factory.mktemp("pages")
    release = small_release(folder / "release")
    for language in LANGUAGES:
        page = html(compose(release, EDITION, language).document)
        (folder / f"{language}.html").write_text(page, encoding="utf-8")
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_has_no_faults(browser: Browser, pages: Path, language: Language, scheme: str) -> None:
    with opened(browser, pages / f"{language}.html") as shown:
        shown.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        for details in shown.page.locator("summary").all():
            details.click()
        assert shown.accessibility_faults() == []
        assert shown.outside_requests == []


def test_it_is_as_narrow_as_a_telephone(browser: Browser, pages: Path) -> None:
    with opened(browser, pages / "nb.html") as shown:
        shown.page.set_viewport_size({"width": 320, "height": 640})
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_wide_tables_and_charts_can_be_scrolled_with_the_keyboard(
    browser: Browser, pages: Path
) -> None:
    with opened(browser, pages / "nb.html") as shown:
        shown.page.set_viewport_size({"width": 320, "height": 640})
        picture = shown.page.locator(".picture").first
        picture.focus()
        shown.page.keyboard.press("ArrowRight")
        shown.page.wait_for_function("document.activeElement.scrollLeft > 0")
        assert picture.evaluate("shown => shown.scrollLeft") > 0


def test_the_skip_link_is_first_and_leads_to_the_contents(browser: Browser, pages: Path) -> None:
    with opened(browser, pages / "nb.html") as shown:
        shown.page.keyboard.press("Tab")
        assert shown.page.evaluate("document.activeElement.className") == "skip"
        shown.page.keyboard.press("Enter")
        assert shown.page.evaluate("document.activeElement.tagName") == "MAIN"


def test_every_printed_page_says_that_the_data_are_synthetic(
    browser: Browser, pages: Path, tmp_path: Path
) -> None:
    with opened(browser, pages / "nb.html") as shown:
        shown.page.pdf(path=tmp_path / "printed.pdf", prefer_css_page_size=True)
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    texts = [document[at].get_textpage().get_text_bounded() for at in range(len(document))]
    document.close()
    assert len(texts) > 1
    assert all("Syntetiske data" in text for text in texts)
