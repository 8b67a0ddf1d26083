"""The cast of named roles: what each sees and does in a municipality, and that every reading is noted."""

from collections.abc import Callable, Iterator
from datetime import date

import psycopg
import pytest

from fotfeste.casework.current import look
from fotfeste.casework.start import start
from fotfeste.casework.words import NotRecorded
from fotfeste.casework.writing import add
from fotfeste.domain.refusal import Refused
from fotfeste.register.reading import broken_readings
from fotfeste.register.roles import ROLES
from fotfeste.register.server import owned
from tests.spec.casework.desks import KARI, desk, new_person

WHY = {"purpose": "case", "because": "she asked about her leave"}
LANGUAGE = {"participation": "amina", "hours": 200, "allocated_on": date(2024, 2, 1)}


@pytest.fixture
def tromso(database: str) -> str:
    """Amina, and Rojda of strictly confidential address, in Tromsø; each with Norwegian training."""
    with desk(database, by="the case system", role="system") as at:
        for name, screened in (("amina", "no"), ("rojda", "strictly_confidential")):
            new_person(at, name, screened)
            add(at, "language", f"N-{name}", LANGUAGE | {"participation": name}, **KARI)
    return database


@pytest.mark.parametrize(
    ("role", "persons", "participations", "language"),
    [
        ("intro", 1, 1, 1),
        ("norwegian", 1, 1, 1),
        ("superuser", 1, 1, 1),
        ("screened", 2, 2, 2),
        ("system", 2, 2, 2),
        ("supervisor", 1, 1, 1),
        ("governor", 1, 1, 1),
        ("guidance", 1, 1, 0),
        ("admin", 0, 0, 0),
        ("analyst", 0, 0, 0),
        ("researcher", 0, 0, 0),
        ("nobody has heard of it", 0, 0, 0),
    ],
)
def test_each_role_sees_what_it_needs(
    tromso: str,
    role: str,
    persons: int,
    participations: int,
    language: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(ROLES, role, ROLES.get(role, ROLES["admin"]))
    seen = {"person": persons, "participation": participations, "language": language}
    with desk(tromso, role=role) as at:
        for kind, expected in seen.items():
            for schema in ("register", "history"):
                found = at.connection.execute(f"SELECT count(*) FROM {schema}.{kind}").fetchone()
                assert found == (expected,), (schema, kind)


@pytest.mark.parametrize(
    ("role", "starts", "teaches"),
    [
        ("intro", True, False),
        ("norwegian", False, True),
        ("superuser", True, True),
        ("supervisor", False, False),
    ],
)
def test_each_role_changes_what_is_its_own(
    tromso: str, role: str, starts: bool, teaches: bool
) -> None:
    with desk(tromso, role=role) as at:
        started = refusal(lambda: start(at, "amina", date(2024, 2, 1), **KARI))
        taught = refusal(lambda: add(at, "language", "N-2", LANGUAGE, **KARI))
    assert (started is None, taught is None) == (starts, teaches)
    assert all("role" in told for told in (started, taught) if told is not None)


def refusal(act: Callable[[], object]) -> str | None:
    """What somebody is told who may not do it; None where it was done."""
    try:
        act()
    except NotRecorded as refused:
        return str(refused)
    return None


@pytest.fixture
def read(tromso: str) -> str:
    """Kari looked at Amina twice, and Ola of the Norwegian training once."""
    with desk(tromso, by="kari", role="intro") as kari:
        look(kari, "participation", "amina", **WHY)
        look(kari, "person", "P-amina", purpose="follow_up", because="the new plan")
    with desk(tromso, by="ola", role="norwegian") as ola:
        look(ola, "language", "N-amina", **WHY)
    return tromso


def noted(database: str) -> list[tuple[object, ...]]:
    with owned(database) as owner:
        return owner.execute(
            """SELECT read_by, role, scope, kinds, purpose, because,
                person = (SELECT person FROM register.person WHERE screened = 'no')
            FROM history.reading ORDER BY entry"""
        ).fetchall()


def test_every_reading_is_noted_with_who_whose_and_why(read: str) -> None:
    asked = "she asked about her leave"
    assert noted(read) == [
        ("kari", "intro", "5501", ["participation"], "case", asked, True),
        ("kari", "intro", "5501", ["person"], "follow_up", "the new plan", True),
        ("ola", "norwegian", "5501", ["language"], "case", asked, True),
    ]


def test_nothing_is_shown_without_a_purpose(tromso: str) -> None:
    with desk(tromso) as at:
        with pytest.raises(Refused, match="no purpose of reading"):
            look(at, "person", "P-amina", purpose="curiosity", because="x")
        with pytest.raises(Refused, match="noted with its reason"):
            look(at, "person", "P-amina", purpose="case", because=" ")
        with pytest.raises(NotRecorded):
            look(at, "person", "P-rojda", **WHY)
    assert noted(tromso) == []


def test_a_screened_person_is_shown_to_the_role_for_it_and_noted(tromso: str) -> None:
    with desk(tromso, role="screened", by="ingrid") as at:
        assert look(at, "person", "P-rojda", **WHY).values["screened"] == "strictly_confidential"
    assert [row[:2] for row in noted(tromso)] == [("ingrid", "screened")]


@pytest.fixture
def owner(read: str) -> Iterator[psycopg.Connection]:
    with owned(read) as connection:
        yield connection


def test_the_log_cannot_be_read_or_written_by_who_is_in_it(read: str) -> None:
    with desk(read, by="kari") as at:
        for statement in (
            "SELECT * FROM history.reading",
            "INSERT INTO history.reading (read_by) VALUES ('ola')",
            "DELETE FROM history.reading",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                at.connection.execute(statement)


def test_a_reading_that_was_changed_or_taken_out_is_found(owner: psycopg.Connection) -> None:
    assert list(broken_readings(owner)) == []
    with pytest.raises(psycopg.errors.RaiseException), owner.transaction():
        owner.execute("UPDATE history.reading SET read_by = 'ola'")
    owner.execute("ALTER TABLE history.reading DISABLE TRIGGER only_added")
    with owner.transaction(force_rollback=True):
        owner.execute("UPDATE history.reading SET read_by = 'ola' WHERE number = 1")
        assert list(broken_readings(owner)) == [("5501", 1)]
    owner.execute("DELETE FROM history.reading WHERE number = 2")
    assert list(broken_readings(owner)) == [("5501", 3)]


def test_what_is_looked_at_is_not_shown_by_accident(tromso: str) -> None:
    """A record that ends up in a trace or a log shows its name, and nothing that stands in it."""
    with desk(tromso) as at:
        seen = look(at, "person", "P-amina", **WHY)
    assert seen.values["birth_date"] == "1990-05-01"
    assert "1990-05-01" not in repr(seen)
