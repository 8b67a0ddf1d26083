"""A report as a figures file (rapport som tallfil): what is read, its review, and its counts."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from fotfeste.domain.text import Language, Text
from fotfeste.publishing.audit.reading.documents import read_document
from fotfeste.publishing.audit.reading.reading import Read
from fotfeste.publishing.audit.reading.review import review
from fotfeste.publishing.audit.reading.review_page import review_page
from fotfeste.reconstruction.figures.printed import FiguresFile
from fotfeste.reconstruction.figures.reader import figures_of

COUNTED = Text(
    nb="{file}: {all} tall lest: {placed} plassert, {asked} må bekreftes, {none} er ikke statistikk, {suspected} mistenkt for trykkfeil.",
    nn="{file}: {all} tal lesne: {placed} plasserte, {asked} må stadfestast, {none} er ikkje statistikk, {suspected} mistenkte for trykkfeil.",
    en="{file}: {all} numbers read: {placed} placed, {asked} to confirm, {none} no figures, {suspected} suspected misprints.",
)


@dataclass(frozen=True)
class ReportRead:
    """A report: every number of it, and its review file as text."""

    name: str
    read: tuple[Read, ...]
    review: str
    page: str
    """The review as a page, where a person chooses and downloads it."""
    text: str = ""
    """Its running text, whose claims are tested against its own figures."""

    @property
    def figures(self) -> FiguresFile:
        """The numbers that are placed; the row is that of the review file."""
        return figures_of(self.review, self.name)

    @property
    def told(self) -> Text:
        """How many numbers are placed, asked about and no figures."""
        states = Counter(each.state for each in self.read)
        return COUNTED.filled(
            file=self.name,
            all=len(self.read),
            placed=states["placed"],
            asked=states["asked"],
            none=states["not a figure"],
            suspected=sum(each.suspicion is not None for each in self.read),
        )


def read_report(path: Path, language: Language) -> ReportRead:
    """A report read; raises Refused where it cannot be."""
    found, text = read_document(path)
    read = tuple(found)
    return ReportRead(
        path.name,
        read,
        review(path.stem, read, language),
        review_page(path.stem, read, language),
        text,
    )
