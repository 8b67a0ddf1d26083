"""Year tables drawn from what is plausible alone, before any figure is known."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from fotfeste.domain.geography.division import municipalities
from fotfeste.synthetic.columns import Columns, Words
from fotfeste.synthetic.lives.counties import division_of
from fotfeste.synthetic.prior import shares
from fotfeste.synthetic.prior.municipalities import weights_in


@dataclass(frozen=True, slots=True)
class Flow:
    """How many of a group were carried into a year, started in it, and left in it."""

    year: int
    group: str
    carried_in: int
    started: int
    left: int


def usual_flows() -> tuple[Flow, ...]:
    """Plausible sizes of the programme by year and group."""
    with Path(__file__).with_name("flows.csv").open(encoding="utf-8") as lines:
        return tuple(
            Flow(
                int(r["year"]), r["group"], int(r["carried_in"]), int(r["started"]), int(r["left"])
            )
            for r in csv.DictReader(lines)
        )


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
    act = _acts(flow, started, rng)
    return {
        "sex": sex,
        "act": act,
        "displaced": np.full(size, flow.group),
        "collective_protection": np.full(
            size, "collective_protection" if displaced else "not_collective_protection"
        ),
        "county": _counties(size, division, rng),
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


def _acts(flow: Flow, started: Words, rng: np.random.Generator) -> Words:
    """The act: of starters the year's, of those carried in more and more the newer."""
    if flow.year < 2021:
        return np.full(len(started), "introduksjonsloven")
    newer = {2021: (0.0, 0.52), 2022: (0.16, 0.95), 2023: (0.6, 1.0)}.get(flow.year, (0.85, 1.0))
    chance = np.where(started == "yes", newer[1], newer[0])
    if flow.group == "displaced_from_ukraine":
        chance = np.ones(len(started))
    return np.where(rng.random(len(started)) < chance, "integreringsloven", "introduksjonsloven")


def _counties(size: int, division: int, rng: np.random.Generator) -> Words:
    places = {p.code: p.county for p in municipalities(date(division, 1, 1))}
    weights = weights_in(division)
    chances = np.asarray([weights[code] for code in places])
    found: Words = rng.choice(
        np.asarray(list(places.values())), size=size, p=chances / chances.sum()
    )
    return found


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


def usual_tables(rng: np.random.Generator) -> Mapping[int, Columns]:
    """Year tables of the usual sizes."""
    flows = usual_flows()
    return {
        year: year_table(tuple(f for f in flows if f.year == year), division_of(year), rng)
        for year in sorted({flow.year for flow in flows})
    }
