"""When the register knew (registreringsdato): most within two months, a few late, all in time to count."""

import numpy as np

from fotfeste.synthetic.columns import Days, Words, as_days

_IN_TIME = 0.88
_CHANNELS = ("web", "case_system", "file")
_SHARES = (0.42, 0.53, 0.05)


def recorded(rng: np.random.Generator, event: Days, latest: Days) -> Days:
    """The day on which each event came to the register, at latest `latest`."""
    quick = np.minimum(rng.exponential(16, size=len(event)), 60)
    slow = 60 + rng.exponential(70, size=len(event))
    delay = np.where(rng.random(len(event)) < _IN_TIME, quick, slow).astype(np.int32)
    return as_days(np.maximum(np.minimum(event + delay, latest), np.minimum(event, latest)))


def between(rng: np.random.Generator, first: Days, last: Days) -> Days:
    """A day from `first` through `last` for each; `first` where there is none."""
    span = np.maximum(last.astype(np.int64) - first, 0)
    return as_days(first + np.floor(rng.random(len(first)) * (span + 1)))


def channels(rng: np.random.Generator, size: int) -> Words:
    """How rows came to the register."""
    found: Words = rng.choice(_CHANNELS, size=size, p=_SHARES)
    return found
