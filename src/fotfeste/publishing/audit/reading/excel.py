"""A workbook as pieces (arbeidsbok): stretches of filled rows are tables, single cells are text."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from fotfeste.domain.text import Text, name
from fotfeste.publishing.audit.reading.matrix import pieces_of_matrix
from fotfeste.publishing.audit.reading.pieces import Grid, Sentence
from fotfeste.publishing.audit.reading.sentences import sentences_of

_TITLE = re.compile(r"(?:tabell|table)\s+\d", re.IGNORECASE)


def pieces_of_workbook(path: Path) -> Iterator[Sentence | Grid]:
    """Every filled cell of every sheet; raises OSError where it is no workbook."""
    try:
        book = CalamineWorkbook.from_path(path)
    except CalamineError as error:
        raise OSError(str(error)) from error
    for sheet in book.sheet_names:
        rows = [[_words(cell) for cell in row] for row in book.get_sheet_by_name(sheet).to_python()]
        yield from _sheet(rows, name(sheet))


def _sheet(rows: Sequence[Sequence[str]], place: Text) -> Iterator[Sentence | Grid]:
    told: list[str] = []
    for filled, group in groupby(rows, key=lambda row: sum(map(bool, row)) > 1):
        if filled:
            yield from pieces_of_matrix(" ".join(told), list(group), place)
            continue
        for words in (word for row in group for word in row if word):
            told = [words] if _TITLE.match(words) else [*told, words]
            yield from sentences_of(words, place)


def _words(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()
