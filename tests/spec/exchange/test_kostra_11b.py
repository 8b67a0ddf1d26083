"""History in the layout of KOSTRA form 11B: each check by example, and what becomes of a good record."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.kostra.checks import CHECKS, CHECKS_OF_AGE
from fotfeste.exchange.kostra.layout import layout
from fotfeste.exchange.receipts.line import Line, Outcome
from fotfeste.exchange.receipts.receipt import Receipt
from fotfeste.exchange.rules import rules
from fotfeste.exchange.validate import validate
from fotfeste.register.door import TEST_MODE
from fotfeste.register.server import owned
from tests.numbers import national_number
from tests.spec.exchange.messages import HEAD, PARTICIPATION, PERSON, message, with_

GOOD: dict[str, str] = {
    "municipality": "1902",
    "year": "16",
    "journal": "00004711",
    "national_number": national_number("018190", 123),
    "duf_number": "201017238203",
    "sex": "2",
    "marital_status": "2",
    "started_on": "010915",
    "paid_work": "2",
    "courses": "01" + "00" * 10,
    "status": "06",
    "ended_on": "",
    "months": "010203040506070809101112",
    "amount": "0180000",
}
LEFT = {
    "status": "01",
    "ended_on": "310816",
    "months": "0102030405060708" + "00" * 4,
    "amount": "0120000",
}


def line(**changed: str) -> str:
    """A record of 111 characters, with some fields changed."""
    text = ""
    for name, place in layout().fields.items():
        text += (GOOD | changed).get(name, "").ljust(place.last - place.first + 1)
    return text


CASES = {
    "K2": ("kostra_k2", line(amount="18000o0")),
    "K3": ("kostra_k3", line(municipality="9876")),
    "K3, unknown": ("kostra_k3", line(municipality="9999")),
    "K4, a year to come": ("kostra_k4", line(year="99")),
    "K4, after the last": ("kostra_k4", line(year="18")),
    "K5": ("kostra_k5", line(national_number="01819012300")),
    "K5, none": ("kostra_k5", line(national_number="")),
    "K6": ("kostra_k6", line(duf_number="201012345678")),
    "K7": ("kostra_k7", line(sex="3")),
    "K8": ("kostra_k8", line(marital_status="0")),
    "K9": ("kostra_k9", line(started_on="310215")),
    "K9, none": ("kostra_k9", line(started_on="")),
    "K10": ("kostra_k10", line(paid_work="")),
    "K11, none": ("kostra_k11", line(courses="00" * 11)),
    "K11, in another's place": ("kostra_k11", line(courses="02" + "00" * 10)),
    "K12": ("kostra_k12", line(status="11")),
    "K12, none": ("kostra_k12", line(status="")),
    "K13, no end": ("kostra_k13", line(status="01")),
    "K13, another year": ("kostra_k13", line(status="01", ended_on="310117")),
    "K14": ("kostra_k14", line(months="00" * 12)),
    "K15": ("kostra_k15", line(amount="0350000")),
    "K15, nothing": ("kostra_k15", line(amount="0000000")),
    "K16": ("kostra_k16", line(status="01", ended_on="310815")),
    "K17": ("kostra_k17", line(ended_on="311215")),
    "K18": ("kostra_k18", line(months="0102030405060708091011" + "00")),
    "K19": ("kostra_k19", line(months="01" + "00" * 10 + "12", amount="0040000")),
    "K20": ("kostra_k20", line(amount="0008000")),
    "K23": ("kostra_k23", line(amount="0220000")),
    "no journal number": ("kostra_journal", line(journal="")),
}
AGES = {
    "K21, seventeen that year": ("kostra_k21", "1999-01-01", True),
    "K21, eighteen that year": ("kostra_k21", "1998-12-31", False),
    "K22, ninety-nine that year": ("kostra_k22", "1917-12-31", True),
    "K22, ninety-eight that year": ("kostra_k22", "1918-01-01", False),
}
JOURNAL = "11b-1902-00004711"
OWN = PERSON | {"reference": JOURNAL, "person": JOURNAL}


@pytest.fixture(autouse=True)
def in_test_mode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TEST_MODE, "1")


def validated(folder: Path, *lines: str) -> tuple[Receipt, list[Line]]:
    path = folder / "history.txt"
    path.write_text("".join(f"{each}\r\n" for each in lines), encoding="latin-1", newline="")
    receipt, found = validate(path, "kostra-11b")
    return receipt, list(found)


def beside(folder: Path, text: str, *persons: dict[str, Any]) -> tuple[Receipt, list[Line]]:
    """The receipt of a file with its persons beside it."""
    path = folder / "persons.json"
    path.write_bytes(message(*persons, head=HEAD | {"sender": "imdi"}))
    (folder / "history.txt").write_text(text, encoding="latin-1")
    receipt, found = validate(folder / "history.txt", "kostra-11b", path)
    return receipt, list(found)


def told(found: list[Line]) -> set[str]:
    return {each.rule_id for line in found for each in line.problems}


def test_the_layout_fills_the_record() -> None:
    places = list(layout().fields.values())
    assert [place.first for place in places[1:]] == [place.last + 1 for place in places[:-1]]
    assert (places[0].first, places[-1].last) == (1, 111) == (1, layout().length)


def test_every_check_has_a_case() -> None:
    ages = {rule for rule, _, _ in AGES.values()}
    of_a_line = {rule for rule, _ in CASES.values()} | ages | {"kostra_k1", "kostra_person_missing"}
    of_the_whole = {"kostra_left_out", "kostra_no_persons", "kostra_not_a_person"}
    assert of_a_line | of_the_whole == {rule for rule in rules() if rule.startswith("kostra_")}
    assert len(CHECKS) + len(CHECKS_OF_AGE) == len({rule for rule, _ in CASES.values()} | ages)
    numbered = {f"kostra_k{number}" for number in range(1, 24)}
    assert numbered <= of_a_line


def test_a_good_record_breaks_no_check(tmp_path: Path) -> None:
    receipt, found = validated(tmp_path, line(), line(journal="00004712", **LEFT))
    assert not receipt.refused
    assert told(found) == set()
    assert [each.kind for each in found] == [
        *("participation", "identifier", "identifier", "benefit"),
        *("participation", "identifier", "identifier", "ending", "benefit"),
    ]


@pytest.mark.parametrize(("rule", "text"), CASES.values(), ids=CASES)
def test_a_check_finds_its_case(tmp_path: Path, rule: str, text: str) -> None:
    _, found = validated(tmp_path, text)
    assert rule in told(found)
    outcome = Outcome.REJECTED if rules()[rule].weight == "error" else Outcome.WARNED
    assert found[0].outcome == outcome
    assert len(found) == 1 or outcome != Outcome.REJECTED


@pytest.mark.parametrize("text", ["x", line()[:-1], line() + " "])
def test_k1_a_record_of_another_length_is_rejected(tmp_path: Path, text: str) -> None:
    _, found = validated(tmp_path, text)
    assert "kostra_k1" in told(found)
    assert [each.outcome for each in found] == [Outcome.REJECTED]


@pytest.mark.parametrize(("rule", "born", "broken"), AGES.values(), ids=AGES)
def test_a_check_of_age_asks_the_person_and_not_the_number(
    tmp_path: Path, rule: str, born: str, broken: bool
) -> None:
    """The number says 1990 throughout; the birth date of the person's own record decides."""
    found = beside(tmp_path, line(), OWN | {"birth_date": born})[1]
    assert (rule in told(found)) is broken
    assert [each.kind for each in found][:2] == ["person", "participation"]
    assert found[1].outcome == (Outcome.WARNED if broken else Outcome.ACCEPTED)


