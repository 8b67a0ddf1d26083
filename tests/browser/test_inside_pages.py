"""The pages for those inside the wall, in a browser: accessible in every language, and asking for nothing."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from fotfeste.disclosure.attack.attack_page import write_attack
from fotfeste.disclosure.attack.attacked_figures import attack_figures
from fotfeste.disclosure.gate import pass_gate
from fotfeste.disclosure.holding_back import without_numbers
from fotfeste.disclosure.protect import protect_release
from fotfeste.disclosure.review import write_review
from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.reconstruction.figures.reader import read_figures
from tests.browser.chromium import opened
from tests.spec.disclosure.cases import ACTIVITY, COUNTY, LEAVERS, TO_WORK, table
from tests.spec.disclosure.counted import people, tabulated
from tests.spec.disclosure.released import POLICY, released

pytestmark = pytest.mark.browser
TABLES = (
    table("counties", LEAVERS, TO_WORK, by=(COUNTY,)),
    table("activities", LEAVERS, by=(COUNTY, ACTIVITY)),
)
FIGURES = """\
measure,unit,year,sex,county,value,precision
left_programme,persons,2024,,,12,exact
left_programme,persons,2024,male,,7,exact
left_programme,persons,2024,female,,,suppressed
left_programme,persons,2024,female,55,3,exact
left_programme,persons,2024,female,56,,suppressed
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both pages in every language, every part of them with something in it."""
    folder = tmp_path_factory.mktemp("inside")
    groups = (("03", "work", 50), ("55", "work", 3), ("56", "work", 9), ("56", "other", 44))
    persons = people(
        *((n, {"left": "yes", "county": c, "activity_group": a}) for c, a, n in groups)
    )
    done = protect_release(tabulated(TABLES, persons), TABLES, POLICY)
    release = released(folder / "release", done.figures, *TABLES)
    attacked = pass_gate(release, done, POLICY, [])
    held = without_numbers(done, {"activities"})
    write_review(folder, release.record, held, attacked, POLICY)
    (folder / "figures.csv").write_text(FIGURES, encoding="utf-8")
    found = attack_figures(read_figures(folder / "figures.csv"), low=1, threshold=5)
    write_attack(folder, "figures.csv", found)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["review", "attack"])
def test_it_has_no_faults(browser: Browser, pages: Path, name: str, language: Language) -> None:
    with opened(browser, pages / f"{name}.{language}.html") as shown:
        assert shown.accessibility_faults() == []
        assert shown.outside_requests == []


@pytest.mark.parametrize("name", ["review", "attack"])
def test_it_is_as_narrow_as_a_telephone(browser: Browser, pages: Path, name: str) -> None:
    with opened(browser, pages / f"{name}.nb.html") as shown:
        shown.page.set_viewport_size({"width": 320, "height": 640})
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_reasoning_is_told_in_each_language(pages: Path) -> None:
    for language, word in (("nb", "rad"), ("nn", "rad"), ("en", "row")):
        text = (pages / f"attack.{language}.html").read_text(encoding="utf-8")
        assert f"<li>{word} 3 = 12 ({word} 1) − 7 ({word} 2) = 5</li>" in text
