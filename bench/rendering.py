"""Counting and drawing one year at national size (`python -m bench.rendering EXTRACT [EDITION [RELEASE]]`).

The figures are protected beforehand, or are those of a release of the edition. Then the tables are counted again and every
form of the report is drawn in the three languages, warm: the second time in the
same process. It fails where that takes longer than is wanted. Last it tells what
each form costs of the processor, one after the other.
"""

import os
import platform
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from fotfeste.catalogue.editions import edition_for
from fotfeste.disclosure.figures.release import Release, read_release
from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.extract.reader import read
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.tabulate import tabulate
from fotfeste.production import RELEASE, produce
from fotfeste.publishing.data.datasets import Shared
from fotfeste.publishing.render import drawn, render_all

YEAR = 2024
TURNS = 3
MOST = 5.0
"""Seconds."""

Work = Callable[[], object]


def main() -> int:
    """Measure and print; 1 where it takes too long."""
    source = Path(sys.argv[1])
    name = sys.argv[2] if len(sys.argv) > 2 else "printed"
    edition = edition_for(name, YEAR)
    print(
        f"machine: {platform.machine()}, {os.cpu_count()} cores, python {platform.python_version()}"
    )
    with TemporaryDirectory(prefix="bench-") as folder, read(source) as extract:
        out = Path(folder)
        release = _protected(source, name, out)
        counted = _best(lambda: tabulate(extract, edition.tables, YEAR))
        rendered = _best(lambda: render_all(release, edition, LANGUAGES, out / "again"))
        files = sum(1 for path in (out / "again").rglob("*") if path.is_file())
    print(
        f"{name} edition: {len(edition.tables)} tables, {len(release.figures):,} figures, "
        f"{files} files in {len(LANGUAGES)} languages; warm, best of {TURNS}"
    )
    for what, (wall, processor) in (("counted", counted), ("drawn", rendered)):
        print(f"{what} in {wall:.2f} s, {processor:.2f} s of processor")
    _print_forms(release, edition)
    together = counted[0] + rendered[0]
    print(f"together {together:.2f} s, at most {MOST} wanted")
    return int(together > MOST)


def _protected(source: Path, edition: str, out: Path) -> Release:
    """The release that was named, or one made now."""
    if len(sys.argv) > 3:
        return read_release(Path(sys.argv[3]))
    produce(YEAR, source, out, edition, LANGUAGES)
    return read_release(out / RELEASE)


def _best(work: Work) -> tuple[float, float]:
    """Seconds on the clock and of the processor: the least of some turns, after one not measured."""
    work()
    taken = [_taken(work) for _ in range(TURNS)]
    return min(wall for wall, _ in taken), min(processor for _, processor in taken)


def _taken(work: Work) -> tuple[float, float]:
    started = perf_counter(), process_time()
    work()
    return perf_counter() - started[0], process_time() - started[1]


def _print_forms(release: Release, edition: Edition) -> None:
    """What each form takes in each language, in seconds of the processor."""
    shared = Shared(release)
    by_language = {each: dict(_forms(release, edition, each, shared)) for each in LANGUAGES}
    print(f"{'form':12}" + "".join(f"{language:>8}" for language in LANGUAGES))
    for form in by_language[LANGUAGES[0]]:
        print(f"{form:12}" + "".join(f"{by_language[each][form]:8.2f}" for each in LANGUAGES))


def _forms(
    release: Release, edition: Edition, language: Language, shared: Shared
) -> Iterator[tuple[str, float]]:
    """By the endings of files; what makes a document of the release is the first's."""
    taken: dict[str, float] = {}
    started = process_time()
    for path, _ in drawn(release, edition, language, shared):
        form = path.name.partition(f".{language}.")[2]
        taken[form] = taken.get(form, 0.0) + process_time() - started
        started = process_time()
    yield from taken.items()


if __name__ == "__main__":
    sys.exit(main())
