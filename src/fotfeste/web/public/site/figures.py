"""Figures out of the bank by their ids (tall etter id), as a release has them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from fotfeste.disclosure.figures.figure import Figure, Reason, Sign
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.dimension import CONTENTS, TIME


@dataclass(frozen=True)
class Place:
    """A cell of a table, by its codes in the order of the table's dimensions."""

    table: BankTable
    codes: tuple[str, ...]

    @property
    def at(self) -> tuple[int, ...]:
        """Where the cell stands along each dimension."""
        pairs = zip(self.table.dimensions, self.codes, strict=True)
        return tuple(dimension.places[code] for dimension, code in pairs)


def place_of(bank: Bank, name: str, release: str | None = None) -> Place | None:
    """The cell that a figure id names; None where the bank has none."""
    table_id, _, rest = name.partition("/")
    table = bank.table(table_id, release)
    if table is None:
        return None
    year, *codes = rest.split("/")
    several = len(table.contents.values) > 1 or len(table.shown) > 1
    contents = codes.pop() if several and codes else table.contents.codes[0]
    if len(codes) != len(table.by):
        return None
    named = {**dict(zip(table.by, codes, strict=True)), CONTENTS: contents, TIME: year}
    ordered = tuple(named[each.variable or each.code] for each in table.dimensions)
    known = all(c in d.places for c, d in zip(ordered, table.dimensions, strict=True))
    return Place(table, ordered) if known else None


def figure_at(name: str, place: Place) -> Figure | None:
    """The figure of a cell; None where no release has one."""
    grid, at = place.table.grid, place.at
    if grid.release[at] < 0:
        return None
    named = {d.code: c for d, c in zip(place.table.dimensions, place.codes, strict=True)}
    shown = place.table.shown[named[CONTENTS]]
    value, sign = float(grid.value[at]), cell_signs.SIGNS[grid.sign[at]]
    reason = cell_signs.REASONS[grid.reason[at]]
    known = {each.value for each in Reason}
    return Figure(
        id=name,
        table=place.table.id,
        year=int(named[TIME]),
        contents=shown.id,
        codes=tuple(
            c for d, c in zip(place.table.dimensions, place.codes, strict=True) if d.variable
        ),
        value=None if value != value else Decimal(f"{value:.{shown.decimals}f}"),
        sign=_sign(sign),
        reason=Reason(reason) if reason in known else None,
        decimals=shown.decimals,
        unit=shown.unit,
        definition_version=shown.version,
    )


def _sign(sign: str) -> Sign | None:
    known: dict[str, Sign] = {":": ":", ".": ".", "..": "..", "-": "-", "0": "0"}
    return known.get(sign)


@dataclass(frozen=True)
class Figures(Mapping[str, Figure]):
    """The bank's figures as sentences ask for them, as one release has them."""

    bank: Bank
    release: str | None = None

    def __getitem__(self, name: str) -> Figure:
        place = place_of(self.bank, name, self.release)
        found = figure_at(name, place) if place else None
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        raise NotImplementedError("a bank's figures are asked for by id")

    def __len__(self) -> int:
        return sum(int((table.grid.release >= 0).sum()) for table in self.bank.tables())
