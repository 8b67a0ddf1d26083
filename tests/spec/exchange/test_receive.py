"""Messages taken into a real register: nothing twice, nothing lost, and a receipt that can be proved."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fotfeste.exchange.chain.verify import verify
from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.receipts.line import Line, Outcome
from fotfeste.exchange.receipts.receipt import Receipt
from fotfeste.exchange.schema.message import KINDS
from fotfeste.register.access import as_sender
from fotfeste.register.server import connected, owned
from tests.spec.exchange.bad_messages import ONE_RECORD, SYNTHETIC_NUMBER, WHOLE_MESSAGE, Bad
from tests.spec.exchange.messages import (
    ENDING,
    GOOD,
    HEAD,
    MEASURE,
    PARTICIPATION,
    PERSON,
    message,
    with_,
)

TAKEN_IN = {Outcome.ACCEPTED, Outcome.WARNED}


@pytest.fixture
def register(database: str) -> Iterator[psycopg.Connection]:
    with owned(database) as connection:
        connection.autocommit = True
        yield connection


def received(
    register: psycopg.Connection,  # noqa: ARG001 - it is there to be looked into
    folder: Path,
    content: bytes,
    sender: str = "5501",
    *,
    dry_run: bool = False,
    whole: bool = False,
) -> tuple[Receipt, list[Line]]:
    path = folder / "message"
    path.write_bytes(content)
    with connected(as_sender(sender)) as session:
        receipt, lines = receive(session, path, sender, Wanted(dry_run, whole))
        return receipt, list(lines)


def outcomes(lines: list[Line]) -> list[Outcome]:
    return [line.outcome for line in lines]


def rules_of(receipt: Receipt, lines: list[Line]) -> set[str]:
    found = [*receipt.problems, *(each for line in lines for each in line.problems)]
    return {each.rule_id for each in found}


def entries(register: psycopg.Connection) -> int:
    """How many entries the history has."""
    every = " UNION ALL ".join(f'SELECT count(*) AS n FROM history."{kind}"' for kind in KINDS)
    found = register.execute(f"SELECT sum(n) FROM ({every})").fetchone()
    return int(found[0]) if found else 0


def rows_hash(register: psycopg.Connection) -> str:
    """One hash of every row of every table there is, of the register, its history and the exchange's memory."""
    tables = register.execute(
        """SELECT schemaname, tablename FROM pg_tables
        WHERE schemaname IN ('register', 'history') OR (schemaname, tablename) IN
            (('exchange', 'record'), ('exchange', 'waiting'), ('exchange', 'link'), ('exchange', 'sender'))
        ORDER BY 1, 2"""
    ).fetchall()
    every = " UNION ALL ".join(
        f"""SELECT '{schema}.{table}' AS at, t::text AS said FROM {schema}."{table}" t"""
        for schema, table in tables
    )
    found = register.execute(
        f"SELECT md5(coalesce(string_agg(at || said, ',' ORDER BY at, said), '')) FROM ({every})"
    ).fetchone()
    return str(found and found[0])


def numbered(number: int) -> dict[str, Any]:
    return HEAD | {"message": f"m-{number}"}


def test_a_good_message_is_taken_in(register: psycopg.Connection, tmp_path: Path) -> None:
    receipt, lines = received(register, tmp_path, message(*GOOD))
    assert not receipt.refused
    assert set(outcomes(lines)) <= TAKEN_IN
    assert entries(register) == 4
    assert verify(register, "5501", receipt.hash).faults == ()


def test_sent_twice_nothing_changes(register: psycopg.Connection, tmp_path: Path) -> None:
    first, told = received(register, tmp_path, message(*GOOD))
    again, told_again = received(register, tmp_path, message(*GOOD))
    assert again.repeated
    assert (again.hash, again.counts, told_again) == (first.hash, first.counts, told)
    other, lines = received(register, tmp_path, message(*GOOD, head=numbered(2)))
    assert not other.repeated
    assert outcomes(lines) == [Outcome.UNCHANGED] * 4
    assert entries(register) == 4


def test_order_does_not_matter(register: psycopg.Connection, tmp_path: Path) -> None:
    _, lines = received(register, tmp_path, message(*reversed(GOOD)))
    assert set(outcomes(lines)) <= TAKEN_IN
    assert [line.number for line in lines] == [1, 2, 3, 4]