def test_without_persons_the_receipt_says_that_age_was_not_asked(tmp_path: Path) -> None:
    receipt, found = validated(tmp_path, line())
    assert [each.rule_id for each in receipt.problems] == ["kostra_left_out", "kostra_no_persons"]
    assert told(found) == set()
    receipt, _ = beside(tmp_path, line(), OWN)
    assert [each.rule_id for each in receipt.problems] == ["kostra_left_out"]


def test_a_person_who_is_not_given_is_told_of(tmp_path: Path) -> None:
    _, found = beside(tmp_path, line(journal="00009999"), OWN)
    assert told(found) == {"kostra_person_missing"}
    assert found[0].kind == "participation"


def test_two_lines_of_a_person_give_the_person_and_the_numbers_once(tmp_path: Path) -> None:
    again = line(started_on="010316")
    _, found = beside(tmp_path, line(**LEFT | {"ended_on": "310116"}) + "\n" + again, OWN)
    assert told(found) == set()
    assert [
        (each.number, each.kind) for each in found if each.kind in ("person", "identifier")
    ] == [
        *((1, "person"), (1, "identifier"), (1, "identifier")),
    ]


def test_what_is_wrong_with_a_person_is_told_under_the_line(tmp_path: Path) -> None:
    _, found = beside(tmp_path, line(), with_(OWN, screened=None, sex="x"))
    assert {each.rule_id for each in found[0].problems} == {"value_missing", "code_unknown"}
    assert (found[0].number, found[0].outcome) == (1, Outcome.REJECTED)


