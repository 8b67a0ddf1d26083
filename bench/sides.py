"""One side of the benchmark in a process of its own (`python -m bench.sides SIDE FOLDER …`).

It opens the Parquet files, counts as often as it is told, and writes down the
seconds of each count, the most memory it held, and the counts of the last.
"""

import pickle
import resource
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter

import duckdb

from bench.by_hand import Key, count_by_hand
from bench.generate import KNOWN_AT
from bench.in_pandas import count_in_pandas
from bench.in_polars import count_in_polars
from bench.tables import TABLES, YEAR
from fotfeste.domain.period import Period
from fotfeste.extract.format import FILES
from fotfeste.extract.manifest import Manifest
from fotfeste.extract.reader import Extract
from fotfeste.extract.values import in_use, literal
from fotfeste.indicators.tabulate import tabulate

MEMORY = "1200MB"
"""What DuckDB may hold for the declarations before it lays rows on disk; by hand, what it likes."""

Counts = dict[Key, int]


@dataclass(frozen=True)
class Measured:
    """What one process measured: wall and processor seconds of each count, megabytes, counts."""

    seconds: list[float]
    processor: list[float]
    megabytes: float
    counts: Counts


def main() -> None:
    """Count `turns` times on one side, and pickle what was measured."""
    side, folder, turns, result = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    count = SIDES[side](folder)
    seconds, processor = [], []
    counts: Counts = {}
    for _ in range(turns):
        started, used = perf_counter(), _processor()
        counts = count()
        seconds.append(perf_counter() - started)
        processor.append(_processor() - used)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    Path(result).write_bytes(pickle.dumps(Measured(seconds, processor, megabytes, counts)))


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _connected(folder: Path) -> duckdb.DuckDBPyConnection:
    """The files as views; those that were not made have no rows."""
    connection = duckdb.connect()
    connection.execute(f"SET temp_directory = {literal(str(folder / 'spill'))}")
    for file in FILES:
        path = folder / f"{file.name}.parquet"
        columns = ", ".join(f'"{column.name}" {in_use(column)}' for column in file.columns)
        if path.exists():
            connection.execute(f"CREATE VIEW {file.name} AS FROM read_parquet('{path}')")
        else:
            connection.execute(f"CREATE TABLE {file.name} ({columns})")
    return connection


def _by_hand(folder: Path) -> Callable[[], Counts]:
    connection = _connected(folder)
    return lambda: count_by_hand(connection)


def _declared(folder: Path) -> Callable[[], Counts]:
    """An extract that has been checked; reading and checking are not measured."""
    connection = _connected(folder)
    connection.execute(f"SET memory_limit = '{MEMORY}'")
    covers = Period(date(2016, 1, 1), date(2025, 6, 1))
    manifest = Manifest(KNOWN_AT, covers, True, None, None, {}, {})
    extract = Extract(folder, manifest, connection, ExitStack())

    def count() -> Counts:
        rows = tabulate(extract, TABLES, YEAR).rows.to_pylist()
        return {
            (row["table"], row["year"], row["contents"], tuple(row["codes"])): row["count"]
            for row in rows
            if row["count"]
        }

    return count


SIDES: dict[str, Callable[[Path], Callable[[], Counts]]] = {
    "by hand": _by_hand,
    "tabulate": _declared,
    "polars": lambda folder: lambda: count_in_polars(folder),
    "pandas": lambda folder: lambda: count_in_pandas(folder),
}

if __name__ == "__main__":
    main()