def test_one_changed_record_is_the_one_that_changes(
    register: psycopg.Connection, tmp_path: Path
) -> None:
    received(register, tmp_path, message(*GOOD))
    changed = (ENDING, with_(MEASURE, hours_per_week=12), PARTICIPATION, PERSON)
    _, lines = received(register, tmp_path, message(*changed, head=numbered(2)))
    unchanged = Outcome.UNCHANGED
    assert outcomes(lines)[0] == outcomes(lines)[2] == outcomes(lines)[3] == unchanged
    assert outcomes(lines)[1] in TAKEN_IN
    assert entries(register) == 5


def test_a_measure_waits_for_its_participation(
    register: psycopg.Connection, tmp_path: Path
) -> None:
    _, lines = received(register, tmp_path, message(MEASURE))
    assert outcomes(lines) == [Outcome.WAITING]
    assert entries(register) == 0
    _, lines = received(register, tmp_path, message(PERSON, PARTICIPATION, head=numbered(2)))
    assert [(line.number, line.kind) for line in lines] == [
        (0, "measure"),
        (1, "person"),
        (2, "participation"),
    ]
    assert entries(register) == 3
    assert verify(register, "5501").faults == ()


def test_a_number_that_waits_is_not_kept_in_the_open(
    register: psycopg.Connection, tmp_path: Path
) -> None:
    identifier = {
        "record": "identifier",
        "reference": "N-1",
        "person": "P-1",
        "scheme": "passport",
        "number": "ZZ778899",
        "valid_from": "2024-01-10",
    }
    received(register, tmp_path, message(identifier))
    waiting = register.execute("SELECT body FROM exchange.waiting").fetchall()
    assert len(waiting) == 1
    assert b"ZZ778899" not in waiting[0][0]
    received(register, tmp_path, message(PERSON, head=numbered(2)))
    stored = register.execute("SELECT number FROM register.identifier").fetchall()
    assert len(stored) == 1
    assert b"ZZ778899" not in stored[0][0]


def test_an_older_revision_changes_nothing(register: psycopg.Connection, tmp_path: Path) -> None:
    received(register, tmp_path, message(PERSON | {"revision": 7}))
    older = with_(PERSON, sex="male") | {"revision": 6}
    receipt, lines = received(register, tmp_path, message(older, head=numbered(2)))
    assert rules_of(receipt, lines) == {"older_revision"}
    assert entries(register) == 1


def test_what_is_withdrawn_is_gone_and_remembered(
    register: psycopg.Connection, tmp_path: Path
) -> None:
    received(register, tmp_path, message(*GOOD))
    withdrawal = {"record": "measure", "reference": "T-1", "action": "withdraw"}
    _, lines = received(register, tmp_path, message(withdrawal, head=numbered(2)))
    assert set(outcomes(lines)) <= TAKEN_IN
    assert register.execute("SELECT count(*) FROM register.measure").fetchone() == (0,)
    assert entries(register) == 5


@pytest.mark.parametrize("order", [1, -1])
def test_a_participation_is_withdrawn_with_all_that_rests_on_it(
    register: psycopg.Connection, tmp_path: Path, order: int
) -> None:
    """In one message, whichever stands first; a measure that replaces another goes with it."""
    second = with_(MEASURE, reference="T-2", replaces="T-1", given_from="2024-06-02", given_to=None)
    received(register, tmp_path, message(*GOOD, second))
    named = [("participation", "D-1"), ("measure", "T-1"), ("measure", "T-2"), ("ending", "A-1")]
    gone = [{"record": k, "reference": r, "action": "withdraw"} for k, r in named][::order]
    _, lines = received(register, tmp_path, message(*gone, head=numbered(2)))
    assert set(outcomes(lines)) <= TAKEN_IN
    assert [line.reference for line in lines] == [each["reference"] for each in gone]
    for kind in ("participation", "measure", "ending"):
        assert register.execute(f"SELECT count(*) FROM register.{kind}").fetchone() == (0,)


def test_what_something_left_rests_on_is_not_withdrawn(
    register: psycopg.Connection, tmp_path: Path
) -> None:
    received(register, tmp_path, message(*GOOD))
    named = [("participation", "D-1"), ("ending", "A-1")]
    gone = [{"record": k, "reference": r, "action": "withdraw"} for k, r in named]
    receipt, lines = received(register, tmp_path, message(*gone, head=numbered(2)))
    assert rules_of(receipt, lines) == {"in_use"}
    assert outcomes(lines)[0] == Outcome.REJECTED
    assert outcomes(lines)[1] in TAKEN_IN


def test_what_rested_on_it_moves_away_and_it_is_withdrawn(
    register: psycopg.Connection, tmp_path: Path
) -> None:
    received(register, tmp_path, message(*GOOD))
    other = with_(PARTICIPATION, reference="D-2", started_on="2024-02-06")
    moved = [with_(each, participation="D-2") for each in (MEASURE, ENDING)]
    gone = {"record": "participation", "reference": "D-1", "action": "withdraw"}
    _, lines = received(register, tmp_path, message(gone, other, *moved, head=numbered(2)))
    assert set(outcomes(lines)) <= TAKEN_IN


