"""A release of a real edition in which every figure is drawn at random: numbers of every size, every sign."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import product
from pathlib import Path
from random import Random

from fotfeste.catalogue.law_told import with_law
from fotfeste.disclosure.claims.decide import decide
from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.figures.figure_id import FigureId, figure_id
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.disclosure.figures.record import Part, ReleaseRecord, Status
from fotfeste.disclosure.figures.release import Release, write_release
from fotfeste.domain.codelist import CodeList
from fotfeste.indicators.definitions.block import SeriesBlock
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.indicator import Unit
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL

FIRST_YEAR = 2018
WITHOUT_NUMBER = 0.12
LARGEST: dict[Unit, int] = {"persons": 60_000, "percent": 100, "categories": 150}


def any_release(
    edition: Edition,
    year: int,
    folder: Path,
    *,
    seed: int = 1,
    status: Status = "final",
    only: Sequence[Table] = (),
) -> Release:
    """The release of `edition` for `year`; the same seed gives the same.

    With `only` it has these tables instead of all, and claims nothing.
    """
    chance = Random(f"{edition.id} {year} {seed}")
    defined = only or edition.tables
    figures = (*_of_tables(defined, year, chance), *_of_series(edition, year, chance))
    tables = tuple(dict.fromkeys(figure.table for figure in figures))
    known_at, announced = date(year + 1, 2, 28), date(year + 1, 5, 13)
    record = ReleaseRecord(
        id=f"{year}-{edition.id}",
        year=year,
        edition=edition.id,
        parts=(
            Part(id="all", tables=tables, known_at=known_at, status=status, announced=announced),
        ),
        policy="policy-1",
        synthetic=True,
    )
    claims = () if only else decide(edition.claims, figures, year)
    return write_release(
        folder, record, figures, claims, with_law(definitions_of(defined, Choices()))
    )


def _of_tables(tables: Sequence[Table], year: int, chance: Random) -> Iterator[Figure]:
    for table in tables:
        for offset in table.years:
            if year + offset >= FIRST_YEAR:
                yield from _of_table(table, year + offset, chance)


def _of_table(table: Table, year: int, chance: Random) -> Iterator[Figure]:
    sides = [(*_codes(variable.codes, year), TOTAL) for variable in table.by]
    for codes, indicator in product(product(*sides), table.shows):
        name = figure_id(table, year, codes, indicator.id)
        yield _figure(name, table.id, year, indicator.id, codes, indicator.unit, chance)


def _of_series(edition: Edition, year: int, chance: Random) -> Iterator[Figure]:
    shown = {
        (block.series.id, year + offset): block.series
        for block in edition.blocks
        if isinstance(block, SeriesBlock)
        for offset in block.offsets
    }
    for (_, of), series in shown.items():
        for code in _codes(series.codes, of) if series.codes else [None]:
            codes = () if code is None else (code,)
            name = str(FigureId(series.id, of, codes))
            yield _figure(name, series.id, of, series.id, codes, series.unit, chance)


def _codes(codes: CodeList, year: int) -> tuple[str, ...]:
    return codes.on(date(year, 12, 31)).names


def _figure(
    name: str,
    table: str,
    year: int,
    contents: str,
    codes: tuple[str, ...],
    unit: Unit,
    chance: Random,
) -> Figure:
    decimals = 0 if unit in {"persons", "categories"} else len(contents) % 2
    value = _number(unit, decimals, chance)
    reason = chance.choice(list(Reason)) if chance.random() < WITHOUT_NUMBER else None
    sign = "-" if value == 0 else None
    return Figure(
        id=name,
        table=table,
        year=year,
        contents=contents,
        codes=codes,
        value=None if reason else value,
        sign=reason.sign if reason else sign,  # type: ignore[arg-type]  # «-» is a sign
        reason=reason,
        decimals=decimals,
        unit=unit,
        definition_version=1 + len(contents) % 3,
    )


def _number(unit: Unit, decimals: int, chance: Random) -> Decimal:
    """Small and large numbers, zero among them; changes go both ways."""
    largest = LARGEST.get(unit, 30) * 10**decimals
    lowest = -largest if unit == "percentage_points" else 0
    small = chance.randint(max(lowest, -12), 12)
    drawn = chance.choice((small, chance.randint(lowest, largest)))
    return Decimal(drawn).scaleb(-decimals)
