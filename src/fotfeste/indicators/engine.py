"""The seam between definitions and what runs them (motor): one gives rows, the other counts.

An engine makes the rows of a subject and counts their inner cells; DuckDB does it
here, Spark on a cluster, both from the same definitions. What follows (every
combination, every total) is small, and always done here.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.parts import Part
from fotfeste.indicators.passes import Pass


class Rows(Protocol):
    """The rows of one pass with the codes of its variables."""

    def cells(self, variables: Mapping[str, Variable]) -> str:
        """A query over the extract's connection: the inner cells by some of the variables.

        It yields `year`, each variable as a code of its list (null where the value
        is none), and how many `persons` there are.
        """


class Engine(Protocol):
    """Makes rows from an extract."""

    def parts(self, extract: Extract, /) -> Sequence[Part]:
        """The parts that it counts one after another."""

    def rows(
        self,
        extract: Extract,
        of: Pass,
        variables: Mapping[str, Variable],
        choices: Choices,
    ) -> AbstractContextManager[Rows]:
        """The rows of a pass, of the part that is shown; they are gone after the `with`."""
