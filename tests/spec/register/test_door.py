"""The write door by example: what is stored, what is not, and what each fact is answered."""

from datetime import date
from uuid import UUID

import psycopg
import pytest

from fotfeste.exchange.schema.message import KINDS
from fotfeste.register.door import STORED, Answer, Fact, store
from fotfeste.register.server import owned


def key(number: int) -> bytes:
    return number.to_bytes(16)


def named(number: int) -> UUID:
    return UUID(bytes=key(number))


def person(number: int, **changed: object) -> Fact:
    values = {
        "person": named(1000 + number),
        "birth_date": date(1990, 1, 1),
        "sex": "female",
        "screened": "no",
        "valid_from": date(2024, 1, 1),
    }
    return Fact(key(number), f"P-{number}", values | changed, date(2024, 1, 5), "file")


def permit(number: int, of: int) -> Fact:
    values = {
        "person": named(1000 + of),
        "ground": "34",
        "granted_on": date(2023, 12, 1),
        "valid_from": date(2023, 12, 1),
    }
    return Fact(key(number), f"T-{number}", values, date(2024, 1, 5), "file")


def stored(
    connection: psycopg.Connection, kind: str, *facts: Fact, by: str = "5501"
) -> list[Answer]:
    with connection.transaction():
        return store(connection, KINDS[kind], facts, sender="5501", by=by, message=None)


def counted(connection: psycopg.Connection, table: str) -> int:
    found = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    assert found is not None
    return int(found[0])


def test_a_fact_becomes_a_current_row_and_an_entry(database: str) -> None:
    with owned(database) as connection:
        assert stored(connection, "person", person(1), person(2)) == [STORED, STORED]
        assert counted(connection, "register.person") == 2
        assert counted(connection, "history.person") == 2


def test_the_same_again_changes_nothing(database: str) -> None:
    with owned(database) as connection:
        stored(connection, "person", person(1))
        assert stored(connection, "person", person(1)) == [Answer("unchanged")]
        assert counted(connection, "history.person") == 1


def test_a_correction_replaces_the_row_and_keeps_the_history(database: str) -> None:
    with owned(database) as connection:
        stored(connection, "person", person(1))
        assert stored(connection, "person", person(1, sex="male")) == [STORED]
        assert connection.execute("SELECT sex FROM register.person").fetchall() == [("male",)]
        entries = connection.execute("SELECT sex FROM history.person ORDER BY entry").fetchall()
        assert entries == [("female",), ("male",)]


def test_a_fact_about_somebody_not_known_waits(database: str) -> None:
    with owned(database) as connection:
        stored(connection, "person", person(1))
        answers = stored(connection, "permit", permit(11, of=1), permit(12, of=2))
        assert answers == [STORED, Answer("waits", "person")]


def test_two_rows_of_one_person_may_not_overlap(database: str) -> None:
    again = person(2, person=named(1001), valid_from=date(2024, 6, 1))
    with owned(database) as connection:
        assert stored(connection, "person", person(1), again) == [
            STORED,
            Answer("overlaps", "valid_from"),
        ]
        assert stored(connection, "person", again) == [Answer("overlaps", "valid_from")]


def test_a_row_that_is_kept_after_all_is_not_overlapped(database: str) -> None:
    def lasting(number: int, first: date, after: date) -> Fact:
        return person(number, person=named(1001), valid_from=first, valid_to=after)

    with owned(database) as connection:
        stored(connection, "person", lasting(1, date(2024, 1, 1), date(2024, 6, 1)))
        answers = stored(
            connection,
            "person",
            lasting(4, date(2025, 1, 1), date(2025, 6, 1)),
            lasting(1, date(2025, 3, 1), date(2025, 4, 1)),  # it cannot go there, so it stays
            lasting(3, date(2024, 1, 1), date(2024, 6, 1)),
        )
        overlaps = Answer("overlaps", "valid_from")
        assert answers == [STORED, overlaps, overlaps]


def test_a_change_by_another_is_told(database: str) -> None:
    with owned(database) as connection:
        stored(connection, "person", person(1), by="caseworker")
        answers = stored(connection, "person", person(1, sex="male"))
        assert answers == [Answer("changed_meanwhile", "reference")]


def test_nobody_rewrites_the_history(database: str) -> None:
    with owned(database) as connection:
        stored(connection, "person", person(1))
        with pytest.raises(psycopg.errors.RaiseException):
            connection.execute("DELETE FROM history.person")
