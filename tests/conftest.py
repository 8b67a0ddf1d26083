"""What tests of several kinds ask for."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import started_browser
from tests.house.network import close_the_network

close_the_network()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests that open pages; mark those tests `browser`."""
    with started_browser() as browser:
        yield browser
