"""Laying the register out in a database (oppsett): brought to what the definitions say, never cut back.

A table, column or policy that is missing is made; nothing is dropped. So a field
that a new act brings is there the day its definition is, and an older copy of the
register is brought up to date by opening it.
"""

from hashlib import sha256

import psycopg

from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register import (
    access,
    exchange_tables,
    identity,
    main_activity,
    reading,
    roles,
    screening,
)
from fotfeste.register.in_history import DERIVED, asked_of_writers
from fotfeste.register.retention import receipts
from fotfeste.register.retention import tables as retention
from fotfeste.register.retention.door import door
from fotfeste.register.rights import RIGHTS
from fotfeste.register.scopes import ROLES, SHARED, policies
from fotfeste.register.shared_tables import AFTER, BEFORE
from fotfeste.register.tables import tables_of

_LOCK = 7_340_021


def lay_out(connection: psycopg.Connection) -> None:
    """Bring the tables to the definitions, in a transaction of its own, where they are not there yet."""
    with connection.transaction():
        if is_laid_out(connection):
            return
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        if is_laid_out(connection):
            return
        for statement in STATEMENTS:
            connection.execute(statement)
        access.keep_pass_key(connection)
        connection.execute("DELETE FROM register.laid_out")
        connection.execute("INSERT INTO register.laid_out (version) VALUES (%s)", (VERSION,))


def is_laid_out(connection: psycopg.Connection) -> bool:
    """Whether the tables are as the definitions say, by the digest of what they were last laid out by."""
    there = connection.execute("SELECT to_regclass('register.laid_out')").fetchone()
    if not there or there[0] is None:
        return False
    found = connection.execute("SELECT version FROM register.laid_out").fetchone()
    return found == (VERSION,)


STATEMENTS = (
    BEFORE,
    ROLES,
    access.TABLES,
    roles.TABLES,
    reading.TABLES,
    *("\n".join(tables_of(kind)) for kind in RECORD_KINDS),
    retention.TABLES,
    *("\n".join(asked_of_writers(kind)) for kind in RECORD_KINDS),
    AFTER,
    identity.FUNCTIONS,
    screening.FUNCTIONS,
    main_activity.TABLES,
    DERIVED,
    exchange_tables.TABLES,
    receipts.TABLES,
    *("\n".join(policies(kind)) for kind in RECORD_KINDS),
    SHARED,
    exchange_tables.GUARD,
    RIGHTS,
    "\n".join(retention.triggers()),
    door(),
    retention.grants(),
)
VERSION = sha256("\n".join(STATEMENTS).encode()).hexdigest()
