"""Extended programmes (forlengelser): to reach the goal, and by the temporary covid acts of 2020."""

from datetime import date

import numpy as np

from fotfeste.synthetic.columns import FREE, Days, Flags, Numbers, Words, column, day
from fotfeste.synthetic.facts.course import Participations, Years
from fotfeste.synthetic.facts.measures import stay_on
from fotfeste.synthetic.facts.pauses import ends_by, latest_of
from fotfeste.synthetic.facts.recording import between, channels, recorded
from fotfeste.synthetic.facts.rows import Values

COVID_FROM = day(date(2020, 5, 26))
"""Lov 26.5.2020 nr. 53 took effect."""

_USUAL_COVID = {2020: 0.1, 2021: 0.22}
_FIRST_COVID_ACT = 2020
_LONG = 700
_EXTENDED = 0.7
_OTHER_GROUND = 0.12


def extensions(
    stays: Participations, years: Years, latest: Days, known_at: int, rng: np.random.Generator
) -> dict[str, Values]:
    """Covid extensions as the year tables ask, and ordinary ones of long programmes."""
    covid = _covid(years, rng)
    decided = between(
        rng, np.maximum(years.first[covid], COVID_FROM).astype(np.int32), years.last[covid]
    )
    end = ends_by(stays, known_at)
    long = np.flatnonzero((end - stays.started_on > _LONG) & (rng.random(len(stays)) < _EXTENDED))
    ordinary = between(rng, stays.started_on[long] + 560, stays.started_on[long] + _LONG - 10)
    ground = np.where(rng.random(len(long)) < _OTHER_GROUND, "other", "goal")
    newer = np.where(years.year[covid] > _FIRST_COVID_ACT, "covid_2020_154", "covid_2020_53")
    parts = (
        _rows(
            stay_on(stays, years.lives[covid], decided), decided, "covid", newer, latest[covid], rng
        ),
        _rows(long, ordinary, ground, np.full(len(long), FREE), latest_of(ordinary, known_at), rng),
    )
    whole = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    return {"extension_id": np.arange(len(whole["months"])), **whole}


def with_acts(rows: dict[str, Values], act: Words) -> dict[str, Values]:
    """The rows, each ordinary extension under the act of its participation (`act`, by stay)."""
    acts = rows["act"].astype(np.str_)
    return {**rows, "act": np.where(acts == FREE, act[rows["participation_id"]], acts)}


def _covid(years: Years, rng: np.random.Generator) -> Numbers:
    """The rows of years in which the programme was extended by a covid act."""
    told = column(years.values, "extended_by_covid_act", len(years.lives))
    older = column(years.values, "act", len(years.lives)) == "introduksjonsloven"
    share = np.zeros(len(told))
    for year, usual in _USUAL_COVID.items():
        share[years.year == year] = usual
    usually: Flags = (rng.random(len(told)) < share) & older & (years.last > COVID_FROM)
    found: Numbers = np.flatnonzero(np.where(told == FREE, usually, told == "yes"))
    return found


def _rows(
    stays: Numbers,
    decided: Days,
    ground: str | Words,
    act: Words,
    latest: Days,
    rng: np.random.Generator,
) -> dict[str, Values]:
    size = len(stays)
    return {
        "participation_id": stays,
        "decided_on": decided,
        "months": rng.choice((2.0, 4.0, 6.0, 12.0), size, p=(0.2, 0.25, 0.4, 0.15)),
        "ground": np.full(size, ground),
        "act": act,
        "valid_from": decided,
        "recorded_at": recorded(rng, decided, latest),
        "channel": channels(rng, size),
    }
