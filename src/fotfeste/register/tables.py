"""The register's tables (tabellene): for each record kind its current rows, and a history that only grows.

`register.<kind>` holds what is true now, `history.<kind>` every state there was:
when recorded, when valid, by which batch of writing (`history.batch`: who, why, which
message). The database itself refuses a change of the history, a reference to
nothing, a number out of its bounds, and periods that are reversed or overlap.
"""

from collections.abc import Iterator

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.columns import Stored, columns_of

PERSONS = "register.known_person"

HOW = """sender text NOT NULL, reference text NOT NULL,
    recorded_at date NOT NULL, channel text NOT NULL"""
"""Of every row: whose it is, what they call it, the day it was known, how it came."""


def target_of(kind: str) -> str:
    """The table that a reference to a kind of record must be found in."""
    return PERSONS if kind == "person" else f'register."{kind}"'


def tables_of(kind: RecordKind) -> Iterator[str]:
    """The statements that make a kind's two tables, or bring them up to date."""
    columns = columns_of(kind)
    yield f"""CREATE TABLE IF NOT EXISTS register."{kind.name}" (
        key uuid PRIMARY KEY, {HOW}, changed_by text NOT NULL, message bigint,
        {_listed(columns, strict=True)}{_references(columns)}{_alone(kind)}{_bounds(kind)});"""
    yield f"""CREATE TABLE IF NOT EXISTS history."{kind.name}" (
        entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, batch bigint NOT NULL,
        salt uuid NOT NULL, digest bytea NOT NULL, key uuid NOT NULL, withdrawn boolean NOT NULL,
        {HOW}, {_listed(columns, strict=False)});"""
    for column in columns:
        for schema in ("register", "history"):
            yield f"""ALTER TABLE {schema}."{kind.name}"
                ADD COLUMN IF NOT EXISTS "{column.name}" {column.type};"""
        if column.refers_to or column.name.endswith("_hash"):
            yield f"""CREATE INDEX IF NOT EXISTS "{kind.name}_{column.name}"
                ON register."{kind.name}" ("{column.name}");"""
    yield f"""CREATE OR REPLACE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE
        ON history."{kind.name}" FOR EACH STATEMENT EXECUTE FUNCTION history.refuse();"""
    yield f'CREATE INDEX IF NOT EXISTS "{kind.name}_key" ON history."{kind.name}" (key);'
    yield f'CREATE INDEX IF NOT EXISTS "{kind.name}_batch" ON history."{kind.name}" (batch);'


def _listed(columns: tuple[Stored, ...], *, strict: bool) -> str:
    """Columns with their types; the history takes what the current rows do not yet demand."""
    return ",\n".join(
        f'"{each.name}" {each.type}{" NOT NULL" if strict and each.required else ""}'
        for each in columns
    )


def _references(columns: tuple[Stored, ...]) -> str:
    return "".join(
        f', FOREIGN KEY ("{each.name}") REFERENCES {target_of(each.refers_to)}'
        for each in columns
        if each.refers_to
    )


def _alone(kind: RecordKind) -> str:
    """The constraint that keeps a kind's periods from overlapping."""
    if not kind.alone_within:
        return ""
    first, after = kind.own_period
    within = ", ".join(f'"{name}" WITH =' for name in kind.alone_within)
    return f""", CONSTRAINT "{kind.name}_alone" EXCLUDE USING gist ({within},
        daterange("{first}", "{after}") WITH &&) DEFERRABLE INITIALLY IMMEDIATE"""


def _bounds(kind: RecordKind) -> str:
    """The constraints that keep numbers within bounds and periods the right way round."""
    numbers = (
        f', CHECK ("{field.name}" {sign} {limit})'
        for field in kind.fields
        for sign, limit in ((">=", field.least), ("<=", field.most))
        if limit is not None
    )
    periods = (
        f', CHECK ("{after}" > "{first}")'
        for first, after in (("valid_from", "valid_to"), *kind.periods)
    )
    ordered = (f', CHECK ("{first}" <= "{then}")' for first, then in kind.ordered)
    return "".join((*numbers, *periods, *ordered))
