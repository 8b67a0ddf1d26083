"""How soon `fotfeste --help` is there (`python -m bench.start`); it fails where that takes too long."""

import os
import platform
import subprocess
import sys
from pathlib import Path
from time import perf_counter

TURNS = 10
MOST = 0.3
"""Seconds, of a new process whose files the system has at hand."""


def main() -> int:
    """Measure and print; 1 where it takes too long."""
    command = [str(Path(sys.executable).parent / "fotfeste"), "--help"]
    times = []
    for _ in range(TURNS + 1):
        started = perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        times.append(perf_counter() - started)
    print(
        f"machine: {platform.machine()}, {os.cpu_count()} cores, python {platform.python_version()}"
    )
    print(
        f"fotfeste --help: {min(times[1:]):.3f} s, best of {TURNS} new processes; at most {MOST} wanted"
    )
    return int(min(times[1:]) > MOST)


if __name__ == "__main__":
    sys.exit(main())
