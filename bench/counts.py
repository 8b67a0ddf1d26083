"""One report's counts beside the same counts in hand-written SQL, Polars and pandas.

`python -m bench.counts [PARTICIPATIONS…]` makes a register of each size, counts
on every side in a process of its own, in turn, and prints a table. It fails where
two counts differ, or a limit is broken.
"""

import os
import pickle
import platform
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.frames import TABLES as IN_FRAMES
from bench.sides import MEMORY, Counts, Measured

SIZES = (1_000_000, 10_000_000)
BY_HAND, DECLARED, PANDAS = "by hand", "tabulate", "pandas"
FRAMES = ("polars", PANDAS)
ROUNDS = 2
MOST = 1.2
"""How many times the hand-written SQL's time the declarations may take."""
PANDAS_LEAST = 10
"""How many times the declarations' time pandas is wanted to take."""
MEGABYTES = 2048
STEEPER = 1.1
"""Time may grow this much more than rows do: 1 would leave no room for noise."""


def main() -> int:
    """Measure every size; 1 where something is not as it should be."""
    sizes = [int(each) for each in sys.argv[1:]] or list(SIZES)
    _print_setting()
    faults: list[str] = []
    seconds: dict[int, float] = {}
    for size in sizes:
        with TemporaryDirectory(prefix="bench-") as folder:
            _generate(Path(folder), size)
            measured = measure(Path(folder), _sides(size))
        _print_sides(size, measured)
        faults += judge(size, measured)
        seconds[size] = best(measured[DECLARED])
    for few, many in pairwise(sizes):
        steepness = (seconds[many] / seconds[few]) / (many / few)
        print(f"from {few:,} to {many:,}: time grows {steepness:.2f} times as much as the rows")
        if steepness > STEEPER:
            faults.append(f"time is steeper than the rows from {few:,} to {many:,}")
    for fault in faults:
        print(f"NOT MET: {fault}")
    return int(bool(faults))


def _sides(size: int) -> tuple[str, ...]:
    """The data-frame libraries hold all rows in memory, so the largest sizes are without them."""
    return (BY_HAND, DECLARED, *(FRAMES if size <= SIZES[-1] else ()))


def _generate(folder: Path, size: int) -> None:
    """In a process of its own: what it holds in memory is none of the sides' concern."""
    code = f"from pathlib import Path; from bench.generate import generate; generate(Path({str(folder)!r}), {size})"
    subprocess.run([sys.executable, "-c", code], check=True)


def measure(folder: Path, sides: Sequence[str]) -> dict[str, Measured | None]:
    """Each side in turn, so often; None for one that did not finish."""
    measured: dict[str, Measured | None] = {}
    for _ in range(ROUNDS):
        for side in (BY_HAND, DECLARED):
            measured[side] = _together(measured.get(side), run(side, folder))
    for side in sides:
        if side in FRAMES:
            measured[side] = run(side, folder)
    return measured


def run(side: str, folder: Path, turns: int = 2) -> Measured | None:
    """One side in a process of its own; None where it ended otherwise than well."""
    result = folder / "measured.pickle"
    turns = 1 if side in FRAMES else turns
    command = [sys.executable, "-m", "bench.sides", side, str(folder), str(turns), str(result)]
    if subprocess.run(command, check=False).returncode:
        return None
    measured: Measured = pickle.loads(result.read_bytes())
    return measured


def _together(first: Measured | None, second: Measured | None) -> Measured | None:
    if first is None or second is None:
        return second
    return Measured(
        first.seconds + second.seconds,
        first.processor + second.processor,
        max(first.megabytes, second.megabytes),
        second.counts,
    )


def best(measured: Measured | None) -> float:
    """The quickest count of a side in seconds; endless for one that did not finish."""
    return min(measured.seconds) if measured else float("inf")


def judge(size: int, measured: dict[str, Measured | None]) -> list[str]:
    """What is not as it should be at one size."""
    by_hand, declared = measured[BY_HAND], measured[DECLARED]
    if by_hand is None or declared is None:
        return [f"{size:,}: {BY_HAND if by_hand is None else DECLARED} did not finish"]
    faults = []
    for side, each in measured.items():
        expected = in_frames(by_hand.counts) if side in FRAMES else by_hand.counts
        if each and each.counts != expected:
            wrong = {k for k, _ in each.counts.items() ^ expected.items()}
            faults.append(
                f"{size:,}: {len(wrong)} counts of {side} differ: {sorted(wrong, key=str)[:3]}"
            )
    ratio = best(declared) / best(by_hand)
    if ratio > MOST:
        faults.append(f"{size:,}: {ratio:.2f} times the hand-written SQL, at most {MOST} wanted")
    pandas = measured.get(PANDAS)
    if pandas and best(pandas) < PANDAS_LEAST * best(declared):
        quicker = best(pandas) / best(declared)
        faults.append(f"{size:,}: {quicker:.1f} times as quick as pandas, {PANDAS_LEAST} wanted")
    if declared.megabytes > MEGABYTES:
        faults.append(f"{size:,}: {declared.megabytes:,.0f} MiB held, at most {MEGABYTES:,} wanted")
    return faults


def in_frames(counts: Counts) -> Counts:
    """The counts that the data-frame libraries make too."""
    tables = {table for table, *_ in IN_FRAMES}
    return {key: number for key, number in counts.items() if key[0] in tables}


def _print_setting() -> None:
    print(
        f"machine: {platform.machine()}, {os.cpu_count()} cores; DuckDB may hold {MEMORY} for tabulate"
    )
    names = ("duckdb", "polars", "pandas")
    print(f"python {platform.python_version()}, " + ", ".join(f"{n} {version(n)}" for n in names))


def _print_sides(size: int, measured: dict[str, Measured | None]) -> None:
    by_hand = best(measured[BY_HAND])
    print(f"\n{size:,} participations, {6 * size:,} measures, about {size // 2:,} leaves")
    print(f"{'side':10}{'seconds':>10}{'processor':>11}{'MiB':>8}{'counts':>8}{'ratio':>8}")
    for side, each in measured.items():
        if each is None:
            print(f"{side:10}{'did not finish':>20}")
            continue
        columns = f"{best(each):10.2f}{min(each.processor):11.2f}{each.megabytes:8,.0f}"
        print(f"{side:10}{columns}{len(each.counts):8,}{best(each) / by_hand:8.2f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
