"""Holding the findings against the register as it is now (oppdatering av funn).

What is found and was not is opened; what is no longer found is mended, by the
entry of the history that did it where there is one; what comes back, or is
explained and has become something else, is reopened. No record is changed.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from fotfeste.extract.query import all_rows
from fotfeste.extract.reader import read
from fotfeste.law.batch.versions import Dated
from fotfeste.law.rulebook import Rulebook, rulebook
from fotfeste.quality.beside import Beside, of_register
from fotfeste.quality.checks.all import CHECKS
from fotfeste.quality.findings import COLUMNS, run_checks, verified
from fotfeste.quality.life.merging import FOUND_AGAIN, OPENED, REOPENED, mended
from fotfeste.quality.standing import lay_out
from fotfeste.register.now import Keys, write_now
from fotfeste.register.running import run

THE_CHECK = "fotfeste"
"""Who opens, mends and reopens when nobody asked: the check itself."""


def update_findings(
    connection: psycopg.Connection, on: date, *, synthetic: bool, rules: Rulebook | None = None
) -> Counter[str]:
    """Hold the findings against the register, with the clocks read on a day; how many were opened, mended, reopened."""
    with TemporaryDirectory(prefix="findings-") as folder, connection.transaction():
        run(connection, "LOCK TABLE quality.finding IN EXCLUSIVE MODE")
        out = Path(folder) / "now"
        keys = write_now(connection, out, synthetic=synthetic)
        beside = of_register(connection, keys)
        found = _found(out, on, rules or rulebook(), keys, beside) if keys else iter(())
        _stage(connection, found)
        rows = run(connection, OPENED, THE_CHECK).fetchall()
        rows += run(connection, REOPENED, THE_CHECK).fetchall()
        run(connection, FOUND_AGAIN)
        rows += run(connection, mended(), THE_CHECK).fetchall()
    return Counter(what for (what,) in rows)


def _found(
    out: Path, on: date, rules: Rulebook, keys: Keys, beside: Beside
) -> Iterator[tuple[object, ...]]:
    """Every finding that somebody should do something about, with the keys of its record."""
    dated = Dated(verified(rules), on, None)
    with read(out) as extract:
        lay_out(extract.connection, dated, rules, beside)
        run_checks(extract.connection, dated)
        query = f"SELECT {', '.join(COLUMNS)} FROM quality_findings"
        for values in all_rows(extract.connection, query):
            row = dict(zip(COLUMNS, values, strict=True))
            if CHECKS[row["check_id"]].in_work_list:
                yield _with_keys(row, keys)


def _with_keys(row: Mapping[str, object], keys: Keys) -> tuple[object, ...]:
    kind, key = keys[str(row["record"])]
    told = (row[name] for name in ("place", "seen", "expected", "rule", "rule_day", "since"))
    return (row["check_id"], kind, key, keys[str(row["participation_id"])][1], *told)


def _stage(connection: psycopg.Connection, found: Iterator[tuple[object, ...]]) -> None:
    run(
        connection,
        """CREATE TEMP TABLE found ON COMMIT DROP AS SELECT check_id, kind, record, participation,
            place, seen, expected, rule, rule_day, since FROM quality.finding WITH NO DATA""",
    )
    with connection.cursor() as cursor, cursor.copy("COPY found FROM STDIN") as copy:
        for row in found:
            copy.write_row(row)
    run(connection, "CREATE UNIQUE INDEX ON found (check_id, record)")
