"""Who takes part (deltakerne): age, education, legal basis, extended programmes, as is usual."""

import numpy as np

from fotfeste.synthetic.columns import Columns, Words
from fotfeste.synthetic.prior import shares
from fotfeste.synthetic.prior.sizes import Flow

_CHAPTER_FROM = 2022
_ORDINARY_AT_FIRST = 0.12
_COVID = {2020: 0.1, 2021: 0.22}


def ages(group: str, size: int, rng: np.random.Generator) -> Words:
    """Ages in years, as words."""
    weights = np.asarray(shares.AGE_WEIGHTS[group])
    found: Words = rng.choice(shares.AGES, size=size, p=weights / weights.sum()).astype(str)
    return found


def educations(group: str, act: Words, rng: np.random.Generator) -> Columns:
    """A track under introduksjonsloven, a level under integreringsloven, and each as the other."""
    size = len(act)
    levels = shares.LEVELS[group]
    track = rng.choice(tuple(shares.TRACKS), size=size, p=tuple(shares.TRACKS.values()))
    level = rng.choice(tuple(levels), size=size, p=tuple(levels.values()))
    older = act == "introduksjonsloven"
    seen = np.asarray([shares.LEVEL_OF_TRACK[str(name)] for name in track])
    return {
        "track": np.where(older, track, "no_track"),
        "education": np.where(older, seen, level),
    }


def legal_bases(flow: Flow, started: Words, rng: np.random.Generator) -> Words:
    """Chapter 6A for the displaced, but for some who started before it."""
    if flow.group == "other_refugees":
        return np.full(len(started), "ordinary", dtype="U10")
    early = (rng.random(len(started)) < _ORDINARY_AT_FIRST) & (flow.year == _CHAPTER_FROM)
    return np.where(early, "ordinary", "chapter_6a")


def extended(year: int, act: Words, rng: np.random.Generator) -> Words:
    """Whether the programme was extended that year by a temporary covid act."""
    chance = np.where(act == "introduksjonsloven", _COVID.get(year, 0.0), 0.0)
    return np.where(rng.random(len(act)) < chance, "yes", "no")
