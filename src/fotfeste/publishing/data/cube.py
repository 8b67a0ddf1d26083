"""A dataset as a cube (kube): every combination of what it is divided by, in row-major order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod

import orjson

from fotfeste.disclosure.figures.figure import PRELIMINARY, Figure
from fotfeste.domain.codelist import CodeList
from fotfeste.indicators.definitions.variable import TOTAL


@dataclass(frozen=True)
class Cube:
    """The dimensions of a dataset, then what it shows, then its years; the last varies fastest.

    `lists` are the code lists of the dimensions and `shows` the ids of what is shown,
    in the order of the table.
    """

    figures: tuple[Figure, ...]
    lists: tuple[CodeList, ...]
    shows: tuple[str, ...]

    @cached_property
    def codes(self) -> tuple[tuple[str, ...], ...]:
        """Of each dimension the codes that figures have, in the order of the code list, totals last."""
        columns = tuple(zip(*(figure.codes for figure in self.figures), strict=True))
        pairs = zip(self.lists, columns, strict=True)
        return tuple(_in_order(codes, used) for codes, used in pairs)

    @cached_property
    def contents(self) -> tuple[str, ...]:
        """What there are figures of, in the order of the table."""
        used = {figure.contents for figure in self.figures}
        return tuple(shown for shown in self.shows if shown in used)

    @cached_property
    def years(self) -> tuple[str, ...]:
        """The years that there are figures for."""
        return tuple(str(year) for year in sorted({f.year for f in self.figures}))

    @cached_property
    def sides(self) -> tuple[tuple[str, ...], ...]:
        """Every side of the cube."""
        return (*self.codes, self.contents, self.years)

    @property
    def size(self) -> int:
        """The number of places in the cube."""
        return prod(len(side) for side in self.sides)

    @cached_property
    def cells(self) -> list[Figure | None]:
        """The figure of every place, in order; None where there is none."""
        widths = [prod(len(side) for side in self.sides[at + 1 :]) for at in range(len(self.sides))]
        *steps, of_contents, of_year = [
            {code: at * width for at, code in enumerate(side)}
            for side, width in zip(self.sides, widths, strict=True)
        ]
        placed: list[Figure | None] = [None] * self.size
        for figure in self.figures:
            place = of_contents[figure.contents] + of_year[str(figure.year)]
            for step, code in zip(steps, figure.codes, strict=True):
                place += step[code]
            placed[place] = figure
        return placed

    @cached_property
    def at(self) -> list[tuple[str, Figure]]:
        """The figures with where in the cube they stand, counted from 0, in order."""
        return [(str(at), figure) for at, figure in enumerate(self.cells) if figure]

    @cached_property
    def values(self) -> list[int | float | None]:
        """The number of every place; None where there is no figure, or one without a number."""
        return [_value(figure) for figure in self.cells]

    @cached_property
    def signs(self) -> dict[str, str]:
        """The figures' own signs by place, in order."""
        return {at: figure.sign for at, figure in self.at if figure.sign}

    @cached_property
    def preliminary_signs(self) -> dict[str, str]:
        """The same where the figures are preliminary: every place has a sign."""
        return {at: figure.sign or PRELIMINARY for at, figure in self.at}

    @cached_property
    def as_json(self) -> dict[str, orjson.Fragment]:
        """What has no words in it, written down once for every language, by the name it has here."""
        parts = {"values": self.values, "signs": self.signs, "reasons": self.reasons}
        return {name: orjson.Fragment(orjson.dumps(part)) for name, part in parts.items()}

    @cached_property
    def reasons(self) -> dict[str, str]:
        """Why there is no number, by place, in order."""
        return {at: figure.reason.value for at, figure in self.at if figure.reason}

    @cached_property
    def first(self) -> dict[str, Figure]:
        """The first figure of each thing shown."""
        found: dict[str, Figure] = {}
        for figure in self.figures:
            found.setdefault(figure.contents, figure)
        return found

    @cached_property
    def decimals(self) -> dict[str, int]:
        """The most decimals that figures of each thing shown have."""
        most: dict[str, int] = {}
        for figure in self.figures:
            most[figure.contents] = max(figure.decimals, most.get(figure.contents, 0))
        return most


def _value(figure: Figure | None) -> int | float | None:
    if figure is None or figure.value is None:
        return None
    return float(figure.value) if figure.decimals else int(figure.value)


def _in_order(codes: CodeList, used: Sequence[str]) -> tuple[str, ...]:
    present = set(used)
    return tuple(code for code in (*codes.names, TOTAL) if code in present)
