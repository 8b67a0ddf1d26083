"""Where findings live (funn med et liv): what stands now, and everything that happened to each, only added to.

A finding is of one check and one record. A municipality sees and answers those of
its own records; those of screened persons are hidden as the records are.
"""

from hashlib import sha256

import psycopg

from fotfeste.register.access import DELETION, MUNICIPALITY, NATIONAL
from fotfeste.register.scopes import hidden_when_screened, own_rows


def _guarded(table: str) -> str:
    return "\n".join(
        (
            *own_rows(table),
            f"DROP POLICY IF EXISTS nation ON {table};",
            f"CREATE POLICY nation ON {table} FOR ALL TO {NATIONAL} USING (true) WITH CHECK (true);",
            hidden_when_screened(table, "participation"),
        )
    )


STATEMENTS = f"""
CREATE SCHEMA IF NOT EXISTS quality;
CREATE TABLE IF NOT EXISTS quality.finding (
    finding bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    check_id text NOT NULL,
    kind text NOT NULL,
    record uuid NOT NULL,
    participation uuid NOT NULL,
    sender text NOT NULL,
    place text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'seen', 'explained', 'mended')),
    seen text,
    expected text,
    rule text,
    rule_day date,
    since date,
    last_found timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (check_id, record));
CREATE TABLE IF NOT EXISTS quality.event (
    event bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    finding bigint NOT NULL REFERENCES quality.finding ON DELETE CASCADE,
    sender text NOT NULL,
    participation uuid NOT NULL,
    what text NOT NULL CHECK (what IN ('opened', 'seen', 'explained', 'mended', 'reopened')),
    by text NOT NULL CHECK (by <> ''),
    because text NOT NULL,
    mending_kind text,
    mending_entry bigint,
    at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE INDEX IF NOT EXISTS event_finding_idx ON quality.event (finding);
CREATE OR REPLACE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE
    ON quality.event FOR EACH STATEMENT EXECUTE FUNCTION history.refuse();
{_guarded("quality.finding")}
{_guarded("quality.event")}
GRANT USAGE ON SCHEMA quality TO {MUNICIPALITY}, {NATIONAL}, {DELETION};
GRANT SELECT ON quality.finding, quality.event TO {MUNICIPALITY}, {NATIONAL}, {DELETION};
GRANT UPDATE (state) ON quality.finding TO {MUNICIPALITY};
GRANT INSERT, UPDATE ON quality.finding TO {NATIONAL};
GRANT INSERT ON quality.event TO {MUNICIPALITY}, {NATIONAL};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA quality TO {MUNICIPALITY}, {NATIONAL};
"""
_VERSION = sha256(STATEMENTS.encode()).hexdigest()
_LOCK = 7_340_023


def create_findings(owner: psycopg.Connection) -> None:
    """Make the tables where they are not, or are guarded otherwise, in a transaction of its own; for the owner."""
    with owner.transaction():
        owner.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        made = owner.execute(
            "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = 'quality'"
        ).fetchone()
        if made != (_VERSION,):
            owner.execute(f"{STATEMENTS}COMMENT ON SCHEMA quality IS '{_VERSION}';")
