"""The figures as Parquet for readers (tallene som Parquet): columns and contents in their language."""

import json
from collections.abc import Iterable

import pyarrow as pa
import pyarrow.parquet as pq

from fotfeste.domain.text import Language
from fotfeste.publishing.data.readable import HEADINGS, Readable

NUMBERS = {"year": pa.int32(), "value": pa.decimal128(18, 3), "decimals": pa.int8()}
"""The columns that are not words."""


def parquet(figures: Iterable[Readable], about: dict[str, object], language: Language) -> bytes:
    """The figures of every table, with what the file is about in its metadata, under `about`."""
    rows = list(figures)
    columns = {
        heading.in_language(language): pa.array(
            [getattr(row, field) for row in rows], NUMBERS.get(field, pa.string())
        )
        for field, heading in HEADINGS.items()
    }
    table = pa.table(columns).replace_schema_metadata(
        {"about": json.dumps(about, ensure_ascii=False)}
    )
    written = pa.BufferOutputStream()
    pq.write_table(table, written, compression="zstd")
    return bytes(written.getvalue().to_pybytes())
