"""No current row without its history (gjeldende rader har historie): asked by the database of whoever writes.

A row that is written must be what the newest entry of its history says, and a row that
goes must be taken back there, or deleted by law. So SQL of one's own can change nothing
that the history does not tell.
"""

from collections.abc import Iterator

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.columns import columns_of

_SAID = ("sender", "reference", "recorded_at", "channel")


def asked_of_writers(kind: RecordKind) -> Iterator[str]:
    """The function and the triggers of a kind's current rows."""
    names = (*_SAID, *(each.name for each in columns_of(kind)))
    then, now = (", ".join(f'{row}."{name}"' for name in names) for row in ("h", "n"))
    yield from _asked(
        kind.name,
        f"""NOT EXISTS (SELECT 1 FROM history."{kind.name}" h WHERE h.key = n.key
            AND h.entry = (SELECT max(entry) FROM history."{kind.name}" WHERE key = n.key)
            AND NOT h.withdrawn AND ROW({then}) IS NOT DISTINCT FROM ROW({now}))""",
        f"""NOT EXISTS (SELECT 1 FROM history."{kind.name}" h WHERE h.key = n.key
            AND h.entry = (SELECT max(entry) FROM history."{kind.name}" WHERE key = n.key)
            AND (h.withdrawn OR EXISTS (SELECT 1 FROM history.deleted d
                WHERE d.kind = '{kind.name}' AND d.entry = h.entry)))""",
    )


def _asked(table: str, untold: str, not_taken_back: str) -> Iterator[str]:
    """A function that raises where a row that was written, or one that went, is not told in the history.

    Its plans use the index on keys, however small the tables were when they were made.
    """
    yield f"""CREATE OR REPLACE FUNCTION register."{table}_in_history"() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp
        SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
        BEGIN
            IF TG_OP = 'DELETE' THEN
                IF EXISTS (SELECT 1 FROM written n WHERE {not_taken_back}) THEN
                    RAISE insufficient_privilege USING MESSAGE = 'a row goes by the write door only';
                END IF;
            ELSIF EXISTS (SELECT 1 FROM written n WHERE {untold}) THEN
                RAISE insufficient_privilege USING MESSAGE = 'a row is written by the write door only';
            END IF;
            RETURN NULL;
        END $$;"""
    for event, rows in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        yield f"""CREATE OR REPLACE TRIGGER "in_history_{event.lower()}" AFTER {event}
            ON register."{table}" REFERENCING {rows} TABLE AS written
            FOR EACH STATEMENT EXECUTE FUNCTION register."{table}_in_history"();"""


DERIVED = "\n".join(
    _asked(
        "derived_activity",
        """(SELECT ROW(h.activity, h.because) FROM history.derived_activity h
            WHERE h.ending = n.ending ORDER BY h.entry DESC LIMIT 1)
            IS DISTINCT FROM ROW(n.activity, n.because)""",
        "EXISTS (SELECT 1 FROM ending e WHERE e.key = n.ending)",
    )
)
"""The same of main activities that were derived; they go with their endings."""
