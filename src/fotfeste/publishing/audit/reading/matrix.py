"""Tables of cells (tabeller av celler), as HTML, Excel and Word have them: heads, row headings, numbers."""

from collections.abc import Iterator, Sequence

from fotfeste.domain.text import Text
from fotfeste.publishing.audit.reading.numbers import numbers_of
from fotfeste.publishing.audit.reading.pieces import Grid, Row, Sentence

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
        for words in dict.fromkeys(row):
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
    while count < len(matrix) - 1 and matrix[count][0] in ("", matrix[0][0]):
        count += 1
    return count


def _stub(body: Matrix) -> int:
    """How many columns head the rows: the first, and those after it without numbers."""
    width = len(body[0]) if body else 1
    count = 1
    while count < width - 1 and not any(any(numbers_of(row[count])) for row in body):
        count += 1
    return min(count, width)
