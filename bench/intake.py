"""Measure the intake of a million facts beside plain bulk insertion of the same rows (`python -m bench.intake EXTRACT`).

The facts are those of a synthetic extract, written as a message. One side is the command
`fotfeste receive` itself: read, judged, stored with history, receipted. The other copies the
rows that came of it into tables without keys, checks or history. Every tenth person first, then
everybody; then everybody again, and everybody shuffled with one record changed.
"""

import json
import os
import platform
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from time import perf_counter, sleep
from typing import Any

import psutil
import psycopg

from fotfeste.exchange.schema.message import FORMAT, KINDS, RECORD_KINDS, VERSION
from fotfeste.register.server import ADDRESS, FOLDER, address, owned
from fotfeste.synthetic.messages import records

LEAST, GOAL, MOST_MEMORY = 5_000, 10_000, 1024
STEEPEST, MOST_AGAIN, MOST_CHANGED = 1.25, 1 / 10, 1 / 3
TENTH = 10
LOOKED = 0.05


@dataclass(frozen=True)
class Took:
    """What a command took: seconds, seconds of processor here and in the server, MiB, facts."""

    wall: float
    own: float
    server: float
    memory: int
    facts: int

    def line(self, name: str) -> str:
        rate = f"{self.facts / self.wall:,.0f}"
        cells = (f"{self.wall:.1f}", f"{self.own:.1f}", f"{self.server:.1f}", f"{self.memory:,}")
        return f"| {name} | {self.facts:,} | {' | '.join(cells)} | {rate} |"


def main() -> int:
    """Measure and print; 1 where a limit is broken."""
    os.environ[FOLDER] = mkdtemp(prefix="fotfeste-bench-") + "/data"
    os.environ[ADDRESS] = server = address()
    with TemporaryDirectory(prefix="fotfeste-bench-") as folder:
        every = list(records(Path(sys.argv[1])))
        tenth = list(_of_persons(every))
        small = received(Path(folder), "tenth", tenth, server)
        with Apart(server) as other:
            whole = received(Path(folder), "whole", every, other)
            again = received(Path(folder), "whole", None, other)
            changed = received(Path(folder), "shuffled", _one_changed(every), other)
            plain = _plain(other)
    here = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{here}; load {os.getloadavg()[0]:.1f}\n")
    print("| what | facts | wall, s | processor here, s | in the server, s | MiB here | facts/s |")
    print("|---|---|---|---|---|---|---|")
    for name, took in (
        ("every tenth person", small),
        ("everybody", whole),
        ("the same file again", again),
        ("shuffled, one record changed", changed),
    ):
        print(took.line(name))
    print(
        f"| plain COPY of the same rows | {whole.facts:,} | {plain:.1f} | | | | {whole.facts / plain:,.0f} |"
    )
    return judged(small, whole, again, changed)


def judged(small: Took, whole: Took, again: Took, changed: Took) -> int:
    """Hold what was measured against the limits; 1 where one is broken."""
    steep = (whole.wall / whole.facts) / (small.wall / small.facts)
    found = (
        ("facts a second", whole.facts / whole.wall, LEAST, True),
        ("MiB", whole.memory, MOST_MEMORY, False),
        ("a fact of the whole / of the tenth", steep, STEEPEST, False),
        ("the same again / first", again.wall / whole.wall, MOST_AGAIN, False),
        ("one changed / first", changed.wall / whole.wall, MOST_CHANGED, False),
    )
    print()
    broken = 0
    for name, value, limit, at_least in found:
        good = value >= limit if at_least else value <= limit
        broken |= not good
        print(
            f"{name}: {value:,.2f} ({'≥' if at_least else '≤'} {limit:,.2f}){'' if good else ' BROKEN'}"
        )
    return int(broken)


