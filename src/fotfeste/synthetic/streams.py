"""Random numbers (tilfeldige tall): one stream for each purpose, all from one seed."""

from zlib import crc32

import numpy as np


def stream(seed: int, purpose: str) -> np.random.Generator:
    """A generator that the seed and the purpose decide, independent of every other purpose."""
    return np.random.default_rng([seed, crc32(purpose.encode())])
