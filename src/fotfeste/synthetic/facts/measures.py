"""Measures (tiltak): exactly the groups that each person in a year took part in."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fotfeste.domain.codelists.measure import GROUP_OF_KIND, MEASURE_GROUP
from fotfeste.synthetic.columns import FREE, Days, Flags, Numbers, Words, as_flags, column
from fotfeste.synthetic.facts.course import Participations, Years
from fotfeste.synthetic.facts.pace import by_place
from fotfeste.synthetic.facts.recording import between, channels, recorded
from fotfeste.synthetic.facts.rows import Values
from fotfeste.synthetic.prior import shares

SCHOOLS = ("compulsory_school", "upper_secondary")
_KIND_SHARES = {
    "norwegian": 0.8, "social_studies": 0.2, "work_practice": 0.4, "language_practice": 0.3,
    "part_time_work": 0.08, "vocational_course": 0.12, "nav_measure": 0.08, "wage_subsidy": 0.02,
    "language_offer_english": 0.05, "language_offer_other": 0.05, "health_promotion": 0.25,
    "social_network": 0.2, "recognition_of_education": 0.2, "other": 0.25,
    "higher_education_preparation": 1.0, "parental_guidance": 1.0, "life_mastery": 1.0,
}  # fmt: skip
_HOURS = {
    "norwegian_and_social_studies": (12, 22),
    "parental_guidance": (1, 4),
    "life_mastery": (1, 5),
    "work_oriented": (8, 28),
}
_OTHER_HOURS = (6, 24)
_FULL_WEEK = 37.5
_SETTLING_IN = ((0, 45, 120, 300, 600), (0.8, 0.9, 1.0, 1.1, 1.15))
"""Of the usual hours of a measure that begins so many days into the programme, how much."""
_PLACE_SPREAD = 0.12
_FIRST_WEEKS = 31
_GOES_ON = 0.8
"""Of measures in a later year, how many go on from the year before without a gap."""
_OTHERWISE_GROUPED = 0.004
"""Rows registered in another group than their kind is usually counted in."""
_OUTSIDE = 0.004
"""Of participants in a group none of whose measures they took: a measure after the programme."""


@dataclass(frozen=True)
class _Taken:
    """Years in the programme with a measure of one group, and its kind."""

    rows: Numbers
    group: str
    kinds: Words


def measures(
    years: Years, stays: Participations, latest: Days, rng: np.random.Generator
) -> dict[str, Values]:
    """One row for each person, group and year with a measure, split where the person moved.

    A row lies inside the participation and the year. `latest` is the cut-off of
    each row of `years`.
    """
    parts = [
        _inside(years, stays, latest, taken, rng)
        for group in MEASURE_GROUP.names
        for taken in _taken(years, group, rng)
    ]
    parts.append(_outside(years, stays, latest, rng))
    whole = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    return {"measure_id": np.arange(len(whole["kind"])), **whole}


def _taken(years: Years, group: str, rng: np.random.Generator) -> list[_Taken]:
    """Who took part in a group, with kinds: the schools as their own figures say."""
    told = _told(years, f"in_{group}", shares.IN_MEASURE[f"in_{group}"], rng)
    kinds = [kind for kind, of in GROUP_OF_KIND.items() if of == group]
    schools = [kind for kind in SCHOOLS if kind in kinds]
    found, in_school = [], np.zeros(len(told), dtype=np.bool_)
    for kind in schools:
        share = shares.SCHOOL[f"in_{kind}", f"in_{group}"]
        inside = told & _told(years, f"in_{kind}", share, rng)
        found.append(_Taken(np.flatnonzero(inside), group, np.full(int(inside.sum()), kind)))
        in_school |= inside
    rows = np.flatnonzero(told & ~in_school)
    names = [kind for kind in kinds if kind not in SCHOOLS]
    chances = np.asarray([_KIND_SHARES[name] for name in names])
    drawn = rng.choice(np.asarray(names), size=len(rows), p=chances / chances.sum())
    return [*found, _Taken(rows, group, drawn)]


def _told(years: Years, name: str, share: float, rng: np.random.Generator) -> Flags:
    """Who is in something: as the table says; where it is free, as is usual."""
    values = column(years.values, name, len(years.lives))
    none = column(years.values, "in_no_measure", len(years.lives)) == "yes"
    usual = (rng.random(len(values)) < share) & ~none
    return as_flags(np.where(values == FREE, usual, values == "yes"))


def _inside(
    years: Years, stays: Participations, latest: Days, taken: _Taken, rng: np.random.Generator
) -> dict[str, Values]:
    rows = taken.rows
    stay = stay_on(stays, years.lives[rows], years.last[rows])
    first = np.maximum(years.first[rows], stays.started_on[stay])
    begins = stays.started_on[stay] >= years.first[rows] - _FIRST_WEEKS
    gap = np.where(begins, 40, np.where(rng.random(len(rows)) < _GOES_ON, 0, 25))
    start = between(rng, first, np.minimum(first + gap, years.last[rows]))
    room = years.last[rows] - start
    length = np.where(rng.random(len(rows)) < 0.6, room, room * rng.random(len(rows)))
    end = (start + 1 + np.minimum(length, room)).astype(np.int32)
    return {
        **_described(taken.kinds, taken.group, rng),
        "participation_id": stay,
        "given_from": start,
        "given_to": end,
        "hours_per_week": _hours(
            taken.group, stays.municipality[stay], start - stays.started_on[stay], rng
        ),
        "valid_from": start,
        "recorded_at": recorded(rng, start, latest[rows]),
        "channel": channels(rng, len(rows)),
    }


def _hours(
    group: str, municipality: Words, days_in: Days, rng: np.random.Generator
) -> npt.NDArray[np.float64]:
    """Hours a week, by the half hour: fewer at first, more once settled in, and unlike by place."""
    low, high = _HOURS.get(group, _OTHER_HOURS)
    settling_in = np.interp(days_in, *_SETTLING_IN)
    hours = rng.uniform(low, high, len(days_in)) * settling_in
    hours = hours * by_place(municipality, _PLACE_SPREAD, rng)
    return np.clip(np.round(2 * hours), 1, 2 * _FULL_WEEK) / 2


def _outside(
    years: Years, stays: Participations, latest: Days, rng: np.random.Generator
) -> dict[str, Values]:
    """Measures registered after the programme's end, in the year: no part of the programme."""
    ended = np.flatnonzero(
        (column(years.values, "left", len(years.lives)) == "yes")
        & (column(years.values, "in_life_mastery", len(years.lives)) == "no")
        & (years.last + 10 < latest - 59)
    )
    rows = ended[rng.random(len(ended)) < _OUTSIDE]
    start = years.last[rows] + 2
    return {
        **_described(np.full(len(rows), "life_mastery"), "life_mastery", rng),
        "participation_id": stay_on(stays, years.lives[rows], years.last[rows]),
        "given_from": start.astype(np.int32),
        "given_to": (start + 6).astype(np.int32),
        "hours_per_week": np.full(len(rows), 2.0),
        "valid_from": start.astype(np.int32),
        "recorded_at": recorded(rng, start.astype(np.int32), latest[rows]),
        "channel": channels(rng, len(rows)),
    }


