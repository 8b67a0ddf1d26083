"""The text of a small report, approved word for word.

After a change that is meant: `python -m tests.golden.test_report_text` writes the
text anew, and `git diff` shows what to approve.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.publishing.compose import compose
from fotfeste.publishing.html.page import html
from tests.unit.publishing.reading import Element, page, plain
from tests.unit.publishing.small import EDITION, small_release

HERE = Path(__file__).parent
LINES = ("h1", "h2", "h3", "p", "li", "caption", "figcaption", "tr", "dt", "dd")


def report_text(language: Language, folder: Path) -> str:
    """What the page says, a line for each heading, paragraph, point and row."""
    file = folder / f"{language}.html"
    release = small_release(folder / language)
    file.write_text(html(compose(release, EDITION, language).document), encoding="utf-8")
    lines = [line(each) for each in page(file).only("body").all(*LINES)]
    return "\n".join(lines) + "\n"


def line(element: Element) -> str:
    """One line: the cells of a row apart, everything else as it reads."""
    if element.tag == "tr":
        return " | ".join(line(cell) for cell in element.all("th", "td"))
    mark = "#" * int(element.tag[1]) + " " if element.tag[0] == "h" else ""
    return mark + " ".join(plain(element.text()).split())


def approved(language: Language) -> Path:
    """The file of the approved text."""
    return HERE / f"small-report.{language}.txt"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_reads_as_approved(language: Language, tmp_path: Path) -> None:
    assert report_text(language, tmp_path) == approved(language).read_text(encoding="utf-8")


if __name__ == "__main__":
    with TemporaryDirectory() as working:
        for each in LANGUAGES:
            approved(each).write_text(report_text(each, Path(working)), encoding="utf-8")
