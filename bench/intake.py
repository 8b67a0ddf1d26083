"""Measure an intake of a million facts beside plain bulk insertion of the same rows (`python -m bench.intake EXTRACT`).

The facts are those of a synthetic extract, written as a message. One side is the very
path of `fotfeste receive`: read, judged, stored with history, receipted. The other
copies the rows that came of it into tables without keys, checks or history.
"""

import os
import platform
import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from time import perf_counter, process_time

import psycopg

from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.access import as_sender
from fotfeste.register.server import FOLDER, connected
from fotfeste.synthetic.messages import write_messages

LEAST = 5_000
MOST_MEMORY = 1024


def main() -> int:
    """Measure and print; 1 where it was too slow or took too much memory."""
    os.environ[FOLDER] = mkdtemp(prefix="fotfeste-bench-") + "/data"
    with TemporaryDirectory() as folder, connected(as_sender("imdi")) as connection:
        path = Path(folder) / "message.json"
        facts = write_messages(Path(sys.argv[1]), path)
        taken, own = _intake(connection, path)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        began = perf_counter()
        repeated = receive(connection, path, "imdi", Wanted())[0].repeated
        again = perf_counter() - began
        plain = _plain(connection)
    print(f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(
        f"{facts:,} facts taken in: {taken:.1f} s ({own:.1f} s of CPU here), {facts / taken:,.0f} a second"
    )
    print(f"peak memory {memory} MB; the same file again: {again:.2f} s (repeated: {repeated})")
    print(f"plain insertion of the same rows: {plain:.1f} s; ratio {taken / plain:.1f}")
    return int(facts / taken < LEAST or memory > MOST_MEMORY)


def _intake(connection: psycopg.Connection, path: Path) -> tuple[float, float]:
    began, own = perf_counter(), process_time()
    receipt, _ = receive(connection, path, "imdi", Wanted())
    if receipt.refused:
        raise SystemExit(f"refused: {[found.text.en for found in receipt.problems]}")
    return perf_counter() - began, process_time() - own


def _plain(connection: psycopg.Connection) -> float:
    """The seconds that the rows of the register take to be copied in, with nothing around them."""
    took = 0.0
    for kind in RECORD_KINDS:
        table = f'register."{kind.name}"'
        rows = bytearray()
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE TEMP TABLE plain AS SELECT * FROM {table} WHERE false")
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
