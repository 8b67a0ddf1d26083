"""Where findings live (funn med et liv): what stands now, and everything that happened to each, only added to.

A finding is of one check and one record. A municipality sees and answers those of
its own records; those of screened persons are hidden as the records are.
"""

import psycopg

from fotfeste.register.access import DELETION, MUNICIPALITY, NATIONAL
from fotfeste.register.scopes import hidden_when_screened, own_rows


def _guarded(table: str) -> str:
    return "\n".join(
        (
            *own_rows(table),
            f"CREATE POLICY nation ON {table} FOR ALL TO {NATIONAL} USING (true) WITH CHECK (true);",
            hidden_when_screened(table, "participation"),
        )
    )


STATEMENTS = f"""
CREATE SCHEMA quality;
CREATE TABLE quality.finding (
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
CREATE TABLE quality.event (
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
CREATE INDEX ON quality.event (finding);
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE
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
_LOCK = 7_340_023


def create_findings(owner: psycopg.Connection) -> None:
    """Make the tables where they are not, in a transaction of its own; for the owner of the register."""
    with owner.transaction():
        owner.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        made = owner.execute("SELECT to_regclass('quality.event')").fetchone()
        if not made or made[0] is None:
            owner.execute(STATEMENTS)
