"""The list of revisions (revisjonslisten) as a file that people and programs read."""

import csv
from collections.abc import Iterable
from pathlib import Path

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.revisions.differences import Difference
from fotfeste.domain.text import Language

COLUMNS = ("figure_id", "before", "now", "change", "cause", "explanation")


def write_revisions(folder: Path, found: Iterable[Difference], language: Language) -> Path:
    """Write `revisions.LANGUAGE.csv`: a line for each figure that is another than before."""
    path = folder / f"revisions.{language}.csv"
    with path.open("w", encoding="utf-8", newline="") as opened:
        lines = csv.writer(opened)
        lines.writerow(COLUMNS)
        lines.writerows(_line(each, language) for each in found)
    return path


def _line(each: Difference, language: Language) -> tuple[str, ...]:
    change = "" if each.change is None else f"{each.change:+}"
    words = each.told.in_language(language)
    return (each.id, _said(each.before), _said(each.now), change, each.cause.value, words)


def _said(figure: Figure | None) -> str:
    """The number or the sign; empty where there is no such figure."""
    if figure is None:
        return ""
    return str(figure.sign if figure.value is None else figure.value)
