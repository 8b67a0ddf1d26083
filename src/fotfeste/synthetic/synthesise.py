"""A believable Norway that gives the published figures (syntetisk register), written as an extract."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pyarrow as pa

from fotfeste.domain.period import Period
from fotfeste.extract.manifest import Manifest
from fotfeste.published.sources import YEARS, path_of
from fotfeste.reconstruction.figures.printed import FiguresFile
from fotfeste.reconstruction.figures.reader import read_figures
from fotfeste.reconstruction.solving.reconstruct import reconstruct
from fotfeste.reconstruction.solving.solution import Solution
from fotfeste.synthetic import progress
from fotfeste.synthetic.columns import Columns, columns_of
from fotfeste.synthetic.context import unemployment
from fotfeste.synthetic.lives.complete import complete
from fotfeste.synthetic.prior.draw import norway
from fotfeste.synthetic.prior.known import known_sizes, years_told
from fotfeste.synthetic.prior.sizes import flows
from fotfeste.synthetic.progress import Progress
from fotfeste.synthetic.register import Told, register
from fotfeste.synthetic.spoken import freed, named_countries, spoken, told_with_measures
from fotfeste.synthetic.streams import stream
from fotfeste.synthetic.writing import write_register

_USUAL = 1
"""The seed of what is usual: the same whatever people are drawn."""


def synthesise(
    figures: Sequence[Path] | None,
    seed: int,
    scale: int,
    out: Path,
    tell: Progress = progress.silent,
) -> Manifest:
    """Write an extract of `scale` Norways in which the figures of some files hold.

    None is the published reports. The same seed gives the same rows; another
    gives other people with the same figures. Raises FiguresRefused where a file
    cannot be read, Unsolved where no register was found.
    """
    tell(progress.READING)
    read = [read_figures(path) for path in figures or published_reports()]
    tell(progress.RECONSTRUCTING)
    solution = reconstruct(read, usual(read), seed=seed)
    tell(progress.LIVING)
    known_at = known_at_end(max(solution.years))
    told = Told(named_countries(read), told_with_measures(read))
    rows = register(year_tables(read, solution, seed), told, known_at, seed)
    tell(progress.WRITING)
    return write_register(
        out,
        rows,
        {"unemployment": unemployment(known_at)},
        known_at=known_at,
        covers=Period(date(min(solution.years), 1, 1), known_at),
        seed=seed,
        scale=scale,
    )


def published_reports() -> list[Path]:
    """The project's own copies of the figures of the published reports."""
    return [path_of(year) for year in YEARS]


def usual(read: Sequence[FiguresFile]) -> Mapping[int, pa.Table]:
    """What is usual in every year that figures speak of, of the size that they tell."""
    tables = norway(flows(years_told(read), known_sizes(read)), _USUAL)
    return {year: pa.table(dict(table)) for year, table in tables.items()}


def year_tables(read: Sequence[FiguresFile], solution: Solution, seed: int) -> dict[int, Columns]:
    """A solution's tables, with only what figures tell held, ready to be linked."""
    told = spoken(read)
    tables = {year: columns_of(table) for year, table in solution.years.items()}
    held = {year: freed(year, table, told) for year, table in tables.items()}
    return complete(held, stream(seed, "complete"))


def known_at_end(last_year: int) -> date:
    """The day of the extract: the end of June of the year after the last one counted."""
    return date(last_year + 1, 6, 30)
