"""A municipality is one sender under all its numbers, and goes on with what those it has taken in have sent."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fotfeste.casework.current import current
from fotfeste.casework.desk import Desk
from fotfeste.casework.end import end
from fotfeste.exchange.chain.verify import verify
from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.receipts.line import Line, Outcome
from fotfeste.exchange.receipts.receipt import Receipt
from fotfeste.exchange.reconcile import reconcile
from fotfeste.register.access import as_sender
from fotfeste.register.roles import as_person
from fotfeste.register.server import connected, owned
from tests.spec.exchange.messages import (
    ENDING,
    HEAD,
    MEASURE,
    PARTICIPATION,
    PERSON,
    Record,
    message,
    with_,
)

IN_2022 = {"municipality_on": "2022-02-01", "decided_on": "2022-02-01", "started_on": "2022-02-05"}
BEFORE = with_(PARTICIPATION, municipality="5401", **IN_2022)
MEASURE_22 = with_(MEASURE, given_from="2022-02-05", given_to="2022-06-01")
ENDING_23 = with_(ENDING, ended_on="2023-01-31")
OF_TROMSO = (with_(PERSON, valid_from="2022-01-10"), BEFORE, MEASURE_22, ENDING_23)
"""A participant of Tromsø from before 2024, when the number was 5401."""


@pytest.fixture
def register(database: str) -> Iterator[psycopg.Connection]:
    with owned(database) as connection:
        connection.autocommit = True
        yield connection


@pytest.fixture
def send(register: psycopg.Connection, tmp_path: Path) -> Any:  # noqa: ARG001 - the server it goes to
    """What sends records under a number, in a session of the application's own role."""
    sent: list[str] = []

    def sending(number: str, *records: Record) -> tuple[Receipt, list[Line]]:
        sent.append(number)
        path = tmp_path / f"{len(sent)}.json"
        head = HEAD | {"sender": number, "message": f"m-{len(sent)}"}
        path.write_bytes(message(*records, head=head))
        with connected(as_sender(number)) as session:
            receipt, lines = receive(session, path, number, Wanted())
            return receipt, list(lines)

    return sending


def outcomes(lines: list[Line]) -> list[Outcome]:
    return [line.outcome for line in lines]


def rules_of(lines: list[Line]) -> set[str]:
    return {each.rule_id for line in lines for each in line.problems}


def rows(session: psycopg.Connection, table: str, columns: str = "count(*)") -> list[Any]:
    return session.execute(f"SELECT {columns} FROM {table} ORDER BY 1").fetchall()


def test_the_same_facts_under_the_new_number_are_unchanged(
    send: Any, register: psycopg.Connection
) -> None:
    first, _ = send("5401", *OF_TROMSO)
    again, lines = send("5501", *OF_TROMSO)
    assert outcomes(lines) == [Outcome.UNCHANGED] * 4
    assert rows(register, "register.participation") == [(1,)]
    assert rows(register, "history.participation") == [(1,)]
    assert again.previous == first.hash, "one chain of receipts goes on"
    assert verify(register, "5401", first.hash) == verify(register, "5501", first.hash)
    assert verify(register, "5501", again.hash).faults == ()


def test_a_place_told_by_its_new_number_is_the_same_place(
    send: Any, register: psycopg.Connection
) -> None:
    send("5401", *OF_TROMSO)
    _, lines = send("5501", with_(BEFORE, municipality="5501"))
    assert outcomes(lines) == [Outcome.UNCHANGED]
    assert rules_of(lines) == {"municipality_renumbered"}
    assert rows(register, "register.participation", "municipality, sender") == [("5401", "5501")]


def test_an_old_message_that_comes_late_is_of_the_same_municipality(
    send: Any, register: psycopg.Connection
) -> None:
    send("5501", *OF_TROMSO[:2])
    receipt, lines = send("5401", *OF_TROMSO)
    assert outcomes(lines)[:2] == [Outcome.UNCHANGED] * 2
    assert [each.rule_id for each in receipt.problems] == ["sender_known_as"]
    assert rows(register, "register.ending", "sender") == [("5501",)]


