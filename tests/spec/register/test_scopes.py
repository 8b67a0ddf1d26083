"""Who sees what, kept by the database itself, and a history that shows when it was touched."""

from datetime import date

import psycopg
import pytest

from fotfeste.exchange.schema.message import KINDS
from fotfeste.register.access import MUNICIPALITY, Access, as_sender
from fotfeste.register.chain import breaks
from fotfeste.register.door import STORED, Answer, Fact, store
from fotfeste.register.server import connected, owned
from tests.spec.register.test_door import counted, key, named, permit, person, stored
from tests.spec.register.test_numbers import made_up

EVERY_TABLE = ("register.person", "history.person", "register.permit", "register.known_person")


def identifier(number: int, of: int, digits: str) -> Fact:
    values = {
        "person": named(1000 + of),
        "scheme": "national",
        "number": digits,
        "valid_from": date(2024, 1, 1),
    }
    return Fact(key(number), f"N-{number}", values, date(2024, 1, 5), "file")


def participation(number: int, of: int) -> Fact:
    values = {
        "person": named(1000 + of),
        "municipality": "5501",
        "municipality_on": date(2024, 2, 1),
        "act": "integreringsloven",
        "legal_basis": "ordinary",
        "valid_from": date(2024, 2, 1),
    }
    return Fact(key(number), f"D-{number}", values, date(2024, 3, 1), "file")


def measure(number: int, of: int) -> Fact:
    values = {
        "participation": named(of),
        "kind": "norwegian",
        "measure_group": "norwegian_and_social_studies",
        "given_from": date(2024, 2, 1),
        "valid_from": date(2024, 2, 1),
    }
    return Fact(key(number), f"M-{number}", values, date(2024, 3, 1), "file")


def test_another_municipalitys_session_reads_nothing(database: str) -> None:
    with connected(as_sender("5501"), database) as connection:
        assert stored(connection, "person", person(1), person(2)) == [STORED, STORED]
        assert stored(connection, "permit", permit(11, of=1)) == [STORED]
    for scope in ("0301", ""):
        with connected(as_sender(scope), database) as session:
            assert [counted(session, table) for table in EVERY_TABLE] == [0, 0, 0, 0]


def test_another_municipalitys_session_changes_nothing(database: str) -> None:
    with connected(as_sender("5501"), database) as connection:
        stored(connection, "person", person(1))
    with connected(as_sender("0301"), database) as session:
        session.autocommit = True
        assert session.execute("UPDATE register.person SET sex = 'male'").rowcount == 0
        assert session.execute("DELETE FROM register.person").rowcount == 0
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute("DELETE FROM history.person")
        with pytest.raises(psycopg.errors.InsufficientPrivilege), session.transaction():
            store(session, KINDS["person"], [person(5)], sender="5501", by="x", message=None)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute("ALTER TABLE register.person DISABLE ROW LEVEL SECURITY")
    with owned(database) as connection:
        assert connection.execute("SELECT sex FROM register.person").fetchall() == [("female",)]


@pytest.mark.parametrize(("level", "seen"), [(0, (1, 1, 1)), (1, (2, 2, 2)), (2, (3, 3, 3))])
def test_screened_persons_are_for_those_who_may_see_them(
    database: str, level: int, seen: tuple[int, int, int]
) -> None:
    with connected(as_sender("5501"), database) as connection:
        levels = ("no", "confidential", "strictly_confidential")
        stored(connection, "person", *(person(n, screened=s) for n, s in enumerate(levels)))
        stored(connection, "permit", *(permit(11 + n, of=n) for n in range(3)))
        stored(connection, "participation", *(participation(30 + n, of=n) for n in range(3)))
        told = stored(connection, "measure", *(measure(40 + n, of=30 + n) for n in range(3)))
        assert told == [STORED] * 3
    with connected(
        Access(MUNICIPALITY, "5501", level, "kari", "superuser"), database
    ) as connection:
        for schema in ("register", "history"):
            kinds = ("person", "permit", "measure")
            assert tuple(counted(connection, f"{schema}.{kind}") for kind in kinds) == seen


def test_the_chain_is_whole_until_somebody_touches_a_row(database: str) -> None:
    with owned(database) as connection:
        stored(connection, "person", person(1), person(2))
        stored(connection, "person", person(1, sex="male"))
        assert list(breaks(connection)) == []
        connection.execute("ALTER TABLE history.person DISABLE TRIGGER only_added")
        connection.execute("UPDATE history.person SET sex = 'female' WHERE sex = 'male'")
        assert [each.wrong for each in breaks(connection)] == [
            "its rows are not those that were written"
        ]


def test_a_bad_fact_is_told_whole_and_takes_no_other_with_it(database: str) -> None:
    bad = person(2, sex="neither", valid_to=date(2020, 1, 1))
    with owned(database) as connection:
        first, second = stored(connection, "person", person(1), bad)
        assert first == STORED
        assert {(each.rule, each.field) for each in second.broken} == {
            ("code_unknown", "sex"),
            ("period_reversed", "valid_to"),
        }


def test_a_number_is_sealed_and_the_same_again_is_unchanged(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = made_up("018190")
    with owned(database) as connection:
        stored(connection, "person", person(1))
        wrong = stored(connection, "identifier", identifier(20, 1, number))
        assert [(each.said, each.rule) for each in wrong] == [("refused", "number_invalid")]
        monkeypatch.setenv("FOTFESTE_TEST_MODE", "1")
        assert stored(connection, "identifier", identifier(20, 1, number)) == [STORED]
        again = stored(connection, "identifier", identifier(20, 1, f"{number[:6]} {number[6:]}"))
        assert again == [Answer("unchanged")]
        row = connection.execute("SELECT i::text FROM register.identifier i").fetchone()
        assert row is not None
        assert number not in row[0]
        assert number.encode().hex() not in row[0]


def test_what_others_rest_on_is_not_taken_back(database: str) -> None:
    values = {
        "person": named(1001),
        "municipality": "5501",
        "municipality_on": date(2024, 2, 1),
        "act": "introduksjonsloven",
        "legal_basis": "ordinary",
        "valid_from": date(2024, 2, 1),
    }
    how = (date(2024, 3, 1), "file")
    plan = {
        "participation": named(30),
        "kind": "integration_plan",
        "drawn_up_on": date(2024, 2, 1),
        "final_goal": "work",
        "valid_from": date(2024, 2, 1),
    }
    with owned(database) as connection:
        stored(connection, "person", person(1))
        assert stored(connection, "participation", Fact(key(30), "D", values, *how)) == [STORED]
        (told,) = stored(connection, "plan", Fact(key(31), "P", plan, *how))
        assert (told.rule, told.field) == ("field_not_open", "final_goal")
        stored(connection, "plan", Fact(key(31), "P", plan | {"final_goal": None}, *how))
        gone = Fact(key(30), "D", {}, *how, withdrawn=True)
        assert stored(connection, "participation", gone) == [Answer("in_use", "plan")]
