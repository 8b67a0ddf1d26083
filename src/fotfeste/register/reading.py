"""Who read about whom, and why (innsynslogg): an entry for every reading, in a chain of its own for each sender.

Who read, in which role and for whom is taken from the session's pass, not from what
the session says. An entry is linked to the sender's one before by a hash, and
nobody but the owner can see, change or remove one; not even the owner unseen.
"""

from collections.abc import Iterator, Sequence
from uuid import UUID

import psycopg

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.numbers import stands_in
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.register.running import run

PURPOSE = CodeList(
    "reading_purpose",
    Text("Formål med innsyn", "Føremål med innsyn", "Purpose of reading"),
    (
        Code("case", Text("Saksbehandling", "Sakshandsaming", "Case work")),
        Code("follow_up", Text("Oppfølging", "Oppfølging", "Follow-up")),
        Code("quality", Text("Kontroll av opplysninger", "Kontroll av opplysningar", "Checking")),
        Code("supervision", Text("Tilsyn", "Tilsyn", "Supervision")),
        Code("research", Text("Forskning", "Forsking", "Research")),
        Code(
            "transfer",
            Text(
                nb="Overføring til utlendingsmyndighetene",
                nn="Overføring til utlendingsstyresmaktene",
                en="Transfer to the immigration authorities",
            ),
        ),
        Code("support", Text("Brukerstøtte", "Brukarstøtte", "Support")),
        Code(
            "subject", Text("Innsyn for den det gjelder", "Innsyn for den det gjeld", "Own access")
        ),
    ),
)
"""What a person's data may be read for."""

NO_PURPOSE = Text(
    nb="«{purpose}» er ikke et formål med innsyn. Oppgi ett av: {purposes}.",
    nn="«{purpose}» er ikkje eit føremål med innsyn. Oppgje eitt av: {purposes}.",
    en="“{purpose}” is no purpose of reading. Give one of: {purposes}.",
)
NO_REASON = Text(
    nb="Alt innsyn i personopplysninger logges med hvorfor. Oppgi because.",
    nn="Alt innsyn i personopplysningar blir logga med kvifor. Oppgje because.",
    en="Every reading of personal data is noted with its reason. Give because.",
)

NUMBER_IN_REASON = Text(
    nb="Grunnen til innsynet ser ut til å inneholde et personnummer, og blir stående i loggen. Vis "
    "til saken i stedet.",
    nn="Grunnen til innsynet ser ut til å innehalde eit personnummer, og vert ståande i loggen. Vis "
    "til saka i staden.",
    en="The reason for the reading seems to hold a personal number, and stays in the log. Refer to "
    "the case instead.",
)

TABLES = """
ALTER TABLE history.reading ADD COLUMN IF NOT EXISTS purpose text NOT NULL DEFAULT '';
ALTER TABLE history.reading ADD COLUMN IF NOT EXISTS number bigint NOT NULL DEFAULT 0;
ALTER TABLE history.reading ADD COLUMN IF NOT EXISTS previous bytea NOT NULL DEFAULT '';
ALTER TABLE history.reading ADD COLUMN IF NOT EXISTS digest bytea NOT NULL DEFAULT '';
CREATE INDEX IF NOT EXISTS reading_scope ON history.reading (scope, number);
CREATE INDEX IF NOT EXISTS reading_person ON history.reading (person);
CREATE OR REPLACE FUNCTION history.reading_digest(r history.reading) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = history, pg_temp AS $$
    SELECT sha256(r.previous || convert_to(jsonb_build_array(r.number,
        extract(epoch FROM r.recorded_time), r.read_by, r.role, r.scope, r.person, r.kinds,
        r.purpose, r.because)::text, 'UTF8'));
$$;
CREATE OR REPLACE FUNCTION register.note_reading(
    persons uuid[], read_kinds text[], for_purpose text, why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE r history.reading; last record; who uuid;
BEGIN
    IF passed('by') IS NULL THEN RAISE EXCEPTION 'a session without a pass reads nothing'; END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(passed('scope'), 7340023));
    FOREACH who IN ARRAY persons LOOP
        SELECT number, digest INTO last FROM history.reading
            WHERE scope = passed('scope') ORDER BY number DESC LIMIT 1;
        r.recorded_time := clock_timestamp();
        r.read_by := passed('by'); r.role := passed('role'); r.scope := passed('scope');
        r.person := who; r.kinds := read_kinds; r.purpose := for_purpose; r.because := why;
        r.number := coalesce(last.number, 0) + 1; r.previous := coalesce(last.digest, '');
        r.digest := history.reading_digest(r);
        INSERT INTO history.reading (recorded_time, read_by, role, scope, person, kinds, because,
                purpose, number, previous, digest)
            VALUES (r.recorded_time, r.read_by, r.role, r.scope, r.person, r.kinds, r.because,
                r.purpose, r.number, r.previous, r.digest);
    END LOOP;
END $$;
"""


def note_reading(
    connection: psycopg.Connection,
    persons: Sequence[UUID],
    kinds: Sequence[str],
    *,
    purpose: str,
    because: str,
) -> None:
    """Note that the session reads records of some kinds about some persons. Raises Refused without a purpose."""
    refuse_without(purpose, because)
    run(
        connection,
        "SELECT register.note_reading(%s, %s, %s, %s)",
        *(list(persons), list(kinds), purpose, because),
    )


def refuse_without(purpose: str, because: str) -> None:
    """Refuse to read without one of the purposes and a reason, which holds no personal number."""
    if purpose not in PURPOSE.names:
        named = ", ".join(PURPOSE.names)
        raise Refused(NO_PURPOSE.filled(purpose=purpose, purposes=named))
    if not because.strip():
        raise Refused(NO_REASON)
    if stands_in(because):
        raise Refused(NUMBER_IN_REASON)


def broken_readings(connection: psycopg.Connection) -> Iterator[tuple[str, int]]:
    """The scope and number of every entry that was changed, or after which one is gone; for the owner."""
    rows = run(
        connection,
        """SELECT scope, number, previous = coalesce(before, '') AND number = place
            AND digest = history.reading_digest(r) FROM (
            SELECT h AS r, h.*, lag(digest) OVER w AS before, row_number() OVER w AS place
            FROM history.reading h WHERE number > 0 WINDOW w AS (PARTITION BY scope ORDER BY number))
        ORDER BY scope, number""",
    )
    return ((scope, number) for scope, number, whole in rows.fetchall() if not whole)
