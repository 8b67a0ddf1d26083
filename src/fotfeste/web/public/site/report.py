"""The report as pages (rapporten på nett): a page for each chapter, the whole of it as one, from a release alone."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from fotfeste.catalogue.editions import edition_for
from fotfeste.disclosure.figures.columns import read_claims, read_figures, read_revisions
from fotfeste.disclosure.figures.figure_set import FigureSet
from fotfeste.disclosure.figures.release import CLAIMS, FIGURES, REVISIONS, Release
from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.indicators.definitions.block import SeriesBlock
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.prose import FigureHole, holes
from fotfeste.publishing import names
from fotfeste.publishing.arrangement import Cell
from fotfeste.publishing.compose import compose
from fotfeste.publishing.document import Document
from fotfeste.publishing.html.page import around
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.released import Released
from fotfeste.web.public.site import report_words
from fotfeste.web.public.site.front import newest
from fotfeste.web.public.site.page import Page

WHOLE = "whole"
"""The address of all chapters on one page, as for printing."""

FORMS: Mapping[str, Callable[[Language], str]] = {
    "PDF": names.paper,
    "Excel": names.book,
    "HTML": names.page,
}


@dataclass(frozen=True)
class Reports:
    """The reports of a bank's releases, each put together when it is first read."""

    bank: Bank
    _documents: dict[tuple[str, Language], Document] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def page(self, release: str | None, part: str, language: Language) -> Page | None:
        """The contents, one chapter by its number, or the whole; None where there is no such page.

        Without a release it is the newest one's.
        """
        found = newest(self.bank) if release is None else self._released(release)
        if found is None:
            return None
        document = self._document(found, language)
        shown = _shown(document, part)
        if shown is None:
            return None
        title, content = shown
        path = "report" if release is None else f"report/{found.id}" + (f"/{part}" if part else "")
        return Page("report.html.j2", title, path, {**self._around(found, document), **content})

    def _released(self, name: str) -> Released | None:
        return next((each for each in self.bank.releases if each.id == name), None)

    def _document(self, released: Released, language: Language) -> Document:
        """The report in one language; made once, however many ask for it at the same time."""
        key = (released.id, language)
        with self._lock:
            if key not in self._documents:
                edition = edition_for(released.record.edition, released.record.year)
                made = compose(report_release(released, edition), edition, language)
                self._documents[key] = made.document
        return self._documents[key]

    def _around(self, released: Released, document: Document) -> dict[str, Any]:
        """What every page of the report has: the way to the others, and words around figures."""
        here = f"/{document.language}/report/{released.id}"
        return {
            **around(document.language),
            "level": 2,
            "address_of": self._address_of(document.language),
            "local": report_words,
            "document": document,
            "here_is": here,
            "whole": f"{here}/{WHOLE}",
            "chapter": None,
            "chapters": (),
            "before": None,
            "after": None,
            "files": list(_files(released, document.language)),
            "others": [
                (each.id, each.record.year) for each in self.bank.releases if each is not released
            ],
            "contents": [
                (f"{here}/{number}", chapter.heading)
                for number, chapter in enumerate(document.chapters, 1)
            ],
        }

    def _address_of(self, language: Language) -> Callable[[Cell], str]:
        """The address of the figure in a cell; empty where the bank has no page of it."""
        asked = "" if language == "nb" else f"?lang={language}"
        known = frozenset(self.bank.ids)

        def address(cell: Cell) -> str:
            figure = cell.figure
            return f"/f/{figure.id}{asked}" if figure and figure.table in known else ""

        return address


def _shown(document: Document, part: str) -> tuple[str, dict[str, Any]] | None:
    """The title of a page and what it shows; None where the report has no such part."""
    if not part:
        return document.title, {}
    if part == WHOLE:
        return document.title, {"chapters": document.chapters, "level": 3}
    number = int(part) if part.isascii() and part.isdecimal() and len(part) < 4 else 0
    if not 1 <= number <= len(document.chapters):
        return None
    chapter = document.chapters[number - 1]
    before = number - 1 if number > 1 else None
    after = number + 1 if number < len(document.chapters) else None
    return chapter.heading, {"chapter": chapter, "number": number, "before": before, "after": after}


def _files(released: Released, language: Language) -> Iterator[tuple[str, str]]:
    """The report as files, in the reader's language or the first that the release has."""
    for form, name in FORMS.items():
        for each in dict.fromkeys((language, *LANGUAGES)):
            if (released.folder / "files" / name(each)).is_file():
                yield form, f"/releases/{released.id}/{name(each)}"
                break


def report_release(released: Released, edition: Edition) -> Release:
    """A release with the figures that its report prints, and not those of the rest of the bank."""
    folder = released.folder
    revisions = read_revisions(folder / REVISIONS) if released.record.follows else ()
    revised = {each.figure_id.partition("/")[0] for each in revisions}
    return Release(
        record=released.record,
        figures=FigureSet(read_figures(folder / FIGURES, {*_printed(edition), *revised})),
        claims={each.id: each for each in read_claims(folder / CLAIMS)},
        definitions=released.definitions,
        folder=folder,
        revisions=revisions,
    )


def _printed(edition: Edition) -> Iterator[str]:
    """The tables and series that the report draws, and those that its sentences read."""
    yield from (block.grid.table.id for block in edition.drawn)
    yield from (block.series.id for block in edition.blocks if isinstance(block, SeriesBlock))
    for text in edition.texts():
        yield from (hole.table for hole in holes(text) if isinstance(hole, FigureHole))
