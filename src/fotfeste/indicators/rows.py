"""The rows of a subject with the values of its variables (kjennetegn), made once per count."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache

import duckdb
import pyarrow as pa
from sqlglot import expressions as exp

from fotfeste.extract.reader import Extract
from fotfeste.extract.values import literal, quoted
from fotfeste.indicators.back_cast import back_cast
from fotfeste.indicators.definitions.expression import DIALECT, columns_of, parse
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.divisions import divisions
from fotfeste.indicators.narrow import narrowed

ROWS = "counted_rows"


@contextmanager
def asked_for(extract: Extract, years: Sequence[int]) -> Iterator[None]:
    """Give subjects the relations they read besides the files: `asked`, `divisions`, `back_cast`.

    The order of rows is nothing to a count, and is not kept meanwhile.
    """
    relations = asked(extract, years)
    for name, table in relations.items():
        extract.connection.register(name, table)
    extract.connection.execute("SET preserve_insertion_order = false").fetchall()
    try:
        yield
    finally:
        extract.connection.execute("RESET preserve_insertion_order").fetchall()
        for name in relations:
            extract.connection.unregister(name)


def asked(extract: Extract, years: Sequence[int]) -> dict[str, pa.Table]:
    """Those: the years to count, each with what day the extract shows, and where places lie."""
    known_at: list[date] = [extract.manifest.known_at] * len(years)
    columns = {"year": pa.array(years, pa.int32()), "known_at": pa.array(known_at, pa.date32())}
    return {
        "asked": pa.table(columns),
        "divisions": divisions(_and_before(years)),
        "back_cast": back_cast(),
    }


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

    A value is null where a variable gives what is no code of it. The files are
    read once. The table is gone after the `with`.
    """
    values = "".join(
        f", {as_enumerated(variable.sql, variable.codes.names)} AS {quoted(name)}"
        for name, variable in variables.items()
    )
    relation = narrowed(subject.sql(choices), columns_read(variables), frozenset(subject.added))
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {ROWS} AS SELECT year{values} FROM ({relation})"
    ).fetchall()
    try:
        yield ROWS
    finally:
        connection.execute(f"DROP TABLE {ROWS}").fetchall()


def columns_read(variables: Mapping[str, Variable]) -> frozenset[str]:
    """The columns of a subject that some variables read, and `year`."""
    read = (_columns_of(each.sql, name) for name, each in variables.items())
    return frozenset({"year"}).union(*read)


@cache
def _columns_of(sql: str, owner: str) -> frozenset[str]:
    return columns_of(parse(sql, owner))


@cache
def as_enumerated(sql: str, codes: tuple[str, ...]) -> str:
    """The value of an expression as one of some codes, held in a byte or two; null where it is none."""
    names = ", ".join(map(literal, codes))
    return _cast(parse(sql, "a variable"), f"ENUM({names})").sql(dialect=DIALECT)


def _cast(value: exp.Expr, kind: str) -> exp.Expr:
    """A CASE is cast in each of its outcomes: what stands in the definition is cast just once."""
    if not isinstance(value, exp.Case):
        return exp.TryCast(this=value, to=exp.DataType.build(kind, dialect=DIALECT))
    for outcome in value.args["ifs"]:
        outcome.set("true", _cast(outcome.args["true"], kind))
    if value.args.get("default"):
        value.set("default", _cast(value.args["default"], kind))
    return value
