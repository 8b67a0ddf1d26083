"""The whole bank as one file (hele banken): a row a figure, with its signs, reason and release."""

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO
from itertools import product

import pyarrow as pa
import pyarrow.parquet as pq

from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.dimension import CONTENTS, TIME

COLUMNS = (
    *("figure_id", "table", "year", "contents", "codes", "value", "sign", "reason"),
    *("unit", "decimals", "definition_version", "release"),
)
Row = tuple[object, ...]


def rows(bank: Bank) -> Iterator[Row]:
    """Every figure of every table."""
    for table in bank.tables():
        yield from _of_table(table)


def _of_table(table: BankTable) -> Iterator[Row]:
    grid = table.grid
    cells = zip(
        product(*(each.codes for each in table.dimensions)),
        *(array.ravel().tolist() for array in (grid.value, grid.sign, grid.reason, grid.release)),
        strict=True,
    )
    names = [each.variable or each.code for each in table.dimensions]
    several = len(table.shown) > 1
    for codes, value, sign, reason, release in cells:
        if release < 0:
            continue
        named = dict(zip(names, codes, strict=True))
        shown = table.shown[named[CONTENTS]]
        own = [named[each] for each in table.by]
        last = [shown.id] if several else []
        yield (
            "/".join([table.id, named[TIME], *own, *last]),
            table.id,
            int(named[TIME]),
            shown.id,
            "/".join(own),
            None if value != value else value,
            cell_signs.SIGNS[sign] or None,
            cell_signs.REASONS[reason] or None,
            shown.unit,
            shown.decimals,
            shown.version,
            table.releases[release].id,
        )


def as_csv(bank: Bank) -> bytes:
    """The bank as CSV, UTF-8, a point as decimal mark."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows(bank))
    return written.getvalue().encode()


def as_parquet(bank: Bank) -> bytes:
    """The bank as Parquet."""
    columns = zip(*rows(bank), strict=True)
    table = pa.table(
        {name: pa.array(column) for name, column in zip(COLUMNS, columns, strict=True)}
    )
    written = BytesIO()
    pq.write_table(table, written, compression="zstd")
    return written.getvalue()
