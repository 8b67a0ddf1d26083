"""The public service over two releases with any figures, answered by a real server."""

import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import uvicorn

from fotfeste.catalogue.editions import edition_for
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.table import Table
from fotfeste.publishing.statbank.bank import Bank, read_bank
from fotfeste.web.public.api.answered import PREFIX
from fotfeste.web.public.app import public_app
from tests.unit.publishing.any_release import any_release

CURRENT = "current"
TABLES = {
    "headline",
    "transitions-age",
    "transitions-county-sex",
    "bank-reasons-sex-activity",
    "bank-people-municipality",
    "bank-result-municipality",
    "bank-measure-groups-municipality",
    "bank-course-municipality",
    "bank-people-county-sex",
    "bank-results-county-sex",
    "bank-measure-groups-county-sex",
    "bank-course-county",
    "bank-reasons-county-activity",
}
"""Tables of nothing, of ages, of municipalities, of counties alone and with something else."""
OLDEST = -2
"""The first year of a table, counted from its release's own."""


def some_tables(edition: Edition) -> tuple[Table, ...]:
    """Some tables of an edition, and of those some years."""
    return tuple(
        replace(table, years=tuple(offset for offset in table.years if offset >= OLDEST))
        for table in edition.tables
        if table.id in TABLES
    )


@pytest.fixture(scope="session")
def releases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """The folders of the releases for 2023 and for 2024."""
    folder = tmp_path_factory.mktemp("releases")
    made = []
    for year in (2023, 2024):
        edition = edition_for(CURRENT, year)
        release = any_release(edition, year, folder / str(year), only=some_tables(edition))
        made.append(release.folder)
    return tuple(made)


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
