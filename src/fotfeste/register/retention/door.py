"""The one door through which the law deletes (slettedøren): a function of the database, all or nothing."""

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.access import DELETION
from fotfeste.register.columns import rank
from fotfeste.register.retention.spans import seen_facts


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
    {seen_facts()}
    {" ".join(_trace(kind) for kind in RECORD_KINDS)}
    {" ".join(_take(kind) for kind in sorted(RECORD_KINDS, key=rank, reverse=True))}
    {_PERSONS}
    DELETE FROM proposed_record WHERE proposal = wanted;
END $$;
REVOKE ALL ON FUNCTION register.delete_lawfully FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.delete_lawfully TO {DELETION};
"""


_PERSONS = """
    IF to_regclass('quality.event') IS NOT NULL THEN
        DELETE FROM quality.event AS e USING going AS g
            WHERE g.kind = 'participation' AND e.participation = g.key;
        DELETE FROM quality.finding AS f USING going AS g
            WHERE g.kind = 'participation' AND f.participation = g.key;
    END IF;
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
