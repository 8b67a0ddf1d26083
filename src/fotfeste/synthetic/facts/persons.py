"""Persons and their permits (personer, tillatelser): country, birth date, screening, ground, days."""

from datetime import date

import numpy as np

from fotfeste.synthetic.columns import Days, Flags, Words, day
from fotfeste.synthetic.facts.recording import between, channels
from fotfeste.synthetic.facts.rows import Values

NEW_ACT = day(date(2021, 1, 1))
PROTECTION_FROM = day(date(2022, 3, 11))

_GROUNDS = ("28", "35", "family", "38", "38_limited", "53", "other")
_GROUND_SHARES = (0.44, 0.27, 0.21, 0.03, 0.01, 0.025, 0.015)
_REFERENCE_GROUNDS = ("28", "35", "38")
_FAMILY_OF_PROTECTED = 0.5


def persons(
    born_on: Days,
    sex: Words,
    country: Words,
    screened: Flags,
    known: tuple[Days, Days],
    rng: np.random.Generator,
) -> dict[str, Values]:
    """One row a person. `known`: since when the row is true, and when it was recorded.

    Country of birth and origin are mostly that of the citizenship; some were
    born elsewhere, and some are stateless. `person_id` is a position.
    """
    size = len(born_on)
    elsewhere = rng.permutation(country)
    birth = np.where(rng.random(size) < 0.04, elsewhere, country)
    origin = np.where(rng.random(size) < 0.5, birth, country)
    degree = np.where(rng.random(size) < 0.7, "confidential", "strictly_confidential")
    return {
        "person_id": np.arange(size),
        "birth_date": born_on,
        "sex": sex,
        "citizenship": country,
        "country_of_birth": np.where(birth == "XS", "PS", birth),
        "country_of_origin": np.where(origin == "XS", "PS", origin),
        "screened": np.where(screened, degree, "no"),
        "valid_from": known[0],
        "recorded_at": known[1],
        "channel": channels(rng, size),
    }


def permits(
    started_on: Days,
    recorded_at: Days,
    act: Words,
    protected: Flags,
    country: Words,
    rng: np.random.Generator,
) -> dict[str, Values]:
    """One permit a person: its ground, and days that decide which act holds.

    integreringsloven § 52: permits granted from 1 January 2021; and those who
    applied from abroad, were granted earlier and arrived after.
    """
    size = len(started_on)
    grounds = np.where(protected, "34", rng.choice(_GROUNDS, size=size, p=_GROUND_SHARES))
    newer = act == "integreringsloven"
    low = np.where(protected, PROTECTION_FROM, np.where(newer, NEW_ACT, started_on - 700))
    high = np.where(newer, started_on - 12, np.minimum(started_on - 12, NEW_ACT - 1))
    lately = np.where(protected, high - 100, high - 330)
    granted = between(
        rng, np.maximum(low, np.minimum(lately, high)).astype(np.int32), high.astype(np.int32)
    )
    abroad = np.isin(grounds, ("35", "family"))
    early = newer & ~protected & abroad & (started_on < NEW_ACT + 300) & (rng.random(size) < 0.3)
    granted = np.where(early, NEW_ACT - 1 - rng.integers(0, 120, size), granted).astype(np.int32)
    arrived = between(
        rng, np.maximum(granted, np.where(early, NEW_ACT, granted)).astype(np.int32), started_on - 5
    )
    arrived = np.where(abroad, arrived, granted - rng.integers(5, 400, size)).astype(np.int32)
    applied = np.where(
        protected, granted - rng.integers(3, 60, size), granted - rng.integers(40, 600, size)
    ).astype(np.int32)
    return {
        "permit_id": np.arange(size),
        "person_id": np.arange(size),
        "ground": grounds,
        "applied_on": applied,
        "applied_from_abroad": abroad,
        "granted_on": granted,
        "arrived_on": np.where(protected, np.minimum(applied, granted), arrived).astype(np.int32),
        "reference_ground": _reference(grounds, country, rng),
        "valid_from": granted,
        "recorded_at": recorded_at,
        "channel": channels(rng, size),
    }


def _reference(grounds: Words, country: Words, rng: np.random.Generator) -> Words:
    """The ground of the person a family member came to; § 34 for some from Ukraine."""
    usual = rng.choice(_REFERENCE_GROUNDS, size=len(grounds), p=(0.6, 0.3, 0.1))
    protected = (country == "UA") & (rng.random(len(grounds)) < _FAMILY_OF_PROTECTED)
    return np.where(grounds == "family", np.where(protected, "34", usual), "")
