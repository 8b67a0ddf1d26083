"""Documents (dokumenter) of every form, read into numbers by their ending."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.publishing.audit.reading.excel import pieces_of_workbook
from fotfeste.publishing.audit.reading.html import pieces_of_html
from fotfeste.publishing.audit.reading.own_cells import own_grids
from fotfeste.publishing.audit.reading.pdf import pieces_of_pdf
from fotfeste.publishing.audit.reading.pieces import Grid, Sentence
from fotfeste.publishing.audit.reading.prose import read_sentence
from fotfeste.publishing.audit.reading.reading import Read, as_possible
from fotfeste.publishing.audit.reading.release import read_release_folder
from fotfeste.publishing.audit.reading.tables import read_grid
from fotfeste.publishing.audit.reading.text import pieces_of_text
from fotfeste.publishing.audit.reading.word import pieces_of_word

_CANNOT = Text(
    nb="{file}: kan ikke leses ({error}). Oppgi en rapport som {endings}.",
    nn="{file}: kan ikkje lesast ({error}). Oppgi ein rapport som {endings}.",
    en="{file}: cannot be read ({error}). Give a report as {endings}.",
)


def read_document(path: Path) -> tuple[list[Read], str]:
    """Every number of a document, in order, and its running text; raises Refused where it cannot be read.

    A release has numbers only. The text of a text file is all of it, so that a claim is told by its line.
    """
    if path.is_dir():
        return list(map(as_possible, read_release_folder(path))), ""
    try:
        pieces = list(_FORMS[path.suffix.lower()](path))
        plain = _plain(path) if path.suffix.lower() == ".txt" else ""
    except (OSError, UnicodeDecodeError) as error:
        told = _CANNOT.filled(file=path.name, error=error, endings=", ".join(_FORMS))
        raise Refused(told) from error
    said = (piece.words for piece in pieces if isinstance(piece, Sentence))
    return list(read_pieces(pieces)), plain or "\n\n".join(said)


def read_pieces(pieces: Iterable[Sentence | Grid]) -> Iterator[Read]:
    """Every number of some pieces."""
    every = list(pieces)
    own = own_grids(every)
    for place, piece in enumerate(every):
        found = read_grid(piece, own[place]) if isinstance(piece, Grid) else read_sentence(piece)
        yield from map(as_possible, found)


def is_document(path: Path) -> bool:
    """Whether it is a report or a release to read, and no figures file."""
    return path.is_dir() or path.suffix.lower() in _FORMS


def _text(path: Path) -> Iterator[Sentence | Grid]:
    return pieces_of_text(_plain(path))


def _plain(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


_FORMS: Mapping[str, Callable[[Path], Iterable[Sentence | Grid]]] = {
    ".txt": _text,
    ".html": pieces_of_html,
    ".htm": pieces_of_html,
    ".pdf": pieces_of_pdf,
    ".docx": pieces_of_word,
    ".xlsx": pieces_of_workbook,
}
