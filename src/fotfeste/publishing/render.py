"""Renders a report (lager rapporten): every form of it, from a release alone.

report.nb.html   report.nb.pdf   tables.nb.xlsx   charts/ID.nb.svg   charts/ID.nb.png
tables/ID.nb.csv        every figure of a table, for programs
tables/ID.nb.excel.csv  the same in words, as Norwegian Excel opens it
tables/ID.nb.json       the same as JSON-stat 2.0, with notes and definitions
figures.nb.parquet      every figure of the release in words; figures.nb.excel.csv
left-out.nb.txt         what the edition would say, and the release has no number or words for
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.text import Language
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.publishing import names, words
from fotfeste.publishing.charts.raster import png
from fotfeste.publishing.compose import compose
from fotfeste.publishing.data.datasets import Collector, Shared
from fotfeste.publishing.data.files import File, data_files
from fotfeste.publishing.document import Document, PrintedChart
from fotfeste.publishing.html.page import html
from fotfeste.publishing.pdf.paper import pdf
from fotfeste.publishing.sentences import LeftOut
from fotfeste.publishing.workbook import workbook


def render(release: Release, edition: Edition, language: Language, out: Path) -> tuple[Path, ...]:
    """Write the report in one language to `out`; the paths written.

    All files are made before any is put in place, and each takes the place of an
    older one at once.
    """
    return put_in_place(tuple(drawn(release, edition, language, Shared(release))), out)


def render_all(
    release: Release, edition: Edition, languages: Sequence[Language], out: Path
) -> tuple[Path, ...]:
    """Write the report in several languages to `out`, side by side on the machine's cores."""
    shared = Shared(release)

    def written(language: Language) -> tuple[Path, ...]:
        return put_in_place(tuple(drawn(release, edition, language, shared)), out)

    with ThreadPoolExecutor() as pool:
        return tuple(path for paths in pool.map(written, languages) for path in paths)


def drawn(release: Release, edition: Edition, language: Language, shared: Shared) -> Iterator[File]:
    """Every file of the report, by its path; `shared` is what all languages have alike."""
    composed = compose(release, edition, language)
    document, on = composed.document, max(part.known_at for part in release.record.parts)
    collector = Collector(shared, composed.contents)
    yield PurePosixPath(names.page(language)), html(document).encode()
    yield PurePosixPath(names.paper(language)), pdf(document, on)
    yield PurePosixPath(names.book(language)), workbook(document, on)
    yield from data_files(document, list(collector.datasets(edition)), release.record.id)
    yield from _charts(document)
    left_out = (*composed.left_out, *collector.left_out)
    yield PurePosixPath(names.left_out(language)), _told(document, left_out).encode()


def _charts(document: Document) -> Iterator[File]:
    """Every chart as SVG and as PNG."""
    language = document.language
    synthetic = f"{words.SYNTHETIC.in_language(language)}."
    mark = {"Warning": synthetic} if document.synthetic else {}
    for part in document.tabulated:
        if isinstance(part, PrintedChart):
            alone = part.drawing.alone
            told = {"Title": part.title, "Description": part.alternative, **mark}
            yield names.chart(part.id, language, "svg"), alone.encode()
            yield names.chart(part.id, language, "png"), png(alone, told)


def _told(document: Document, left_out: Iterable[LeftOut]) -> str:
    """What was left out, a paragraph each: the words with their holes, and why."""
    heading = words.LEFT_OUT.in_language(document.language)
    if document.synthetic:
        heading += f" ({words.SYNTHETIC.in_language(document.language).lower()})"
    told = [
        "\n".join((text.words, *(f"    {why}" for why in text.because)))
        for text in dict.fromkeys(left_out)
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
