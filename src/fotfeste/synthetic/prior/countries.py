"""Where participants come from (land): the project's own weights, a few large and a long tail."""

import csv
from collections.abc import Collection
from functools import cache
from pathlib import Path

import numpy as np

from fotfeste.synthetic.columns import Words

_TAIL = 0.15
"""Weight of a country that nobody of a group is expected from."""


@cache
def _weights() -> tuple[dict[str, str], ...]:
    with Path(__file__).with_name("countries.csv").open(encoding="utf-8") as lines:
        return tuple(csv.DictReader(lines))


def weights(group: str) -> dict[str, float]:
    """A weight for each country, among `displaced_from_ukraine` or `other_refugees`."""
    return {row["code"]: float(row[group]) for row in _weights()}


def drawn(rng: np.random.Generator, group: str, size: int, without: Collection[str] = ()) -> Words:
    """Countries of some people of a group, none of them one of `without`."""
    left = {code: weight for code, weight in weights(group).items() if code not in without}
    chances = np.asarray(list(left.values())) + (0 if any(left.values()) else _TAIL)
    found: Words = rng.choice(np.asarray(list(left)), size=size, p=chances / chances.sum())
    return found
