"""Pseudonyms (pseudonymer): random, derived from nothing."""

import numpy as np
import pyarrow as pa

_BYTES = 8


def pseudonyms(size: int, rng: np.random.Generator) -> pa.Array:
    """Different random words of sixteen hexadecimal digits."""
    numbers = rng.bytes(size * _BYTES).hex().encode()
    return pa.array(np.frombuffer(numbers, dtype=f"S{2 * _BYTES}")).cast(pa.string())
