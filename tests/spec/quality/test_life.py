"""The life of a finding: opened by the check, seen and explained by people, mended by the record itself."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import psycopg
import pytest

from fotfeste.cli import main
from fotfeste.exchange.schema.message import KINDS
from fotfeste.quality.life.answering import AnswerRefused, answer_finding
from fotfeste.quality.life.known import Known
from fotfeste.quality.life.reading import known_findings
from fotfeste.quality.life.session import of_municipality
from fotfeste.quality.life.tables import create_findings
from fotfeste.quality.life.update import update_findings
from fotfeste.register.door import STORED, Fact, store
from fotfeste.register.server import owned
from tests.spec.register.test_door import key, named, person, stored

ON = date(2024, 6, 30)
TROMSO = "5501"


@contextmanager
def looked_after(database: str) -> Iterator[psycopg.Connection]:
    """The owner's session, each statement on its own, with the tables of findings there."""
    with owned(database) as connection:
        connection.autocommit = True
        create_findings(connection)
        yield connection


def fact(number: int, **values: object) -> Fact:
    return Fact(key(number), f"R-{number}", values, date(2024, 2, 5), "case_system")


def participation(number: int, of: int) -> Fact:
    return fact(
        number,
        person=named(1000 + of),
        municipality=TROMSO,
        municipality_on=date(2024, 1, 1),
        settled_on=date(2024, 1, 1),
        started_on=date(2024, 1, 10),
        act="integreringsloven",
        legal_basis="ordinary",
        valid_from=date(2024, 1, 10),
    )


def ending(number: int, of: int, reason: str = "not_registered", **more: object) -> Fact:
    ended = date(2024, 5, 1)
    told = {"ended_on": ended, "end_reason": reason, "valid_from": ended, **more}
    return fact(number, participation=named(of), **told)


def measure(number: int, of: int) -> Fact:
    return fact(
        number,
        participation=named(of),
        kind="norwegian",
        measure_group="norwegian_and_social_studies",
        given_from=date(2024, 1, 10),
        given_to=date(2024, 5, 1),
        valid_from=date(2024, 1, 10),
    )


def a_programme(connection: psycopg.Connection) -> None:
    """Ended without a reason; all else is there."""
    stored(connection, "person", person(1))
    assert stored(connection, "participation", participation(30, 1)) == [STORED]
    assert stored(connection, "measure", measure(40, 30)) == [STORED]
    assert stored(connection, "ending", ending(50, 30)) == [STORED]


def updated(connection: psycopg.Connection, on: date = ON) -> Counter[str]:
    return update_findings(connection, on, synthetic=True)


def found(database: str, number: int | None = None, state: str = "open") -> list[Known]:
    with of_municipality(TROMSO, database) as session:
        return list(known_findings(session, states=(state,), number=number))


def happened(database: str, number: int = 1) -> list[str]:
    (known,) = found(database, number)
    return [event.what for event in known.events]


def without_reason(database: str, state: str = "open") -> Known:
    (known,) = (each for each in found(database, state=state) if each.finding.check.id == "K001")
    return known


def test_a_finding_is_opened_once(database: str) -> None:
    with looked_after(database) as connection:
        a_programme(connection)
        assert updated(connection)["opened"] > 0
        assert updated(connection) == Counter()
    known = without_reason(database)
    assert (known.finding.record, known.finding.channel) == ("ending R-50", "case_system")
    assert known.finding.seen.en == "ended 1 May 2024, no reason registered"
    assert known.finding.rule.en.startswith("integreringsforskriften")
    assert [event.by for event in known.events] == ["fotfeste"]


def test_it_is_mended_by_the_entry_that_did_it(database: str) -> None:
    with looked_after(database) as connection:
        a_programme(connection)
        updated(connection)
        number = without_reason(database).number
        done = ending(50, 30, "work_full_time", main_activity="work_full_time")
        assert stored(connection, "ending", done) == [STORED]
        assert updated(connection)["mended"] >= 1
        (entry,) = connection.execute("SELECT max(entry) FROM history.ending").fetchone() or (0,)
    (known,) = found(database, number)
    assert known.state == "mended"
    assert known.events[-1].entry == f"ending {entry}"


def test_what_comes_back_is_reopened(database: str) -> None:
    with looked_after(database) as connection:
        a_programme(connection)
        updated(connection)
        number = without_reason(database).number
        stored(connection, "ending", ending(50, 30, "work_full_time"))
        updated(connection)
        stored(connection, "ending", ending(50, 30))
        updated(connection)
    assert happened(database, number) == ["opened", "mended", "reopened"]


