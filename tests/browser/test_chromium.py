"""The looking itself: faults are found, and nothing is fetched from outside."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import opened

pytestmark = pytest.mark.browser

GOOD = """<!doctype html><html lang="nb"><head><title>Side</title></head>
<body><main><h1>Resultater</h1><p>Tekst</p></main></body></html>"""


def page(folder: Path, html: str) -> Path:
    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    return file


def test_a_good_page_has_no_faults(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, page(tmp_path, GOOD)) as shown:
        assert shown.accessibility_faults() == []
        assert shown.outside_requests == []


def test_a_picture_without_text_is_a_fault(browser: Browser, tmp_path: Path) -> None:
    bad = GOOD.replace("<p>", "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><p>")
    with opened(browser, page(tmp_path, bad)) as shown:
        assert [fault.split(":")[0] for fault in shown.accessibility_faults()] == ["image-alt"]


def test_a_request_to_the_outside_is_noted_and_refused(browser: Browser, tmp_path: Path) -> None:
    asking = GOOD.replace(
        "</head>", "<link rel='stylesheet' href='https://example.org/a.css'></head>"
    )
    with opened(browser, page(tmp_path, asking)) as shown:
        assert shown.outside_requests == ["https://example.org/a.css"]
