"""The rows of a subject with the values of its variables (kjennetegn), made once per count."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date

import duckdb
import pyarrow as pa
from sqlglot import expressions as exp

from fotfeste.extract.reader import Extract
from fotfeste.extract.values import literal, quoted
from fotfeste.indicators.definitions.expression import DIALECT, columns_of, parse
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.divisions import divisions
from fotfeste.indicators.narrow import narrowed

ROWS = "counted_rows"


class CodesDoNotCover(ValueError):
    """A variable gives a value that its code list does not have: the definition is wrong."""


@contextmanager
def asked_for(extract: Extract, years: Sequence[int]) -> Iterator[None]:
    """Give subjects the two relations they read besides the files: `asked` and `divisions`.

    The order of rows is nothing to a count, and is not kept meanwhile.
    """
    known_at: list[date] = [extract.manifest.known_at] * len(years)
    asked = pa.table(
        {"year": pa.array(years, pa.int32()), "known_at": pa.array(known_at, pa.date32())}
    )
    extract.connection.register("asked", asked)
    extract.connection.register("divisions", divisions(_and_before(years)))
    extract.connection.execute("SET preserve_insertion_order = false").fetchall()
    try:
        yield
    finally:
        extract.connection.execute("RESET preserve_insertion_order").fetchall()
        extract.connection.unregister("asked")
        extract.connection.unregister("divisions")


def _and_before(years: Sequence[int]) -> tuple[int, ...]:
    """The years and the year before each: the flow account reads both."""
    return tuple(sorted({each for year in years for each in (year - 1, year)}))


@contextmanager
def rows_of(
    connection: duckdb.DuckDBPyConnection,
    subject: Subject,
    variables: Mapping[str, Variable],
    choices: Choices,
) -> Iterator[str]:
    """A table with `year` and one column for each variable, its values codes of its list.

    The files are read once. The table is gone after the `with`. Raises
    CodesDoNotCover where a variable gives a value that is no code of it.
    """
    values = "".join(
        f", {_as_code(variable)} AS {quoted(name)}" for name, variable in variables.items()
    )
    relation = narrowed(subject.sql(choices), _columns_read(variables), subject.added)
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {ROWS} AS SELECT year{values} FROM ({relation})"
    ).fetchall()
    try:
        _check_covered(connection, variables)
        yield ROWS
    finally:
        connection.execute(f"DROP TABLE {ROWS}").fetchall()


def _columns_read(variables: Mapping[str, Variable]) -> set[str]:
    read = (columns_of(parse(each.sql, name)) for name, each in variables.items())
    return {"year"}.union(*read)


def _as_code(variable: Variable) -> str:
    codes = ", ".join(literal(code) for code in variable.codes.names)
    return _cast(parse(variable.sql, variable.id), f"ENUM({codes})").sql(dialect=DIALECT)


def _cast(value: exp.Expr, kind: str) -> exp.Expr:
    """The value as a code, null where it is none; a CASE is cast in each of its outcomes.

    A code that stands in the definition is then cast once, not once a row.
    """
    if not isinstance(value, exp.Case):
        return exp.TryCast(this=value, to=exp.DataType.build(kind, dialect=DIALECT))
    for outcome in value.args["ifs"]:
        outcome.set("true", _cast(outcome.args["true"], kind))
    if value.args.get("default"):
        value.set("default", _cast(value.args["default"], kind))
    return value


def _check_covered(
    connection: duckdb.DuckDBPyConnection, variables: Mapping[str, Variable]
) -> None:
    if not variables:
        return
    columns = ", ".join(f"count(*) - count({quoted(name)})" for name in variables)
    outside = connection.execute(f"SELECT {columns} FROM {ROWS}").fetchall()[0]
    faults = [
        f"variable {name}: {number} rows have a value that is not in its code list "
        f"«{variable.codes.id}»; its codes must cover every row"
        for (name, variable), number in zip(variables.items(), outside, strict=True)
        if number
    ]
    if faults:
        raise CodesDoNotCover("; ".join(faults))
