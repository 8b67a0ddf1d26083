"""Reading with the ORM is noted as reading at a desk is: who, about whom, why; what passes it by is refused."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db.utils import DatabaseError

from fotfeste.domain.refusal import Refused
from fotfeste.exchange.api.settings import configure
from fotfeste.exchange.schema.message import KINDS
from fotfeste.register.access import as_sender
from fotfeste.register.door import Fact
from fotfeste.register.noted import NotThroughTheDoor
from fotfeste.register.roles import ROLES, as_person
from fotfeste.register.server import connected, owned
from tests.numbers import national_number
from tests.spec.register.test_door import key, named, permit, person, stored

configure()

from django.db import connections  # noqa: E402 - Django is set up first

from fotfeste.register.models import CURRENT, HISTORY  # noqa: E402
from fotfeste.register.orm import reading  # noqa: E402

KARI = as_person("intro", "5501", "kari")
DAY = date(2024, 2, 1)
OFFERED = {
    "person": named(1000),
    "municipality": "5501",
    "municipality_on": DAY,
    "started_on": DAY,
    "act": "integreringsloven",
    "legal_basis": "ordinary",
    "valid_from": DAY,
}
ENDED = {
    "participation": named(20),
    "ended_on": DAY,
    "end_reason": "not_registered",
    "valid_from": DAY,
}
WHY = {"purpose": "case", "because": "she asked about her permit"}


@pytest.fixture(autouse=True)
def beside_a_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Django read in a process where a browser test before has left its event loop running."""
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture
def filled(database: str) -> str:
    """Two persons of Tromsø, each with a permit; the first with a participation that has ended."""
    with connected(as_sender("5501"), database) as connection:
        stored(connection, "person", person(0), person(1))
        stored(connection, "permit", permit(10, of=0), permit(11, of=1))
        stored(connection, "participation", Fact(key(20), "D-20", OFFERED, DAY, "web"))
        stored(connection, "ending", Fact(key(30), "A-30", ENDED, DAY, "web"))
    return database


def noted(database: str) -> list[tuple[str, str, str, list[str], str]]:
    """Who read whom, as what, which kinds, why."""
    with owned(database) as owner:
        return owner.execute(
            """SELECT r.read_by, r.role, p.reference, r.kinds, r.because FROM history.reading r
            LEFT JOIN register.person p ON p.person = r.person ORDER BY r.entry"""
        ).fetchall()


BY_NAME: dict[str, Callable[[], object]] = {
    "rows": lambda: list(CURRENT["permit"].objects.filter(reference="T-10")),
    "one": lambda: CURRENT["permit"].objects.get(reference="T-10"),
    "the first": lambda: CURRENT["permit"].objects.order_by("reference").first(),
    "a slice": lambda: list(CURRENT["permit"].objects.order_by("reference")[:1]),
    "values": lambda: list(CURRENT["permit"].objects.filter(reference="T-10").values("ground")),
    "a count": lambda: CURRENT["permit"].objects.filter(reference="T-10").count(),
    "whether any": lambda: CURRENT["permit"].objects.filter(reference="T-10").exists(),
    "one by one": lambda: list(CURRENT["permit"].objects.filter(reference="T-10").iterator()),
    "history": lambda: list(HISTORY["permit"].objects.filter(reference="T-10")),
}


@pytest.mark.parametrize("read", BY_NAME.values(), ids=BY_NAME)
def test_every_way_to_read_is_noted_before_anything_is_given(
    filled: str, read: Callable[[], object]
) -> None:
    with reading(KARI, filled, **WHY):
        assert read()
    assert noted(filled) == [("kari", "intro", "P-0", ["permit"], WHY["because"])]


def test_what_rests_on_a_person_is_noted_of_the_person(filled: str) -> None:
    with reading(KARI, filled, **WHY):
        (found,) = CURRENT["ending"].objects.all()
        assert found.participation.reference == "D-20"
        assert HISTORY["ending"].objects.count() == 1
    about = [(who, kinds) for _, _, who, kinds, _ in noted(filled)]
    assert about == [("P-0", ["ending"]), ("P-0", ["participation"]), ("P-0", ["ending"])]


def test_nothing_read_is_nothing_noted(filled: str) -> None:
    with reading(as_person("intro", "0301", "ola"), filled, **WHY):
        assert list(CURRENT["permit"].objects.all()) == []
    with reading(KARI, filled, **WHY):
        CURRENT["permit"].objects.filter(reference="T-10")  # asked for by nobody
    assert noted(filled) == []


PAST: dict[str, Callable[[], object]] = {
    "raw": lambda: list(CURRENT["permit"].objects.raw('SELECT * FROM register."permit"')),
    "a cursor": lambda: connections["default"].cursor().execute("SELECT * FROM register.person"),
    "an update": lambda: CURRENT["permit"].objects.update(channel="web"),
    "a removal": lambda: CURRENT["permit"].objects.filter(reference="T-10").delete(),
    "a new row": lambda: CURRENT["permit"].objects.create(reference="T-99"),
    "an explanation": lambda: CURRENT["permit"].objects.all().explain(),
}


@pytest.mark.parametrize("act", PAST.values(), ids=PAST)
def test_what_passes_the_door_by_is_refused(filled: str, act: Callable[[], object]) -> None:
    with reading(KARI, filled, **WHY), pytest.raises(NotThroughTheDoor, match="by the models' own"):
        act()
    with owned(filled) as owner:
        assert owner.execute("SELECT count(*) FROM register.permit").fetchone() == (2,)


def test_the_orm_alone_reads_nothing(filled: str) -> None:
    """Without the door there is no session; with one of the application's role and no pass, no row."""
    with pytest.raises(NotThroughTheDoor):
        list(CURRENT["permit"].objects.all())
    with connected(KARI, filled) as session:
        session.execute("RESET fotfeste.pass")
        for kind in KINDS:
            assert session.execute(f'SELECT count(*) FROM register."{kind}"').fetchone() == (0,)


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ({"purpose": "fun", "because": "x"}, "no purpose of reading"),
        ({"purpose": "case", "because": " "}, "noted with its reason"),
        ({"purpose": "case", "because": national_number("018190", 123)}, "a personal number"),
    ],
)
def test_nobody_reads_without_a_purpose_and_a_reason(
    database: str, why: dict[str, str], told: str
) -> None:
    with pytest.raises(Refused, match=told), reading(KARI, database, **why):
        pass


def test_who_reads_a_kind_reads_what_it_rests_on() -> None:
    """Else a reading could not be noted of its person."""
    for role in ROLES.values():
        for kind in role.reads:
            above = {to for _, to in KINDS[kind].refers_to if to in ("participation", "ending")}
            assert above <= role.reads, (role.id, kind)


def test_a_session_after_the_block_is_none_of_its(filled: str) -> None:
    with reading(KARI, filled, **WHY):
        kept = CURRENT["permit"].objects.all()
    with pytest.raises((NotThroughTheDoor, DatabaseError)):
        list(kept)
