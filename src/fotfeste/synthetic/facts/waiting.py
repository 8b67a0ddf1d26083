"""People with a decision whose programme has not started (vedtak uten start): no participants by the rule."""

import numpy as np

from fotfeste.synthetic.columns import Days, Numbers
from fotfeste.synthetic.facts.course import Participations
from fotfeste.synthetic.facts.rows import EMPTY_DAY, Values

_SHARE = 0.004


def stays_to_be_like(stays: Participations, rng: np.random.Generator) -> Numbers:
    """First stays of some lives; each is copied as somebody who never started."""
    first = np.flatnonzero(np.r_[True, stays.lives[1:] != stays.lives[:-1]])
    size = min(len(first), max(1, round(_SHARE * len(first))))
    chosen: Numbers = np.sort(rng.choice(first, size=size, replace=False))
    return chosen


def with_those(
    rows: dict[str, Values], of: Numbers, shift: dict[str, int], others: dict[str, Values]
) -> dict[str, Values]:
    """The rows, and copies of some at positions `of`, with ids shifted and other values put in."""
    found = {}
    for name, values in rows.items():
        copies = others.get(name, values[of])
        if name in shift:
            copies = shift[name] + np.arange(len(of))
        found[name] = np.concatenate([values, copies])
    return found


def not_started(size: int) -> dict[str, Values]:
    """What is empty of a participation that has not started."""
    return {"started_on": np.full(size, EMPTY_DAY, dtype=np.int32)}


def other_births(born_on: Days, rng: np.random.Generator) -> Days:
    """Birth dates near those of others."""
    return (born_on + rng.integers(-700, 200, size=len(born_on))).astype(np.int32)
