"""A release as the bank reads it (publisering i banken): its record, its definitions, its columns."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from fotfeste.disclosure.figures.contents import read_contents
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.disclosure.figures.release import DEFINITIONS, FIGURES
from fotfeste.publishing.statbank.columns import Columns, FigureColumns

Definitions = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Released:
    """One sealed release folder."""

    folder: Path
    record: ReleaseRecord
    definitions: Definitions

    @property
    def id(self) -> str:
        """The release's own id."""
        return self.record.id

    @cached_property
    def tables(self) -> frozenset[str]:
        """The defined tables that the release has figures of."""
        return self._figures.tables & frozenset(self.definitions.get("tables", {}))

    def figures_of(self, table: str) -> Columns:
        """The figures of one table."""
        return self._figures.of_table(table, len(self.definitions["tables"][table]["by"]))

    @cached_property
    def _figures(self) -> FigureColumns:
        return FigureColumns(self.folder / FIGURES)


def read_released(folder: Path) -> Released:
    """A sealed release; raises ReleaseRefused with everything that is wrong with it."""
    record = read_contents(folder)
    definitions = json.loads((folder / DEFINITIONS).read_text(encoding="utf-8"))
    return Released(folder, record, definitions)
