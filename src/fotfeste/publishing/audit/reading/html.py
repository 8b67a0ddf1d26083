"""A page of HTML as pieces (nettside): tables with their captions, and the text between them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import html as lxml_html

from fotfeste.publishing.audit.reading.matrix import Matrix, pieces_of_matrix
from fotfeste.publishing.audit.reading.pieces import PARAGRAPH, TABLE, Grid, Sentence
from fotfeste.publishing.audit.reading.sentences import sentences_of

_WITHIN = frozenset(
    {"a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "sup", "sub", "tspan"}
)
_UNSEEN = frozenset({"script", "style", "template"})


def pieces_of_html(path: Path) -> Iterator[Sentence | Grid]:
    """Every word of a page that is shown, in order."""
    root = lxml_html.document_fromstring(path.read_text(encoding="utf-8-sig"))
    tables = paragraphs = 0
    for words, table in _blocks(root):
        if table is not None:
            tables += 1
            yield from _table(table, tables)
        else:
            paragraphs += 1
            yield from sentences_of(words, PARAGRAPH.filled(number=paragraphs))


def _blocks(root: Any) -> Iterator[tuple[str, Any]]:
    """Stretches of text, and tables, in order."""
    waiting: list[str] = []
    for words, element in _walk(root):
        if element is None:
            waiting.append(words)
            continue
        yield "".join(waiting), None
        waiting = []
        if element.tag == "table":
            yield "", element
    yield "".join(waiting), None


def _walk(element: Any) -> Iterator[tuple[str, Any]]:
    """Text, and None; or nothing, and an element that ends a stretch of text."""
    if isinstance(element.tag, str) and element.tag not in _UNSEEN:
        ends = element.tag not in _WITHIN
        if ends:
            yield "", element
        if element.tag != "table":
            yield from _inside(element)
        if ends and element.tag != "table":
            yield "", element
    if element.tail:
        yield element.tail, None


def _inside(element: Any) -> Iterator[tuple[str, Any]]:
    if element.tag == "sup":
        yield f" [{element.text_content().strip()}]", None
        return
    if element.text:
        yield element.text, None
    for child in element:
        yield from _walk(child)


def _table(table: Any, number: int) -> Iterator[Sentence | Grid]:
    place = TABLE.filled(number=number)
    caption = " ".join(_words(each) for each in table.iter("caption"))
    yield from sentences_of(caption, place)
    head_rows = len(list(table.iterfind("thead/tr")))
    yield from pieces_of_matrix(caption, _matrix(table), place, head_rows)


def _matrix(table: Any) -> Matrix:
    """The cells, each in every row and column that it spans."""
    cells: dict[tuple[int, int], str] = {}
    rows = list(table.iter("tr"))
    for row, element in enumerate(rows):
        column = 0
        for cell in element.iterchildren("td", "th"):
            while (row, column) in cells:
                column += 1
            across, down = int(cell.get("colspan", 1)), int(cell.get("rowspan", 1))
            for place in ((row + d, column + a) for d in range(down) for a in range(across)):
                cells[place] = _words(cell)
            column += across
    width = max((column for _, column in cells), default=-1) + 1
    return [[cells.get((row, column), "") for column in range(width)] for row in range(len(rows))]


def _words(element: Any) -> str:
    return " ".join("".join(words for words, _ in _inside(element)).split())
