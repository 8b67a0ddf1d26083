"""Answers as Parquet: a row for each combination, a column of numbers and one of signs for each thing shown."""

from datetime import UTC, datetime
from io import BytesIO

import numpy as np
import orjson
import pyarrow as pa
import pyarrow.parquet as pq

from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.contents_columns import Column, Split, contents_columns
from fotfeste.publishing.statbank.described import described
from fotfeste.publishing.statbank.dimension import CONTENTS

Columns = dict[str, pa.Array]


def parquet(answer: Answer, address: Address) -> bytes:
    """The answer with codes under the dimensions' titles; NaN where there is no number.

    The file's own metadata hold the description of the table as JSON-stat.
    """
    split = contents_columns(answer)
    columns = _keys(split, address)
    single = len(split.columns) == 1
    for value, column in split.columns:
        columns |= _numbers("value" if single else f"{CONTENTS}_{value.code}", column, answer)
    told = described(answer.table, answer.dimensions, answer.stub, address)
    table = pa.table(columns).replace_schema_metadata({"json-stat": orjson.dumps(told)})
    written = BytesIO()
    pq.write_table(table, written, compression="zstd")
    return written.getvalue()


def _keys(split: Split, address: Address) -> Columns:
    sizes = [len(each.values) for each in split.dimensions]
    columns: Columns = {}
    for axis, dimension in enumerate(split.dimensions):
        places = np.indices(sizes)[axis].ravel()
        title = dimension.title.in_language(address.language)
        columns[title] = pa.array(np.asarray(dimension.codes, dtype=object)[places], pa.string())
        if dimension.role == "time":
            begins = [datetime(int(code), 1, 1, tzinfo=UTC) for code in dimension.codes]
            moments = pa.array(begins, pa.timestamp("ms", "UTC"))
            columns["timestamp"] = moments.take(pa.array(places))
    return columns


def _numbers(name: str, column: Column, answer: Answer) -> Columns:
    reasons = np.asarray([None, *cell_signs.REASONS[1:]], dtype=object)
    releases = np.asarray([*(each.id for each in answer.table.releases), None], dtype=object)
    return {
        name: pa.array(column.value, pa.float64()),
        f"{name}_symbol": pa.array(column.symbols(), pa.string()),
        f"{name}_reason": pa.array(reasons[column.reason], pa.string()),
        f"{name}_release": pa.array(releases[column.release], pa.string()),
    }
