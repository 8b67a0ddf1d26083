"""The statements by which a set of facts is staged, examined and settled (skrivesett), a kind at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.columns import Stored, columns_of, referring
from fotfeste.register.invariants import invariants_of, needs_act
from fotfeste.register.tables import target_of

_HOW = "reference, recorded_at, channel"


@dataclass(frozen=True, slots=True)
class Statements:
    """What is run, in order; see `door.store`."""

    stage: str
    copy: str
    not_before: str
    examine: str
    between: tuple[str, ...]
    answers: str
    settle: str
    persons: tuple[str, ...]
    history: str
    current: tuple[str, ...]


@cache
def statements(kind: RecordKind) -> Statements:
    """The statements of a kind."""
    columns = columns_of(kind)
    names = ", ".join(f'"{each.name}"' for each in columns)
    types = ", ".join(f'"{each.name}" {each.type}' for each in columns)
    staged = f"staged_{kind.name}"
    own = f"{_HOW}, {names}"
    return Statements(
        f"""CREATE TEMP TABLE IF NOT EXISTS {staged} (at int, key uuid, withdrawn boolean,
            answer text, reference text, recorded_at date, channel text, {types})
            ON COMMIT DELETE ROWS""",
        f"COPY {staged} (at, key, withdrawn, {own}) FROM STDIN",
        f"UPDATE {staged} SET recorded_at = %s WHERE recorded_at < %s",
        _examination(kind, staged, columns),
        (*_in_use(kind, staged), *_overlaps(kind, staged)),
        f"SELECT at, answer FROM {staged} WHERE answer IS NOT NULL",
        f"DELETE FROM {staged} WHERE answer IS NOT NULL",
        _persons(kind, staged),
        _history(kind, staged, own),
        _current(kind, staged, columns, own),
    )


def _examination(kind: RecordKind, staged: str, columns: Sequence[Stored]) -> str:
    """Mark the facts that are not to be stored: `refused`, then every broken rule, or another answer."""
    joins = [f'LEFT JOIN register."{kind.name}" c ON c.key = s.key']
    if needs_act(kind):
        joins.append("LEFT JOIN register.participation p ON p.key = s.participation")
    waits = []
    for number, each in enumerate(columns):
        if each.refers_to:
            joins.append(
                f'LEFT JOIN {target_of(each.refers_to)} t{number} ON t{number}.key = s."{each.name}"'
            )
            waits.append((f't{number}.key IS NULL AND s."{each.name}" IS NOT NULL', each.name))
    broken = ", ".join(
        f"CASE WHEN {each.broken} THEN '{each.rule} {each.field}' END"
        for each in invariants_of(kind)
    )
    says = (each.name for each in columns if each.says)
    same = " AND ".join(f'c."{name}" IS NOT DISTINCT FROM s."{name}"' for name in says)
    when = " ".join(
        f"WHEN NOT s.withdrawn AND {missing} THEN 'waits {name}'" for missing, name in waits
    )
    return f"""UPDATE {staged} f SET answer = e.answer FROM (
        SELECT s.at, CASE
            WHEN s.withdrawn AND c.key IS NULL THEN 'unchanged'
            WHEN c.key IS NOT NULL AND NOT s.withdrawn AND {same} THEN 'unchanged'
            WHEN c.changed_by <> ALL (%s) AND NOT %s THEN 'changed_meanwhile reference'
            WHEN NOT s.withdrawn AND b.broken <> '' THEN 'refused ' || b.broken
            {when} END AS answer
        FROM {staged} s {" ".join(joins)}
        CROSS JOIN LATERAL (SELECT concat_ws(' ', {broken}) AS broken) b) e
        WHERE e.at = f.at AND e.answer IS NOT NULL"""


def _in_use(kind: RecordKind, staged: str) -> list[str]:
    """Answers for facts taken back while others still rest on them, those taken back in the same set apart."""
    together = f"""AND NOT EXISTS (SELECT 1 FROM {staged} r
        WHERE r.key = o.key AND r.withdrawn AND r.answer IS NULL)"""
    return [
        f"""UPDATE {staged} s SET answer = 'in_use {other.name}'
            WHERE s.withdrawn AND s.answer IS NULL AND EXISTS (
                SELECT 1 FROM register."{other.name}" o WHERE o."{name}" = s.key
                {together if other.name == kind.name else ""})"""
        for other, name in referring(kind)
        if kind.name != "person"
    ]


def _overlaps(kind: RecordKind, staged: str) -> list[str]:
    """Periods that overlap another's, in the register or before in the set."""
    if not kind.alone_within:
        return []
    first, after = kind.own_period
    same = " AND ".join(f'o."{name}" = s."{name}"' for name in kind.alone_within)
    overlap = f"""{same} AND o.key <> s.key
        AND daterange(o."{first}", o."{after}") && daterange(s."{first}", s."{after}")"""
    to_store = "s.answer IS NULL AND NOT s.withdrawn"
    return [
        f"""UPDATE {staged} s SET answer = 'overlaps {first}' FROM register."{kind.name}" o
            WHERE {to_store} AND {overlap} AND NOT EXISTS (SELECT 1 FROM {staged} r
                WHERE r.key = o.key AND r.answer IS NULL)""",
        f"""UPDATE {staged} s SET answer = 'overlaps {first}' FROM {staged} o
            WHERE {to_store} AND o.answer IS NULL AND NOT o.withdrawn AND o.at < s.at AND {overlap}""",
    ]


