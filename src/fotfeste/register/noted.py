"""Queries that note whom they read (noterte spørringer): the only ones that a session of the ORM runs.

Before a query runs, the persons that its rows are about are found, by the same
conditions, and their reading is noted. SQL that is not made by such a query —
`raw()`, a cursor, an update — is refused before it reaches the database.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
from django.db import models

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.register.reading import note_reading
from fotfeste.register.whom import persons_of

NO_DOOR = Text(
    nb="Registeret leses innenfor orm.reading, og med modellenes egne spørringer: alt innsyn noteres "
    "med hvem, hvem det gjaldt og hvorfor. Rå SQL og skriving slipper ikke til her.",
    nn="Registeret vert lese innanfor orm.reading, og med modellane sine eigne spørjingar: alt innsyn "
    "vert notert med kven, kven det gjaldt og kvifor. Rå SQL og skriving slepp ikkje til her.",
    en="The register is read within orm.reading, by the models' own queries: every reading is noted "
    "with who, about whom and why. Raw SQL and writing do not come through here.",
)


class NotThroughTheDoor(Refused):
    """A query that would have read or written without being noted."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A session of the ORM: where, what for and why."""

    connection: psycopg.Connection
    purpose: str
    because: str


_ASKED: ContextVar[Asked | None] = ContextVar("asked", default=None)
_NOTED: ContextVar[bool] = ContextVar("noted", default=False)


@contextmanager
def asked(by: Asked) -> Iterator[None]:
    """Let queries be noted as asked so, until the end of the block."""
    token = _ASKED.set(by)
    try:
        yield
    finally:
        _ASKED.reset(token)


def refuse_unnoted(
    execute: Callable[..., object], sql: str, params: object, many: bool, context: object
) -> object:
    """What Django runs each statement through: only those of a query that was noted pass."""
    if not _NOTED.get():
        raise NotThroughTheDoor(NO_DOOR)
    return execute(sql, params, many, context)


class NotedQuerySet(models.QuerySet):  # type: ignore[misc]
    """A query that notes whom it reads before it gives any row, number or answer."""

    def _fetch_all(self) -> None:
        if self._result_cache is None:
            with _noted(self):
                super()._fetch_all()
        else:
            super()._fetch_all()

    def iterator(self, chunk_size: int | None = None) -> Iterator[Any]:  # noqa: ARG002 - Django's name
        """The rows, all fetched: nothing else is let through while they are gone through."""
        self._fetch_all()
        return iter(self._result_cache)

    def count(self) -> int:
        """How many there are."""
        with _noted(self):
            return int(super().count())

    def exists(self) -> bool:
        """Whether there is any."""
        with _noted(self):
            return bool(super().exists())

    def aggregate(self, *args: Any, **named: Any) -> dict[str, Any]:
        """Numbers over all rows."""
        with _noted(self):
            return dict(super().aggregate(*args, **named))


@contextmanager
def _noted(query: NotedQuerySet) -> Iterator[None]:
    by = _ASKED.get()
    if by is None:
        raise NotThroughTheDoor(NO_DOOR)
    token = _NOTED.set(True)
    try:
        why = {"purpose": by.purpose, "because": by.because}
        note_reading(
            by.connection, _persons(query, by.connection), [query.model.record_kind], **why
        )
        yield
    finally:
        _NOTED.reset(token)


def _persons(query: NotedQuerySet, connection: psycopg.Connection) -> list[UUID]:
    """The persons that the rows of a query are about."""
    wanted = query if query.query.is_sliced else query.order_by()
    rows = models.QuerySet(query.model, using=query.db).filter(pk__in=wanted.values("pk"))
    return persons_of(
        connection, query.model.record_kind, list(rows.values_list("key", flat=True).distinct())
    )
