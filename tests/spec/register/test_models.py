"""Django's models: every kind, column, type and nullability as the database has them, and no row too many."""

import pytest
from django.apps import apps

from fotfeste.exchange.api.settings import configure
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.access import Access, as_sender
from fotfeste.register.roles import as_person
from fotfeste.register.server import connected, owned
from tests.spec.register.test_door import permit, person, stored

configure()

from django.db import connection as orm  # noqa: E402 - Django is set up first

from fotfeste.register.models import CURRENT, HISTORY, KnownPerson  # noqa: E402
from fotfeste.register.orm import reading  # noqa: E402

WHY = {"purpose": "quality", "because": "the yearly control"}


@pytest.fixture(autouse=True)
def beside_a_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Django read in a process where a browser test before has left its event loop running."""
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def described(database: str, table: str) -> dict[str, tuple[str, bool]]:
    """The columns of a table: their type, and whether they may be empty."""
    with owned(database) as owner:
        rows = owner.execute(
            """SELECT attname, format_type(atttypid, atttypmod), NOT attnotnull FROM pg_attribute
            WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped""",
            (table,),
        )
        return {name: (kind, null) for name, kind, null in rows}


@pytest.mark.parametrize("kind", [kind.name for kind in RECORD_KINDS])
def test_every_column_is_as_the_database_has_it(database: str, kind: str) -> None:
    with reading(as_sender("5501"), database, **WHY):
        for model in (CURRENT[kind], HISTORY[kind]):
            said = {
                field.column: ((field.db_type(orm) or "").replace(", ", ","), field.null)
                for field in model._meta.local_fields
            }
            assert said == described(database, model._meta.db_table), model


def test_the_app_has_a_model_of_every_table_of_a_kind() -> None:
    made = set(apps.get_app_config("register").get_models())
    assert made == {*CURRENT.values(), *HISTORY.values(), KnownPerson}
    assert not any(model._meta.managed for model in made)


def test_the_orm_reads_the_rows_of_its_access(database: str) -> None:
    with connected(as_sender("5501"), database) as connection:
        levels = ("no", "strictly_confidential")
        stored(connection, "person", *(person(n, screened=s) for n, s in enumerate(levels)))
        stored(connection, "permit", permit(11, of=0))

    def seen(access: Access) -> tuple[int, int, list[str]]:
        with reading(access, database, **WHY):
            names = CURRENT["permit"].objects.filter(person__sender="5501")
            return (
                CURRENT["person"].objects.count(),
                HISTORY["person"].objects.count(),
                [permit.reference for permit in names],
            )

    assert seen(as_person("intro", "5501", "kari")) == (1, 1, ["T-11"])
    assert seen(as_person("screened", "5501", "ingrid")) == (2, 2, ["T-11"])
    assert seen(as_person("admin", "5501", "per")) == (0, 0, [])
    assert seen(as_person("superuser", "0301", "ola")) == (0, 0, [])
