"""What tests of several kinds ask for."""

import fcntl
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from fotfeste.extract.manifest import MANIFEST
from fotfeste.synthetic.synthesise import synthesise
from tests.browser.chromium import started_browser
from tests.house.network import close_the_network

close_the_network()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests that open pages; mark those tests `browser`."""
    with started_browser() as browser:
        yield browser


@pytest.fixture(scope="session")
def national_extract(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The extract in which both published reports hold, made once a session; takes a minute."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    extract = shared / "national"
    with (shared / "national.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (extract / MANIFEST).exists():
            synthesise(None, seed=1, scale=1, out=extract)
    return extract
