"""The review of a report in a browser: choose, download, and the file is one that the audit takes."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.publishing.audit.reading.audited import read_report
from fotfeste.reconstruction.figures.reader import read_figures
from tests.browser.chromium import opened

pytestmark = pytest.mark.browser
REPORT = """\
I 2031 avsluttet 2 310 deltakere introduksjonsprogram.
Også i 2031 har menn (63 prosent) høyere måloppnåelse enn kvinner (44 prosent).
1 2041 startet program i løpet av 2031, «nye» & <gamle>.
"""


def a_page(folder: Path, language: Language) -> Path:
    report = folder / "report.txt"
    report.write_text(REPORT, encoding="utf-8")
    page = folder / f"{language}.html"
    page.write_text(read_report(report, language).page, encoding="utf-8")
    return page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_has_no_faults(
    browser: Browser, tmp_path: Path, language: Language, scheme: str
) -> None:
    with opened(browser, a_page(tmp_path, language)) as shown:
        shown.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        assert shown.accessibility_faults() == []
        assert shown.outside_requests == []
        shown.page.set_viewport_size({"width": 320, "height": 640})
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_what_is_chosen_is_in_the_file_that_is_downloaded(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, a_page(tmp_path, "nb")) as shown:
        page = shown.page
        assert page.locator("fieldset").count() == 3
        assert page.locator("#left").inner_text() == "Ikke avgjort: 3"
        men = page.locator("fieldset").filter(has_text="63").first
        men.get_by_label("Kjønn").fill("male")
        page.locator("#left").click()
        assert men.get_by_label("Er dette et tall?").input_value() == "placed"
        assert page.locator("#left").inner_text() == "Ikke avgjort: 2"
        with page.expect_download() as waiting:
            page.get_by_role("button").click()
        saved = tmp_path / waiting.value.suggested_filename
        waiting.value.save_as(saved)
    figures = read_figures(saved)
    assert {(str(row.value), row.sex) for row in figures.rows} == {("2310", ""), ("63", "male")}
    assert figures.left_out["asked"] == 2
