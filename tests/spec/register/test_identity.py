"""One human being behind several persons: matched by number, linked, told apart."""

from datetime import date

import pytest

from fotfeste.register.identity import identity_of, merge, queue, unmerge
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
