"""No hidden count stands anywhere in a release: not in a column, a statistic, a text or a name.

Every count is given a number that occurs nowhere else, so that a search of the
bytes, and of everything decoded from them, can find it.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from fotfeste.disclosure.claims.decide import decide
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.disclosure.figures.release import write_release
from fotfeste.disclosure.policy import policy_on
from fotfeste.disclosure.protect import protect
from fotfeste.domain.text import name
from fotfeste.indicators.counts import SCHEMA, Counts
from fotfeste.indicators.definitions.claim import Direction, Highest, MoreThan
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.variable import TOTAL
from tests.spec.disclosure.cases import COUNTY, LEAVERS, SEX, table

POLICY = policy_on(date(2026, 6, 1))
TABLE = table("county-sex", LEAVERS, by=(COUNTY, SEX))
WOMEN = {"03": 90017, "55": 3, "56": 70039, "99": 80051}
MEN = {"03": 60091, "55": 50111, "56": 40093, "99": 30097}


def counted() -> Counts:
    """The table with its totals; the sums, too, are numbers that occur nowhere else."""
    inner = {(c, s): n[c] for s, n in (("female", WOMEN), ("male", MEN)) for c in n}
    rows = []
    for county, sex in product((*COUNTY.codes.names, TOTAL), (*SEX.codes.names, TOTAL)):
        count = sum(n for (c, s), n in inner.items() if county in (c, TOTAL) and sex in (s, TOTAL))
        row = dict.fromkeys(SCHEMA.names)
        rows.append(
            row
            | {
                "table": TABLE.id,
                "year": 2024,
                "contents": LEAVERS.id,
                "codes": [county, sex],
                "count": count,
            }
        )
    return Counts(pa.Table.from_pylist(rows, schema=SCHEMA))


def written(folder: Path) -> tuple[Counts, tuple[Figure, ...]]:
    counts = counted()
    figures = protect(counts, [TABLE], POLICY)
    claims = decide(
        [
            MoreThan(id="a", a="county-sex/55/female", b="county-sex/55/male", more=name("flere")),
            Highest(id="b", among="county-sex/*/female", over=COUNTY),
            Direction(id="c", now="county-sex/55/female", before="county-sex@-1/55/female"),
        ],
        figures,
        2024,
    )
    part = Part(id="all", tables=(TABLE.id,), known_at=date(2025, 2, 28), status="final")
    record = ReleaseRecord(
        id="r", year=2024, edition="spec", parts=(part,), policy=POLICY.version, synthetic=True
    )
    write_release(folder, record, figures, claims, definitions_of([TABLE], Choices()))
    return counts, figures


def everything_in(folder: Path) -> Iterator[str]:
    """All that a reader can get out of a release's files, as text."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield path.name
        if path.suffix == ".parquet":
            decoded = pq.ParquetFile(path)
            yield json.dumps(decoded.read().to_pylist(), default=str)
            yield json.dumps(list(statistics(decoded)), default=str)
            yield str(decoded.schema_arrow.metadata)
        yield path.read_bytes().decode("latin-1")


def statistics(file: Any) -> Iterable[Any]:
    """The smallest and largest value that Parquet notes of each column."""
    for group in range(file.metadata.num_row_groups):
        for column in range(file.metadata.num_columns):
            noted = file.metadata.row_group(group).column(column).statistics
            if noted is not None and noted.has_min_max:
                yield (noted.min, noted.max)


def test_no_hidden_count_stands_anywhere_in_a_release(tmp_path: Path) -> None:
    counts, figures = written(tmp_path / "release")
    text = "\n".join(everything_in(tmp_path / "release"))
    rows = counts.rows.to_pylist()
    hidden = [r["count"] for r, f in zip(rows, figures, strict=True) if not f.is_shown]
    assert 3 in hidden
    assert len(hidden) >= 4
    assert [count for count in hidden if count > 9 and str(count) in text] == []
    shown = [r["count"] for r, f in zip(rows, figures, strict=True) if f.is_shown]
    assert [count for count in shown if str(count) not in text] == []


def test_the_smallest_hidden_count_is_no_value_of_any_column(tmp_path: Path) -> None:
    written(tmp_path / "release")
    values = pq.read_table(tmp_path / "release" / "figures.parquet")["value"].to_pylist()
    assert 3 not in values
    assert None in values
    noted = statistics(pq.ParquetFile(tmp_path / "release" / "figures.parquet"))
    assert not [pair for pair in noted if 3 in pair or "3" in pair]
