"""Composes a report (setter sammen rapporten): release and edition in, a document in one language out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.block import (
    AnyBlock,
    Bullets,
    ChartBlock,
    DefinitionsBlock,
    KeyFigures,
    Note,
    Paragraph,
    RevisionsBlock,
    RulesBlock,
    SeriesBlock,
    SignsBlock,
    Subheading,
    TableBlock,
)
from fotfeste.indicators.definitions.edition import Chapter, Edition
from fotfeste.publishing import explained, words
from fotfeste.publishing.document import AnyPart, Document, DocumentChapter, Heading, Terms
from fotfeste.publishing.drawn_parts import Drawer, everything_shown, labels
from fotfeste.publishing.main_part import main_part
from fotfeste.publishing.numbers import day
from fotfeste.publishing.prose_parts import Writer
from fotfeste.publishing.rounding import Rounding
from fotfeste.publishing.sentences import Contents, LeftOut


@dataclass(frozen=True)
class Composed:
    """A document, what its holes were filled with, and the texts that nothing could fill."""

    document: Document
    contents: Contents
    left_out: tuple[LeftOut, ...]


def compose(release: Release, edition: Edition, language: Language) -> Composed:
    """The report of a release by an edition, in one language."""
    shown = everything_shown(edition, release, language)
    labelled = labels(edition, shown, language)
    writer = Writer(
        contents=contents(release, edition, language, labelled),
        year=release.record.year,
        rounding=Rounding(edition.sums, {t.id: t for t in edition.tables}, release.figures),
        rounding_note=edition.rounding,
    )
    composer = Composer(
        release,
        edition,
        language,
        writer,
        Drawer(release, edition, language, shown, labelled, writer),
    )
    return Composed(composer.document(), writer.contents, tuple(writer.left_out))


def contents(
    release: Release, edition: Edition, language: Language, labelled: dict[str, str]
) -> Contents:
    """What the holes of the edition's texts are filled with."""
    return Contents(
        language=language,
        year=release.record.year,
        known_at=main_part(release.record).known_at,
        figures=release.figures,
        claims={name: claim.words for name, claim in release.claims.items()},
        constants={constant.id: constant.text for constant in edition.constants},
        references={block: label.lower() for block, label in labelled.items()},
    )


class Composer:
    """Puts one document together, from the first part to the last."""

    def __init__(
        self,
        release: Release,
        edition: Edition,
        language: Language,
        writer: Writer,
        drawer: Drawer,
    ) -> None:
        self.release = release
        self.edition = edition
        self.language = language
        self.writer = writer
        self.drawer = drawer
        self._headings = 0

    def document(self) -> Document:
        """The whole document."""
        return Document(
            language=self.language,
            title=self.writer.words(self.edition.title),
            subtitle=self.writer.words(self.edition.subtitle),
            facts=tuple(self._facts()),
            synthetic=self.release.record.synthetic,
            front=self._parts(self.edition.front),
            chapters=tuple(self._chapters()),
        )

    def _facts(self) -> Iterator[str]:
        """What the release says of itself, for the first page."""
        for status in dict.fromkeys(part.status for part in self.release.record.parts):
            yield self._say(words.STATUSES[status])
        for announced in dict.fromkeys(part.announced for part in self.release.record.parts):
            if announced:
                yield self._say(words.ANNOUNCED).format(day=day(announced, self.language))
        known_at = main_part(self.release.record).known_at
        yield self._say(words.KNOWN_AT).format(day=day(known_at, self.language))
        yield from explained.switched(self.release, self.language)
        yield self._say(words.RELEASE).format(id=self.release.record.id)

    def _chapters(self) -> Iterator[DocumentChapter]:
        """The chapters that have anything to say."""
        for chapter in self.edition.chapters:
            composed = self._chapter(chapter)
            if composed.parts:
                yield composed

    def _chapter(self, chapter: Chapter) -> DocumentChapter:
        heading, anchor = self.writer.words(chapter.heading), self._anchor()
        return DocumentChapter(heading, anchor, self._parts(chapter.blocks))

    def _parts(self, blocks: Iterable[AnyBlock]) -> tuple[AnyPart, ...]:
        """What the blocks of the year become; headings with nothing under them are left out."""
        parts = [self._part(block) for block in blocks if self.release.record.year in block.years]
        return tuple(_without_bare_headings([part for part in parts if part]))

    def _part(self, block: AnyBlock) -> AnyPart | None:
        match block:
            case Paragraph():
                return self.writer.paragraph(block)
            case Bullets():
                return self.writer.points(block)
            case KeyFigures():
                return self.writer.key_figures(block)
            case Note():
                return self.writer.aside(block)
            case Subheading():
                return Heading(self.writer.words(block.text), self._anchor())
            case TableBlock() | ChartBlock() | SeriesBlock() | RevisionsBlock():
                return self.drawer.draw(block)
            case DefinitionsBlock() | RulesBlock() | SignsBlock():
                return self._terms(block)

    def _terms(self, block: DefinitionsBlock | RulesBlock | SignsBlock) -> Terms:
        """Definitions, rules or signs, as the release carries them."""
        match block:
            case SignsBlock():
                return Terms(explained.signs(self.language), beside=True)
            case RulesBlock():
                return Terms(explained.rules(self.release.definitions, self.language))
            case DefinitionsBlock():
                tables = [drawn.grid.table for drawn in self.edition.drawn]
                return Terms(explained.definitions(self.release.definitions, tables, self.language))

    def _anchor(self) -> str:
        """The next heading's name, the same in every language."""
        self._headings += 1
        return f"h{self._headings}"

    def _say(self, text: Text) -> str:
        return text.in_language(self.language)


def _without_bare_headings(parts: list[AnyPart]) -> Iterator[AnyPart]:
    following: list[AnyPart | None] = [*parts[1:], None]
    for part, after in zip(parts, following, strict=False):
        if not isinstance(part, Heading) or not (after is None or isinstance(after, Heading)):
            yield part
