"""A PDF as pieces (PDF): the text of its pages, line by line."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from fotfeste.publishing.audit.reading.pieces import Grid, Sentence
from fotfeste.publishing.audit.reading.text import pieces_of_text


def pieces_of_pdf(path: Path) -> Iterator[Sentence | Grid]:
    """The lines of every page, read as plain text is; raises OSError where it is no PDF."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise OSError(str(error)) from error
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    joined = "\f".join(pages).replace("\r\n", "\n").replace("\ufffe", "-").replace("\u0002", "-")
    yield from pieces_of_text(joined)
