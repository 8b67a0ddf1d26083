"""One record edited at once by real sessions: two caseworkers, the directorate, the case system, a neighbour."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier

from fotfeste.casework.correct import correct
from fotfeste.casework.current import current
from fotfeste.casework.words import ChangedMeanwhile, NotRecorded
from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.receipts.line import Outcome
from fotfeste.register.access import as_sender
from fotfeste.register.chain import breaks
from fotfeste.register.server import connected, owned
from tests.spec.casework.desks import desk, new_person
from tests.spec.exchange.messages import PARTICIPATION, PERSON, message, with_

EDITORS = {"kari": "5501", "ali": "5501", "anna (imdi)": "5501", "ola": "0301"}
"""Anna is the directorate's, and works in Tromsø's records by her own name; Ola is Oslo's."""

FIRST = date(2024, 3, 1)


def days_said(database: str) -> list[date]:
    """Every offer that the history of Tromsø's participation has, in order."""
    with owned(database) as owner:
        rows = owner.execute(
            "SELECT offered_on FROM history.participation WHERE sender = '5501' ORDER BY entry"
        )
        return [day for (day,) in rows]


def test_one_edit_stands_and_the_others_are_told(database: str) -> None:
    with desk(database) as kari:
        new_person(kari)
    ready = Barrier(len(EDITORS))

    def edit(who: str) -> str:
        with desk(database, EDITORS[who], who) as at:
            try:
                seen = current(at, "participation", "amina")
            except NotRecorded:
                ready.wait()
                return "no such record"
            ready.wait()
            day = FIRST.replace(day=1 + list(EDITORS).index(who))
            try:
                correct(at, seen, offered_on=day, by=who, because="at once")
            except ChangedMeanwhile:
                return "told"
            return "stands"

    with ThreadPoolExecutor(len(EDITORS)) as at_once:
        outcomes = dict(zip(EDITORS, at_once.map(edit, EDITORS), strict=True))
    assert outcomes.pop("ola") == "no such record"
    assert Counter(outcomes.values()) == {"stands": 1, "told": 2}
    winner = next(who for who, outcome in outcomes.items() if outcome == "stands")
    assert days_said(database)[1:] == [FIRST.replace(day=1 + list(EDITORS).index(winner))]


def test_who_looks_again_and_edits_again_loses_nothing(database: str) -> None:
    with desk(database) as kari:
        new_person(kari)
    editors = ["kari", "ali", "anna (imdi)"]

    def insist(who: str) -> date:
        day = FIRST.replace(day=1 + editors.index(who))
        with desk(database, "5501", who) as at:
            for _ in range(20):
                try:
                    seen = current(at, "participation", "amina")
                    correct(at, seen, offered_on=day, by=who, because="at once")
                except ChangedMeanwhile:
                    continue
                return day
        raise AssertionError(f"{who} never got through")

    with ThreadPoolExecutor(len(editors)) as at_once:
        meant = set(at_once.map(insist, editors))
    assert set(days_said(database)[1:]) == meant
    assert len(days_said(database)) == 1 + len(editors)
    with owned(database) as owner:
        assert list(breaks(owner)) == []


def test_a_message_does_not_overwrite_what_was_corrected_by_hand(
    database: str, tmp_path: Path
) -> None:
    def send(number: int, **changed: object) -> list[Outcome]:
        path = tmp_path / f"{number}.json"
        head = {"format": "fotfeste-message", "version": "1", "sender": "5501"}
        records = (PERSON, with_(PARTICIPATION, **changed))
        path.write_bytes(message(*records, head=head | {"message": f"m-{number}"}))
        with connected(as_sender("5501"), database) as connection:
            _, lines = receive(connection, path, "5501", Wanted())
            told = list(lines)
        assert all(f.rule_id == "changed_meanwhile" for t in told[1:] for f in t.problems if number)
        return [line.outcome for line in told]

    send(0)
    with desk(database) as kari:
        seen = current(kari, "participation", "D-1")
        correct(kari, seen, started_on=date(2024, 2, 7), by="kari", because="it was Wednesday")
        assert send(1) == [Outcome.UNCHANGED, Outcome.UNCHANGED]
        assert send(2, started_on="2024-02-09") == [Outcome.UNCHANGED, Outcome.REJECTED]
        now = current(kari, "participation", "D-1")
    assert (now.values["started_on"], now.changed_by) == ("2024-02-07", "kari")
