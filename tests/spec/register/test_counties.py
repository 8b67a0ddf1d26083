"""A county's and a county governor's reading: their own municipalities of the day, no other, and nothing written."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import psycopg
import pytest

from fotfeste.casework.current import look
from fotfeste.casework.desk import Desk
from fotfeste.casework.start import start
from fotfeste.casework.words import NotRecorded
from fotfeste.casework.writing import add
from fotfeste.exchange.api.settings import configure
from fotfeste.register.access import Access, as_sender
from fotfeste.register.counties import NoSuchCounty, as_county, as_governor, senders_of
from fotfeste.register.server import connected, owned
from tests.numbers import national_number
from tests.spec.casework.desks import KARI, desk, new_person

configure()

from fotfeste.register.models import CURRENT  # noqa: E402 - Django is set up first
from fotfeste.register.orm import reading  # noqa: E402

NOW, BEFORE = date(2024, 6, 1), date(2019, 6, 1)
PEOPLE = {"5501": "amina", "5603": "rojda", "4601": "mina", "3236": "ida"}
"""Somebody in Tromsø, Hammerfest, Bergen and Jevnaker."""
WHY = {"purpose": "supervision", "because": "the control of 2024"}


@pytest.fixture
def country(database: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each municipality has sent its person; Tromsø one more, of confidential address, and a number."""
    monkeypatch.setenv("FOTFESTE_TEST_MODE", "1")
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    for sender, name in PEOPLE.items():
        with desk(database, sender, by="the case system", role="system") as at:
            new_person(at, name)
            if sender == "5501":
                new_person(at, "screened", "confidential")
                number = {"person": name, "scheme": "national", "valid_from": NOW}
                number |= {"number": national_number("018190", 123)}
                add(at, "identifier", "N-1", number, **KARI)
    return database


@contextmanager
def session(database: str, access: Access) -> Iterator[psycopg.Connection]:
    with connected(access, database) as connection:
        connection.autocommit = True
        yield connection


def seen(database: str, access: Access, kind: str = "participation") -> set[str]:
    """The references that a session reads, now and in the history."""
    with session(database, access) as connection:
        found = [
            {reference for (reference,) in connection.execute(f"SELECT reference FROM {table}")}
            for table in (f"register.{kind}", f"history.{kind}")
        ]
    assert found[0] == found[1]
    return found[0]


PLACES: dict[str, tuple[Access, set[str]]] = {
    "Troms": (as_county("guidance", "55", "siri", NOW), {"amina"}),
    "Finnmark": (as_county("guidance", "56", "siri", NOW), {"rojda"}),
    "Troms og Finnmark": (as_governor("troms-finnmark", "siri", NOW), {"amina", "rojda"}),
    "Vestland": (as_governor("vestland", "siri", NOW), {"mina"}),
    "Jevnaker, now": (as_governor("ostfold-buskerud-oslo-akershus", "siri", NOW), {"ida"}),
    "Innlandet, now": (as_governor("innlandet", "siri", NOW), set()),
}


@pytest.mark.parametrize(("access", "names"), PLACES.values(), ids=PLACES)
def test_it_reads_its_own_municipalities_of_the_day(
    country: str, access: Access, names: set[str]
) -> None:
    assert seen(country, access) == names
    assert seen(country, access, "person") == {f"P-{name}" for name in names}


def test_a_municipality_is_its_countys_by_date() -> None:
    """Jevnaker was in Oppland, came to Viken in 2020 and to Akershus in 2024, under three numbers."""
    innlandet, east = ("05",), ("32",)
    assert "0532" in senders_of(innlandet, BEFORE)
    assert not {"0532", "3053", "3236"} & set(senders_of(("34",), NOW))
    assert {"0532", "3053", "3236"} <= set(senders_of(east, NOW))
    assert {"1902", "5401", "5501"} <= set(senders_of(("55",), NOW)), "all numbers of Tromsø"
    assert {"1507", "1508", "1580"} <= set(senders_of(("15",), NOW)), "divided within the county"


def test_the_screened_and_what_is_not_its_affair_are_as_if_not_there(country: str) -> None:
    for access in (PLACES["Troms"][0], PLACES["Troms og Finnmark"][0]):
        assert "screened" not in seen(country, access)
        for kind in ("identifier", "relation", "settlement"):
            assert seen(country, access, kind) == set()
    assert seen(country, PLACES["Troms"][0], "decision") == set()


def test_it_writes_nothing(country: str) -> None:
    for access in (PLACES["Troms"][0], PLACES["Troms og Finnmark"][0]):
        with session(country, access) as connection:
            at = Desk(connection, "5501", NOW)
            with pytest.raises((NotRecorded, psycopg.errors.InsufficientPrivilege)):
                start(at, "amina", NOW, **KARI)
            for statement in (
                "UPDATE register.participation SET channel = 'web'",
                "DELETE FROM register.person",
                "INSERT INTO register.known_person (key, sender, identity) "
                "VALUES (gen_random_uuid(), '5501', gen_random_uuid())",
                "SELECT * FROM history.reading",
                "SELECT identity FROM register.known_person",
                "SELECT * FROM exchange.waiting",
                "SELECT register.screen(ARRAY[gen_random_uuid()])",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(statement)


def test_a_pass_is_of_its_role_and_place(country: str) -> None:
    """A municipality's pass opens nothing to a county's session, and another county's neither."""
    with (
        session(country, as_sender("4601")) as bergen,
        session(country, PLACES["Finnmark"][0]) as finnmark,
        session(country, PLACES["Troms"][0]) as troms,
    ):
        for other in (bergen, finnmark):
            lent = other.execute("SELECT current_setting('fotfeste.pass')").fetchone()
            assert lent is not None
            troms.execute("SELECT set_config('fotfeste.pass', %s, false)", lent)
            assert troms.execute("SELECT count(*) FROM register.person").fetchone() == (0,)


def noted(database: str) -> list[tuple[Any, ...]]:
    with owned(database) as owner:
        return owner.execute(
            "SELECT read_by, role, scope, kinds, purpose, because FROM history.reading ORDER BY entry"
        ).fetchall()


def test_each_reading_is_noted_on_the_county(country: str) -> None:
    access = PLACES["Troms og Finnmark"][0]
    with session(country, access) as connection:
        assert look(Desk(connection, "5603"), "person", "P-rojda", **WHY).values["sex"] == "female"
        with pytest.raises(NotRecorded):
            look(Desk(connection, "4601"), "person", "P-mina", **WHY)
    with reading(access, country, **WHY):
        names = {each.reference for each in CURRENT["participation"].objects.order_by("reference")}
    assert names == {"amina", "rojda"}
    why = ("siri", "governor", "county troms-finnmark")
    reason = ("supervision", "the control of 2024")
    assert noted(country) == [
        (*why, ["person"], *reason),
        *[(*why, ["participation"], *reason)] * 2,
    ]


@pytest.mark.parametrize(
    "made",
    [
        lambda: as_county("guidance", "19", "siri", NOW),
        lambda: as_governor("troms", "siri", NOW),
        lambda: as_governor("atlantis", "siri", NOW),
    ],
)
def test_a_county_that_is_none_on_the_day_is_told(made: Any) -> None:
    with pytest.raises(NoSuchCounty, match="as it was on the day"):
        made()
