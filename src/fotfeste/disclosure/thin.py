"""Thin tables (tynne tabeller): those of which most would be hidden are left out before anything is hidden.

Choose tables before the method: a table of few persons in every cell tells its readers
little, and what protects its cells takes figures away that other readers want.
"""

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import replace

from fotfeste.disclosure.cells import Asked, Cells
from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.policy import Policy
from fotfeste.indicators.counts import Counts


def thin_tables(cells: Cells, asked: Iterable[Asked], policy: Policy) -> frozenset[str]:
    """The tables that rest on small counts more than the policy lets a table; zeros are not counted."""
    of_table: dict[str, set[int]] = defaultdict(set)
    for ask in asked:
        of_table[ask.table.id] |= {
            cell for side in ask.sides for cell in side.cells if cells.counts[cell]
        }
    return frozenset(
        name
        for name, own in of_table.items()
        if sum(policy.is_small(cells.counts[cell]) for cell in own) > policy.most_small * len(own)
    )


def without_tables(counts: Counts, tables: Set[str]) -> Counts:
    """The counts of all other tables."""
    kept = [row not in tables for row in counts.rows.column("table").to_pylist()]
    return replace(counts, rows=counts.rows.filter(kept))


def withheld(figure: Figure) -> Figure:
    """The figure without a number, as one of a table that is left out."""
    return replace(figure, value=None, sign=Reason.WITHHELD.sign, reason=Reason.WITHHELD)
