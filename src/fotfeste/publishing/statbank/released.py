"""A release as the bank reads it (publisering i banken): its record, its definitions, its columns."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from fotfeste.disclosure.figures.columns import read_claims, read_revisions
from fotfeste.disclosure.figures.contents import read_contents
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.disclosure.figures.release import CLAIMS, DEFINITIONS, FIGURES, REVISIONS
from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Text
from fotfeste.publishing.statbank.columns import Columns, FigureColumns
from fotfeste.publishing.statbank.own_words import codes_of

Definitions = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, eq=False)
class Released:
    """One sealed release folder."""

    folder: Path
    record: ReleaseRecord
    definitions: Definitions
    _codes: dict[str, CodeList] = field(default_factory=dict, compare=False, repr=False)

    @property
    def id(self) -> str:
        """The release's own id."""
        return self.record.id

    @cached_property
    def tables(self) -> frozenset[str]:
        """The defined tables that the release has figures of."""
        return self._figures.tables & frozenset(self.definitions.get("tables", {}))

    @cached_property
    def claims(self) -> Mapping[str, Text]:
        """The words that state facts, by the id of their claim."""
        return {each.id: each.words for each in read_claims(self.folder / CLAIMS)}

    @cached_property
    def reasons(self) -> Mapping[str, Text]:
        """Why figures are others than in the release that this one follows, by their ids."""
        if self.record.follows is None:
            return {}
        return {each.figure_id: each.told for each in read_revisions(self.folder / REVISIONS)}

    def figures_of(self, table: str) -> Columns:
        """The figures of one table."""
        return self._figures.of_table(table, len(self.definitions["tables"][table]["by"]))

    def codes_of(self, variable: str) -> CodeList:
        """The codes of a variable as they were when the release was made."""
        if variable not in self._codes:
            self._codes[variable] = codes_of(variable, self.definitions["variables"][variable])
        return self._codes[variable]

    @cached_property
    def _figures(self) -> FigureColumns:
        return FigureColumns(self.folder / FIGURES)


def read_released(folder: Path) -> Released:
    """A sealed release; raises ReleaseRefused with everything that is wrong with it."""
    record = read_contents(folder)
    definitions = json.loads((folder / DEFINITIONS).read_text(encoding="utf-8"))
    return Released(folder, record, definitions)
