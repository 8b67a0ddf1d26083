"""Who is who (identitet): one human being behind the persons that senders know, by a history of numbers.

Two persons with the same national or DUF number are one, unless birth date or sex of
anybody on either side speaks against it, or somebody told two of them apart; else
somebody has to look: they wait in `register.possible_match`. Every link is an entry
in `history.identity` with who and why, and can be undone; what has been told apart is
not matched again, nor through a third.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

import psycopg

from fotfeste.domain.numbers import compact
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.running import run
from fotfeste.register.sealing import keyed_hash

_LOCK = 7_340_024

FUNCTIONS = f"""
CREATE OR REPLACE FUNCTION register.today() RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT greatest(current_date, (SELECT max(known_at) + 1 FROM sealed_through));
$$;
CREATE OR REPLACE FUNCTION register.let_be_one(a uuid, b uuid, by text, why text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = register, pg_temp AS $$
    INSERT INTO history.identity (person, identity, recorded_at, changed_by, because)
        SELECT key, least(a, b), today(), by, why FROM known_person WHERE identity = greatest(a, b);
    UPDATE known_person SET identity = least(a, b) WHERE identity = greatest(a, b);
$$;
CREATE OR REPLACE FUNCTION register.let_be_itself(who uuid, by text, why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE whole uuid; rest uuid;
BEGIN
    SELECT identity INTO whole FROM known_person WHERE key = who FOR UPDATE;
    INSERT INTO possible_match (one, other, because, answer, answered_by)
        SELECT least(who, key), greatest(who, key), 'told apart', 'apart', by
        FROM known_person WHERE key <> who AND identity = whole
        ON CONFLICT (one, other) DO UPDATE SET answer = 'apart', answered_by = excluded.answered_by;
    SELECT min(key::text)::uuid INTO rest FROM known_person WHERE identity = whole AND key <> who;
    IF rest IS NULL THEN RETURN; END IF;
    WITH parted AS (
        UPDATE known_person SET identity = CASE WHEN key = who THEN who ELSE rest END
            WHERE identity = whole AND identity <> CASE WHEN key = who THEN who ELSE rest END
            RETURNING key, identity)
    INSERT INTO history.identity (person, identity, recorded_at, changed_by, because)
        SELECT key, identity, today(), by, why FROM parted;
END $$;
CREATE OR REPLACE FUNCTION register.why_not_one(a uuid, b uuid, scheme text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT CASE
        WHEN EXISTS (SELECT 1 FROM known_person k JOIN known_person l ON l.identity = b
            JOIN possible_match m ON m.one = least(k.key, l.key) AND m.other = greatest(k.key, l.key)
            WHERE k.identity = a AND m.answer = 'apart')
        THEN 'same number, and one of them is told apart from another'
        WHEN EXISTS (SELECT 1 FROM known_person k JOIN known_person l ON l.identity = b
            JOIN person p ON p.person = k.key JOIN person q ON q.person = l.key
            WHERE k.identity = a AND (p.birth_date <> q.birth_date OR p.sex <> q.sex))
        THEN 'same number, other birth date or sex'
        WHEN scheme NOT IN ('national', 'd_number', 'duf')
        THEN 'same number, of a kind that several may have' END;
$$;
CREATE OR REPLACE FUNCTION register.match(hashes bytea[], by text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE pair record; a uuid; b uuid; doubt text;
BEGIN
    PERFORM pg_advisory_xact_lock({_LOCK}); -- who stores the same number at once is matched too
    FOR pair IN
        SELECT least(i.person, j.person) AS one, greatest(i.person, j.person) AS other,
            min(i.scheme) AS scheme
        FROM identifier i JOIN identifier j
            ON j.number_hash = i.number_hash AND j.person <> i.person
        WHERE i.number_hash = ANY (hashes) AND acts_for(i.sender) GROUP BY 1, 2 ORDER BY 1, 2
    LOOP
        SELECT identity INTO a FROM known_person WHERE key = pair.one;
        SELECT identity INTO b FROM known_person WHERE key = pair.other;
        CONTINUE WHEN a = b OR EXISTS (SELECT 1 FROM possible_match
            WHERE one = pair.one AND other = pair.other AND answer = 'apart');
        doubt := why_not_one(a, b, pair.scheme);
        IF doubt IS NULL THEN
            PERFORM let_be_one(a, b, by, 'same number');
        ELSE
            INSERT INTO possible_match (one, other, because) VALUES (pair.one, pair.other, doubt)
                ON CONFLICT DO NOTHING;
        END IF;
    END LOOP;
END $$;
"""

Answered = Literal["same", "apart"]


@dataclass(frozen=True, slots=True)
class PossibleMatch:
    """Two persons that may be one human being, and why somebody has to look."""

    one: UUID
    other: UUID
    because: str


def match_staged(connection: psycopg.Connection, kind: RecordKind, by: str) -> None:
    """Match the numbers that were just stored with those of other persons, whoever's they are."""
    run(
        connection,
        f"""SELECT register.match(hashes, %s) FROM (
            SELECT array_agg(DISTINCT number_hash) AS hashes FROM staged_{kind.name}
            WHERE NOT withdrawn) WHERE hashes IS NOT NULL""",
        by,
    )


def find(connection: psycopg.Connection, scheme: str, number: str) -> list[UUID]:
    """The persons that have or had a number, among those the session may see."""
    series = {"d_number": "national"}.get(scheme, scheme)
    rows = run(
        connection,
        "SELECT DISTINCT person FROM register.identifier WHERE number_hash = %s",
        keyed_hash(f"{series} {compact(number)}"),
    )
    return [row[0] for row in rows]


def merge(connection: psycopg.Connection, one: UUID, other: UUID, *, by: str, because: str) -> None:
    """Let two persons be one human being."""
    with _alone(connection):
        a, b = (identity_of(connection, person) for person in (one, other))
        if a != b:
            run(connection, "SELECT register.let_be_one(%s, %s, %s, %s)", a, b, by, because)
        _answer(connection, one, other, "same", by)


def unmerge(connection: psycopg.Connection, person: UUID, *, by: str, because: str) -> None:
    """Let a person be somebody of his own again; he is not matched with the others any more."""
    with _alone(connection):
        run(connection, "SELECT register.let_be_itself(%s, %s, %s)", person, by, because)


def keep_apart(
    connection: psycopg.Connection, one: UUID, other: UUID, *, by: str, because: str
) -> None:
    """Answer that two persons are not the same; where they were taken for one, they are no longer."""
    with _alone(connection):
        if identity_of(connection, one) == identity_of(connection, other):
            unmerge(connection, other, by=by, because=because)
        _answer(connection, one, other, "apart", by)


@contextmanager
def _alone(connection: psycopg.Connection) -> Iterator[None]:
    """Nobody else says who is who until the transaction ends, matching while numbers are stored included."""
    with connection.transaction():
        run(connection, "SELECT pg_advisory_xact_lock(%s)", _LOCK)
        yield


def identity_of(connection: psycopg.Connection, person: UUID) -> UUID:
    """The human being behind a person."""
    row = run(connection, "SELECT identity FROM register.known_person WHERE key = %s", person)
    found = row.fetchone()
    if found is None:
        raise LookupError(f"no person {person}")
    return UUID(str(found[0]))


def queue(connection: psycopg.Connection) -> Iterator[PossibleMatch]:
    """The pairs that nobody has answered yet."""
    rows = run(
        connection,
        """SELECT one, other, because FROM register.possible_match WHERE answer IS NULL
        ORDER BY found_at, one, other""",
    )
    return (PossibleMatch(*row) for row in rows.fetchall())


def search(connection: psycopg.Connection) -> int:
    """Put persons with the same name, birth date and sex in the queue; how many pairs were added."""
    return run(
        connection,
        """INSERT INTO register.possible_match (one, other, because)
        SELECT DISTINCT least(p.person, q.person), greatest(p.person, q.person),
            'same name, birth date and sex'
        FROM register.person p JOIN register.person q
            ON q.birth_date = p.birth_date AND q.sex = p.sex AND q.person > p.person
            AND lower(q.family_name) = lower(p.family_name)
            AND lower(q.given_name) = lower(p.given_name)
        JOIN register.known_person a ON a.key = p.person
        JOIN register.known_person b ON b.key = q.person
        WHERE a.identity <> b.identity
        ON CONFLICT DO NOTHING""",
    ).rowcount


def _answer(
    connection: psycopg.Connection, one: UUID, other: UUID, answer: Answered, by: str
) -> None:
    run(
        connection,
        """INSERT INTO register.possible_match (one, other, because, answer, answered_by)
        VALUES (least(%s, %s), greatest(%s, %s), 'answered unasked', %s, %s)
        ON CONFLICT (one, other) DO UPDATE
            SET answer = excluded.answer, answered_by = excluded.answered_by""",
        *(one, other, one, other, answer, by),
    )