def test_a_dry_run_tells_all_and_changes_nothing(
    register: psycopg.Connection, tmp_path: Path
) -> None:
    receipt, lines = received(register, tmp_path, message(*GOOD), dry_run=True)
    assert set(outcomes(lines)) <= TAKEN_IN
    assert (receipt.dry_run, receipt.hash, entries(register)) == (True, None, 0)
    assert register.execute("SELECT count(*) FROM exchange.record").fetchone() == (0,)
    assert verify(register, "5501").links == 0


def test_all_or_nothing(register: psycopg.Connection, tmp_path: Path) -> None:
    bad = with_(MEASURE, kind="dancing")
    receipt, lines = received(register, tmp_path, message(PERSON, PARTICIPATION, bad), whole=True)
    assert receipt.refused
    assert outcomes(lines)[2] == Outcome.REJECTED
    assert entries(register) == 0
    receipt, _ = received(register, tmp_path, message(*GOOD, head=numbered(2)), whole=True)
    assert not receipt.refused
    assert entries(register) == 4


def test_each_record_alone_otherwise(register: psycopg.Connection, tmp_path: Path) -> None:
    bad = with_(MEASURE, kind="dancing")
    _, lines = received(register, tmp_path, message(PERSON, bad, PARTICIPATION))
    assert outcomes(lines)[1] == Outcome.REJECTED
    assert entries(register) == 2


def test_the_message_id_is_of_one_content(register: psycopg.Connection, tmp_path: Path) -> None:
    received(register, tmp_path, message(PERSON))
    receipt, lines = received(register, tmp_path, message(*GOOD))
    assert rules_of(receipt, lines) == {"message_reused"}
    assert entries(register) == 1


@pytest.mark.parametrize("bad", [*WHOLE_MESSAGE, *ONE_RECORD], ids=lambda bad: bad.name)
def test_a_bad_message_has_a_receipt_and_changes_nothing(
    register: psycopg.Connection, tmp_path: Path, bad: Bad
) -> None:
    received(register, tmp_path, message(*GOOD, head=numbered(0)))
    before = rows_hash(register)
    receipt, lines = received(register, tmp_path, bad.content, whole=True)
    assert bad.rule in rules_of(receipt, lines)
    assert receipt.refused
    assert rows_hash(register) == before
    said = repr((receipt, lines))
    assert SYNTHETIC_NUMBER not in said


def test_a_complete_set_tells_what_is_missing(register: psycopg.Connection, tmp_path: Path) -> None:
    people = [with_(PERSON, reference=f"P-{n}", person=f"P-{n}") for n in range(20)]
    received(register, tmp_path, message(*people))
    head = numbered(2) | {"complete": "person"}
    receipt, _ = received(register, tmp_path, message(*people[:18], head=head))
    (told,) = receipt.problems
    assert (told.rule_id, told.holes["seen"], told.holes["expected"]) == (
        "missing_from_complete",
        "2",
        "P-18, P-19",
    )
    head = numbered(3) | {"complete": "person"}
    receipt, lines = received(register, tmp_path, message(*people[:9], head=head))
    assert rules_of(receipt, lines) == {"too_many_missing"}
    assert receipt.refused


@pytest.mark.parametrize(
    ("sender", "municipality", "on", "rule"),
    [
        ("5501", "1902", "2019-06-01", None),  # Tromsø before 2020
        ("1902", "5501", "2024-02-01", None),
        ("5501", "1902", "2024-02-01", "municipality_renumbered"),
        ("5501", "0301", "2024-02-01", "other_municipality"),
        ("1507", "1507", "2024-02-01", "municipality_divided"),  # Ålesund and Haram from 2024
        ("imdi", "0301", "2024-02-01", None),
    ],
)
def test_a_municipality_is_mapped_by_date(
    register: psycopg.Connection,
    tmp_path: Path,
    sender: str,
    municipality: str,
    on: str,
    rule: str | None,
) -> None:
    participation = with_(
        PARTICIPATION,
        municipality=municipality,
        municipality_on=on,
        decided_on=on,
        started_on=None,
        act="introduksjonsloven",
    )
    head = HEAD | {"sender": sender}
    _, lines = received(register, tmp_path, message(PERSON, participation, head=head), sender)
    told = {each.rule_id for each in lines[1].problems} - {"late"}
    assert told == ({rule} if rule else set())
