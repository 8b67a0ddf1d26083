"""Protection of tables over any file of persons (skjerming av en personfil): the method by itself.

One protected CSV a table, all its cells. What a release adds (shares, changes,
policies, earlier releases) is in `protect`.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Literal

import numpy as np

from fotfeste.disclosure.attack.attack import attack
from fotfeste.disclosure.attack.system import system_of
from fotfeste.disclosure.rounding import round_small
from fotfeste.disclosure.suppression.clearing import uncleared
from fotfeste.disclosure.suppression.suppression import suppress_cells
from fotfeste.disclosure.tables import refusal as say
from fotfeste.disclosure.tables.inner import inner_cells
from fotfeste.disclosure.tables.linked import LinkedTables, PublishedTable, link
from fotfeste.disclosure.tables.reading import Persons, read_persons
from fotfeste.disclosure.tables.refusal import PersonsRefused
from fotfeste.disclosure.tables.structure import Integers, Mask

Method = Literal["suppression", "rounding"]
SEED = 1
NOT_ZERO = 1
"""Zeros are printed, so a hidden cell is known not to be one (K2)."""
TOO_MANY = 50_000
"""So many hidden cells are cleared with the help of the truth: the attack without it does not end."""


@dataclass(frozen=True, eq=False)
class ProtectedTables:
    """Counts to print, and the cells that are hidden instead."""

    linked: LinkedTables
    counts: Integers
    hidden: Mask

    def __repr__(self) -> str:
        return f"ProtectedTables({self.linked!r}, {int(self.hidden.sum())} hidden)"


def protect_persons(
    persons: Path,
    tables: Path,
    hierarchy: Path,
    out: Path,
    *,
    threshold: int,
    method: Method,
    separately: bool = False,
) -> tuple[ProtectedTables, ...]:
    """Protect tables of persons and write each to `out`: one publication, or each table its own.

    Raises PersonsRefused for files that cannot be used, an `out` with something in
    it, and tables that cannot be protected; nothing is written then.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise PersonsRefused(say.EXISTS.filled(folder=str(out)))
    read = read_persons(persons, tables, hierarchy)
    alone = ({name: by} for name, by in read.tables.items())
    done = tuple(
        protect_linked(read, together, threshold=threshold, method=method)
        for together in (alone if separately else (read.tables,))
    )
    out.mkdir(parents=True, exist_ok=True)
    for linked in done:
        for table in linked.linked.tables:
            _write(out / f"{table.name}.csv", table, linked)
    return done


def protect_linked(
    persons: Persons, tables: Mapping[str, Sequence[str]], *, threshold: int, method: Method
) -> ProtectedTables:
    """Protect some tables as one publication; raises PersonsRefused where hiding does not help."""
    linked = link(persons.axes, persons.codes, tables)
    if method == "rounding":
        return _rounded(persons, linked, threshold)
    counts = linked.counts
    suppressed = suppress_cells(
        linked.structure,
        counts,
        (counts > 0) & (counts < threshold),
        allowed=counts > 0,
        floor=NOT_ZERO,
    )
    found = opened(linked, suppressed.hidden, floor=NOT_ZERO)
    if found:
        raise PersonsRefused(say.UNPROTECTED.filled(cells=str(found)))
    return ProtectedTables(linked, counts, suppressed.hidden)


def opened(linked: LinkedTables, hidden: Mask, *, floor: int) -> int:
    """How many hidden cells, known to be `floor` at least, may be recomputed."""
    if np.count_nonzero(hidden) >= TOO_MANY:
        left = uncleared(linked.structure, linked.counts, hidden, floor=floor)
        return int(np.count_nonzero(left))
    system = system_of(linked.structure, linked.counts, hidden, floor=floor)
    return int(np.count_nonzero(attack(system).exact))


def _rounded(persons: Persons, linked: LinkedTables, base: int) -> ProtectedTables:
    inner = inner_cells(persons, linked)
    counts = round_small(inner.counts, inner.published, base=base, seed=SEED)
    return ProtectedTables(linked, counts, np.zeros(len(counts), bool))


def _write(path: Path, table: PublishedTable, protected: ProtectedTables) -> None:
    with path.open("w", encoding="utf-8", newline="") as opened:
        rows = csv.writer(opened, lineterminator="\n")
        rows.writerow([*table.columns, "freq", "suppressed"])
        rows.writerows(_rows(table, protected))


def _rows(table: PublishedTable, protected: ProtectedTables) -> Iterator[tuple[str, ...]]:
    """Every cell of a table, hidden ones without a number."""
    cells = table.cells.reshape(-1).tolist()
    for codes, cell in zip(product(*table.codes), cells, strict=True):
        hidden = protected.hidden[cell]
        count = "" if hidden else str(protected.counts[cell])
        yield (*codes, count, "true" if hidden else "false")