def test_other_records_among_the_persons_stop_the_file(tmp_path: Path) -> None:
    receipt, _ = beside(tmp_path, line(), OWN, PARTICIPATION)
    assert receipt.refused
    assert [each.rule_id for each in receipt.problems] == ["kostra_not_a_person"]


def test_every_problem_of_every_line_is_told_under_its_number_in_the_file(tmp_path: Path) -> None:
    bad = (line(sex="3", status="11", started_on="310215"), "", "x" * 5000, line(journal=""))
    receipt, found = validated(tmp_path, *bad)
    assert not receipt.refused
    assert {each.number: {p.rule_id for p in each.problems} for each in found} == {
        1: {"kostra_k7", "kostra_k9", "kostra_k12"},
        3: {"kostra_k1"},
        4: {"kostra_journal"},
    }


@pytest.mark.parametrize("shift", [*range(-60, 0), *range(1, 60)])
def test_a_shifted_line_shows_nothing_of_the_number(tmp_path: Path, shift: int) -> None:
    """In a line whose fields stand in the wrong places, any field may hold a piece of the number."""
    text = line()
    moved = (" " * shift + text)[:111] if shift > 0 else text[-shift:].ljust(111)
    _, found = validated(tmp_path, moved)
    shown = re.sub(r"[\s,-]", "", repr(found))
    number = GOOD["national_number"]
    pieces = {number[at : at + 4] for at in range(len(number) - 3)}
    assert not [piece for piece in pieces if piece in shown]


