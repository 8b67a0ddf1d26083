"""Who a session is (adgang): a database role, and a pass that only the holder of the register's key can make.

A session says whose rows it works on, up to which level of screening, and who
works. It says so in a pass (`fotfeste.pass`), signed with a key that is kept from
every role but the owner and bound to the session, its role and a day. The
database believes a pass it can verify and nothing else: a session that changes its
settings loses what it had, and gains nothing.
"""

import hmac
import json
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from time import time

import psycopg

from fotfeste.domain.geography.lineage import numbers_of, taken_in
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.register.running import run
from fotfeste.register.sealing import keys

MUNICIPALITY, COUNTY, NATIONAL, DELETION = (
    "fotfeste_municipality",
    "fotfeste_county",
    "fotfeste_national",
    "fotfeste_deletion",
)
"""The roles that sessions have: none owns a table or passes by row-level security."""

SYSTEM = "system"
"""The named role of a sender's own system, which has every kind of record."""

STRICTEST = 2
"""The level at which persons of strictly confidential address are seen too (1: confidential)."""

_VALID_SECONDS = 24 * 60 * 60
_BLOCK_BYTES = 64

NOT_BELIEVED = Text(
    nb="Registeret er laget med en annen nøkkel enn den som er i bruk, og slipper ingen inn. "
    "Oppgi den rette nøkkelen (FOTFESTE_KEY eller FOTFESTE_KEY_FILE).",
    nn="Registeret er laga med ein annan nøkkel enn den som er i bruk, og slepper ingen inn. "
    "Oppgje den rette nøkkelen (FOTFESTE_KEY eller FOTFESTE_KEY_FILE).",
    en="The register was made with another key than the one in use, and lets nobody in. "
    "Name the right key (FOTFESTE_KEY or FOTFESTE_KEY_FILE).",
)


class NotLetIn(Refused):
    """The database does not believe this process's passes."""


@dataclass(frozen=True, slots=True)
class Access:
    """What a session may do and see.

    `role` is its role in the database, `scope` the sender whose rows it works on (no
    one's where empty; those of the municipalities it has taken in too), `level` the level of
    screening up to which it sees persons, `by` who works, `named` the role that person has
    (`roles.py`). `senders` are the names whose rows it reads where they are several (a county's).
    """

    role: str
    scope: str = ""
    level: int = 0
    by: str = ""
    named: str = ""
    senders: tuple[str, ...] = ()


def as_sender(sender: str) -> Access:
    """A sender's own system, which meets all persons that it has sent itself."""
    return Access(MUNICIPALITY, sender, STRICTEST, sender, SYSTEM)


def as_national(by: str, level: int = STRICTEST) -> Access:
    """The directorate's own work on the whole register."""
    return Access(NATIONAL, "", level, by)


TABLES = """
CREATE TABLE IF NOT EXISTS register.pass_key (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    inner_pad bytea NOT NULL,
    outer_pad bytea NOT NULL);
CREATE OR REPLACE FUNCTION register.passed(what text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT CASE WHEN code = encode(sha256(outer_pad || sha256(inner_pad
            || convert_to(concat_ws(' ', pg_backend_pid(), session_user, said), 'UTF8'))), 'hex')
        THEN CASE WHEN (said::jsonb ->> 'until')::bigint > extract(epoch FROM clock_timestamp())
            THEN said::jsonb ->> what END END
    FROM (SELECT split_part(given, ' ', 1) AS code, substr(given, 66) AS said
        FROM current_setting('fotfeste.pass', true) AS given) g, pass_key;
$$;
CREATE OR REPLACE FUNCTION register.scopes() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT ARRAY(SELECT jsonb_array_elements_text(passed('scopes')::jsonb));
$$;
CREATE OR REPLACE FUNCTION register.screened_level() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT coalesce(passed('level')::int, 0);
$$;
CREATE OR REPLACE FUNCTION register.has_sent(name text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM history.batch WHERE sender = name);
$$;
CREATE OR REPLACE FUNCTION register.acts_for(sender text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT session_user <> 'fotfeste_municipality' OR sender = ANY (scopes());
$$;
"""
"""The key that passes are verified with (as HMAC-SHA256 uses it), and what a session's pass says."""


def keep_pass_key(connection: psycopg.Connection) -> None:
    """Keep the key that passes are verified with in the database, where its owner alone reads it."""
    key = keys().passes.ljust(_BLOCK_BYTES, b"\0")
    pads = (bytes(each ^ pad for each in key) for pad in (0x36, 0x5C))
    run(
        connection,
        """INSERT INTO register.pass_key (inner_pad, outer_pad) VALUES (%s, %s)
        ON CONFLICT DO NOTHING""",
        *pads,
    )


def _scopes(scope: str) -> list[str]:
    """Every name that the rows of a scope may stand under: its numbers, and those of whom it has taken in."""
    if not scope:
        return []
    lines = (numbers_of(scope), *taken_in(scope, date.today()))  # noqa: DTZ011 - the day where the register stands
    return [number for line in lines for number in line]


def let_in(connection: psycopg.Connection, access: Access) -> None:
    """Give a session its pass. Raises NotLetIn where the database does not believe it."""
    said = json.dumps(
        {
            "scope": access.scope,
            "scopes": list(access.senders) or _scopes(access.scope),
            "level": access.level,
            "by": access.by,
            "role": access.named or access.role,
            "until": int(time()) + _VALID_SECONDS,
        }
    )
    signed = f"{connection.info.backend_pid} {access.role} {said}".encode()
    code = hmac.new(keys().passes, signed, sha256).hexdigest()
    run(connection, "SELECT set_config('fotfeste.pass', %s, false)", f"{code} {said}")
    believed = run(connection, "SELECT register.passed('until') IS NOT NULL").fetchone()
    connection.commit()
    if believed != (True,):
        raise NotLetIn(NOT_BELIEVED)
