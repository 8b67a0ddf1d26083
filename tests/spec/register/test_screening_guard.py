"""Nobody lifts, lowers or takes over the screening that another municipality has registered, with SQL of its own either."""

from collections.abc import Iterator
from uuid import UUID

import psycopg
import pytest

from fotfeste.casework.current import current
from fotfeste.casework.writing import change
from fotfeste.register.access import as_sender
from fotfeste.register.roles import as_person
from fotfeste.register.server import connected, owned
from tests.spec.casework.desks import desk, new_person

SYSTEM = "system"


def keys(database: str, sender: str, kind: str) -> list[UUID]:
    with owned(database) as owner:
        column = "person" if kind == "person" else "key"
        rows = owner.execute(
            f'SELECT "{column}" FROM register."{kind}" WHERE sender = %s', (sender,)
        )
        return [key for (key,) in rows]


def seen(database: str, sender: str, role: str = "intro") -> tuple[int, int]:
    """How many persons and participations a role sees in a municipality."""
    with connected(as_person(role, sender, "kari"), database) as session:
        counted = [
            session.execute(f'SELECT count(*) FROM register."{kind}"').fetchone()
            for kind in ("person", "participation")
        ]
    return tuple(row[0] for row in counted if row)


@pytest.fixture
def tromso(database: str) -> str:
    """Rojda of strictly confidential address in Tromsø, and somebody of confidential address in Bergen."""
    for sender, name, level in (
        ("5501", "rojda", "strictly_confidential"),
        ("4601", "mina", "confidential"),
    ):
        with desk(database, sender, by="the case system", role=SYSTEM) as at:
            new_person(at, name, level)
    return database


@pytest.fixture
def bergen(tromso: str) -> Iterator[psycopg.Connection]:
    """A session of Bergen's own system, with SQL of its own."""
    with connected(as_sender("4601"), tromso) as session:
        session.autocommit = True
        yield session


def test_anothers_screening_is_not_taken_over(tromso: str, bergen: psycopg.Connection) -> None:
    assert seen(tromso, "5501") == (0, 0)
    own = keys(tromso, "4601", "person")[0]
    for kind in ("person", "participation"):
        for key in keys(tromso, "5501", kind):
            bergen.execute("SELECT register.screen_resting(%s, %s)", ([key], [own]))
            bergen.execute("SELECT register.screen(%s)", ([key],))
    assert seen(tromso, "5501") == (0, 0)
    assert seen(tromso, "5501", "screened") == (1, 1)
    with owned(tromso) as owner:
        kept = owner.execute("SELECT DISTINCT level FROM register.screened WHERE sender = '5501'")
        assert kept.fetchall() == [(2,)]


def test_a_key_that_another_has_taken_before_is_screened_all_the_same(
    database: str, tromso: str, bergen: psycopg.Connection
) -> None:
    """Keys are made of sender, kind and reference, so they can be guessed before there is anything."""
    own = keys(tromso, "4601", "person")[0]
    with desk(database, "0301", by="the case system", role=SYSTEM) as at:
        with at.connection.transaction(force_rollback=True):
            new_person(at, "ida", "strictly_confidential")
            row = at.connection.execute("SELECT key FROM register.participation").fetchone()
        assert row is not None
        bergen.execute("SELECT register.screen_resting(%s, %s)", ([row[0]], [own]))
        new_person(at, "ida", "strictly_confidential")
    assert seen(database, "0301") == (0, 0)


def test_a_screening_that_is_lifted_by_its_own_is_lifted(tromso: str) -> None:
    with desk(tromso, "5501", by="the case system", role=SYSTEM) as at:
        seen_as = current(at, "person", "P-rojda")
        change(at, seen_as, {"screened": "no"}, by="the case system", because="lifted")
    assert seen(tromso, "5501") == (1, 1)
    assert seen(tromso, "4601") == (0, 0)
