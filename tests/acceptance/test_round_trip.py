"""A register written as messages, sent in, extracted again: the reports are the same, figure by figure."""

from collections.abc import Callable
from hashlib import sha256
from http.client import HTTPConnection
from pathlib import Path

import pyarrow as pa
import pytest

from fotfeste.catalogue.editions import edition_for
from fotfeste.cli import main
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import read_release
from fotfeste.disclosure.outside import outside_figures
from fotfeste.exchange.api.serving import server
from fotfeste.exchange.api.tokens import SENDERS
from fotfeste.extract.reader import read
from fotfeste.indicators.tabulate import tabulate
from fotfeste.synthetic.messages import write_messages, write_series
from tests.database import database, database_server
from tests.small_register import small_extract
from tests.threads import answering

__all__ = ["database", "database_server", "small_extract"]

REPORTS = (("printed", 2021), ("printed", 2024), ("current", 2024))
EXTRACT = ["extract", "--known-at", "2025-06-30", "--covers-from", "2018-01-01"]
TOKEN = "the directorate's"  # noqa: S105


def by_file(path: Path) -> None:
    assert main(["receive", str(path), "--sender", "imdi"]) == 0


def by_api(path: Path) -> None:
    senders = path.with_name("senders.json")
    senders.write_text(f'{{"imdi": "{sha256(TOKEN.encode()).hexdigest()}"}}', encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch, answering(server("127.0.0.1", 0)) as port:
        patch.setenv(SENDERS, str(senders))
        connection = HTTPConnection("127.0.0.1", port)
        headers = {"Authorization": f"Bearer {TOKEN}", "Content-Length": str(path.stat().st_size)}
        with path.open("rb") as content:
            connection.request("POST", "/api/messages", content, headers)
        with connection.getresponse() as answer:
            told = answer.read()
            assert (answer.status, b'"rejected": 0' in told) == (200, True), told[:2000]
        connection.close()


def counted(extract: Path) -> list[tuple[pa.Table, list[Figure]]]:
    """Every count of every report, and the figures from outside."""
    with read(extract) as opened:
        editions = [(edition_for(name, year), year) for name, year in REPORTS]
        return [
            (
                tabulate(opened, edition.tables, year).rows,
                list(outside_figures(opened, edition, year)),
            )
            for edition, year in editions
        ]


@pytest.fixture(scope="module")
def wanted(small_extract: Path) -> list[tuple[pa.Table, list[Figure]]]:
    return counted(small_extract)


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("send", [by_file, by_api])
def test_messages_give_the_same_reports_as_the_extract(
    send: Callable[[Path], None],
    small_extract: Path,
    wanted: list[tuple[pa.Table, list[Figure]]],
    tmp_path: Path,
) -> None:
    path, again = tmp_path / "messages.json", tmp_path / "again"
    write_messages(small_extract, path)
    write_series(small_extract, tmp_path)
    send(path)
    assert main([*EXTRACT, "--out", str(again), "--context", str(tmp_path)]) == 0
    for (rows, outside), (rows_wanted, outside_wanted) in zip(counted(again), wanted, strict=True):
        assert rows.num_rows > 1000
        assert rows.equals(rows_wanted)
        assert outside == outside_wanted
    assert wanted[0][1], "a report with figures from outside"


@pytest.mark.long
@pytest.mark.usefixtures("database")
def test_the_national_register_gives_the_same_printed_reports(
    national_extract: Path, tmp_path: Path
) -> None:
    path, again = tmp_path / "messages.json", tmp_path / "again"
    write_messages(national_extract, path)
    by_file(path)
    assert main([*EXTRACT, "--out", str(again), "--context", str(national_extract)]) == 0
    for year in ("2021", "2024"):
        for source, out in ((national_extract, "was"), (again, "said")):
            assert main(["report", year, "--from", str(source), "--out", str(tmp_path / out)]) == 0
        was, said = (read_release(tmp_path / out / "release").figures for out in ("was", "said"))
        assert len(was) > 1000
        assert dict(said) == dict(was)
