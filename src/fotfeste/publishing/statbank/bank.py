"""The statistics bank (statistikkbanken): every table of a set of releases, by id."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from fotfeste.publishing.statbank.assemble import assemble
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.codelists import code_lists
from fotfeste.publishing.statbank.released import Released, read_released


@dataclass(frozen=True)
class Bank:
    """Tables put together when they are first asked for; a bank never changes after that."""

    releases: tuple[Released, ...]
    _assembled: dict[tuple[str, str | None], BankTable] = field(default_factory=dict)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The tables, by id."""
        return tuple(sorted({table for release in self.releases for table in release.tables}))

    def table(self, table: str, release: str | None = None) -> BankTable | None:
        """A table by its id in any case, as it stands or as one release had it; None where there is none."""
        name = table.lower()
        key = (name, release)
        if key not in self._assembled:
            chosen = self._with(name, release)
            if not chosen:
                return None
            self._assembled[key] = assemble(name, chosen)
        return self._assembled[key]

    def tables(self) -> Iterable[BankTable]:
        """Every table as it stands."""
        return (found for name in self.ids if (found := self.table(name)))

    def prepare(self) -> None:
        """Put every table together, with its code lists, before anybody asks."""
        for table in self.tables():
            for dimension in table.dimensions:
                code_lists(table, dimension)

    def _with(self, table: str, release: str | None) -> Sequence[Released]:
        return [
            each
            for each in self.releases
            if table in each.tables and (release is None or each.id == release)
        ]


def read_bank(folders: Iterable[Path]) -> Bank:
    """The bank of some release folders; raises ReleaseRefused where one is not sealed and whole."""
    return Bank(tuple(read_released(folder) for folder in folders))
