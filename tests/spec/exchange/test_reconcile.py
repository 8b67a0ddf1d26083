"""A case system held against the register on a day: only here, only there, different."""

from datetime import date
from pathlib import Path

from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.reconcile import Difference, reconcile
from fotfeste.register.access import as_sender
from fotfeste.register.server import connected
from tests.spec.exchange.messages import (
    ENDING,
    GOOD,
    MEASURE,
    PARTICIPATION,
    PERSON,
    message,
    with_,
)

ON = date(2025, 6, 1)


def differences(database: str, folder: Path, content: bytes, on: date = ON) -> list[Difference]:
    sent, held = folder / "sent.json", folder / "held.json"
    sent.write_bytes(message(*GOOD))
    held.write_bytes(content)
    with connected(as_sender("5501"), database) as connection:
        receive(connection, sent, "5501", Wanted())
        return list(reconcile(connection, held, "5501", on))


def test_the_same_on_both_sides(database: str, tmp_path: Path) -> None:
    assert differences(database, tmp_path, message(*GOOD)) == []


def test_every_kind_of_difference(database: str, tmp_path: Path) -> None:
    other = with_(MEASURE, hours_per_week=12, given_to="2024-07-01")
    new = with_(PERSON, reference="P-2", person="P-2")
    ours = message(PERSON, new, PARTICIPATION, other, with_(ENDING, reference="A-9"))
    assert sorted(differences(database, tmp_path, ours), key=str) == sorted(
        [
            Difference("only_case_system", "person", "P-2"),
            Difference("only_case_system", "ending", "A-9"),
            Difference("only_register", "ending", "A-1"),
            Difference("differs", "measure", "T-1", ("given_to", "hours_per_week")),
        ],
        key=str,
    )


def test_only_what_is_true_on_the_day_is_compared(database: str, tmp_path: Path) -> None:
    ours = message(PERSON, PARTICIPATION, MEASURE)
    assert differences(database, tmp_path, ours, date(2024, 6, 1)) == []
