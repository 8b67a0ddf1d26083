"""What lawful deletion leaves behind (spor av sletting), and what guards the history, in the database itself.

The history is only added to. A row of it goes when its digest stands in
`history.deleted` under a deletion that one person proposed and another carried out;
a trigger on every table asks for that, so not even the owner of the tables can
take a row away without leaving the trace. `register.delete_lawfully` is the only
thing that writes the traces. `history.deleted_facts` tells how many facts of a
file went, and on which days an extract would have had them.
"""

from collections.abc import Iterator

from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.access import DELETION, NATIONAL

TABLES = """
CREATE TABLE IF NOT EXISTS register.proposed_deletion (
    proposal bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    on_day date NOT NULL,
    rules jsonb NOT NULL,
    digest bytea NOT NULL,
    transfer text NOT NULL,
    proposed_by text NOT NULL CHECK (proposed_by <> ''),
    because text NOT NULL,
    proposed_time timestamptz NOT NULL DEFAULT clock_timestamp(),
    carried_out_by text CHECK (carried_out_by <> proposed_by));
CREATE TABLE IF NOT EXISTS register.proposed_record (
    proposal bigint NOT NULL REFERENCES register.proposed_deletion,
    category text NOT NULL,
    kind text NOT NULL,
    key uuid NOT NULL,
    identity uuid NOT NULL,
    PRIMARY KEY (proposal, kind, key));
CREATE TABLE IF NOT EXISTS history.lawful_deletion (
    deletion bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    proposal bigint NOT NULL REFERENCES register.proposed_deletion,
    category text NOT NULL,
    on_day date NOT NULL,
    carried_out_on date NOT NULL DEFAULT current_date,
    rule text NOT NULL,
    persons bigint NOT NULL,
    proposed_by text NOT NULL,
    because text NOT NULL,
    carried_out_by text NOT NULL CHECK (carried_out_by <> '' AND carried_out_by <> proposed_by),
    transfer text NOT NULL,
    UNIQUE (proposal, category));
CREATE TABLE IF NOT EXISTS history.deleted (
    kind text NOT NULL,
    entry bigint NOT NULL,
    batch bigint NOT NULL,
    digest bytea NOT NULL,
    deletion bigint NOT NULL REFERENCES history.lawful_deletion,
    PRIMARY KEY (kind, entry));
CREATE TABLE IF NOT EXISTS history.deleted_facts (
    deletion bigint NOT NULL REFERENCES history.lawful_deletion,
    kind text NOT NULL,
    known_from date NOT NULL,
    known_to date,
    facts bigint NOT NULL);
CREATE TABLE IF NOT EXISTS history.deletion_proof (
    deletion bigint PRIMARY KEY REFERENCES history.lawful_deletion,
    previous bytea NOT NULL,
    digest bytea NOT NULL,
    signature bytea NOT NULL);
CREATE OR REPLACE FUNCTION history.leave_digest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM history.deleted AS d
        WHERE d.kind = TG_TABLE_NAME AND d.entry = OLD.entry AND d.digest = OLD.digest)
    THEN RAISE EXCEPTION 'a row of the history goes by a lawful deletion only'; END IF;
    RETURN OLD;
END $$;
CREATE OR REPLACE FUNCTION history.never() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'what was deleted, and by whom, is never taken away'; END $$;
"""


def triggers() -> Iterator[str]:
    """What the tables of the record kinds and those of deletions are guarded by."""
    for kind in RECORD_KINDS:
        yield f"""CREATE OR REPLACE TRIGGER leave_digest BEFORE DELETE ON history."{kind.name}"
            FOR EACH ROW EXECUTE FUNCTION history.leave_digest();"""
    for name in ("lawful_deletion", "deleted", "deleted_facts", "deletion_proof"):
        yield f"""CREATE OR REPLACE TRIGGER never_taken BEFORE UPDATE OR DELETE OR TRUNCATE
            ON history.{name} FOR EACH STATEMENT EXECUTE FUNCTION history.never();"""


def grants() -> str:
    """What the role of lawful deletion may do: read, propose, and go through the door."""
    return f"""
REVOKE DELETE ON ALL TABLES IN SCHEMA register, history FROM {DELETION};
GRANT SELECT ON register.known_person, register.proposed_deletion, register.proposed_record,
    history.lawful_deletion, history.deleted, history.deleted_facts, history.deletion_proof,
    history.batch, exchange.sender, exchange.link, exchange.message TO {DELETION};
GRANT EXECUTE ON FUNCTION exchange.forget_lines(text, bigint, bytea, bytea),
    exchange.forget_names(bigint, jsonb) TO {DELETION};
GRANT SELECT ON history.lawful_deletion, history.deleted_facts TO {NATIONAL};
GRANT INSERT ON register.proposed_deletion, register.proposed_record, history.deletion_proof
    TO {DELETION};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA register TO {DELETION};
GRANT EXECUTE ON FUNCTION register.note_reading(uuid[], text[], text, text) TO {DELETION};
"""
