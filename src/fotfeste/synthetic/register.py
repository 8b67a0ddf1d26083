"""A register from lives (register): every file of an extract, with positions in place of pseudonyms."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

import numpy as np

from fotfeste.synthetic.columns import (
    FREE,
    Columns,
    Days,
    Flags,
    Numbers,
    Words,
    as_days,
    as_flags,
    cutoff,
    day,
)
from fotfeste.synthetic.facts import (
    education,
    endings,
    extensions,
    measures,
    pauses,
    persons,
    plans,
    waiting,
)
from fotfeste.synthetic.facts.course import Participations, Years, participations, years_of
from fotfeste.synthetic.facts.outcomes import final_endings
from fotfeste.synthetic.facts.participations import acts, participation_rows
from fotfeste.synthetic.facts.rows import Values
from fotfeste.synthetic.facts.suits import Crossed, suited
from fotfeste.synthetic.facts.waiting import with_those
from fotfeste.synthetic.lives.again import returning
from fotfeste.synthetic.lives.ages import births
from fotfeste.synthetic.lives.ends import ended_days, with_room
from fotfeste.synthetic.lives.link import REST, Lives, link
from fotfeste.synthetic.lives.places import stays as places_of
from fotfeste.synthetic.prior import countries, shares
from fotfeste.synthetic.streams import stream

Register = dict[str, dict[str, Values]]
Streams = Callable[[str], np.random.Generator]

_MOVES = 0.015
_SCREENED = 0.5


@dataclass(frozen=True)
class Course:
    """What the facts are laid around: lives, days, stays, and years in the programme."""

    lives: Lives
    person: Numbers
    born_on: Days
    ended_on: Days
    stays: Participations
    years: Years
    country: Words
    screened: Flags
    known_at: int


@dataclass(frozen=True)
class Told:
    """What the figures tell beside the year tables: countries named, and what is told with measures."""

    countries: frozenset[str]
    with_measures: Crossed


def course(
    tables: Mapping[int, Columns], named: frozenset[str], known_at: date, streams: Streams
) -> Course:
    """Lives that give the year tables, with all their days and places."""
    last_year, end = max(tables), day(known_at)
    lives = link(tables, streams("link"))
    moving = {year: _moving(lives, year, streams(f"moves-{year}")) for year in tables}
    returned = returning(lives, tables, streams("again"))
    places = places_of(lives, tables, moving, returned, streams("places"))
    person = np.arange(len(lives))
    person[returned.rows] = returned.people
    ended = ended_days(lives, last_year, end, streams("ends"))
    ended = with_room(ended, places.people, places.began_in)
    stays = participations(lives, places, ended, end, streams("stays"))
    born = births(lives, tables, ended, person, streams("births"))
    years = years_of(lives, tables, ended)
    country = _countries(lives, named, streams("countries"))
    screened = _screened(stays, len(lives), streams("screened"))
    return Course(lives, person, born, ended, stays, years, country, screened, end)


def _moving(lives: Lives, year: int, rng: np.random.Generator) -> Flags:
    """Who moves in a year although no figure asks for it: not in their first year."""
    settled = lives.known_from < year
    moving: Flags = settled & (rng.random(len(lives)) < _MOVES)
    return moving


def _countries(lives: Lives, named: frozenset[str], rng: np.random.Generator) -> Words:
    """Countries as told; others drawn, and not one that a figure names where theirs is not named."""
    found = lives.kept["country"].copy()
    for group in shares.LEVELS:
        for told, without in ((FREE, frozenset[str]()), (REST, named)):
            who = np.flatnonzero((found == told) & (lives.kept["displaced"] == group))
            found[who] = countries.drawn(rng, group, len(who), without)
    return found


def _screened(stays: Participations, size: int, rng: np.random.Generator) -> Flags:
    """Some of those whose municipality may not be shown have a screened identity."""
    hidden = np.ones(size, dtype=np.bool_)
    np.logical_and.at(hidden, stays.lives, stays.municipality == "9999")
    chosen: Flags = hidden & (rng.random(size) < _SCREENED)
    return chosen


def register(tables: Mapping[int, Columns], told: Told, known_at: date, seed: int) -> Register:
    """Rows of every file of an extract that gives the year tables.

    Nobody else comes from a country that figures name, and measures change hands
    only among people whom no figure tells apart by them.
    """
    streams = partial(stream, seed)
    whole = course(tables, told.countries, known_at, streams)
    suiting = suited(whole.years, whole.stays, told.with_measures, streams("suits"))
    whole = replace(whole, years=suiting)
    rows = _one_person_each(rows_of(whole, tables, streams), whole.person)
    return _with_waiting(rows, whole, streams("waiting"))


def rows_of(whole: Course, tables: Mapping[int, Columns], streams: Streams) -> Register:
    """Every file's rows around a course."""
    lives, stays, end = whole.lives, whole.stays, whole.known_at
    kept, years = lives.kept, whole.years
    latest = np.asarray([cutoff(int(year)) for year in years.year], dtype=np.int32)
    known = _known(whole, streams("known"))
    act, basis = acts(lives, stays)
    permits = _permits(whole, known, streams("permits"))
    final = final_endings(lives, stays, tables, whole.ended_on, end, streams("outcomes"))
    activity = endings.activities(final, streams("activities"))
    ended = endings.endings(final, activity, streams("endings"))
    extended = extensions.extensions(stays, years, latest, end, streams("extensions"))
    levels = (kept["track"], kept["education"], kept["act"], kept["displaced"])
    return {
        "persons": persons.persons(
            whole.born_on, kept["sex"], whole.country, whole.screened, known, streams("persons")
        ),
        "permits": permits,
        "education": education.education(*levels, known, streams("education")),
        "participations": participation_rows(
            stays, act, basis, _granted(permits, whole.person), streams("enrolments")
        ),
        "plans": plans.plans(stays, act, basis, end, streams("plans")),
        "extensions": extensions.with_acts(extended, act),
        "stops": pauses.stops(stays, end, streams("stops")),
        "measures": measures.measures(years, stays, latest, streams("measures")),
        "leave": pauses.leave(stays, kept["sex"][stays.lives], end, streams("leave")),
        "absence": pauses.absence(stays, end, streams("absence")),
        "language": plans.language(stays, end, streams("language")),
        "endings": _all_endings(ended, stays, end, streams),
        "statuses": endings.statuses(
            final, activity, ended["recorded_at"].astype(np.int32), streams("statuses")
        ),
    }


