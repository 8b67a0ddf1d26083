"""The register's tables (tabellene): for each record kind its current rows, and a history that only grows.

`register.<kind>` holds what is true now, `history.<kind>` every state there was:
who, when recorded, when valid, by which message. The database itself refuses a
change of the history, a reference to nothing, and periods that overlap.
"""

from collections.abc import Iterator

import psycopg

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.columns import columns_of

PERSONS = "register.known_person"

HOW = """sender text NOT NULL, reference text NOT NULL,
    recorded_at date NOT NULL, channel text NOT NULL, changed_by text NOT NULL, message bigint"""

_BEFORE = """
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA IF NOT EXISTS register;
CREATE SCHEMA IF NOT EXISTS history;
CREATE TABLE IF NOT EXISTS register.known_person (key uuid PRIMARY KEY);
CREATE OR REPLACE FUNCTION history.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the history is only added to'; END $$;
"""
_LOCK = 7_340_021


def create_tables(connection: psycopg.Connection) -> None:
    """Make the tables where they are not, in a transaction of its own."""
    with connection.transaction():
        made = connection.execute("SELECT to_regclass('history.status')").fetchone()
        if made and made[0]:
            return
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        for statement in (_BEFORE, *map("\n".join, map(_statements, RECORD_KINDS))):
            connection.execute(statement)


def target_of(kind: str) -> str:
    """The table that a reference to a kind of record must be found in."""
    return PERSONS if kind == "person" else f'register."{kind}"'


def _statements(kind: RecordKind) -> Iterator[str]:
    columns = ",\n".join(f'"{each.name}" {each.type}' for each in columns_of(kind))
    references = "".join(
        f', FOREIGN KEY ("{each.name}") REFERENCES {target_of(each.refers_to)}'
        for each in columns_of(kind)
        if each.refers_to
    )
    yield f"""CREATE TABLE IF NOT EXISTS register."{kind.name}" (
        key uuid PRIMARY KEY, {HOW}, {columns}{references}{_alone(kind)});"""
    yield f"""CREATE TABLE IF NOT EXISTS history."{kind.name}" (
        entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key uuid NOT NULL,
        withdrawn boolean NOT NULL, recorded_time timestamptz NOT NULL DEFAULT clock_timestamp(),
        {HOW}, {columns});"""
    yield f"""CREATE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE
        ON history."{kind.name}" FOR EACH STATEMENT EXECUTE FUNCTION history.refuse();"""
    yield f"""CREATE INDEX ON history."{kind.name}" (key);"""


def _alone(kind: RecordKind) -> str:
    """The constraint that keeps a kind's periods from overlapping."""
    if not kind.alone_within:
        return ""
    first, after = kind.own_period
    within = ", ".join(f'"{name}" WITH =' for name in kind.alone_within)
    return f""", CONSTRAINT alone_{kind.name} EXCLUDE USING gist ({within},
        daterange("{first}", "{after}") WITH &&) DEFERRABLE INITIALLY IMMEDIATE"""
