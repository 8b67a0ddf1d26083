"""Participations as registered (deltakelser): municipalities, days on the way to the start, act and basis."""

from datetime import date

import numpy as np

from fotfeste.domain.geography.division import division_of
from fotfeste.synthetic.columns import FREE, Days, Numbers, Words, day, year_of
from fotfeste.synthetic.facts.course import Participations
from fotfeste.synthetic.facts.pace import by_place
from fotfeste.synthetic.facts.recording import between, channels
from fotfeste.synthetic.facts.rows import Values
from fotfeste.synthetic.lives.link import Lives

CHAPTER_6A_FROM = day(date(2022, 6, 15))
"""Lov 10.6.2022 nr. 35: integreringsloven chapter 6A."""

_ELSEWHERE = 0.012
_USUAL_WAIT = 44
"""Days between settlement and start of half of them, in a municipality like most."""
_WAIT_SPREAD, _PLACE_SPREAD = 0.75, 0.3
_LONGEST_WAIT = 330


def acts(lives: Lives, stays: Participations) -> tuple[Words, Words]:
    """The act and the legal basis of each stay.

    Collective protection is under chapter 6A from the day the chapter took
    effect, unless the figures say otherwise.
    """
    who = stays.lives
    act, told = lives.kept["act"][who], lives.kept["legal_basis"][who]
    protected = lives.kept["collective_protection"][who] == "collective_protection"
    chapter = protected & (act == "integreringsloven") & (stays.started_on >= CHAPTER_6A_FROM)
    return act, np.where(told == FREE, np.where(chapter, "chapter_6a", "ordinary"), told)


def participation_rows(
    stays: Participations, act: Words, basis: Words, granted_on: Days, rng: np.random.Generator
) -> dict[str, Values]:
    """One row a stay. `granted_on` is the day of each person's permit: settlement comes after it."""
    size = len(stays)
    granted = granted_on[stays.lives]
    start = stays.started_on
    settled = (start - _waits(stays, rng)).astype(np.int32)
    offered = between(rng, settled + 1, start)
    decided = between(rng, offered, start)
    return {
        "participation_id": np.arange(size),
        "person_id": stays.lives,
        "municipality": stays.municipality,
        "municipality_on": start,
        "responsible_municipality": _mostly_the_same(stays, rng),
        "delivering_municipality": _mostly_the_same(stays, rng),
        "settled_on": np.maximum(settled, granted).astype(np.int32),
        "offered_on": np.maximum(offered, granted).astype(np.int32),
        "decided_on": np.maximum(decided, granted).astype(np.int32),
        "started_on": start,
        "act": act,
        "legal_basis": basis,
        "valid_from": np.maximum(decided, granted).astype(np.int32),
        "recorded_at": stays.recorded_at,
        "channel": channels(rng, size),
    }


def _waits(stays: Participations, rng: np.random.Generator) -> Numbers:
    """Days from settlement to start: most within three months, longer in slow municipalities."""
    usual = rng.lognormal(np.log(_USUAL_WAIT), _WAIT_SPREAD, len(stays))
    days = usual * by_place(stays.municipality, _PLACE_SPREAD, rng)
    found: Numbers = np.clip(days, 2, _LONGEST_WAIT).astype(np.int64)
    return found


def _mostly_the_same(stays: Participations, rng: np.random.Generator) -> Words:
    """Empty where the municipality itself is responsible or delivers; else another one's code."""
    years = year_of(stays.started_on)
    first = int(years.min()) if len(years) else 0
    divisions = np.asarray([division_of(y) for y in range(first, int(years.max()) + 1)])
    of = divisions[years - first]
    other = np.full(len(stays), FREE, dtype="U4")
    for division in np.unique(of):
        here = np.flatnonzero(of == division)
        other[here] = stays.municipality[rng.permutation(here)]
    differs = (rng.random(len(stays)) < _ELSEWHERE) & (stays.municipality != "9999")
    return np.where(differs & (other != stays.municipality), other, FREE)
