"""Spark as the engine (motor): the same definitions over the same Parquet files, on a cluster.

What is read more than once is kept between the steps; the inner cells come back,
and are rolled up here as DuckDB's own are.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass

import duckdb
from pyspark.sql import DataFrame, SparkSession
from sqlglot import expressions as exp

from fotfeste.extract.format import FILES
from fotfeste.extract.layout import File
from fotfeste.extract.reader import Extract
from fotfeste.extract.values import in_use, quoted
from fotfeste.indicators.definitions.expression import parse
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.narrow import narrowed
from fotfeste.indicators.parts import Part
from fotfeste.indicators.passes import Pass
from fotfeste.indicators.rows import as_enumerated, asked, columns_read
from fotfeste.indicators.spark.dialect import in_spark, numbers_rows

CELLS = "cells_of_spark"


@dataclass(frozen=True)
class SparkRows:
    """The rows as a frame of Spark."""

    rows: DataFrame
    connection: duckdb.DuckDBPyConnection

    def cells(self, variables: Mapping[str, Variable]) -> str:
        """The inner cells by some of the variables, counted by Spark, as a query over DuckDB."""
        counted = self.rows.groupBy("year", *variables).count()
        self.connection.register(CELLS, counted.toArrow())
        codes = [as_enumerated(quoted(name), each.codes.names) for name, each in variables.items()]
        names = [quoted(name) for name in variables]
        values = "".join(f", {c} AS {n}" for c, n in zip(codes, names, strict=True))
        by = ", ".join(("year", *names))
        return (
            f"SELECT {by}, sum(count) AS persons"
            f" FROM (SELECT year{values}, count FROM {CELLS}) GROUP BY {by}"
        )


@dataclass(frozen=True)
class Spark:
    """An engine in a session of Spark, which somebody else opens and closes."""

    session: SparkSession

    def parts(self, _extract: Extract, /) -> Sequence[Part]:
        """One: Spark parts the rows itself."""
        return [nullcontext]

    @contextmanager
    def rows(
        self, extract: Extract, of: Pass, variables: Mapping[str, Variable], choices: Choices
    ) -> Iterator[SparkRows]:
        """The rows of a pass; nothing of it stays in the session."""
        relation = narrowed(
            of.subject.sql(choices), columns_read(variables), frozenset(of.subject.added)
        )
        query = parse(relation, of.subject.id)
        assert isinstance(query, exp.Select)  # noqa: S101 - a subject's relation is a SELECT
        with ExitStack() as stack:
            self._show_files(stack, extract, _tables_in(query))
            for name, table in asked(extract, of.years).items():
                self._show(stack, name, self.session.createDataFrame(table))
            self._run_named(stack, query)
            self._show(stack, "rows_of_subject", self.session.sql(in_spark(query)))
            values = "".join(f", {each.sql} AS {quoted(n)}" for n, each in variables.items())
            wanted = parse(f"SELECT year{values} FROM rows_of_subject", of.subject.id)
            rows = self.session.sql(in_spark(wanted)).persist()
            stack.callback(rows.unpersist)
            yield SparkRows(rows, extract.connection)

    def _show(self, stack: ExitStack, name: str, frame: DataFrame) -> None:
        frame.createOrReplaceTempView(name)
        stack.callback(self.session.catalog.dropTempView, name)

    def _show_files(self, stack: ExitStack, extract: Extract, names: Collection[str]) -> None:
        """Each file that is read: where it lies, or out of DuckDB where it is no Parquet."""
        for file in FILES:
            if file.name not in names:
                continue
            path = extract.folder / f"{file.name}.parquet"
            if path.exists():
                frame = self.session.read.parquet(str(path)).selectExpr(*_columns(file))
            else:
                rows = extract.connection.sql(f"FROM {quoted(file.name)}").to_arrow_table()
                frame = self.session.createDataFrame(rows)
            self._show(stack, file.name, frame)

    def _run_named(self, stack: ExitStack, query: exp.Select) -> None:
        """Each named query in turn as a view; run and kept where it must not be run again."""
        times = Counter(table.name for table in query.find_all(exp.Table))
        for named in query.ctes:
            frame = self.session.sql(in_spark(named.this))
            if times[named.alias] > 1 or numbers_rows(named.this):
                frame = frame.localCheckpoint()
            self._show(stack, named.alias, frame)
        query.set("with_", None)


def _tables_in(query: exp.Expr) -> set[str]:
    return {table.name for table in query.find_all(exp.Table)}


def _columns(file: File) -> list[str]:
    return [f"CAST({c.name} AS {in_use(c).replace('VARCHAR', 'STRING')})" for c in file.columns]
