"""An answer of the bank (svar): the chosen cells, with the dimensions they stand along."""

from dataclasses import dataclass, replace
from math import prod

from fotfeste.publishing.statbank.adding import added, without_sums
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.dimension import CONTENTS, Dimension
from fotfeste.publishing.statbank.grid import Grid
from fotfeste.publishing.statbank.selection import Chosen, Selection


@dataclass(frozen=True)
class Answer:
    """Cells in the order of the dimensions: those of the stub, then those of the heading."""

    table: BankTable
    dimensions: tuple[Dimension, ...]
    grid: Grid
    stub: int

    @property
    def rows(self) -> int:
        """The number of rows, laid out: the combinations of the stub."""
        return prod(len(each.values) for each in self.dimensions[: self.stub])

    @property
    def columns(self) -> int:
        """The number of columns of numbers, laid out: the combinations of the heading."""
        return prod(len(each.values) for each in self.dimensions[self.stub :])


def answer(selection: Selection) -> Answer:
    """Take the chosen cells out of the table, sum groups, and lay the dimensions out."""
    table, grid = selection.table, selection.table.grid
    for axis, chosen in enumerate(selection.chosen):
        places = chosen.dimension.places
        members = [[places[code] for code in group.members] for group in chosen.groups]
        grid = added(grid, axis, members)
    _leave_shares_alone(selection, grid)
    kept = [at for at, chosen in enumerate(selection.chosen) if not chosen.eliminated]
    for axis in reversed(range(len(selection.chosen))):
        if axis not in kept:
            grid = grid.without(axis, 0)
    dimensions = [_shown(selection.chosen[at]) for at in kept]
    order = [*selection.stub, *selection.heading]
    codes = [each.code for each in dimensions]
    axes = [codes.index(code) for code in order]
    laid_out = tuple(dimensions[at] for at in axes)
    return Answer(table, laid_out, grid.arranged(axes), len(selection.stub))


def _shown(chosen: Chosen) -> Dimension:
    return replace(chosen.dimension, values=tuple(group.value for group in chosen.groups))


def _leave_shares_alone(selection: Selection, grid: Grid) -> None:
    """Shares of several groups are not sums, and have no number."""
    contents = next(
        at for at, each in enumerate(selection.chosen) if each.dimension.code == CONTENTS
    )
    shares = [
        at
        for at, group in enumerate(selection.chosen[contents].groups)
        if not selection.table.shown[group.value.code].adds_up
    ]
    for axis, chosen in enumerate(selection.chosen):
        sums = [at for at, group in enumerate(chosen.groups) if len(group.members) > 1]
        if shares and sums:
            without_sums(grid, contents, shares, (axis, sums))
