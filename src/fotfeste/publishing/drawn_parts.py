"""Tables and charts of a report (tabeller og figurer): numbered, arranged, drawn, with their notes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fotfeste.disclosure.figures.figure import SIGNS
from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.block import (
    ChartBlock,
    RevisionsBlock,
    SeriesBlock,
    TableBlock,
)
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.publishing import words
from fotfeste.publishing.arrange import arrange, arrange_series
from fotfeste.publishing.arrangement import Arranged
from fotfeste.publishing.charts.drawing import draw
from fotfeste.publishing.charts.picture import Picture
from fotfeste.publishing.document import Phrase, PrintedChart, PrintedTable, Prose
from fotfeste.publishing.main_part import main_part
from fotfeste.publishing.numbers import UNITS, day
from fotfeste.publishing.prose_parts import Writer
from fotfeste.publishing.revised import arrange_revisions, of_each_cause

Numbered = TableBlock | ChartBlock | SeriesBlock | RevisionsBlock


def arranged(block: Numbered, release: Release, language: Language) -> Arranged:
    """The figures that a table or chart shows, in rows and columns."""
    year = release.record.year
    if isinstance(block, SeriesBlock):
        years = [year + offset for offset in block.offsets]
        return arrange_series(block.series, years, release.figures, language)
    if isinstance(block, RevisionsBlock):
        return arrange_revisions(release, language)
    return arrange(block.grid, release.figures, year, language)


def everything_shown(edition: Edition, release: Release, language: Language) -> dict[str, Arranged]:
    """What every table and chart shows that has something to show, in their order, by id."""
    found = {
        block.id: arranged(block, release, language)
        for block in edition.blocks
        if isinstance(block, Numbered) and release.record.year in block.years
    }
    return {name: each for name, each in found.items() if each.rows}


def labels(edition: Edition, shown: Mapping[str, Arranged], language: Language) -> dict[str, str]:
    """«Tabell 3», «Figur 1» of every table and chart that is shown, by id."""
    labelled: dict[str, str] = {}
    numbered = {"chart": 0, "table": 0}
    for block in edition.blocks:
        if not isinstance(block, Numbered) or block.id not in shown:
            continue
        kind = "chart" if isinstance(block, ChartBlock) else "table"
        numbered[kind] += 1
        word = words.CHART if kind == "chart" else words.TABLE
        labelled[block.id] = f"{word.in_language(language)} {numbered[kind]}"
    return labelled


@dataclass(frozen=True)
class Drawer:
    """Draws the tables and charts of one report."""

    release: Release
    edition: Edition
    language: Language
    shown: Mapping[str, Arranged]
    labels: Mapping[str, str]
    writer: Writer

    def draw(self, block: Numbered) -> PrintedTable | PrintedChart | Prose | None:
        """A table or chart; None where the release has nothing for it."""
        match block:
            case TableBlock():
                return self.table(block)
            case ChartBlock():
                return self.chart(block)
            case SeriesBlock():
                return self.series(block)
            case RevisionsBlock():
                return self.revisions(block)

    def table(self, block: TableBlock) -> PrintedTable | None:
        """A table; None where the release has no figure for it."""
        if block.id not in self.labels:
            return None
        return PrintedTable(
            id=block.id,
            label=self.labels[block.id],
            caption=self.writer.words(block.caption),
            arranged=(shown := self.shown[block.id]),
            unit=self._unit(shown),
            notes=self._notes((*block.grid.table.notes, *block.notes), shown),
        )

    def chart(self, block: ChartBlock) -> PrintedChart | None:
        """A chart with its data table; None where the release has no figure for it."""
        if block.id not in self.labels:
            return None
        drawn = data = self.shown[block.id]
        if block.data:
            year = self.release.record.year
            data = arrange(block.data, self.release.figures, year, self.language)
        caption = self.writer.words(block.caption)
        alternative = self.writer.sentences(block.alternative) or self._say(words.SHOWN_BELOW)
        title = f"{self.labels[block.id]}. {caption}"
        return PrintedChart(
            id=block.id,
            label=self.labels[block.id],
            caption=caption,
            arranged=data,
            unit=self._unit(data),
            notes=self._notes((*block.grid.table.notes, *block.notes), data),
            drawing=draw(block.kind, drawn, self._picture(block.id, title, alternative, drawn)),
            alternative=alternative,
        )

    def series(self, block: SeriesBlock) -> PrintedTable | None:
        """A series from outside, which says that it is; None where the release has none of it."""
        if block.id not in self.labels:
            return None
        shown = self.shown[block.id]
        source = f"{self._say(words.SOURCE)}: {self.writer.words(block.series.source)}"
        missing = (block.series.missing,) if block.series.missing else ()
        return PrintedTable(
            id=block.id,
            label=self.labels[block.id],
            caption=self.writer.words(block.caption),
            arranged=shown,
            unit=self._unit(shown),
            notes=(
                self._say(words.FROM_OUTSIDE),
                source,
                *self._notes(missing, shown),
            ),
        )

    def revisions(self, block: RevisionsBlock) -> PrintedTable | Prose | None:
        """What is another than in the release before; only why, where nothing for the country is."""
        told = tuple(of_each_cause(self.release, self.language))
        if not told:
            return None
        notes = (*filter(None, map(self.writer.words, block.notes)), *told)
        if block.id not in self.labels:
            return Prose(tuple(map(Phrase, notes)))
        return PrintedTable(
            id=block.id,
            label=self.labels[block.id],
            caption=self.writer.words(block.caption),
            arranged=self.shown[block.id],
            unit="",
            notes=notes,
        )

    def _picture(self, block: str, title: str, alternative: str, drawn: Arranged) -> Picture:
        synthetic = self._say(words.SYNTHETIC) if self.release.record.synthetic else ""
        return Picture(block, title, alternative, self._unit(drawn), synthetic, self.language)

    def _unit(self, shown: Arranged) -> str:
        return self._say(UNITS[shown.unit]) if shown.unit else ""

    def _say(self, text: Text) -> str:
        return text.in_language(self.language)

    def _notes(self, declared: Iterable[Text], shown: Arranged) -> tuple[str, ...]:
        """The notes that can be filled, what rounding does, the status if it is not final, the signs."""
        figures = [cell.figure for cell in shown.cells if cell.figure]
        notes = [self.writer.words(text) for text in declared]
        if self.writer.rounding.shows_in(figures):
            notes.append(self.writer.words(self.edition.rounding))
        notes += self._on_parts({figure.table for figure in figures})
        return (*filter(None, notes), *self._signs(shown))

    def _on_parts(self, tables: set[str]) -> list[str]:
        """What sets the figures apart from the rest of the report: not final, another cut-off."""
        record = self.release.record
        parts = [part for part in record.parts if tables & set(part.tables)]
        statuses = dict.fromkeys(part.status for part in parts if part.status != "final")
        others = {part.known_at for part in parts} - {main_part(record).known_at}
        known_at = [
            self._say(words.KNOWN_AT).format(day=day(each, self.language))
            for each in sorted(others)
        ]
        return [
            f"{told}."
            for told in (*(self._say(words.STATUSES[each]) for each in statuses), *known_at)
        ]

    def _signs(self, shown: Arranged) -> tuple[str, ...]:
        """Each sign in the table, explained."""
        used = {cell.sign: cell.words for cell in shown.cells if cell.sign}
        return tuple(
            f"{used[sign]} = {text.in_language(self.language).lower()}."
            for sign, text in SIGNS.items()
            if sign in used
        )
