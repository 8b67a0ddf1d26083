"""Measure one report's counts beside the same counts in hand-written SQL (`make bench`).

Both sides read the same Parquet files, in one run and in turn, three times
each; the best time of each side is compared. Their counts must be the same.
"""

import os
import platform
import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import duckdb

from bench.by_hand import Key, count_by_hand
from bench.generate import KNOWN_AT, generate
from bench.tables import TABLES, YEAR
from fotfeste.domain.period import Period
from fotfeste.extract.format import FILES
from fotfeste.extract.manifest import Manifest
from fotfeste.extract.reader import Extract
from fotfeste.extract.values import in_use
from fotfeste.indicators.tabulate import tabulate

PARTICIPATIONS = 1_000_000
TURNS = 3
MOST = 1.5
"""How many times the hand-written SQL's time the declarations may take."""


def main() -> int:
    """Generate, measure, print; 1 where the counts differ or the target is missed."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else PARTICIPATIONS
    with TemporaryDirectory() as folder:
        connection = generate(Path(folder), number)
        _print_setting(connection)
        extract = _extract(Path(folder), connection)
        declared: dict[Key, int] = {}
        by_hand: dict[Key, int] = {}
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(TURNS):
            by_hand = _timed(times[0], lambda: count_by_hand(connection))
            declared = _timed(times[1], lambda: _tabulated(extract))
    return _judge(by_hand, declared, *map(min, times))


def _timed(times: list[float], count: Callable[[], dict[Key, int]]) -> dict[Key, int]:
    start = perf_counter()
    counts = count()
    times.append(perf_counter() - start)
    return counts


def _tabulated(extract: Extract) -> dict[Key, int]:
    rows = tabulate(extract, TABLES, YEAR).rows.to_pylist()
    return {
        (row["table"], row["year"], row["contents"], tuple(row["codes"])): row["count"]
        for row in rows
        if row["count"]
    }


def _extract(folder: Path, connection: duckdb.DuckDBPyConnection) -> Extract:
    """The files as an extract that has been checked; reading and checking are not measured."""
    for file in FILES:
        columns = ", ".join(f'"{column.name}" {in_use(column)}' for column in file.columns)
        if not (folder / f"{file.name}.parquet").exists():
            connection.execute(f"CREATE TABLE {file.name} ({columns})")
    covers = Period(date(2016, 1, 1), date(2025, 6, 1))
    manifest = Manifest(KNOWN_AT, covers, True, None, None, {}, {})
    return Extract(folder, manifest, connection, ExitStack())


def _print_setting(connection: duckdb.DuckDBPyConnection) -> None:
    threads = connection.execute("SELECT current_setting('threads')").fetchall()[0][0]
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores, {threads} threads")
    print(f"python {platform.python_version()}, duckdb {duckdb.__version__}")
    for file in ("participations", "measures", "leave", "endings"):
        rows = connection.execute(f"SELECT count(*) FROM {file}").fetchall()[0][0]
        print(f"{file}: {rows:,} rows")


def _judge(
    by_hand: dict[Key, int], declared: dict[Key, int], seconds_by_hand: float, seconds: float
) -> int:
    differing = {
        key for key in by_hand.keys() | declared.keys() if by_hand.get(key) != declared.get(key)
    }
    print(f"counts above zero: {len(by_hand):,}; different: {len(differing)}")
    for key in sorted(differing, key=str)[:5]:
        print(f"  {key}: by hand {by_hand.get(key)}, tabulated {declared.get(key)}")
    ratio = seconds / seconds_by_hand
    print(f"by hand {seconds_by_hand:.2f} s, tabulate {seconds:.2f} s, best of {TURNS}")
    print(f"ratio {ratio:.2f}, at most {MOST} wanted")
    return int(bool(differing) or ratio > MOST)


if __name__ == "__main__":
    sys.exit(main())
