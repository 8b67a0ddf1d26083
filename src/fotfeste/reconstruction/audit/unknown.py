"""Words that are not ours (ukjente ord): listed, and judged by the conventions alone."""

from collections.abc import Iterable, Iterator

from fotfeste.reconstruction.audit.findings import Unknown
from fotfeste.reconstruction.figures.printed import OWN, Printed, RowId
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.reasons import NotUnderstood


def unknown(figures: Iterable[Printed]) -> Iterator[Unknown]:
    """Each word of the figures that our catalogue does not have, with its rows.

    A figure of our own is known by its id, also where no word of a figures file says what it is.
    """
    words: dict[tuple[str, str], list[RowId]] = {}
    for figure in figures:
        if figure.extra.get(OWN):
            continue
        found = meaning(figure)
        if isinstance(found, NotUnderstood):
            words.setdefault((found.column, found.word), []).append(figure.id)
    for (column, word), rows in words.items():
        yield Unknown(tuple(rows), column, word)
