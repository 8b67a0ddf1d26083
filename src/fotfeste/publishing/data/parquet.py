"""The figures as Parquet for readers (tallene som Parquet): columns and contents in their language."""

import json
from collections.abc import Sequence

import pyarrow as pa
import pyarrow.parquet as pq

from fotfeste.domain.text import Language
from fotfeste.publishing.data.readable import HEADINGS, Readable


def parquet(every: Sequence[Readable], about: dict[str, object], language: Language) -> bytes:
    """The figures of every table, with what the file is about in its metadata, under `about`."""
    columns = [_columns(each) for each in every]
    table = pa.table(
        {
            heading.in_language(language): pa.concat_arrays([each[field] for each in columns])
            for field, heading in HEADINGS.items()
        }
    ).replace_schema_metadata({"about": json.dumps(about, ensure_ascii=False)})
    written = pa.BufferOutputStream()
    pq.write_table(table, written, compression="zstd")
    return bytes(written.getvalue().to_pybytes())


def _columns(readable: Readable) -> dict[str, pa.Array]:
    """The columns of one dataset, by field."""
    number = len(readable.dataset.figures)
    same = {"table": readable.dataset.title, "status": readable.status, "data": readable.data}
    said = {
        "indicator": readable.indicators,
        "group": readable.groups,
        "explanation": readable.explanations,
        "unit": readable.units,
    }
    return {
        **readable.dataset.columns.for_arrow,
        **{field: pa.repeat(words, number) for field, words in same.items()},
        **{field: pa.array(words, pa.string()) for field, words in said.items()},
    }
