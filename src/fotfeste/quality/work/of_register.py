"""The work list of the register as it is now (arbeidslisten nå): by the sender's references, the explained left out."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from fotfeste.extract.reader import read
from fotfeste.law.rulebook import rulebook
from fotfeste.quality.assess import refuse_place
from fotfeste.quality.beside import of_register
from fotfeste.quality.work.items import WorkItem, renamed, work_list
from fotfeste.register.now import KEYED, Keys, write_now
from fotfeste.register.running import run


def work_list_now(
    connection: psycopg.Connection, on: date, place: str, *, synthetic: bool
) -> tuple[WorkItem, ...]:
    """The work list of a municipality by the register itself. Raises QualityRefused for no municipality."""
    refuse_place(on, place)
    with TemporaryDirectory(prefix="worklist-") as folder:
        out = Path(folder) / "now"
        keys = write_now(connection, out, synthetic=synthetic)
        if not keys:
            return ()
        beside, explained = of_register(connection, keys), _explained(connection, keys)
        with read(out) as extract:
            found = work_list(extract.connection, on, place, rulebook(), beside, explained)
    return tuple(renamed(found, _references(connection, keys)))


def _explained(connection: psycopg.Connection, keys: Keys) -> set[tuple[str, str]]:
    """Check and pseudonym of what somebody has explained."""
    shown = {key: pseudonym for pseudonym, (_, key) in keys.items()}
    rows = run(
        connection,
        "SELECT check_id, record::text FROM quality.finding WHERE state = 'explained'",
    ).fetchall()
    return {(check, shown[record]) for check, record in rows if record in shown}


def _references(connection: psycopg.Connection, keys: Keys) -> dict[str, str]:
    """What the sender calls each record, by its pseudonym."""
    called: dict[str, str] = {}
    for kind in KEYED:
        rows = run(connection, f'SELECT key::text, reference FROM register."{kind}"').fetchall()
        called |= {key: f"{kind} {reference}" for key, reference in rows}
    return {shown: called[key] for shown, (_, key) in keys.items() if key in called}
