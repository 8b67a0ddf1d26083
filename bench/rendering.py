"""Counting and drawing one year at national size (`python -m bench.rendering EXTRACT [EDITION]`).

The figures are protected beforehand. Then the tables are counted again and every
form of the report is drawn in the three languages, warm: the second time in the
same process. It fails where that takes longer than is wanted.
"""

import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from fotfeste.catalogue.editions import edition_for
from fotfeste.disclosure.figures.release import read_release
from fotfeste.domain.text import LANGUAGES
from fotfeste.extract.reader import read
from fotfeste.indicators.tabulate import tabulate
from fotfeste.production import RELEASE, produce
from fotfeste.publishing.render import render_all

YEAR = 2024
TURNS = 3
MOST = 5.0
"""Seconds."""


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
        produce(YEAR, source, out, name, LANGUAGES)
        release = read_release(out / RELEASE)
        counted = _best(lambda: tabulate(extract, edition.tables, YEAR))
        drawn = _best(lambda: render_all(release, edition, LANGUAGES, out / "again"))
        files = sum(1 for path in (out / "again").rglob("*") if path.is_file())
    print(
        f"{name} edition: {len(edition.tables)} tables, {files} files in {len(LANGUAGES)} languages"
    )
    print(f"counted in {counted:.2f} s, drawn in {drawn:.2f} s, warm, best of {TURNS}")
    print(f"together {counted + drawn:.2f} s, at most {MOST} wanted")
    return int(counted + drawn > MOST)


def _best(work: Callable[[], object]) -> float:
    """The quickest of some turns, after one that is not measured."""
    work()
    times = []
    for _ in range(TURNS):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