def test_a_register_that_knows_the_old_number_keeps_it(
    send: Any, register: psycopg.Connection
) -> None:
    """What an earlier Fotfeste stored under 5401 keeps its keys, and so its pseudonyms."""
    register.execute("INSERT INTO exchange.sender (sender) VALUES ('5401')")
    send("5501", *OF_TROMSO)
    assert rows(register, "register.ending", "sender") == [("5401",)]
    assert outcomes(send("5401", *OF_TROMSO)[1]) == [Outcome.UNCHANGED] * 4


def test_a_caseworker_finds_the_record_by_either_number(send: Any) -> None:
    send("5401", *OF_TROMSO[:2])
    for number in ("5401", "5501"):
        with connected(as_person("intro", number, "kari")) as session:
            assert current(Desk(session, number), "participation", "D-1").reference == "D-1"


def test_another_municipality_still_sees_nothing(send: Any) -> None:
    send("5401", *OF_TROMSO)
    for number, seen in (("5401", 1), ("5501", 1), ("1902", 1), ("5503", 0), ("0301", 0)):
        with connected(as_sender(number)) as session:
            assert rows(session, "register.participation") == [(seen,)]
            assert rows(session, "history.participation") == [(seen,)]
            assert rows(session, "exchange.message") == [(seen,)]


KRISTIANSAND_OF_OLD = ("1001", "1017", "1018")
"""Kristiansand, Songdalen and Søgne, which became Kristiansand (4204) in 2020."""

IN_2019 = {"municipality_on": "2019-02-01", "decided_on": "2019-02-01", "started_on": "2019-02-05"}


def participant(place: str, **changed: Any) -> tuple[Record, Record]:
    """A participant of a municipality before 2020; both she and her participation are number one there."""
    old = {"municipality": place, "act": "introduksjonsloven", **IN_2019}
    person = with_(PERSON, valid_from="2019-01-10", **changed)
    return person, with_(PARTICIPATION, **old)


def test_what_the_merged_have_sent_is_unchanged_under_the_new_number(
    send: Any, register: psycopg.Connection
) -> None:
    old = participant("1017")
    first, _ = send("1017", *old)
    receipt, lines = send("4204", *old)
    assert outcomes(lines) == [Outcome.UNCHANGED] * 2
    assert rows(register, "register.participation", "sender, reference") == [("1017", "D-1")]
    assert verify(register, "1017", first.hash).faults == ()
    assert verify(register, "4204", receipt.hash).faults == ()


def test_the_merged_municipality_goes_on_with_what_the_old_ones_sent(
    send: Any, register: psycopg.Connection
) -> None:
    send("1017", *participant("1017"))
    person, participation = participant("1017")
    changed = with_(participation, started_on="2019-02-12")
    ended = with_(ENDING, ended_on="2020-06-30")
    receipt, lines = send("4204", person, changed, ended)
    assert outcomes(lines) == [Outcome.UNCHANGED, Outcome.WARNED, Outcome.WARNED]
    assert "record_taken_over" in rules_of(lines[1:2])
    assert rows(register, "register.participation", "sender, started_on::text") == [
        ("1017", "2019-02-12")
    ]
    assert rows(register, "register.ending", "sender") == [("4204",)]
    assert verify(register, "4204", receipt.hash).faults == ()
    assert rows(register, "history.participation", "sender") == [("1017",), ("1017",)]


def test_the_same_reference_of_other_people_does_not_collide(
    send: Any, register: psycopg.Connection
) -> None:
    """Three senders have each a P-1 and a D-1; the merged one gets its own, and all four stand."""
    for number, born in zip(
        KRISTIANSAND_OF_OLD, ("1980-01-01", "1981-01-01", "1982-01-01"), strict=True
    ):
        send(number, *participant(number, birth_date=born))
    person = with_(PERSON, birth_date="1999-09-09")
    _, lines = send("4204", person, with_(PARTICIPATION, municipality="4204"))
    assert {Outcome.ACCEPTED, Outcome.WARNED} >= set(outcomes(lines))
    assert len(rows(register, "register.participation", "sender")) == 4
    of_1018 = participant("1018", birth_date="1982-01-01")
    assert outcomes(send("1018", *of_1018)[1]) == [Outcome.UNCHANGED] * 2


