"""Figures files written for tests: a few words a row, the rest blank."""

import csv
from collections.abc import Sequence
from pathlib import Path

from fotfeste.reconstruction.figures.printed import COLUMNS, Printed
from fotfeste.reconstruction.figures.reader import read_figures

PLAIN = {"unit": "persons", "year": "2021", "precision": "exact", "value": "7"}


def a_file(folder: Path, *rows: dict[str, str], columns: Sequence[str] = COLUMNS) -> Path:
    """A figures file; what a row does not say is plain: 7 persons in 2021, exactly."""
    path = folder / "figures.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", extrasaction="ignore")
        writer.writeheader()
        writer.writerows({**PLAIN, **row} for row in rows)
    return path


def a_figure(folder: Path, **words: str) -> Printed:
    """One figure, read from a file."""
    return read_figures(a_file(folder, words))[1]
