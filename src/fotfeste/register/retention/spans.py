"""On which days an extract would have had a fact (kjent når): counted before it goes, for what is said of it after."""

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import RECORD_KINDS


def seen_facts() -> str:
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
