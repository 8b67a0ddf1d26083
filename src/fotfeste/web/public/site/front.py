"""The front page (forside): what the newest report begins with, and the way to the rest."""

from collections.abc import Iterator
from dataclasses import dataclass

from fotfeste.catalogue.editions import edition_for
from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.block import Bullets, KeyFigures
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.publishing.main_part import main_part
from fotfeste.publishing.sentences import Contents, Filled
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import updated_on
from fotfeste.publishing.statbank.released import Released
from fotfeste.web.public.site import words
from fotfeste.web.public.site.figures import Figures
from fotfeste.web.public.site.page import Page

POINTS = 8
"""So many findings are enough for a first look; the report has the rest."""


def front(bank: Bank, language: Language) -> Page:
    """The year's key figures and findings, in the words of the newest release."""
    release = newest(bank)
    told = _Told(release, edition_for(release.record.edition, release.record.year), bank, language)
    return Page(
        "front.html.j2",
        words.SITE.in_language(language),
        "",
        {
            "key_figures": list(told.key_figures()),
            "findings": list(told.findings())[:POINTS],
            "year": release.record.year,
        },
    )


def newest(bank: Bank) -> Released:
    """The release with the newest figures about the latest year."""
    return max(
        bank.releases,
        key=lambda each: (each.record.year, updated_on(main_part(each.record)), each.id),
    )


@dataclass(frozen=True)
class _Told:
    """A release's own words, its holes filled with the bank's figures."""

    release: Released
    edition: Edition
    bank: Bank
    language: Language

    def key_figures(self) -> Iterator[tuple[str, str]]:
        """The numbers that the report begins with, each with what it says."""
        contents = self._contents()
        for block in self.edition.blocks:
            if isinstance(block, KeyFigures):
                for number, says in block.figures:
                    filled = [self._filled(contents, number), self._filled(contents, says)]
                    if all(filled):
                        yield filled[0], filled[1]

    def findings(self) -> Iterator[str]:
        """The points of the report's findings that can be said in full."""
        contents = self._contents()
        for block in self.edition.blocks:
            if isinstance(block, Bullets) and self.release.record.year in block.years:
                for point in block.points:
                    said = (self._filled(contents, sentence.text) for sentence in point)
                    whole = " ".join(filter(None, said))
                    if whole:
                        yield whole

    def _filled(self, contents: Contents, text: Text) -> str:
        filled = contents.fill(text)
        return filled.words if isinstance(filled, Filled) else ""

    def _contents(self) -> Contents:
        record = self.release.record
        return Contents(
            language=self.language,
            year=record.year,
            known_at=main_part(record).known_at,
            figures=Figures(self.bank, self.release.id),
            claims=self.release.claims,
            constants={each.id: each.text for each in self.edition.constants},
            references={},
        )
