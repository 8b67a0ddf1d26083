"""Reading several figures files (flere tallfiler): the defects of all of them at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.printed import FiguresFile, RowId
from fotfeste.reconstruction.figures.reader import read_figures


def read_several(
    paths: Sequence[Path], read: Callable[[Path], FiguresFile] = read_figures
) -> list[FiguresFile]:
    """The files in order, each under a name of its own; raises Refused with every defect of every file."""
    files: list[FiguresFile] = []
    problems: list[Text] = []
    for path in paths:
        try:
            files.append(read(path))
        except Refused as refused:
            problems.extend(refused.problems)
    if problems:
        raise Refused(*problems)
    names = [path.stem for path in paths]
    return [
        _named(file, f"{number}-{file.name}") if names.count(file.name) > 1 else file
        for number, file in enumerate(files, start=1)
    ]


def _named(file: FiguresFile, name: str) -> FiguresFile:
    rows = tuple(replace(figure, id=RowId(name, figure.row)) for figure in file.rows)
    return FiguresFile(name, rows, file.left_out)
