"""Counts (antall), before anything is protected. They stay inside the wall."""

from dataclasses import dataclass

import pyarrow as pa

SCHEMA = pa.schema(
    [
        ("table", pa.string()),
        ("year", pa.int32()),
        ("contents", pa.string()),
        ("codes", pa.list_(pa.string())),
        ("count", pa.int64()),
        ("base", pa.int64()),
        ("earlier_count", pa.int64()),
        ("earlier_base", pa.int64()),
    ]
)


@dataclass(frozen=True, repr=False)
class Counts:
    """One row per table, year, indicator and combination of codes, totals included.

    `contents` is the indicator's id; `codes` stand in the order of the table's
    `by`, `total` for a total. `base` is the number that a share is of; the
    earlier pair is that of the year a change is from, empty where the category
    did not exist or the extract does not cover the year. Its `repr` shows shape
    only: counts are not for logs.
    """

    rows: pa.Table

    def __repr__(self) -> str:
        tables = len(self.rows.column("table").unique())
        return f"Counts({self.rows.num_rows} rows in {tables} tables)"
