"""A Word document as pieces (Word-dokument): paragraphs, tables, footnotes, heads and feet of pages."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from lxml import etree

from fotfeste.publishing.audit.reading.matrix import pieces_of_matrix
from fotfeste.publishing.audit.reading.pieces import PARAGRAPH, TABLE, Grid, Sentence
from fotfeste.publishing.audit.reading.sentences import sentences_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def pieces_of_word(path: Path) -> Iterator[Sentence | Grid]:
    """Every word of a document, in order; raises OSError where it is no Word document."""
    try:
        document = Document(str(path))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError) as error:
        raise OSError(str(error)) from error
    title, paragraphs, tables = "", 0, 0
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            tables += 1
            matrix = [[cell.text.strip() for cell in row.cells] for row in block.rows]
            yield from pieces_of_matrix(title, matrix, TABLE.filled(number=tables))
        elif block.text.strip():
            paragraphs += 1
            title = block.text.strip()
            yield from sentences_of(title, PARAGRAPH.filled(number=paragraphs))
    for words in _around(document):
        paragraphs += 1
        yield from sentences_of(words, PARAGRAPH.filled(number=paragraphs))


def _around(document: object) -> Iterator[str]:
    """Footnotes, endnotes, heads and feet."""
    for related in document.part.rels.values():  # type: ignore[attr-defined]  # the class has no name to import
        kind = related.reltype.rpartition("/")[2]
        if kind in {"footnotes", "endnotes", "header", "footer"}:
            root = etree.fromstring(related.target_part.blob)
            for paragraph in root.iter(f"{_W}p"):
                yield "".join(text.text or "" for text in paragraph.iter(f"{_W}t"))
