"""The public service over two releases with any figures, answered by a real server."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from fotfeste.catalogue.editions import edition_for
from fotfeste.publishing.statbank.bank import Bank, read_bank
from fotfeste.web.public.api.answered import PREFIX
from fotfeste.web.public.app import public_app
from tests.unit.publishing.any_release import any_release

CURRENT = "current"


@pytest.fixture(scope="session")
def releases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """The folders of the releases for 2023 and for 2024."""
    folder = tmp_path_factory.mktemp("releases")
    return tuple(
        any_release(edition_for(CURRENT, year), year, folder / str(year)).folder
        for year in (2023, 2024)
    )


@pytest.fixture(scope="session")
def bank(releases: tuple[Path, ...]) -> Bank:
    """The bank of both releases."""
    return read_bank(releases)


@pytest.fixture(scope="session")
def address(bank: Bank) -> Iterator[str]:
    """Where the service answers while the tests run."""
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        config = uvicorn.Config(public_app(bank), log_level="warning", access_log=False)
        server = uvicorn.Server(config)
        running = threading.Thread(target=server.run, args=([opened],), daemon=True)
        running.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{opened.getsockname()[1]}"
        server.should_exit = True
        running.join()


@pytest.fixture(scope="session")
def api(address: str) -> str:
    """The address of the bank's API."""
    return address + PREFIX
