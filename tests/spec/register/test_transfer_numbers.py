"""Numbers for the immigration authorities: whose the transfer list is, in a file of its own, noted."""

import json
import stat
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fotfeste.cli import main
from fotfeste.domain.refusal import Refused
from fotfeste.register.door import STORED, TEST_MODE, Fact
from fotfeste.register.retention.deleting import DeletionRefused, propose
from fotfeste.register.retention.session import for_deletion
from fotfeste.register.server import owned
from tests.numbers import national_number
from tests.spec.register.test_door import named, stored
from tests.spec.register.test_retention import THEN, fact, old, participation

DUF, NATIONAL = "201017238203", national_number("018180", 123)
ON = date(2024, 6, 1)
WHO: dict[str, Any] = {"by": "anna", "because": "yearly clearing"}


def number(at: int, of: int, scheme: str, said: str) -> Fact:
    made = fact(at, person=named(1000 + of), scheme=scheme)
    return replace(made, values={**made.values, "number": said})


@pytest.fixture(autouse=True)
def in_test_mode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TEST_MODE, "1")
    monkeypatch.setenv("LANG", "en")


@pytest.fixture
def filled(database: str) -> str:
    """Three who started in 2009: one with numbers, one without, and one of confidential address with one."""
    with owned(database) as owner:
        stored(owner, "person", old(1), old(2), old(3, screened="confidential"))
        given = (number(20, 1, "duf", DUF), number(21, 1, "national", NATIONAL))
        passport = number(22, 2, "passport", "AB12345")
        numbers = (*given, passport, number(23, 3, "duf", "200710000109"))
        assert stored(owner, "identifier", *numbers) == [STORED] * 4
        stored(owner, "participation", *(participation(29 + n, n, THEN) for n in (1, 2, 3)))
    return database


def proposed(database: str, folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The transfer list and its numbers."""
    transfer, numbers = folder / "transfer.json", folder / "numbers.json"
    with for_deletion(database, by="anna") as session:
        assert propose(session, ON, transfer, numbers=numbers, **WHO)
    said = (json.loads(path.read_text(encoding="utf-8")) for path in (transfer, numbers))
    return next(said), next(said)


def test_each_person_of_the_list_has_the_numbers_that_the_register_ties_to(
    filled: str, tmp_path: Path
) -> None:
    listed, numbers = proposed(filled, tmp_path)
    assert {each["person"] for each in listed["records"]} == {
        each["person"] for each in numbers["persons"]
    } | set(numbers["without"])
    (one,) = numbers["persons"]
    assert {(each["scheme"], each["number"]) for each in one["numbers"]} == {
        ("duf", DUF),
        ("national", NATIONAL),
    }
    assert len(numbers["without"]) == 2, (
        "a passport is no number of theirs, and a screened has none"
    )


def test_the_list_itself_has_no_number_and_the_sum_of_the_file(filled: str, tmp_path: Path) -> None:
    listed, _ = proposed(filled, tmp_path)
    text, written = (tmp_path / "transfer.json").read_text("utf-8"), tmp_path / "numbers.json"
    assert not [each for each in (DUF, NATIONAL) if each in text]
    assert listed["numbers"] == sha256(written.read_bytes()).hexdigest()
    assert stat.S_IMODE(written.stat().st_mode) == 0o600


def test_that_the_numbers_were_read_is_noted_person_by_person(filled: str, tmp_path: Path) -> None:
    proposed(filled, tmp_path)
    with owned(filled) as owner:
        rows = owner.execute(
            "SELECT read_by, kinds, purpose, because FROM history.reading"
        ).fetchall()
    assert rows == [("anna", ["identifier"], "transfer", "yearly clearing")] * 3


def test_without_being_asked_for_no_number_is_read(filled: str, tmp_path: Path) -> None:
    with for_deletion(filled) as session:
        assert propose(session, ON, tmp_path / "transfer.json", **WHO)
    said = json.loads((tmp_path / "transfer.json").read_text(encoding="utf-8"))
    assert said["numbers"] is None
    with owned(filled) as owner:
        assert owner.execute("SELECT count(*) FROM history.reading").fetchone() == (0,)


def test_nothing_is_left_where_a_file_cannot_be_written(filled: str, tmp_path: Path) -> None:
    good, lost = tmp_path / "numbers.json", tmp_path / "no such folder" / "t.json"
    with for_deletion(filled) as session:
        with pytest.raises(Refused, match="cannot be written"):
            propose(session, ON, lost, numbers=good, **WHO)
        with pytest.raises(Refused, match="cannot be written"):
            propose(session, ON, tmp_path / "transfer.json", numbers=lost, **WHO)
        with pytest.raises(DeletionRefused, match="a file of their own"):
            propose(session, ON, good, numbers=good, **WHO)
    assert list(tmp_path.iterdir()) == []
    with owned(filled) as owner:
        assert owner.execute("SELECT count(*) FROM register.proposed_deletion").fetchone() == (0,)


def test_the_command_asks_for_them_by_name(
    filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = ["--transfer", str(tmp_path / "t.json"), "--numbers", str(tmp_path / "n.json")]
    who = ["--by", "anna", "--because", "yearly"]
    assert main(["retention", "propose", "--on", "2024-06-01", *who, *files]) == 0
    told = capsys.readouterr()
    assert DUF not in told.out + told.err
    assert DUF in (tmp_path / "n.json").read_text(encoding="utf-8")
    assert filled


def test_only_a_reading_that_is_noted_has_a_right_to_be(filled: str) -> None:
    """The role of deletion may note, and neither read nor change what was noted."""
    with (
        for_deletion(filled) as session,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        session.execute("SELECT * FROM history.reading")