def received(folder: Path, name: str, facts: Sequence[dict[str, Any]] | None, server: str) -> Took:
    """Send records (None: the file of that name again) by the command, and what it took."""
    path = folder / f"{name}.json"
    if facts is not None:
        _write(path, name, facts)
    count = sum(1 for _ in path.open(encoding="utf-8")) - 2
    postmaster = _postmaster(server)
    before, began = _processor(postmaster), perf_counter()
    command = [str(Path(sys.prefix) / "bin" / "fotfeste"), "receive", str(path), "--sender", "imdi"]
    process = subprocess.Popen(
        command, env=os.environ | {ADDRESS: server}, stdout=subprocess.DEVNULL
    )
    memory = 0
    while True:
        memory = max(memory, _most_held(process.pid))
        ended, status, used = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        sleep(LOOKED)
    wall = perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{name}: exit status {process.returncode}")
    own = used.ru_utime + used.ru_stime
    return Took(wall, own, _processor(postmaster) - before, memory, count)


def _most_held(process: int) -> int:
    """The most MiB that a process has held so far (what it was forked from is not counted in)."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) // 1024
    return 0


def _write(path: Path, name: str, facts: Sequence[dict[str, Any]]) -> None:
    head = {
        "format": FORMAT,
        "version": VERSION,
        "sender": "imdi",
        "message": name,
        "purpose": "import",
    }
    with path.open("w", encoding="utf-8") as stream:
        stream.write(json.dumps(head)[:-1] + ', "records": [\n')
        for number, record in enumerate(facts):
            stream.write(",\n" if number else "")
            stream.write(json.dumps(record, ensure_ascii=False))
        stream.write("\n]}\n")


def _of_persons(every: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The records of every tenth person."""
    kept: dict[str, set[str]] = {}
    persons = 0
    for record in every:
        kind = KINDS[record["record"]]
        if kind.name == "person":
            persons += 1
            good = persons % TENTH == 1
        else:
            good = all(record[n] in kept[to] for n, to in kind.refers_to if n in record)
        if good:
            kept.setdefault(kind.name, set()).add(record["reference"])
            yield record


def _one_changed(every: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """All records in another order, and one measure with other hours."""
    shuffled = list(every)
    random.Random(1).shuffle(shuffled)
    at = next(n for n, record in enumerate(shuffled) if "hours_per_week" in record)
    shuffled[at] = shuffled[at] | {"hours_per_week": 1 + shuffled[at]["hours_per_week"] % 30}
    return shuffled


class Apart:
    """Another database of the same server, for as long as it is needed."""

    def __init__(self, server: str) -> None:
        self.server, self.other = server, server.replace("/postgres?", "/whole?")

    def __enter__(self) -> str:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute("CREATE DATABASE whole")
        return self.other

    def __exit__(self, *_: object) -> None:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute("DROP DATABASE whole WITH (FORCE)")


def _postmaster(server: str) -> psutil.Process:
    """The first process of the server."""
    with psycopg.connect(server) as connection:
        found = psutil.Process(connection.info.backend_pid).parent()
    if found is None:
        raise SystemExit("the server has no first process")
    return found


def _processor(postmaster: psutil.Process) -> float:
    """The seconds of processor that the server has used, in backends that have ended too."""
    total = 0.0
    for process in (postmaster, *postmaster.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):  # it has ended, and is counted with the first one's
            used = process.cpu_times()
            total += used.user + used.system
            if process == postmaster:
                total += used.children_user + used.children_system
    return total


def _plain(server: str) -> float:
    """The seconds that the rows of the register take to be copied in, with nothing around them."""
    took = 0.0
    with owned(server) as connection:
        for kind in RECORD_KINDS:
            table = f'register."{kind.name}"'
            rows = bytearray()
            with connection.cursor() as cursor:
                cursor.execute(f"CREATE TABLE plain AS SELECT * FROM {table} WHERE false")
                with cursor.copy(f"COPY {table} TO STDOUT (FORMAT binary)") as copy:
                    for piece in copy:
                        rows += piece
                began = perf_counter()
                with cursor.copy("COPY plain FROM STDIN (FORMAT binary)") as copy:
                    copy.write(bytes(rows))
                took += perf_counter() - began
                cursor.execute("DROP TABLE plain")
    return took


if __name__ == "__main__":
    sys.exit(main())
