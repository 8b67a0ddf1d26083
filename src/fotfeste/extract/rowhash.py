"""Row hashes (radsum): which rows a file has, whoever wrote it, in whatever form and order.

Each row is one canonical line (`values.canonical_row`). Its SHA-256 is read as
four unsigned 64-bit words, most significant first; each word is added up over
the rows modulo 2^64. The row hash is the SHA-256 of the lines: the file's name,
its columns parted by tabs, the number of rows, the four sums. See decision 0004.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256

import duckdb

from fotfeste.extract.layout import File
from fotfeste.extract.query import one_row
from fotfeste.extract.values import canonical_row

_WORDS = ", ".join(
    f"coalesce(sum(CAST(CAST('0x' || substr(digest, {1 + 16 * word}, 16) AS UBIGINT) AS HUGEINT)), 0)"
    for word in range(4)
)


def row_hash(connection: duckdb.DuckDBPyConnection, relation: str, file: File) -> str:
    """The row hash of a relation that has the file's columns in the types of `values.SQL_TYPE`."""
    lines = f"SELECT sha256({canonical_row(file)}) AS digest FROM {relation}"
    rows, *sums = one_row(connection, f"SELECT count(*), {_WORDS} FROM ({lines})")
    parts = (file.name, "\t".join(file.column_names), rows, *(word % 2**64 for word in sums))
    return _digest(parts)


def extract_hash(hashes: Mapping[str, str]) -> str:
    """One row hash for a whole extract, from the row hash of each file by its name."""
    return _digest(f"{name} {hashes[name]}" for name in sorted(hashes))


def _digest(lines: Iterable[object]) -> str:
    return sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()
