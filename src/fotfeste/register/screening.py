"""Who is screened (skjermet adresse), kept by key so that the database can hide their rows, the history too.

A person's level is the strictest that any row says that has not run out; what rests
on a person (a participation, an ending) has the person's level, also once it is
taken back. A change is for the sender of the person to make, and what one sender has
said of a key is nothing to what another says of it: keys can be guessed.
"""

import psycopg

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.running import run

FUNCTIONS = """
CREATE OR REPLACE FUNCTION register.screen(persons uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = register, pg_temp AS $$
    WITH said AS (
        SELECT k.key, k.sender, coalesce(max(CASE p.screened
            WHEN 'strictly_confidential' THEN 2 WHEN 'confidential' THEN 1 ELSE 0 END), 0) AS level
        FROM known_person k LEFT JOIN person p ON p.person = k.key
            AND (p.valid_to IS NULL OR p.valid_to > current_date)
        WHERE k.key = ANY (persons) AND acts_for(k.sender) GROUP BY k.key),
    changed AS (
        SELECT said.* FROM said LEFT JOIN screened s
            ON s.key = said.key AND coalesce(s.sender, said.sender) = said.sender
        WHERE said.level <> coalesce(s.level, 0)),
    participations AS (
        SELECT DISTINCT h.key, c.sender, c.level
        FROM changed c JOIN history.participation h ON h.person = c.key),
    resting AS (
        SELECT key, sender, level FROM changed
        UNION SELECT key, sender, level FROM participations
        UNION SELECT h.key, c.sender, c.level
            FROM participations c JOIN history.ending h ON h.participation = c.key),
    shown AS (
        DELETE FROM screened s USING resting r WHERE s.key = r.key AND r.level = 0
            AND coalesce(s.sender, r.sender) = r.sender)
    INSERT INTO screened (key, sender, level)
        SELECT key, sender, max(level) FROM resting WHERE level > 0 GROUP BY key, sender
        ON CONFLICT (key, coalesce(sender, '')) DO UPDATE SET level = excluded.level;
$$;
CREATE OR REPLACE FUNCTION register.screen_resting(keys uuid[], parents uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = register, pg_temp AS $$
    INSERT INTO screened (key, sender, level)
        SELECT r.key, s.sender, max(s.level)
        FROM unnest(keys, parents) AS r(key, parent) JOIN screened s ON s.key = r.parent
        WHERE acts_for(s.sender) GROUP BY r.key, s.sender
        ON CONFLICT (key, coalesce(sender, '')) DO UPDATE SET level = excluded.level;
$$;
CREATE OR REPLACE FUNCTION register.level_of(parent uuid) RETURNS smallint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT coalesce((SELECT max(level) FROM screened
        WHERE key = parent AND (sender IS NULL OR acts_for(sender))), 0::smallint);
$$;
CREATE OR REPLACE FUNCTION register.has_screened() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM screened);
$$;
"""

_PARENT = {"participation": "person", "ending": "participation"}


def screen_staged(connection: psycopg.Connection, kind: RecordKind, by: str) -> None:  # noqa: ARG001
    """Bring the levels up to date for the facts in a kind's staging table."""
    staged = f"staged_{kind.name}"
    if kind.name == "person":
        run(
            connection,
            f"""SELECT register.screen(persons) FROM (SELECT array_agg(DISTINCT person) AS persons
            FROM (SELECT coalesce(s.person, h.person) AS person FROM {staged} s
                LEFT JOIN history.person h ON s.withdrawn AND h.key = s.key))""",
        )
        return
    run(
        connection,
        f"""SELECT register.screen_resting(keys, parents) FROM (
            SELECT array_agg(key) AS keys, array_agg({_PARENT[kind.name]}) AS parents
            FROM {staged} WHERE NOT withdrawn) WHERE keys IS NOT NULL AND register.has_screened()""",
    )
