"""The small release and what is rendered from it; and reports of both editions with any figures."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path, PurePosixPath

import pytest

from fotfeste.catalogue.editions import PRINTED, edition_for
from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.publishing.compose import Composed, compose
from fotfeste.publishing.data.datasets import Collector, Shared
from fotfeste.publishing.data.files import File, data_files
from fotfeste.publishing.document import Document
from fotfeste.publishing.html.page import html
from fotfeste.publishing.render import put_in_place, render
from fotfeste.publishing.workbook import workbook
from tests.unit.publishing.any_release import any_release
from tests.unit.publishing.small import EDITION, small_release

Report = tuple[Release, Document, Path]
"""A release, its document in one language, and the folder of its files."""
Reports = Callable[[int, Language], Report]


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """The small release."""
    return small_release(tmp_path_factory.mktemp("release") / "small")


@pytest.fixture(scope="session")
def document(release: Release) -> Document:
    """Its report in bokmål."""
    return compose(release, EDITION, "nb").document


@pytest.fixture(scope="session")
def rendered(release: Release, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with its report in every form and language."""
    out = tmp_path_factory.mktemp("rendered")
    for language in LANGUAGES:
        render(release, EDITION, language, out)
    return out


@pytest.fixture(params=[2021, 2024])
def year(request: pytest.FixtureRequest) -> int:
    """A year of each edition."""
    found: int = request.param
    return found


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Each language."""
    found: Language = request.param
    return found


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Reports:
    """The report of a year with any figures, in all forms of words and numbers; made when asked for."""
    releases = cache(
        lambda year: any_release(
            edition_for(PRINTED, year), year, tmp_path_factory.mktemp("any") / str(year)
        )
    )

    @cache
    def report(year: int, language: Language) -> Report:
        release, folder = releases(year), tmp_path_factory.mktemp("report")
        composed = compose(release, edition_for(PRINTED, year), language)
        put_in_place(forms(release, composed, year), folder)
        return release, composed.document, folder

    return report


def forms(release: Release, composed: Composed, year: int) -> Iterator[File]:
    """The page, the workbook and the files of numbers."""
    document, edition = composed.document, edition_for(PRINTED, year)
    datasets = list(Collector(Shared(release), composed.contents).datasets(edition))
    yield PurePosixPath("page.html"), html(document).encode()
    yield PurePosixPath("book.xlsx"), workbook(document, release.record.parts[0].known_at)
    yield from data_files(document, datasets, release.record.id)
