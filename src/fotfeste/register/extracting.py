"""Making an extract of the register (uttrekk): what was known on a day, under pseudonyms.

`recorded_at` decides: of every fact the last that was said of it up to the day.
Making an extract seals the day: what is recorded after that, whatever day it
claims, is known from the day after, so that the same day always gives the same rows.
A fact whose person or participation was not yet known on the day is not in it.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import psycopg
import pyarrow as pa

from fotfeste.domain.period import Period
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.extract.context_rows import context_rows
from fotfeste.extract.format import REGISTER_FILES
from fotfeste.extract.layout import Column, File
from fotfeste.extract.manifest import Deleted, Manifest
from fotfeste.extract.values import SQL_TYPE, literal, quoted
from fotfeste.extract.writer import write
from fotfeste.register.identities import write_identities
from fotfeste.register.research import Wanted, leave_out
from fotfeste.register.running import run
from fotfeste.register.sealing import keys

NOT_YET = Text(
    nb="Registeret kan ikke vise hva det vet {known_at}: dagen er ikke kommet. Oppgi en dag til og med {today}.",
    nn="Registeret kan ikkje vise kva det veit {known_at}: dagen er ikkje komen. Oppgje ein dag til og med {today}.",
    en="The register cannot show what it knows on {known_at}: that day has not come. Name a day up to {today}.",
)
EMPTY = Text(
    nb="Registeret hadde ingen deltakelser {known_at}, så det er ikke noe å trekke ut.",
    nn="Registeret hadde ingen deltakingar {known_at}, så det er ikkje noko å trekkje ut.",
    en="The register had no participations on {known_at}, so there is nothing to extract.",
)
COVERS_NOTHING = Text(
    nb="Uttrekket er kjent {known_at}, og kan ikke dekke tiden fra {covers_from}. Oppgi en tidligere dag.",
    nn="Uttrekket er kjent {known_at}, og kan ikkje dekkje tida frå {covers_from}. Oppgje ein tidlegare dag.",
    en="The extract is known at {known_at}, and cannot cover the time from {covers_from}. Name an earlier day.",
)


class ExtractNotMade(Refused):
    """There is no extract of that day."""


KIND_OF: dict[str, RecordKind] = {kind.extract: kind for kind in RECORD_KINDS if kind.extract}


def extract(
    connection: psycopg.Connection,
    known_at: date,
    out: Path,
    *,
    synthetic: bool,
    context: Path | None = None,
    covers_from: date | None = None,
    wanted: Wanted | None = None,
) -> Manifest:
    """Write what the register knew on a day as an extract into a folder; the day is sealed by it.

    `context` is a folder whose series from outside are laid beside it; `covers_from` the first
    day from which the register is whole (else the first year in which anybody took part);
    `wanted` the research it is for, else it is for statistics.
    Raises ExtractNotMade for a day that has not come, or on which nothing was known, and NoContext.
    """
    if covers_from is not None and covers_from >= known_at:
        raise ExtractNotMade(COVERS_NOTHING.filled(covers_from=covers_from, known_at=known_at))
    outside = context_rows(context) if context else {}
    seal(connection, known_at)
    with duckdb.connect() as engine:
        lay_out_known(connection, engine, known_at, wanted.project if wanted else "")
        research = leave_out(connection, engine, wanted) if wanted else None
        rows = rows_of(engine)
        if not rows["participations"].num_rows:
            raise ExtractNotMade(EMPTY.filled(known_at=known_at))
        if wanted and wanted.identities:
            write_identities(connection, engine, pseudonym("person"), wanted, wanted.identities)
        covers = Period(covers_from or _first_day(engine), known_at)
        return write(
            out,
            rows | outside,
            known_at=known_at,
            covers=covers,
            synthetic=synthetic,
            deleted=tuple(_deleted(connection, known_at)),
            research=research,
        )


def seal(connection: psycopg.Connection, known_at: date) -> None:
    """Let nothing more become known on or before a day."""
    today = run(connection, "SELECT current_date").fetchone()
    if today is None or known_at > today[0]:
        raise ExtractNotMade(NOT_YET.filled(known_at=known_at, today=today[0] if today else ""))
    with connection.transaction():
        run(connection, "SELECT register.seal(%s)", known_at)


def _deleted(connection: psycopg.Connection, known_at: date) -> Iterator[Deleted]:
    """What was known on the day and has been deleted by law since."""
    rows = run(
        connection,
        """SELECT d.category, d.rule, d.carried_out_on, f.kind, sum(f.facts)::bigint
        FROM history.deleted_facts AS f JOIN history.lawful_deletion AS d USING (deletion)
        WHERE f.known_from <= %s AND coalesce(%s < f.known_to, true)
        GROUP BY 1, 2, 3, 4 ORDER BY 3, 1, 4""",
        *(known_at, known_at),
    )
    files = {kind.name: name for name, kind in KIND_OF.items()}
    for category, rule, on, kind, facts in rows.fetchall():
        yield Deleted(category, rule, on, files[kind], facts)


def lay_out_known(
    connection: psycopg.Connection,
    engine: duckdb.DuckDBPyConnection,
    known_at: date,
    project: str = "",
) -> None:
    """Lay what was known on a day in the engine: a table for each file, and who is who."""
    with TemporaryDirectory(prefix="extract-") as folder:
        _take_out(connection, engine, known_at, Path(folder), project)


def rows_of(engine: duckdb.DuckDBPyConnection) -> dict[str, pa.Table]:
    """The rows of every file of an extract, from what is laid in the engine; `kept_<file>` has the keys."""
    return {file.name: _rows(engine, file) for file in REGISTER_FILES}


def _take_out(
    connection: psycopg.Connection,
    engine: duckdb.DuckDBPyConnection,
    known_at: date,
    folder: Path,
    project: str,
) -> None:
    day = literal(known_at.isoformat())
    lay_out_identity(connection, engine, known_at, folder, project)
    for file in REGISTER_FILES:
        kind = KIND_OF[file.name]
        names, types = zip(*taken(kind, file), strict=True)
        query = f"""SELECT {", ".join(map(quoted, names))} FROM (
            SELECT DISTINCT ON (key) * FROM history."{kind.name}"
            WHERE recorded_at <= {day} ORDER BY key, entry DESC) WHERE NOT withdrawn"""
        listed = ", ".join(f"{quoted(n)} {t}" for n, t in zip(names, types, strict=True))
        lay(connection, engine, f"raw_{file.name}", query, listed, folder)


def lay_out_identity(
    connection: psycopg.Connection,
    engine: duckdb.DuckDBPyConnection,
    known_at: date,
    folder: Path,
    project: str = "",
) -> None:
    """Lay the key of pseudonyms in the engine, and who was who on a day."""
    key = keys().pseudonym.hex()
    engine.execute("SET VARIABLE inner_key = ?", [f"{key}1{project}"]).fetchall()
    engine.execute("SET VARIABLE outer_key = ?", [f"{key}2"]).fetchall()
    said = f"""SELECT DISTINCT ON (person) person, identity FROM history.identity
        WHERE recorded_at <= {literal(known_at.isoformat())} ORDER BY person, entry DESC"""
    lay(connection, engine, "identity", said, "person VARCHAR, identity VARCHAR", folder)


def taken(kind: RecordKind, file: File) -> Iterator[tuple[str, str]]:
    """The columns of a kind that a file of the extract needs, with the engine's types."""
    yield "key", "VARCHAR"
    for column in file.columns:
        name = _source(kind, column)
        if name != "key":
            yield name, SQL_TYPE[column.kind]


