"""DuckDB as the engine (motor): on one machine, in the database that the extract is open in."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from fotfeste.extract.reader import Extract
from fotfeste.extract.values import quoted
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.parts import LARGEST, Part, parts_of
from fotfeste.indicators.passes import Pass
from fotfeste.indicators.rows import asked_for, rows_of


@dataclass(frozen=True)
class DuckRows:
    """The rows as a table of the extract's connection."""

    table: str

    def cells(self, variables: Mapping[str, Variable]) -> str:
        """The inner cells by some of the variables, as a query."""
        names = ", ".join(("year", *map(quoted, variables)))
        return f"SELECT {names}, count(*) AS persons FROM {self.table} GROUP BY {names}"


@dataclass(frozen=True)
class DuckDb:
    """The default engine; a register of more participations than `largest` is counted in parts."""

    largest: int = LARGEST

    def parts(self, extract: Extract, /) -> Sequence[Part]:
        """All persons at once, or some at a time."""
        return parts_of(extract, self.largest)

    @contextmanager
    def rows(
        self, extract: Extract, of: Pass, variables: Mapping[str, Variable], choices: Choices
    ) -> Iterator[DuckRows]:
        """The rows of a pass; the files are read once."""
        with (
            asked_for(extract, of.years),
            rows_of(extract.connection, of.subject, variables, choices) as table,
        ):
            yield DuckRows(table)
