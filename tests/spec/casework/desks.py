"""Desks to work at in the tests: caseworkers of municipalities, and persons they have."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from fotfeste.casework.desk import Desk
from fotfeste.casework.writing import add
from fotfeste.register.roles import as_person
from fotfeste.register.server import connected

TODAY = date(2024, 6, 1)
KARI: dict[str, Any] = {"by": "kari", "because": "told by the participant"}
ALI: dict[str, Any] = {"by": "ali", "because": "seen in the case"}


@contextmanager
def desk(
    database: str, sender: str = "5501", by: str = "kari", role: str = "superuser"
) -> Iterator[Desk]:
    """A caseworker's session in a municipality."""
    with connected(as_person(role, sender, by), database) as connection:
        connection.autocommit = True
        yield Desk(connection, sender, TODAY)


def new_person(at: Desk, name: str = "amina", screened: str = "no") -> str:
    """A person with a participation that has not been decided; its reference."""
    values = {
        "person": name,
        "birth_date": date(1990, 5, 1),
        "sex": "female",
        "screened": screened,
        "valid_from": date(2024, 1, 10),
    }
    add(at, "person", f"P-{name}", values, **KARI)
    values = {
        "person": name,
        "municipality": at.sender,
        "municipality_on": date(2024, 1, 10),
        "offered_on": date(2024, 1, 10),
        "act": "integreringsloven",
        "legal_basis": "ordinary",
    }
    add(at, "participation", name, values, **KARI)
    return name