def _described(kinds: Words, group: str, rng: np.random.Generator) -> dict[str, Values]:
    """Kind, group, provider, sector and result; a few of another kind than the group's own."""
    size = len(kinds)
    odd = rng.random(size) < _OTHERWISE_GROUPED
    swapped = np.where(np.isin(kinds, SCHOOLS) | ~odd, kinds, _odd_kind(group))
    at_work = np.isin(swapped, ("work_practice", "part_time_work", "wage_subsidy"))
    sector = rng.choice(
        ("municipal", "private", "state", "non_profit"), size, p=(0.4, 0.45, 0.08, 0.07)
    )
    result = rng.choice(
        ("completed", "interrupted", "job_offer", "certificate", ""),
        size,
        p=(0.55, 0.08, 0.03, 0.04, 0.3),
    )
    provider = np.where(
        at_work, "employer", np.where(swapped == "nav_measure", "nav", "municipality")
    )
    return {
        "kind": swapped,
        "measure_group": np.full(size, group),
        "provider": np.where(swapped == "upper_secondary", "county", provider),
        "sector": np.where(at_work, sector, ""),
        "result": result,
    }


def _odd_kind(group: str) -> str:
    """A kind that municipalities sometimes register in a group that is not its usual one."""
    return "language_practice" if group != "work_oriented" else "other"


def stay_on(stays: Participations, lives: Numbers, days: Days) -> Numbers:
    """For each life the stay it was in on a day, or the last that began before it."""
    keys = stays.lives * 2**20 + stays.started_on
    found: Numbers = np.searchsorted(keys, lives * 2**20 + days, side="right") - 1
    return found
