"""The municipality says one number, the directorate another; each participation between them gets its cause.

Tromsø (5501) counts its participants of 2024. The published number was counted from what
the register knew on 1 March 2025.
"""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fotfeste.cli import main
from fotfeste.differences.asked import asked
from fotfeste.differences.explain import Differences, OwnNumber, explain
from fotfeste.differences.page import as_json, lines
from fotfeste.differences.words import CAUSES, DifferencesRefused
from fotfeste.exchange.intake import receive as intake
from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.register.access import as_national, as_sender
from fotfeste.register.server import connected
from tests.spec.exchange.messages import ENDING, HEAD, PARTICIPATION, PERSON, Record, message, with_
from tests.spec.register.test_numbers import made_up

PUBLISHED = date(2025, 3, 1)
BEFORE, AFTER = date(2025, 2, 1), date(2025, 3, 15)

Send = Callable[..., None]


@pytest.fixture
def send(database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Send:  # noqa: ARG001
    """What sends records of a sender on a day."""
    monkeypatch.setenv("FOTFESTE_TEST_MODE", "1")
    sent: list[date] = []

    def sending(on: date, *records: Record, sender: str = "5501") -> None:
        class Day(date):
            @classmethod
            def today(cls) -> date:  # type: ignore[override]
                return on

        sent.append(on)
        with monkeypatch.context() as that_day:
            that_day.setattr(intake, "date", Day)
            path = tmp_path / f"{len(sent)}.json"
            head = HEAD | {"sender": sender, "message": f"m-{len(sent)}"}
            path.write_bytes(message(*records, head=head))
            with connected(as_sender(sender)) as session:
                receipt, _ = receive(session, path, sender, Wanted())
                assert not receipt.refused

    return sending


def of(number: int, **changed: Any) -> tuple[Record, Record]:
    """A person and her participation, numbered."""
    person = with_(PERSON, reference=f"P-{number}", person=f"P-{number}")
    named = {"reference": f"D-{number}", "person": f"P-{number}"}
    return person, with_(PARTICIPATION, **(named | changed))


def ended(number: int, reason: str | None = "work_full_time") -> Record:
    named = {"reference": f"A-{number}", "participation": f"D-{number}", "ended_on": "2024-11-29"}
    return with_(ENDING, **named, end_reason=reason)


def withdrawn(kind: str, reference: str) -> Record:
    return {"record": kind, "reference": reference, "action": "withdraw"}


def told(
    indicator: str = "participants",
    place: str = "5501",
    known_at: date = PUBLISHED,
    **given: Any,
) -> Differences:
    with connected(as_national("test")) as session:
        about = asked(indicator, 2024, place)
        return explain(session, about, place, known_at, OwnNumber(**given))


def adds_up(found: Differences) -> None:
    assert found.own is not None
    assert found.own - len(found.only_own) + len(found.only_register) == found.published
    assert found.published - len(found.lost) + len(found.gained) == found.now


def causes(items: Any) -> dict[str, str]:
    return {item.reference: item.because.cause for item in items}


def listed(folder: Path, *numbers: int) -> Path:
    path = folder / "own.txt"
    path.write_text("".join(f"D-{number}\n" for number in numbers), encoding="utf-8")
    return path


def test_every_participation_between_the_numbers_has_its_cause(send: Send, tmp_path: Path) -> None:
    send(
        BEFORE,
        *of(1),
        *of(2),
        *of(3, legal_basis="dancing"),
        of(4)[1],
        *of(5),
        *of(6),
        *of(7, municipality_on="2025-01-10", decided_on="2025-01-08", started_on="2025-01-10"),
        with_(of(8)[0], screened="confidential"),
        of(8)[1],
    )
    send(AFTER, *of(9), withdrawn("participation", "D-6"))
    found = told(references=listed(tmp_path, 1, 3, 4, 7, 8, 9, 10))
    adds_up(found)
    assert (found.own, found.published, found.now) == (7, 4, 4)
    assert causes(found.only_own) == {
        "D-10": "not_received",
        "D-3": "rejected",
        "D-4": "waiting",
        "D-7": "not_in_year",
        "D-8": "screened",
        "D-9": "registered_after",
    }
    assert causes(found.only_register) == {
        "D-2": "only_register",
        "D-5": "only_register",
        "D-6": "withdrawn",
    }
    assert causes(found.lost) == {"D-6": "withdrawn"}
    assert causes(found.gained) == {"D-9": "registered_after"}


def test_a_missing_end_is_named_and_so_is_the_receipt_that_rejected_it(
    send: Send, tmp_path: Path
) -> None:
    """The case system has three leavers; the register one: of the others, one ending was rejected, one came late."""
    bad = with_(ended(2), end_reason="went_fishing")
    send(BEFORE, *of(1), *of(2), *of(3), ended(1), bad)
    send(AFTER, ended(3))
    path = tmp_path / "case-system.json"
    everybody = (record for n in (1, 2, 3) for record in of(n))
    path.write_bytes(message(*everybody, ended(1), ended(2), ended(3)))
    found = told("leavers", file=path)
    adds_up(found)
    assert (found.own, found.published, found.now) == (3, 1, 2)
    assert causes(found.only_own) == {"D-2": "missing_end", "D-3": "registered_after"}
    (item,) = [each for each in found.only_own if each.reference == "D-2"]
    ((kind, reference, receipt),) = item.records
    assert (kind, reference) == ("ending", "A-2")
    assert receipt is not None
    assert (str(receipt.outcome), receipt.message, receipt.rules) == (
        "rejected",
        "m-1",
        ("code_unknown",),
    )


def test_what_the_own_file_says_otherwise_is_told_with_the_value(
    send: Send, tmp_path: Path
) -> None:
    """The register says work; the municipality's own file says upper secondary school."""
    send(BEFORE, *of(1), ended(1))
    path = tmp_path / "case-system.json"
    path.write_bytes(message(*of(1), ended(1, "upper_secondary")))
    found = told("to_work", file=path)
    adds_up(found)
    (item,) = found.only_register
    assert item.because.cause == "own_otherwise"
    said = item.because.as_json()
    assert (said["variable"], said["code"]) == ("activity_group", "upper_secondary")


def test_who_moved_is_counted_where_she_moved(send: Send, tmp_path: Path) -> None:
    number = {
        "record": "identifier",
        "reference": "N-1",
        "person": "P-1",
        "scheme": "national",
        "number": made_up("018190"),
        "valid_from": "2024-01-10",
    }
    moved = with_(ended(1, "moved_continues"), ended_on="2024-05-31")
    send(BEFORE, *of(1), number, moved)
    later = {
        "municipality_on": "2024-06-01",
        "started_on": "2024-06-01",
        "decided_on": "2024-06-01",
    }
    person, there = of(1, municipality="0301", **later)
    send(BEFORE, person, there, number, sender="0301")
    today = date.today()  # noqa: DTZ011 - the day the two were found to be one human being
    found = told(known_at=today, references=listed(tmp_path, 1))
    adds_up(found)
    (item,) = found.only_own
    assert (item.because.cause, item.because.place) == ("other_municipality", "0301")
    oslo = told(place="0301", known_at=today, references=listed(tmp_path, 1))
    assert not oslo.differs


def test_what_another_registered_is_counted_but_not_named(send: Send, tmp_path: Path) -> None:
    """The directorate has imported a participation in Tromsø: the municipality learns that, and no reference."""
    send(BEFORE, *of(1))
    send(BEFORE, *of(2), sender="imdi")
    found = told(references=listed(tmp_path, 1))
    adds_up(found)
    assert causes(found.only_register) == {"": "other_sender"}
    assert "D-2" not in json.dumps(as_json(found))


def test_a_stated_number_alone_is_not_explained_but_not_hidden(send: Send) -> None:
    send(BEFORE, *of(1))
    found = told(stated=3)
    assert (found.stated, found.own, found.published, found.not_explained) == (3, None, 1, 2)
    assert found.differs


def test_the_same_number_by_the_same_people_is_no_difference(send: Send, tmp_path: Path) -> None:
    send(BEFORE, *of(1), *of(2))
    found = told(references=listed(tmp_path, 2, 1), stated=2)
    assert not found.differs


def test_a_renumbered_municipality_lists_what_it_sent_under_the_old_number(
    send: Send, tmp_path: Path
) -> None:
    send(BEFORE, *of(1), sender="5401")
    assert not told(references=listed(tmp_path, 1)).differs
    assert not told(place="5401", references=listed(tmp_path, 1)).differs


def test_the_command_tells_it_in_three_languages_and_as_json(
    send: Send, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    send(BEFORE, *of(1))
    send(AFTER, *of(2))
    own, out = listed(tmp_path, 1, 2), tmp_path / "out.json"
    asks = ["differences", "participants", "5501", "2024", "--known-at", "2025-03-01"]
    assert main([*asks, "--references", str(own), "--stated", "3", "--json", str(out)]) == 1
    printed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in printed[1:]] == [
        "3",
        "−1",
        "2",
        "−1",
        "D-2",
        "1",
        "+1",
        "D-2",
        "2",
    ]
    said = json.loads(out.read_text(encoding="utf-8"))
    assert said["stated"] - said["not_explained"] == said["own"] == 2
    assert [each["cause"] for each in said["only_own"]] == ["registered_after"]
    found = told(references=own)
    assert len({"\n".join(lines(found, language)) for language in ("nb", "nn", "en")}) == 3


@pytest.mark.parametrize(
    ("about", "wrong"),
    [
        (("dancers", 2024, "5501"), "dancers"),
        (("participants", 2024, "9999"), "9999"),
        (("participants", 2024, "1507"), "1507"),
    ],
)
def test_what_there_is_not_cannot_be_asked_of(about: tuple[str, int, str], wrong: str) -> None:
    with pytest.raises(DifferencesRefused) as refused:
        asked(*about)
    assert all(wrong in line for line in refused.value.lines("en"))


def test_a_list_with_a_personal_number_is_refused_and_does_not_tell_it(
    send: Send, tmp_path: Path
) -> None:
    send(BEFORE, *of(1))
    path = tmp_path / "own.txt"
    number = made_up("018190")
    path.write_text(f"D-1\n{number}\n", encoding="utf-8")
    with pytest.raises(DifferencesRefused) as refused:
        told(references=path)
    assert number not in str(refused.value.lines("en"))


def test_every_cause_has_its_words() -> None:
    assert all(len({text.nb, text.en}) == 2 for text in CAUSES.values())
