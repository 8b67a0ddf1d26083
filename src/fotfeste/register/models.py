"""Django's models of the register (modellene): made from the record kinds, as its tables are; none of them manages a table.

`CURRENT` has a model for each kind of its rows now, `HISTORY` one of all that was ever
said. Read them inside `orm.reading`, which gives the session its access and a reason: a model
shows the rows that the access opens, and no others, and notes whom they are about. Writing goes
through the write door.
"""

from collections.abc import Iterator
from typing import Any

from django.db import models

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.columns import Stored, columns_of
from fotfeste.register.noted import NotedQuerySet
from fotfeste.register.whom import KNOWN_PERSON

_FIELDS: dict[str, tuple[type[models.Field], dict[str, int]]] = {
    "text": (models.TextField, {}),
    "date": (models.DateField, {}),
    "bigint": (models.BigIntegerField, {}),
    "numeric(12,4)": (models.DecimalField, {"max_digits": 12, "decimal_places": 4}),
    "boolean": (models.BooleanField, {}),
    "uuid": (models.UUIDField, {}),
    "bytea": (models.BinaryField, {}),
}
_APP = "register"
_Noted = models.Manager.from_queryset(NotedQuerySet)
_UNMANAGED = {"managed": False, "app_label": _APP, "base_manager_name": "objects"}


class KnownPerson(models.Model):  # type: ignore[misc]
    """A person as one sender knows him; who else he is, is not for senders to see."""

    key = models.UUIDField(primary_key=True)
    sender = models.TextField()
    objects = _Noted()
    record_kind = KNOWN_PERSON
    Meta = type("Meta", (), {**_UNMANAGED, "db_table": '"register"."known_person"'})


def _model(schema: str, kind: RecordKind, fields: dict[str, Any]) -> type[models.Model]:
    """A model of one of a kind's two tables, named after both."""
    name = kind.name.title().replace("_", "") + ("History" if schema == "history" else "")
    said = {"db_table": f'"{schema}"."{kind.name}"', "verbose_name": kind.title.nb}
    meta = type("Meta", (), _UNMANAGED | said)
    own = {"__doc__": f"{kind.title.en}: {kind.law}.", "Meta": meta, "record_kind": kind.name}
    return type(name, (models.Model,), {"__module__": __name__, "objects": _Noted()} | own | fields)


def _how() -> dict[str, Any]:
    """The columns that every row has: whose it is, what they call it, when it was known, how it came."""
    return {
        "sender": models.TextField(),
        "reference": models.TextField(),
        "recorded_at": models.DateField(),
        "channel": models.TextField(),
    }


def _current(kind: RecordKind) -> type[models.Model]:
    own = {
        "key": models.UUIDField(primary_key=True),
        "changed_by": models.TextField(),
        "message": models.BigIntegerField(null=True),
    }
    return _model("register", kind, own | _how() | dict(_columns(kind)))


def _history(kind: RecordKind) -> type[models.Model]:
    own = {
        "entry": models.BigIntegerField(primary_key=True),
        "batch": models.BigIntegerField(),
        "salt": models.UUIDField(),
        "digest": models.BinaryField(),
        "key": models.UUIDField(),
        "withdrawn": models.BooleanField(),
    }
    said = {each.name: _plain(each, null=True) for each in columns_of(kind)}
    return _model("history", kind, own | _how() | said)


def _columns(kind: RecordKind) -> Iterator[tuple[str, models.Field]]:
    """The columns of a kind's current rows; what names another record leads to its model."""
    met: set[str] = set()
    for each in columns_of(kind):
        if each.refers_to is None:
            yield each.name, _plain(each, null=not each.required)
            continue
        to = KnownPerson if each.refers_to == "person" else each.refers_to.title().replace("_", "")
        yield (
            each.name,
            models.ForeignKey(
                to,
                models.DO_NOTHING,
                db_column=each.name,
                null=not each.required,
                related_name="+" if each.refers_to in met else None,
            ),
        )
        met.add(each.refers_to)


def _plain(column: Stored, *, null: bool) -> models.Field:
    made, how = _FIELDS[column.type]
    return made(null=null, **how)


CURRENT: dict[str, type[models.Model]] = {kind.name: _current(kind) for kind in RECORD_KINDS}
"""The model of each kind's rows as they are now."""

HISTORY: dict[str, type[models.Model]] = {kind.name: _history(kind) for kind in RECORD_KINDS}
"""The model of each kind's history: every state there was, in the order of `entry`."""
