"""Year tables drawn from what is plausible alone, before any figure is known."""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

from fotfeste.domain.geography.division import division_of, municipalities
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY
from fotfeste.synthetic.columns import Columns, Words
from fotfeste.synthetic.prior import countries, people, shares
from fotfeste.synthetic.prior.municipalities import weights_in
from fotfeste.synthetic.prior.sizes import Flow
from fotfeste.synthetic.streams import stream


def year_table(flows: tuple[Flow, ...], division: int, rng: np.random.Generator) -> Columns:
    """One row for each person of a year, with every characteristic drawn."""
    parts = [_rows(flow, division, rng) for flow in flows]
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _rows(flow: Flow, division: int, rng: np.random.Generator) -> Columns:
    size = flow.carried_in + flow.started
    started = np.repeat(["no", "yes"], [flow.carried_in, flow.started])
    left = _left(flow, started, rng)
    displaced = flow.group == "displaced_from_ukraine"
    women = (shares.WOMEN_DISPLACED if displaced else shares.WOMEN).get(flow.year, 0.55)
    sex = np.where(rng.random(size) < women, "female", "male")
    act = _acts(flow, started, left, rng)
    return {
        "sex": sex,
        "act": act,
        "displaced": np.full(size, flow.group),
        "collective_protection": np.full(
            size, "collective_protection" if displaced else "not_collective_protection"
        ),
        **_places(size, division, rng),
        "age": people.ages(flow.group, size, rng),
        "country": countries.drawn(rng, flow.group, size),
        **people.educations(flow.group, act, rng),
        "legal_basis": people.legal_bases(flow, started, rng),
        "extended_by_covid_act": people.extended(flow.year, act, rng),
        "started": started,
        "left": left,
        **_ending(flow.group, sex, left, rng),
        **_measures(size, rng),
    }


def _left(flow: Flow, started: Words, rng: np.random.Generator) -> Words:
    """Who left: seldom in the year they started, while there are others to leave."""
    starters = min(flow.started, round(shares.LEFT_IN_FIRST_YEAR[flow.group] * flow.left))
    starters = max(starters, flow.left - flow.carried_in)
    left = np.zeros(len(started), dtype=np.bool_)
    for value, size in (("yes", starters), ("no", flow.left - starters)):
        left[rng.choice(np.flatnonzero(started == value), size=size, replace=False)] = True
    return np.where(left, "yes", "no")


def _acts(flow: Flow, started: Words, left: Words, rng: np.random.Generator) -> Words:
    """The act: of starters mostly the year's; of those carried in more and more the newer.

    Those under the older act have been there longest, and leave first.
    """
    remain, leave, start = shares.newer_act(flow.year)
    chance = np.where(started == "yes", start, np.where(left == "yes", leave, remain))
    if flow.group == "displaced_from_ukraine":
        chance = np.ones(len(started))
    return np.where(rng.random(len(started)) < chance, "integreringsloven", "introduksjonsloven")


def _places(size: int, division: int, rng: np.random.Generator) -> Columns:
    county = {p.code: p.county for p in municipalities(date(division, 1, 1))}
    county[UNKNOWN_MUNICIPALITY] = UNKNOWN_COUNTY
    weights = weights_in(division)
    chances = np.asarray([weights[code] for code in county])
    drawn = rng.choice(len(county), size=size, p=chances / chances.sum())
    return {
        "county": np.asarray(list(county.values()))[drawn],
        "municipality": np.asarray(list(county))[drawn],
    }


def _ending(group: str, sex: Words, left: Words, rng: np.random.Generator) -> Columns:
    activity = np.full(len(sex), "not_left", dtype="U24")
    for of_sex in ("female", "male"):
        who = np.flatnonzero((left == "yes") & (sex == of_sex))
        chances = np.asarray(shares.ACTIVITY[group, of_sex])
        activity[who] = rng.choice(shares.ACTIVITIES, size=len(who), p=chances / chances.sum())
    missing = rng.random(len(sex)) < shares.NOT_REGISTERED_AMONG_OTHER[group]
    registered = np.where((activity == "other") & missing, "no", "yes")
    return {
        "activity_group": activity,
        "end_reason_registered": np.where(left == "yes", registered, "not_left"),
    }


def _measures(size: int, rng: np.random.Generator) -> Columns:
    none = rng.random(size) < shares.NO_MEASURE
    found: dict[str, Words] = {
        name: np.where(~none & (rng.random(size) < share), "yes", "no")
        for name, share in shares.IN_MEASURE.items()
    }
    for (name, within), share in shares.SCHOOL.items():
        inside = found[within] == "yes"
        found[name] = np.where(inside & (rng.random(size) < share), "yes", "no")
    any_at_all = np.any([found[name] == "yes" for name in shares.IN_MEASURE], axis=0)
    found["in_no_measure"] = np.where(any_at_all, "no", "yes")
    return found


def norway(flows: Sequence[Flow], seed: int) -> Mapping[int, Columns]:
    """A believable register as year tables, one row a person in a year, before figures bend it.

    Every characteristic is filled, each year for itself: a table tells how many
    there usually are of each kind, not who is who from year to year.
    """
    return {
        year: year_table(
            tuple(flow for flow in flows if flow.year == year),
            division_of(year),
            stream(seed, f"prior/{year}"),
        )
        for year in sorted({flow.year for flow in flows})
    }
