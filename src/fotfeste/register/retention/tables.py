"""The one door through which the law deletes (slettedøren), and what it leaves behind, in the database itself.

The history is only added to. A row of it goes when its digest stands in
`history.deleted` under a deletion that one person proposed and another carried out;
a trigger on every table asks for that, so not even the owner of the tables can
take a row away without leaving the trace. `register.delete_lawfully` is the only
thing that writes the traces. `history.deleted_facts` tells how many facts of a
file went, and on which days an extract would have had them.
"""

from collections.abc import Iterator

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.access import DELETION, NATIONAL
from fotfeste.register.columns import rank

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


def door() -> str:
    """The function that deletes what was proposed, all or nothing."""
    return f"""
CREATE OR REPLACE FUNCTION register.delete_lawfully(wanted bigint, by text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp
SET fotfeste.lawful_deletion = 'yes' AS $$
BEGIN
    UPDATE proposed_deletion SET carried_out_by = by
        WHERE proposal = wanted AND carried_out_by IS NULL;
    IF NOT FOUND THEN RAISE EXCEPTION 'there is no proposal % to carry out', wanted; END IF;
    INSERT INTO history.lawful_deletion (proposal, category, on_day, rule, persons, proposed_by,
            because, carried_out_by, transfer)
        SELECT wanted, r.category, p.on_day, p.rules ->> r.category, count(DISTINCT r.identity),
            p.proposed_by, p.because, by, p.transfer
        FROM proposed_record AS r JOIN proposed_deletion AS p USING (proposal)
        WHERE proposal = wanted GROUP BY r.category, p.on_day, p.rules, p.proposed_by, p.because,
            p.transfer ORDER BY r.category;
    CREATE TEMP TABLE going ON COMMIT DROP AS SELECT r.kind, r.key, d.deletion
        FROM proposed_record AS r JOIN history.lawful_deletion AS d USING (proposal, category)
        WHERE proposal = wanted;
    CREATE UNIQUE INDEX ON going (kind, key);
    CREATE TEMP TABLE people ON COMMIT DROP AS SELECT DISTINCT h.person FROM history.person AS h
        JOIN going AS g ON g.kind = 'person' AND g.key = h.key;
    {_seen_facts()}
    {" ".join(_trace(kind) for kind in RECORD_KINDS)}
    {" ".join(_take(kind) for kind in sorted(RECORD_KINDS, key=rank, reverse=True))}
    {_PERSONS}
    DELETE FROM proposed_record WHERE proposal = wanted;
END $$;
REVOKE ALL ON FUNCTION register.delete_lawfully FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.delete_lawfully TO {DELETION};
"""


_PERSONS = """
    DELETE FROM history.derived_activity AS a USING going AS g
        WHERE g.kind = 'ending' AND a.ending = g.key;
    DELETE FROM possible_match AS m USING people AS p WHERE p.person IN (m.one, m.other);
    DELETE FROM screened AS s USING going AS g WHERE s.key = g.key;
    DELETE FROM screened AS s USING people AS p WHERE s.key = p.person;
    DELETE FROM history.identity AS i USING people AS p WHERE i.person = p.person;
    DELETE FROM known_person AS k USING people AS p WHERE k.key = p.person;
    IF to_regclass('exchange.waiting') IS NOT NULL THEN
        DELETE FROM exchange.waiting AS w USING people AS p WHERE w.missing = p.person;
        DELETE FROM exchange.waiting AS w USING going AS g WHERE g.key IN (w.key, w.missing);
        DELETE FROM exchange.record AS r USING going AS g WHERE r.key = g.key;
    END IF;
"""


def _trace(kind: RecordKind) -> str:
    return f"""INSERT INTO history.deleted (kind, entry, batch, digest, deletion)
        SELECT '{kind.name}', h.entry, h.batch, h.digest, g.deletion FROM history."{kind.name}" AS h
        JOIN going AS g ON g.kind = '{kind.name}' AND g.key = h.key;"""


def _take(kind: RecordKind) -> str:
    return f"""DELETE FROM register."{kind.name}" AS r USING going AS g
            WHERE g.kind = '{kind.name}' AND g.key = r.key;
        DELETE FROM history."{kind.name}" AS h USING going AS g
            WHERE g.kind = '{kind.name}' AND g.key = h.key;"""


def _seen_facts() -> str:
    """When an extract would have had each fact: it was the last said, and what it rests on was known."""
    steps = [_spans(kind) for kind in RECORD_KINDS if kind.extract]
    return " ".join(steps)


def _spans(kind: RecordKind) -> str:
    """The days on which a kind's facts were seen, as a temporary table, and those of what goes, counted."""
    on = next((f'"{name}"' for name, to in kind.refers_to if to in _PARENTS), None)
    parent = next((to for _, to in kind.refers_to if to in _PARENTS), None)
    owner = '"person"' if kind.name == "person" else "key"
    shown = "m.days * p.days" if on else "m.days"
    joined = f"JOIN days_{parent} AS p ON p.key = m.on_what" if on else ""
    return f"""CREATE TEMP TABLE days_{kind.name} ON COMMIT DROP AS
        WITH entries AS (SELECT key, {owner} AS owner, {on or "NULL::uuid"} AS on_what, withdrawn,
                recorded_at, min(recorded_at) OVER (PARTITION BY key ORDER BY entry
                    ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS until
                FROM history."{kind.name}"),
            m AS (SELECT key, owner, on_what, datemultirange(daterange(recorded_at, until)) AS days
                FROM entries WHERE NOT withdrawn AND coalesce(recorded_at < until, true)),
            seen AS (SELECT m.key AS fact, m.owner AS key, {shown} AS days FROM m {joined})
        SELECT fact, key, range_agg(days) AS days FROM seen GROUP BY fact, key;
    INSERT INTO history.deleted_facts (deletion, kind, known_from, known_to, facts)
        SELECT g.deletion, '{kind.name}', lower(d), upper(d), count(*)
        FROM going AS g JOIN days_{kind.name} AS s ON g.kind = '{kind.name}' AND s.fact = g.key,
            unnest(s.days) AS d GROUP BY 1, 3, 4;
    CREATE TEMP TABLE gathered ON COMMIT DROP AS
        SELECT key, range_agg(days) AS days FROM days_{kind.name} GROUP BY key;
    DROP TABLE days_{kind.name};
    ALTER TABLE gathered RENAME TO days_{kind.name};"""


_PARENTS = ("person", "participation", "ending")


def grants() -> str:
    """What the role of lawful deletion may do: read, propose, and go through the door."""
    return f"""
REVOKE DELETE ON ALL TABLES IN SCHEMA register, history FROM {DELETION};
GRANT SELECT ON register.known_person, register.proposed_deletion, register.proposed_record,
    history.lawful_deletion, history.deleted, history.deleted_facts, history.deletion_proof,
    history.batch TO {DELETION};
GRANT SELECT ON history.lawful_deletion, history.deleted_facts TO {NATIONAL};
GRANT INSERT ON register.proposed_deletion, register.proposed_record, history.deletion_proof
    TO {DELETION};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA register TO {DELETION};
"""
