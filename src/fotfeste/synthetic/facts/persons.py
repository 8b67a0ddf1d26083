"""Persons and their permits (personer, tillatelser): country, birth date, screening, ground, days."""

from dataclasses import dataclass
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
_EARLY = 0.3


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


@dataclass(frozen=True)
class Applicant:
    """What decides the permits of people, one position each."""

    started_on: Days
    recorded_at: Days
    act: Words
    displaced: Flags
    protected: Flags
    country: Words


def permits(people: Applicant, rng: np.random.Generator) -> dict[str, Values]:
    """Permits with the days that decide which act holds; two for the displaced who got another.

    integreringsloven § 52: permits granted from 1 January 2021; and those who
    applied from abroad, were granted earlier and arrived after.
    """
    first = _first_permits(people, rng)
    again = np.flatnonzero(people.displaced & ~people.protected)
    second = {name: values[again] for name, values in first.items()}
    granted = np.minimum(second["granted_on"] + 3, people.started_on[again]).astype(np.int32)
    second |= {
        "ground": np.full(len(again), "28"),
        "granted_on": granted,
        "valid_from": granted,
        "recorded_at": np.maximum(second["recorded_at"], granted).astype(np.int32),
    }
    whole = {name: np.concatenate([values, second[name]]) for name, values in first.items()}
    return {"permit_id": np.arange(len(whole["ground"])), **whole}


def _first_permits(people: Applicant, rng: np.random.Generator) -> dict[str, Values]:
    size, started = len(people.act), people.started_on
    shelter = people.displaced | people.protected
    grounds = np.where(shelter, "34", rng.choice(_GROUNDS, size=size, p=_GROUND_SHARES))
    abroad = np.isin(grounds, ("35", "family"))
    early = (
        (people.act == "integreringsloven")
        & abroad
        & (started < NEW_ACT + 300)
        & (rng.random(size) < _EARLY)
    )
    granted = np.where(
        early, NEW_ACT - 1 - rng.integers(0, 120, size), _granted(people, shelter, rng)
    ).astype(np.int32)
    since = np.maximum(granted, np.where(early, NEW_ACT, granted)).astype(np.int32)
    arrived = np.where(
        abroad, between(rng, since, started - 5), granted - rng.integers(5, 400, size)
    )
    waited = np.where(shelter, rng.integers(3, 60, size), rng.integers(40, 600, size))
    applied = (granted - waited).astype(np.int32)
    return {
        "person_id": np.arange(size),
        "ground": grounds,
        "applied_on": applied,
        "applied_from_abroad": abroad,
        "granted_on": granted,
        "arrived_on": np.where(shelter, applied, arrived).astype(np.int32),
        "reference_ground": _reference(grounds, people.country, rng),
        "valid_from": granted,
        "recorded_at": people.recorded_at,
        "channel": channels(rng, size),
    }


def _granted(people: Applicant, shelter: Flags, rng: np.random.Generator) -> Days:
    """The day of the permit, inside the time in which it means what it must mean.

    Collective protection granted before 11 March 2022 is not that of the displaced.
    """
    newer = people.act == "integreringsloven"
    before = people.started_on - 12
    low = np.where(people.displaced, PROTECTION_FROM, np.where(newer, NEW_ACT, before - 700))
    high = np.where(newer, before, np.minimum(before, NEW_ACT - 1))
    high = np.where(shelter & ~people.displaced, np.minimum(high, PROTECTION_FROM - 1), high)
    lately = np.where(people.displaced, high - 320, high - 430)
    first = np.maximum(low, np.minimum(lately, high)).astype(np.int32)
    return between(rng, first, high.astype(np.int32))


def _reference(grounds: Words, country: Words, rng: np.random.Generator) -> Words:
    """The ground of the person a family member came to; § 34 for some from Ukraine."""
    usual = rng.choice(_REFERENCE_GROUNDS, size=len(grounds), p=(0.6, 0.3, 0.1))
    protected = (country == "UA") & (rng.random(len(grounds)) < _FAMILY_OF_PROTECTED)
    return np.where(grounds == "family", np.where(protected, "34", usual), "")