def _source(kind: RecordKind, column: Column) -> str:
    """The register's column that one of an extract comes from: an id is of the row, or of what it names."""
    if column.kind != "id":
        return column.name
    named = column.name.removesuffix("_id")
    return named if named in kind.field_names else "key"


def lay(
    connection: psycopg.Connection,
    engine: duckdb.DuckDBPyConnection,
    name: str,
    query: str,
    columns: str,
    folder: Path,
) -> None:
    """Lay what a query of the register gives in the engine, as a table."""
    path = folder / f"{name}.csv"
    with (
        path.open("wb") as stream,
        connection.cursor() as cursor,
        cursor.copy(f"COPY ({query}) TO STDOUT (FORMAT csv)") as copy,
    ):
        stream.writelines(copy)
    engine.execute(f"CREATE TABLE {name} ({columns})").fetchall()
    engine.execute(
        f"COPY {name} FROM {literal(str(path))} (FORMAT csv, AUTO_DETECT false, HEADER false)"
    ).fetchall()
    path.unlink()


def _rows(engine: duckdb.DuckDBPyConnection, file: File) -> pa.Table:
    """The rows of a file; those kept stand as `kept_<file>` for the files that refer to it."""
    kind = KIND_OF[file.name]
    owner = next((to for _, to in kind.refers_to if to in _PARENTS), None)
    table, source = f"kept_{file.name}", f"raw_{file.name} r"
    named = (
        "person"
        if file.name == "persons"
        else next((name for name, to in kind.refers_to if to == owner), "")
    )
    if named == "person":
        source += " LEFT JOIN identity i ON i.person = r.person"
        columns = "r.* REPLACE (coalesce(i.identity, r.person) AS person), r.person AS known"
    else:
        columns = "r.*"
    there = f"WHERE r.{named} IN (SELECT {_PARENTS[owner]})" if owner else ""
    engine.execute(f"CREATE TABLE {table} AS SELECT {columns} FROM {source} {there}").fetchall()
    alone = _one_sender(file, table) if named == "person" else ""
    listed = ", ".join(
        f"{_shown(_source(kind, column), column)} AS {quoted(column.name)}"
        for column in file.columns
    )
    return engine.sql(f"SELECT {listed} FROM {table} {alone}").to_arrow_table()


_PARENTS = {
    "person": "known FROM kept_persons",
    "participation": "key FROM kept_participations",
    "ending": "key FROM kept_endings",
}


def _one_sender(file: File, table: str) -> str:
    """Of what several senders say of one human being, what the last to say anything said."""
    if not file.alone_within:
        return ""
    within = ", ".join("person" if name == "person_id" else name for name in file.alone_within)
    return f"""WHERE known = (SELECT arg_max(o.known, (o.recorded_at, o.known)) FROM {table} o
        WHERE {" AND ".join(f"o.{n} = {table}.{n}" for n in within.split(", "))})"""


def _shown(name: str, column: Column) -> str:
    if column.kind != "id":
        return quoted(name)
    return pseudonym(name)


def pseudonym(name: str) -> str:
    """The SQL of the pseudonym of a key."""
    inner = f"sha256(concat(getvariable('inner_key'), {quoted(name)}))"
    return f"substr(sha256(concat(getvariable('outer_key'), {inner})), 1, 24)"


def _first_day(engine: duckdb.DuckDBPyConnection) -> date:
    """The first day of the year in which the first participation is valid."""
    found = engine.execute("SELECT min(valid_from) FROM kept_participations").fetchall()
    first: date = found[0][0]
    return first.replace(month=1, day=1)