@pytest.mark.parametrize("start", [b"\xff\xfe1\x00", b"PK\x03\x04", b"1902\x0016"])
def test_a_file_of_another_form_is_refused(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "history"
    path.write_bytes(start + line().encode())
    receipt, _ = validate(path, "kostra-11b")
    assert [each.rule_id for each in receipt.problems] == ["file_form"]


def test_a_byte_order_mark_is_no_part_of_the_first_line(tmp_path: Path) -> None:
    path = tmp_path / "history"
    path.write_bytes(b"\xef\xbb\xbf" + line().encode())
    _, found = validate(path, "kostra-11b")
    assert told(list(found)) == set()


def test_no_receipt_shows_the_number(tmp_path: Path) -> None:
    for text in (line(), line(national_number="01819012300"), line(amount="x")):
        _, found = validated(tmp_path, text)
        assert "018190" not in repr(found)


@pytest.fixture
def register(database: str) -> Iterator[psycopg.Connection]:
    with owned(database) as connection:
        yield connection


def received(register: psycopg.Connection, path: Path, content: str, **more: Any) -> list[Line]:
    path.write_text(content, encoding="latin-1")
    receipt, lines = receive(register, path, "imdi", Wanted(layout="kostra-11b", **more))
    assert not receipt.refused
    return list(lines)


def test_history_waits_for_the_person_and_is_then_registered(
    register: psycopg.Connection, tmp_path: Path
) -> None:
    """No birth date is read out of a number: the person comes from somewhere that has one."""
    path = tmp_path / "history"
    for content in (line(), line(year="17", **LEFT | {"ended_on": "310817"})):
        found = received(register, path, f"{content}\n")
        assert {each.outcome for each in found} == {Outcome.WAITING}
    person = PERSON | {"reference": "11b-1902-00004711", "person": "11b-1902-00004711"}
    path.write_bytes(message(person, head=HEAD | {"sender": "imdi"}))
    receive(register, path, "imdi", Wanted())
    rows = register.execute(
        "SELECT municipality, municipality_on::text, started_on::text, act FROM register.participation"
    ).fetchall()
    assert rows == [("1902", "2017-12-31", "2015-09-01", "introduksjonsloven")]
    endings = register.execute("SELECT ended_on::text, end_reason FROM register.ending")
    assert endings.fetchall() == [("2017-08-31", "not_registered")]
    paid = register.execute(
        "SELECT paid_from::text, paid_to::text, amount FROM register.benefit ORDER BY paid_from"
    )
    assert paid.fetchall() == [
        ("2016-01-01", "2017-01-01", 180000),
        ("2017-01-01", "2017-09-01", 120000),
    ]
    assert register.execute("SELECT count(*) FROM register.identifier").fetchone() == (2,)


def test_sent_again_nothing_changes(register: psycopg.Connection, tmp_path: Path) -> None:
    path = tmp_path / "history"
    person = PERSON | {"reference": "11b-1902-00004711", "person": "11b-1902-00004711"}
    path.write_bytes(message(person, head=HEAD | {"sender": "imdi"}))
    receive(register, path, "imdi", Wanted())
    first = received(register, path, f"{line(paid_work='')}\n")
    assert {each.outcome for each in first} == {Outcome.WARNED, Outcome.ACCEPTED}
    again = received(register, path, f"{line(paid_work='')}\n{line(journal='00009999')}\n")
    assert {each.outcome for each in again if each.number == 1} == {Outcome.UNCHANGED}


def test_with_its_persons_history_is_registered_whole(
    register: psycopg.Connection, tmp_path: Path
) -> None:
    """Also after the file came alone: then its records had waited."""
    path, persons = tmp_path / "history", tmp_path / "persons.json"
    persons.write_bytes(message(OWN, head=HEAD | {"sender": "imdi"}))
    content = f"{line(**LEFT)}\n"
    assert {each.outcome for each in received(register, path, content)} == {Outcome.WAITING}
    found = received(register, path, content, persons=persons)
    assert {each.outcome for each in found} == {Outcome.ACCEPTED}
    for kind in ("person", "participation", "ending", "benefit"):
        rows = register.execute(f"SELECT count(*), min(sender) FROM register.{kind}").fetchall()
        assert rows == [(1, "imdi")], kind
    assert register.execute("SELECT count(*) FROM exchange.waiting").fetchone() == (0,)
    again = received(register, path, content, persons=persons)
    assert again == found


def test_only_the_directorate_imports_history(register: psycopg.Connection, tmp_path: Path) -> None:
    path = tmp_path / "history"
    path.write_text(line(), encoding="latin-1")
    receipt, _ = receive(register, path, "1902", Wanted(layout="kostra-11b"))
    assert [each.rule_id for each in receipt.problems] == ["import_not_allowed"]