def test_an_explained_finding_rests_as_long_as_it_says_the_same(database: str) -> None:
    with looked_after(database) as connection:
        a_programme(connection)
        updated(connection)
        number = without_reason(database).number
        with of_municipality(TROMSO, database) as session:
            answer_finding(session, number, "seen", scope=TROMSO, by="kari")
            why = "asked the school, the answer comes in July"
            answer_finding(session, number, "explained", scope=TROMSO, by="kari", because=why)
        assert updated(connection) == Counter()
        assert [each.number for each in found(database, state="explained")] == [number]
        later = ending(50, 30, ended_on=date(2024, 5, 15))
        assert stored(connection, "ending", later) == [STORED]
        assert updated(connection)["reopened"] == 1
    assert happened(database, number) == ["opened", "seen", "explained", "reopened"]


def test_no_record_is_changed(database: str) -> None:
    def entries(connection: psycopg.Connection) -> list[tuple[int, ...]]:
        every = " UNION ALL ".join(f'SELECT count(*) FROM history."{kind}"' for kind in KINDS)
        return connection.execute(every).fetchall()

    with looked_after(database) as connection:
        a_programme(connection)
        before = entries(connection)
        updated(connection)
        assert entries(connection) == before
        assert connection.execute("SELECT count(*) FROM register.sealed_through").fetchall() == [
            (0,)
        ]


@pytest.mark.parametrize(
    ("by", "because", "why"),
    [
        ("", "known", "who gives it"),
        ("kari", " ", "must say why"),
        ("kari", "it is 018190 12345", "personal number"),
    ],
)
def test_a_bad_explanation_changes_nothing(database: str, by: str, because: str, why: str) -> None:
    with looked_after(database) as connection:
        a_programme(connection)
        updated(connection)
    number = without_reason(database).number
    with of_municipality(TROMSO, database) as session, pytest.raises(AnswerRefused, match=why):
        answer_finding(session, number, "explained", scope=TROMSO, by=by, because=because)
    assert happened(database, number) == ["opened"]


def test_another_municipality_sees_and_answers_nothing(database: str) -> None:
    with looked_after(database) as connection:
        a_programme(connection)
        updated(connection)
    number = without_reason(database).number
    with of_municipality("0301", database) as session:
        assert list(known_findings(session)) == []
        with pytest.raises(AnswerRefused, match="no finding"):
            answer_finding(session, number, "seen", scope="0301", by="per")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute("DELETE FROM quality.event")
    with looked_after(database) as owner, pytest.raises(psycopg.errors.RaiseException):
        owner.execute("DELETE FROM quality.event")


def test_findings_of_screened_persons_are_for_those_who_may_see_them(database: str) -> None:
    with looked_after(database) as connection:
        stored(connection, "person", person(1, screened="strictly_confidential"))
        stored(connection, "participation", participation(30, 1))
        assert updated(connection)["opened"] > 0
    assert found(database) == []
    with of_municipality(TROMSO, database, by="kari", role="screened") as session:
        assert list(known_findings(session)) != []


def test_the_commands(
    database: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANG", "en")
    monkeypatch.delenv("LC_ALL", raising=False)
    with looked_after(database) as connection:
        a_programme(connection)
    assert main(["findings", "update", "--on", str(ON)]) == 0
    assert capsys.readouterr().out.startswith("Opened ")
    of, file = ["--municipality", TROMSO], tmp_path / "findings.json"
    assert main(["findings", "list", *of, "--json", str(file)]) == 1
    listed = json.loads(file.read_text(encoding="utf-8"))
    number = next(str(each["finding"]) for each in listed if each["check"] == "K001")
    for each in listed:
        how = ["--by", "kari", "--because", "asked"]
        assert main(["findings", "explain", str(each["finding"]), *of, *how]) == 0
    assert main(["findings", "list", *of]) == 0
    capsys.readouterr()
    assert main(["findings", "show", number, *of]) == 0
    out = capsys.readouterr().out
    assert "ending R-50: ended 1 May 2024" in out
    assert "explained by kari: asked" in out
    assert main(["findings", "see", number, *of, "--by", "kari"]) == 2
    assert "no finding" in capsys.readouterr().err


def test_the_channel_is_the_one_of_the_register(database: str) -> None:
    """A record that came by case system and was corrected by hand is of the hand."""
    with looked_after(database) as connection:
        a_programme(connection)
        updated(connection)
        by_hand = replace(ending(50, 30, ended_on=date(2024, 5, 2)), channel="web")
        with connection.transaction():
            how = {"sender": TROMSO, "by": TROMSO, "message": None}
            assert store(connection, KINDS["ending"], [by_hand], **how) == [STORED]  # type: ignore[arg-type]
    assert without_reason(database).finding.channel == "web"
