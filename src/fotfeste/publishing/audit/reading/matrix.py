"""Tables of cells (tabeller av celler), as HTML, Excel and Word have them: heads, row headings, numbers."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from fotfeste.domain.text import Text
from fotfeste.publishing.audit.reading.numbers import numbers_of
from fotfeste.publishing.audit.reading.pieces import Grid, Row, Sentence

_NUMBER = re.compile(r"[-−]?[\d\s.,]*\d\s?%?")
_YEAR = re.compile(r"20\d\d")

Matrix = Sequence[Sequence[str]]
"""Rows of cells, all of one length; a cell over several columns stands in each of them."""


def pieces_of_matrix(
    title: str, matrix: Matrix, place: Text, head_rows: int = 0
) -> Iterator[Sentence | Grid]:
    """The words of the heads, which may hold numbers too, and the table."""
    if not matrix:
        return
    heads = head_rows or _head_rows(matrix)
    body = matrix[heads:]
    stub = _stub(body)
    for row in matrix[:heads]:
        for words, _ in groupby(row):  # a heading over several columns stands in each of them
            if words:
                yield Sentence(words, place)
    columns = [
        dict.fromkeys(word for word in column if word)
        for column in zip(*matrix[:heads], strict=True)
    ]
    yield Grid(
        title,
        place,
        tuple(" ".join(column) or "-" for column in columns[stub:]),
        tuple(Row(" ".join(dict.fromkeys(row[:stub])), tuple(row[stub:])) for row in body),
        cells_are_told=True,
    )


def _head_rows(matrix: Matrix) -> int:
    """The first row, and those after it that begin with nothing or with the same."""
    count = 1
    while count < len(matrix) - 1 and _goes_on(matrix[:count], matrix[count]):
        count += 1
    return count


def _goes_on(heads: Matrix, row: Sequence[str]) -> bool:
    """Whether a row is one of the heads too.

    It begins with nothing, or with the same as they do; or they begin with nothing, so that
    it says what the rows are. The last two have no number but years.
    """
    if not row[0]:
        return True
    if row[0] != heads[0][0] and any(head[0] for head in heads):
        return False
    return not any(_NUMBER.fullmatch(cell) and not _YEAR.fullmatch(cell) for cell in row[1:])


def _stub(body: Matrix) -> int:
    """How many columns head the rows: the first, and those after it without numbers."""
    width = len(body[0]) if body else 1
    count = 1
    while count < width - 1 and not any(any(numbers_of(row[count])) for row in body):
        count += 1
    return min(count, width)