def _persons(kind: RecordKind, staged: str) -> tuple[str, ...]:
    """A person is known once a record of the kind `person` names him."""
    if kind.name != "person":
        return ()
    return (
        f"""INSERT INTO register.known_person (key, sender, identity)
            SELECT DISTINCT person, %s, person FROM {staged} WHERE NOT withdrawn
            ON CONFLICT DO NOTHING""",
    )


def _history(kind: RecordKind, staged: str, own: str) -> str:
    """Add the staged rows to the history, each with its digest; gives their number and one digest."""
    said = f"key, withdrawn, sender, {own}"
    return f"""WITH added AS (
            INSERT INTO history."{kind.name}" (batch, salt, digest, {said})
            SELECT batch, salt, {digest("x", kind)}, {said} FROM (
                SELECT %s::bigint AS batch, gen_random_uuid() AS salt, %s::text AS sender, s.*
                FROM {staged} s ORDER BY at) x
            RETURNING entry, digest)
        SELECT count(*), sha256(string_agg(digest, ''::bytea ORDER BY entry)) FROM added"""


def digest(row: str, kind: RecordKind) -> str:
    """The SQL of a history row's digest: its salt and all that it says."""
    names = ("salt", "key", "withdrawn", "sender", *_HOW.split(", "))
    listed = ", ".join(f'{row}."{name}"' for name in (*names, *(c.name for c in columns_of(kind))))
    return f"sha256(convert_to(CAST(ROW({listed}) AS text), 'UTF8'))"


def _current(kind: RecordKind, staged: str, columns: Sequence[Stored], own: str) -> tuple[str, str]:
    updates = ", ".join(f'"{each.name}" = excluded."{each.name}"' for each in columns)
    return (
        f"""DELETE FROM register."{kind.name}" USING {staged} s
            WHERE register."{kind.name}".key = s.key AND s.withdrawn""",
        f"""INSERT INTO register."{kind.name}" (key, sender, changed_by, message, {own})
            SELECT key, %s, %s, %s, {own} FROM {staged} WHERE NOT withdrawn
            ON CONFLICT (key) DO UPDATE SET reference = excluded.reference,
            recorded_at = excluded.recorded_at, channel = excluded.channel,
            changed_by = excluded.changed_by, message = excluded.message, {updates}""",
    )