def _known(whole: Course, rng: np.random.Generator) -> tuple[Days, Days]:
    """Since when each person's row is true, and when the register knew: with the participation."""
    stays = whole.stays
    first = np.flatnonzero(np.r_[True, stays.lives[1:] != stays.lives[:-1]])
    valid_from = whole.lives.started_on - rng.integers(20, 90, len(whole.lives))
    return valid_from.astype(np.int32), stays.recorded_at[first]


def _permits(
    whole: Course, known: tuple[Days, Days], rng: np.random.Generator
) -> dict[str, Values]:
    kept = whole.lives.kept
    people = persons.Applicant(
        whole.lives.started_on,
        known[1],
        kept["act"],
        as_flags(kept["displaced"] == "displaced_from_ukraine"),
        as_flags(kept["collective_protection"] == "collective_protection"),
        whole.country,
    )
    return persons.permits(people, rng)


def _all_endings(
    ended: dict[str, Values], stays: Participations, known_at: int, streams: Streams
) -> dict[str, Values]:
    """Endings of programmes, then moves, then endings that were reopened."""
    moved = endings.moves(stays, streams("moved"))
    back = pauses.reopened(stays, known_at, streams("reopened"))
    whole = {
        name: np.concatenate([ended[name], moved[name], back[name]])
        for name in ended
        if name != "ending_id"
    }
    return {"ending_id": np.arange(len(whole["ended_on"])), **whole}


def _granted(permits: dict[str, Values], person: Numbers) -> Days:
    """The day of the permit of each life's person."""
    return as_days(permits["granted_on"][person])


def _one_person_each(rows: Register, person: Numbers) -> Register:
    """The rows with one person where several lives are one person's, numbered anew."""
    alone = person == np.arange(len(person))
    number = (np.cumsum(alone) - 1)[person]
    found = dict(rows)
    for name in ("persons", "permits", "education"):
        own = alone[rows[name]["person_id"]]
        found[name] = {column: values[own] for column, values in rows[name].items()}
    for name in ("persons", "permits", "education", "participations"):
        found[name]["person_id"] = number[found[name]["person_id"]]
    found["permits"]["permit_id"] = np.arange(len(found["permits"]["permit_id"]))
    return found


def _with_waiting(rows: Register, whole: Course, rng: np.random.Generator) -> Register:
    """The rows with people who have a decision and have not started."""
    stays = waiting.stays_to_be_like(whole.stays, rng)
    people = rows["participations"]["person_id"][stays]
    born = waiting.other_births(as_days(rows["persons"]["birth_date"][people]), rng)
    shift = {
        "person_id": len(rows["persons"]["person_id"]),
        "permit_id": len(rows["permits"]["permit_id"]),
        "participation_id": len(whole.stays),
    }
    unstarted = waiting.not_started(len(stays))
    return {
        **rows,
        "persons": with_those(rows["persons"], people, shift, {"birth_date": born}),
        "permits": with_those(rows["permits"], people, shift, {}),
        "participations": with_those(rows["participations"], stays, shift, unstarted),
    }
