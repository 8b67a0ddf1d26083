"""Renders a report (lager rapporten): every form of it, from a release alone.

report.nb.html   report.nb.pdf   tables.nb.xlsx   tables/ID.nb.csv   charts/ID.nb.svg
left-out.nb.txt  what the edition would say, and the release has no number or words for
"""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.text import Language
from fotfeste.indicators.definitions.block import SeriesBlock
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.series import Series
from fotfeste.indicators.definitions.table import Table
from fotfeste.publishing import names, words
from fotfeste.publishing.compose import Composed, compose
from fotfeste.publishing.document import PrintedChart
from fotfeste.publishing.html.page import html
from fotfeste.publishing.pdf.paper import pdf
from fotfeste.publishing.tidy import tidy
from fotfeste.publishing.workbook import workbook

File = tuple[PurePosixPath, bytes]


def render(release: Release, edition: Edition, language: Language, out: Path) -> tuple[Path, ...]:
    """Write the report in one language to `out`; the paths written.

    All files are made before any is put in place, and each takes the place of an
    older one at once.
    """
    return put_in_place(tuple(drawn(release, edition, language)), out)


def drawn(release: Release, edition: Edition, language: Language) -> Iterator[File]:
    """Every file of the report, by its path."""
    composed = compose(release, edition, language)
    document, on = composed.document, max(part.known_at for part in release.record.parts)
    yield PurePosixPath(names.page(language)), html(document).encode()
    yield PurePosixPath(names.paper(language)), pdf(document, on)
    yield PurePosixPath(names.book(language)), workbook(document, on)
    listed: tuple[Table | Series, ...] = (*edition.tables, *outside(edition))
    for each in listed:
        place = PurePosixPath("tables") / f"{each.id}.{language}.csv"
        yield place, tidy(each, release, language).encode()
    for part in document.tabulated:
        if isinstance(part, PrintedChart):
            path = PurePosixPath("charts") / f"{part.id}.{language}.svg"
            yield path, part.drawing.alone.encode()
    yield PurePosixPath(f"left-out.{language}.txt"), _told(composed).encode()


def outside(edition: Edition) -> tuple[Series, ...]:
    """The series from outside that the edition shows, each once."""
    shown = (block.series for block in edition.blocks if isinstance(block, SeriesBlock))
    return tuple({series.id: series for series in shown}.values())


def _told(composed: Composed) -> str:
    """What was left out, a paragraph each: the words with their holes, and why."""
    heading = words.LEFT_OUT.in_language(composed.document.language)
    if composed.document.synthetic:
        heading += f" ({words.SYNTHETIC.in_language(composed.document.language).lower()})"
    told = [
        "\n".join((text.words, *(f"    {why}" for why in text.because)))
        for text in composed.left_out
    ]
    return "\n\n".join((heading, *told)) + "\n"


def put_in_place(files: Iterable[File], out: Path) -> tuple[Path, ...]:
    """Write the files beside their places, then move each into its own."""
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".drawing-", dir=out) as beside:
        waiting = []
        for place, contents in files:
            path = Path(beside) / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(contents)
            waiting.append((path, out / place))
        for made, final in waiting:
            final.parent.mkdir(parents=True, exist_ok=True)
            made.replace(final)
    return tuple(final for _, final in waiting)
