"""Rows of an extract's file (rader), from arrays: days and words, with what is empty."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from fotfeste.synthetic.columns import FREE, Days, Words

EMPTY_DAY = -(2**31)
"""A day that is not filled."""

Values = npt.NDArray[Any]


def days(values: Days) -> pa.Array:
    """Days as dates; `EMPTY_DAY` is empty."""
    return pa.array(values.astype(np.int32), mask=values == EMPTY_DAY).view(pa.date32())


def words(values: Words) -> pa.Array:
    """Words as text; «» is empty."""
    found = pa.array(values, pa.string())
    return pc.if_else(pc.equal(found, FREE), pa.scalar(None, pa.string()), found)


def table(columns: Mapping[str, Values]) -> pa.Table:
    """A table: days where the numbers are 32-bit, text of words, numbers and flags as they are."""
    return pa.table({name: _array(values) for name, values in columns.items()})


def _array(values: Values) -> pa.Array:
    if values.dtype.kind == "U":
        return words(values)
    return days(values) if values.dtype == np.int32 else pa.array(values, from_pandas=True)
