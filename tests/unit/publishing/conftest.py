"""The small release, and what is rendered from it; made once."""

from pathlib import Path

import pytest

from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.text import LANGUAGES
from fotfeste.publishing.compose import compose
from fotfeste.publishing.document import Document
from fotfeste.publishing.render import render
from tests.unit.publishing.small import EDITION, small_release


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
