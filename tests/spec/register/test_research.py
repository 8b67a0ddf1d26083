"""Who is in an extract for what: screened persons, reservations, and identities only where asked for."""

import csv
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fotfeste.cli import main
from fotfeste.domain.refusal import Refused
from fotfeste.exchange.schema.message import KINDS
from fotfeste.extract.manifest import Research
from fotfeste.extract.reader import read
from fotfeste.register.access import as_national
from fotfeste.register.door import store
from fotfeste.register.extracting import extract
from fotfeste.register.identity import merge
from fotfeste.register.research import Wanted
from fotfeste.register.server import connected, owned
from tests.spec.register.test_door import named, person, stored
from tests.spec.register.test_extracting import DAY, participation
from tests.spec.register.test_numbers import made_up
from tests.spec.register.test_scopes import identifier


def four(connection: psycopg.Connection) -> None:
    """One of each: in the open, reserved, confidential, strictly confidential."""
    stored(
        connection,
        "person",
        person(0),
        person(1, research_reservation=True),
        person(2, screened="confidential"),
        person(3, screened="strictly_confidential"),
    )
    stored(connection, "participation", *(participation(30 + n, of=n) for n in range(4)))


def rows(folder: Path) -> list[tuple[str, str]]:
    """How screened each person of an extract is, and the municipality."""
    with read(folder) as made:
        return made.connection.execute(
            """SELECT p.screened, d.municipality FROM persons AS p JOIN participations AS d
            USING (person_id) ORDER BY 1"""
        ).fetchall()


def test_statistics_count_everybody(database: str, tmp_path: Path) -> None:
    with owned(database) as connection:
        four(connection)
        made = extract(connection, DAY, tmp_path / "made", synthetic=True)
    assert made.research is None
    screened = [screened for screened, _ in rows(tmp_path / "made")]
    assert screened == ["confidential", "no", "no", "strictly_confidential"]


def test_research_lacks_the_screened_and_keeps_the_reserved(database: str, tmp_path: Path) -> None:
    with owned(database) as connection:
        four(connection)
        wanted = Wanted(project="course of the programme")
        made = extract(connection, DAY, tmp_path / "made", synthetic=True, wanted=wanted)
    assert made.research == Research("course of the programme", False, screened=2, reserved=0)
    assert made.files["persons"].rows == made.files["participations"].rows == 2
    with read(tmp_path / "made") as again:
        assert again.manifest.research == made.research


def test_with_identities_the_reserved_are_left_out_too(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOTFESTE_TEST_MODE", "1")
    numbers = [made_up("018190"), made_up("028190")]
    to = tmp_path / "identities.csv"
    with owned(database) as connection:
        four(connection)
        stored(connection, "identifier", identifier(20, 0, numbers[0]))
        stored(connection, "identifier", identifier(21, 1, numbers[1]))
        connection.commit()
        wanted = Wanted(project="p", identities=to, by="kari", because="approved 12/24")
        with connected(as_national("kari"), database) as session:
            made = extract(session, DAY, tmp_path / "made", synthetic=True, wanted=wanted)
        logged = connection.execute(
            "SELECT read_by, scope, person, because FROM history.reading"
        ).fetchall()
    assert made.research == Research("p", True, screened=2, reserved=1)
    assert logged == [("kari", "", named(1000), "p: approved 12/24")]
    (line,) = csv.DictReader(to.read_text(encoding="utf-8").splitlines())
    with read(tmp_path / "made") as again:
        ids = again.connection.execute("SELECT person_id FROM persons").fetchall()
    assert ids == [(line["person_id"],)]
    assert line["number"] == numbers[0]
    assert to.stat().st_mode & 0o777 == 0o600


def test_no_identity_is_handed_out_that_is_not_noted_first(database: str, tmp_path: Path) -> None:
    to = tmp_path / "identities.csv"
    why = f"asked for by {made_up('018190')}"
    wanted = Wanted(project="p", identities=to, by="kari", because=why)
    with owned(database) as connection:
        four(connection)
        connection.commit()
        with connected(as_national("kari"), database) as session, pytest.raises(Refused) as told:
            extract(session, DAY, tmp_path / "made", synthetic=True, wanted=wanted)
    assert "seems to hold a personal number" in str(told.value)
    assert not to.exists()


def test_a_reservation_binds_the_human_being_from_the_day_it_is_made(
    database: str, tmp_path: Path
) -> None:
    """It came after the day the extract is known at, and with another sender."""
    late = person(5, research_reservation=True)
    with owned(database) as connection:
        four(connection)
        stored(connection, "person", late)
        merge(connection, named(1000), named(1005), by="anna", because="the same")
        wanted = Wanted(project="p", identities=tmp_path / "i.csv", by="kari", because="asked")
        with pytest.raises(Refused):  # nobody is left
            extract(connection, DAY, tmp_path / "made", synthetic=True, wanted=wanted)
    assert not (tmp_path / "made").exists()


def test_a_reservation_is_kept_with_who_and_why(database: str) -> None:
    how: dict[str, Any] = {
        "sender": "5501",
        "by": "kari",
        "message": None,
        "because": "asked for in a letter",
    }
    with owned(database) as connection:
        stored(connection, "person", person(0), by="kari")
        with connection.transaction():
            store(connection, KINDS["person"], [person(0, research_reservation=True)], **how)
        said = connection.execute(
            """SELECT p.research_reservation, b.changed_by, b.because FROM history.person AS p
            JOIN history.batch AS b USING (batch) ORDER BY p.entry"""
        ).fetchall()
    assert said == [(None, "kari", ""), (True, "kari", "asked for in a letter")]


def test_two_projects_cannot_lay_their_extracts_together(database: str, tmp_path: Path) -> None:
    with owned(database) as connection:
        four(connection)
        for project in ("one", "other"):
            wanted = Wanted(project=project)
            extract(connection, DAY, tmp_path / project, synthetic=True, wanted=wanted)
    ids = []
    for project in ("one", "other"):
        with read(tmp_path / project) as made:
            ids.append(set(made.connection.execute("SELECT person_id FROM persons").fetchall()))
    assert not ids[0] & ids[1]


def test_identities_are_not_handed_out_to_nobody(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with owned(database) as connection:
        four(connection)
    to = ["--known-at", str(DAY), "--out", str(tmp_path / "made"), "--research", "p"]
    assert main(["extract", *to, "--identities", str(tmp_path / "i.csv")]) == 2
    assert "--by" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    how = ["--identities", str(tmp_path / "i.csv"), "--by", "kari", "--because", "asked"]
    assert main(["extract", *to, *how]) == 0
    assert "2" in capsys.readouterr().out
    assert main(["extract", *to, *how]) == 2  # the file is there already