def test_whose_record_is_meant_is_asked_and_never_guessed(
    send: Any, register: psycopg.Connection
) -> None:
    for number, born in (("1001", "1980-01-01"), ("1018", "1982-01-01")):
        send(number, *participant(number, birth_date=born))
    ended = with_(ENDING, ended_on="2020-06-30")
    _, lines = send("4204", ended)
    assert rules_of(lines) >= {"reference_of_several"}
    assert outcomes(lines) == [Outcome.REJECTED]
    person, participation = participant("1018", birth_date="1982-01-01")
    _, lines = send("4204", person, participation, ended)
    assert outcomes(lines)[:2] == [Outcome.UNCHANGED] * 2
    named = rows(
        register,
        "register.ending e JOIN register.participation p ON p.key = e.participation",
        "p.sender",
    )
    assert named == [("1018",)]


def test_a_merged_municipality_takes_back_what_an_old_one_sent(
    send: Any, register: psycopg.Connection
) -> None:
    send("1017", *participant("1017"))
    _, lines = send("4204", {"record": "participation", "reference": "D-1", "action": "withdraw"})
    assert outcomes(lines) == [Outcome.WARNED]
    assert rows(register, "register.participation") == [(0,)]


def test_a_merged_municipalitys_caseworker_corrects_an_old_ones_record(send: Any) -> None:
    send("1017", *participant("1017"))
    with connected(as_person("intro", "4204", "kari")) as session:
        desk = Desk(session, "1017")
        how: dict[str, Any] = {"completion": "completed", "by": "kari", "because": "the file"}
        (told, *_) = end(desk, "D-1", date(2020, 6, 30), "work_full_time", **how)
        assert told.changed


def test_the_database_opens_the_old_ones_rows_for_the_merged_and_for_nobody_else(
    send: Any, register: psycopg.Connection
) -> None:
    send("1017", *participant("1017"))
    for number, seen in (("1017", 1), ("4204", 1), ("1001", 0), ("4205", 0), ("0301", 0)):
        with connected(as_sender(number)) as session:
            session.autocommit = True
            assert rows(session, "register.participation") == [(seen,)]
            assert rows(session, "history.person") == [(seen,)]
            assert session.execute("DELETE FROM register.person WHERE sex = 'x'").rowcount == 0
            if not seen:
                assert session.execute("DELETE FROM register.participation").rowcount == 0
    assert rows(register, "register.participation") == [(1,)]


def test_a_part_of_a_divided_municipality_is_told_and_sees_nothing(
    send: Any, register: psycopg.Connection
) -> None:
    """Ålesund (1507) became Ålesund (1508) and Haram (1580) in 2024; who goes on is not in a number."""
    before = with_(BEFORE, municipality="1507")
    send("1507", OF_TROMSO[0], before)
    for number in ("1508", "1580"):
        with connected(as_sender(number)) as session:
            assert rows(session, "register.participation") == [(0,)]
        place = with_(PARTICIPATION, municipality=number)
        receipt, _ = send(number, PERSON, place)
        assert [each.rule_id for each in receipt.problems] == ["sender_divided"]
    receipt, _ = send("1506", PERSON, with_(PARTICIPATION, municipality="1506"))
    assert receipt.problems == ()
    _, lines = send("1507", with_(ENDING, ended_on="2024-05-31"))
    assert set(outcomes(lines)) <= {Outcome.ACCEPTED, Outcome.WARNED}
    assert rows(register, "register.ending", "sender") == [("1507",)]


def test_a_renumbered_municipality_reconciles_what_it_sent_before(
    send: Any, tmp_path: Path
) -> None:
    send("5401", *OF_TROMSO)
    path = tmp_path / "case-system.json"
    path.write_bytes(message(*(with_(OF_TROMSO[1], municipality="5501"),)))
    with connected(as_sender("5501")) as session:
        assert list(reconcile(session, path, "5501", date(2022, 3, 1))) == []


def test_a_number_that_never_was_is_no_sender(send: Any) -> None:
    receipt, _ = send("5599", *OF_TROMSO)
    assert [each.rule_id for each in receipt.problems] == ["sender_unknown"]
