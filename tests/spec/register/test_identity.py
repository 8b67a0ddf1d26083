"""One human being behind several persons: matched by number, linked, told apart."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from threading import Barrier

import psycopg
import pytest

from fotfeste.exchange.schema.message import KINDS
from fotfeste.register.door import Fact, store
from fotfeste.register.identity import find, identity_of, keep_apart, merge, queue, search, unmerge
from fotfeste.register.server import owned
from tests.spec.register.test_door import named, person, stored
from tests.spec.register.test_numbers import made_up
from tests.spec.register.test_scopes import identifier


@pytest.fixture(autouse=True)
def _test_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOTFESTE_TEST_MODE", "1")


def test_the_same_number_is_the_same_human_being(database: str) -> None:
    number = made_up("018190")
    with owned(database) as connection:
        stored(connection, "person", person(1), person(2))
        stored(connection, "identifier", identifier(20, 1, number), identifier(21, 2, number))
        one, other = (identity_of(connection, named(1000 + n)) for n in (1, 2))
        assert one == other
        unmerge(connection, named(1002), by="anna", because="two sisters")
        assert identity_of(connection, named(1002)) == named(1002)
        stored(connection, "identifier", identifier(22, 2, number))
        assert identity_of(connection, named(1002)) == named(1002)
        why = connection.execute("SELECT because FROM history.identity ORDER BY entry").fetchall()
        assert why == [("same number",), ("two sisters",)]


def test_another_birth_date_waits_for_somebody_to_look(database: str) -> None:
    number = made_up("018190")
    with owned(database) as connection:
        stored(connection, "person", person(1), person(2, birth_date=date(1970, 1, 1)))
        stored(connection, "identifier", identifier(20, 1, number), identifier(21, 2, number))
        (waiting,) = queue(connection)
        assert identity_of(connection, waiting.one) != identity_of(connection, waiting.other)
        merge(connection, waiting.one, waiting.other, by="anna", because="seen the passport")
        assert identity_of(connection, waiting.one) == identity_of(connection, waiting.other)
        assert list(queue(connection)) == []


def identities(connection: psycopg.Connection, *numbers: int) -> list[int]:
    """Who is who, as small numbers in the order they are met."""
    found = [identity_of(connection, named(1000 + n)) for n in numbers]
    return [found.index(each) for each in found]


def three_of_one_number(connection: psycopg.Connection, number: str) -> None:
    stored(connection, "person", *(person(n) for n in (1, 2, 3)))
    stored(connection, "identifier", *(identifier(20 + n, n, number) for n in (1, 2, 3)))


@pytest.mark.parametrize(("parted", "left"), [(1, [0, 1, 1]), (2, [0, 1, 0]), (3, [0, 0, 2])])
def test_whoever_is_told_apart_leaves_the_others_together(
    database: str, parted: int, left: list[int]
) -> None:
    with owned(database) as connection:
        three_of_one_number(connection, made_up("018190"))
        assert identities(connection, 1, 2, 3) == [0, 0, 0]
        unmerge(connection, named(1000 + parted), by="anna", because="three sisters")
        assert identities(connection, 1, 2, 3) == left
        last = connection.execute(
            """SELECT person, identity FROM (SELECT DISTINCT ON (person) * FROM history.identity
            ORDER BY person, entry DESC) ORDER BY person"""
        ).fetchall()
        assert [identity for _, identity in last] == [
            identity_of(connection, key) for key, _ in last
        ]  # an extract, which reads the history, says the same


def test_who_is_told_apart_is_not_matched_through_a_third(database: str) -> None:
    number = made_up("018190")
    with owned(database) as connection:
        stored(connection, "person", *(person(n) for n in (1, 2)))
        stored(connection, "identifier", *(identifier(20 + n, n, number) for n in (1, 2)))
        unmerge(connection, named(1002), by="anna", because="two sisters")
        stored(connection, "person", person(3))
        stored(connection, "identifier", identifier(23, 3, number))
        assert identities(connection, 1, 2) == [0, 1]
        (waiting,) = queue(connection)
        assert "told apart" in waiting.because


def test_birth_dates_are_held_against_everybody_on_either_side(database: str) -> None:
    one, two = made_up("018190"), made_up("028190")
    with owned(database) as connection:
        ages = {1: date(1990, 1, 1), 2: date(1990, 1, 1), 3: date(1970, 1, 1)}
        stored(connection, "person", *(person(n, birth_date=d) for n, d in ages.items()))
        stored(connection, "identifier", identifier(21, 1, one), identifier(22, 2, one))
        gone = replace(person(2), withdrawn=True)
        (told,) = stored(connection, "person", gone)
        assert told.said == "stored"  # of the second only the number is left
        stored(connection, "identifier", identifier(23, 3, two), identifier(24, 2, two))
        assert identities(connection, 1, 2, 3) == [0, 0, 2]
        assert [each.because for each in queue(connection)] == [
            "same number, other birth date or sex"
        ]


def test_a_number_that_several_may_have_waits_for_somebody_to_look(database: str) -> None:
    def passport(number: int, of: int) -> Fact:
        made = identifier(number, of, "")
        return replace(made, values={**made.values, "scheme": "passport", "number": "AB12345"})

    with owned(database) as connection:
        stored(connection, "person", person(1), person(2))
        stored(connection, "identifier", passport(21, 1), passport(22, 2))
        assert identities(connection, 1, 2) == [0, 1]
        (waiting,) = queue(connection)
        keep_apart(connection, waiting.one, waiting.other, by="anna", because="two countries")
        assert list(queue(connection)) == []


def test_keeping_apart_parts_who_was_taken_for_one(database: str) -> None:
    with owned(database) as connection:
        three_of_one_number(connection, made_up("018190"))
        keep_apart(connection, named(1001), named(1003), by="anna", because="seen the passports")
        assert identities(connection, 1, 2, 3) == [0, 0, 2]


def test_the_same_number_stored_at_once_by_two_is_one_human_being(database: str) -> None:
    number, ready = made_up("018190"), Barrier(2)

    def store_number(of: int) -> None:
        with owned(database) as connection:
            stored(connection, "person", person(of))
            ready.wait()
            with connection.transaction():
                sender, fact = f"550{of}", identifier(20 + of, of, number)
                store(connection, KINDS["identifier"], [fact], sender=sender, by="x", message=None)
                connection.execute("SELECT pg_sleep(0.3)")

    with ThreadPoolExecutor(2) as at_once:
        list(at_once.map(store_number, (1, 2)))
    with owned(database) as connection:
        assert identities(connection, 1, 2) == [0, 0]


def test_two_merges_at_once_make_one_human_being_of_three(database: str) -> None:
    """The second waits for the first, and goes on from what that left."""
    ready = Barrier(2)

    def merged(one: int, other: int) -> None:
        with owned(database) as connection:
            ready.wait()
            with connection.transaction():
                why = {"by": "anna", "because": "the same"}
                merge(connection, named(1000 + one), named(1000 + other), **why)
                connection.execute("SELECT pg_sleep(0.3)")

    with owned(database) as connection:
        stored(connection, "person", person(1), person(2), person(3))
    with ThreadPoolExecutor(2) as at_once:
        list(at_once.map(merged, (1, 2), (2, 3)))
    with owned(database) as connection:
        assert identities(connection, 1, 2, 3) == [0, 0, 0]


def test_a_d_number_and_a_later_national_number_find_the_same_person(database: str) -> None:
    def numbered(number: int, scheme: str, digits: str) -> Fact:
        made = identifier(number, 1, digits)
        return replace(made, values={**made.values, "scheme": scheme})

    d_number, national = made_up("418190"), made_up("018190")
    with owned(database) as connection:
        stored(connection, "person", person(1))
        facts: Sequence[Fact] = (
            numbered(21, "d_number", d_number),
            numbered(22, "national", national),
        )
        stored(connection, "identifier", *facts)
        for scheme, digits in (
            ("d_number", d_number),
            ("national", national),
            ("national", d_number),
        ):
            assert find(connection, scheme, digits) == [named(1001)]
        assert find(connection, "duf", national) == []


def test_a_search_puts_alike_persons_in_the_queue_once(database: str) -> None:
    names = {"given_name": "Amina", "family_name": "Hassan"}
    with owned(database) as connection:
        stored(connection, "person", person(1, **names), person(2, **names), person(3))
        assert search(connection) == 1
        assert search(connection) == 0
        (waiting,) = queue(connection)
        assert {waiting.one, waiting.other} == {named(1001), named(1002)}
