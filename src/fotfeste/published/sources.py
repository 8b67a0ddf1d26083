"""The published figures (publiserte tall): the project's own copy, as data. Nothing in the code knows them."""

from importlib.resources import files
from pathlib import Path

from fotfeste.reconstruction.figures.printed import FiguresFile
from fotfeste.reconstruction.figures.reader import read_figures

YEARS = (2021, 2024)
"""The years of the reports whose figures are here."""


def path_of(year: int) -> Path:
    """The figures file of a report's year; raises KeyError where there is none."""
    if year not in YEARS:
        raise KeyError(year)
    return Path(str(files("fotfeste.published").joinpath(f"data/imdi-{year}.csv")))


def published(year: int) -> FiguresFile:
    """The figures of a report's year; raises KeyError where there is none."""
    return read_figures(path_of(year))
