"""Row hashes (radsum): which rows a file has, whoever wrote it, in whatever form and order.

Each row is one canonical line (`values.canonical_row`). Its SHA-256 is read as
four unsigned 64-bit words, most significant first; each word is added up over
the rows modulo 2^64. The row hash is the SHA-256 of the lines: the file's name,
its columns parted by tabs, the number of rows, the four sums. See decision 0004.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

import duckdb

from fotfeste.extract.layout import File
from fotfeste.extract.query import one_row
from fotfeste.extract.values import canonical_row

_WORDS = ", ".join(
    f"sum(CAST(CAST('0x' || substr(digest, {1 + 16 * word}, 16) AS UBIGINT) AS HUGEINT))"
    for word in range(4)
)


def row_hash(connection: duckdb.DuckDBPyConnection, relation: str, file: File, rows: int) -> str:
    """The row hash of a relation of so many rows, in the file's columns and `values.SQL_TYPE`."""
    sums = _sums(connection, relation, file) if rows else (0, 0, 0, 0)
    return _digest((file.name, "\t".join(file.column_names), rows, *sums))


def _sums(connection: duckdb.DuckDBPyConnection, relation: str, file: File) -> Iterator[int]:
    lines = f"SELECT sha256({canonical_row(file)}) AS digest FROM {relation}"
    return (word % 2**64 for word in one_row(connection, f"SELECT {_WORDS} FROM ({lines})"))


def extract_hash(hashes: Mapping[str, str]) -> str:
    """One row hash for a whole extract, from the row hash of each file by its name."""
    return _digest(f"{name} {hashes[name]}" for name in sorted(hashes))


def _digest(lines: Iterable[object]) -> str:
    return sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()
