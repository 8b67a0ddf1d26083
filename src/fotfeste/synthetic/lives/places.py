"""Where people took part (kommune): one stay for each municipality, a move where the figures ask for one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np

from fotfeste.domain.geography.division import division_of, municipalities
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY
from fotfeste.domain.geography.recoding import county_in_division, recode
from fotfeste.synthetic.columns import FREE, Columns, Flags, Numbers, Words, column, joined, year_of
from fotfeste.synthetic.lives.link import REST, Lives
from fotfeste.synthetic.lives.matching import Pairs
from fotfeste.synthetic.prior.municipalities import weights_in


@dataclass(frozen=True)
class Wish:
    """What the figures ask of a person's place in a year; `moves` begins a new stay that year."""

    year: int
    county: str
    municipality: str
    moves: bool
    not_these: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stays:
    """One row a stay: whose, the year in which it began (0: at the start), the municipality's code."""

    people: Numbers
    began_in: Numbers
    municipalities: Words


def stays(
    lives: Lives,
    tables: Mapping[int, Columns],
    moves: Mapping[int, Flags],
    returned: Pairs,
    rng: np.random.Generator,
) -> Stays:
    """Stays that give every year's county and municipality on the last day of participation.

    Those who have `returned` are where they had left.
    """
    keys, wishes = _wishes(lives, tables, moves)
    distinct, groups = np.unique(keys, return_inverse=True)
    order = np.argsort(groups, kind="stable")
    bounds = np.searchsorted(groups[order], np.arange(len(distinct) + 1))
    found: list[tuple[Numbers, int, Words]] = []
    divisions = _start_divisions(lives)
    for group in range(len(distinct)):
        people = order[bounds[group] : bounds[group + 1]]
        found += _drawn(people, int(divisions[people[0]]), list(wishes(people[0])), rng)
    return _home(_without_standstill(_gathered(found), lives), lives, returned)


def _home(stays: Stays, lives: Lives, returned: Pairs) -> Stays:
    """Let people who return do so to the municipality they left; the division is the same."""
    codes = stays.municipalities.copy()
    first = np.searchsorted(stays.people, returned.rows)
    last = np.searchsorted(stays.people, returned.people, side="right") - 1
    for old, new in zip(last, first, strict=True):
        began = int(stays.began_in[old])
        started = lives.started_on[stays.people[[old, new]]]
        was, now = (int(year) for year in year_of(started))
        codes[new] = municipality_then(str(codes[old]), division_of(began or was), now)
    return Stays(stays.people, stays.began_in, codes)


def _start_divisions(lives: Lives) -> Numbers:
    years = year_of(lives.started_on)
    first, last = int(years.min()), int(years.max())
    divisions = np.asarray([division_of(year) for year in range(first, last + 1)])
    found: Numbers = divisions[years - first]
    return found


def _wishes(
    lives: Lives, tables: Mapping[int, Columns], moves: Mapping[int, Flags]
) -> tuple[Words, Callable[[int], Iterator[Wish]]]:
    """A word for all that is asked of each person's places, and the wishes of one person."""
    asked = [_asked(lives, year, table, moves[year]) for year, table in tables.items()]
    keys = joined([_start_divisions(lives).astype(str), *(word for year in asked for word in year)])
    named = {
        year: tuple(sorted({*np.unique(column(table, "municipality", 0)).tolist()} - {FREE, REST}))
        for year, table in tables.items()
    }

    def wishes(person: int) -> Iterator[Wish]:
        for year, (county, municipality, stay) in zip(tables, asked, strict=True):
            rest = municipality[person] == REST
            place = FREE if rest else str(municipality[person])
            if stay[person] != "-":
                others = named[year] if rest else ()
                yield Wish(year, str(county[person]), place, stay[person] == "m", others)

    return keys, wishes


def _asked(lives: Lives, year: int, table: Columns, moves: Flags) -> tuple[Words, Words, Words]:
    """For each person: county, municipality, and whether there, moving, or not in the table."""
    people = lives.people[year]
    words = []
    for values in (
        column(table, "county", len(people)),
        column(table, "municipality", len(people)),
        np.where(moves[people], "m", "s"),
    ):
        word = np.full(len(lives), "-", dtype="U5")
        word[people] = values
        words.append(word)
    return words[0], words[1], words[2]


def _drawn(
    people: Numbers, division: int, wishes: Sequence[Wish], rng: np.random.Generator
) -> Iterator[tuple[Numbers, int, Words]]:
    """Stays of people of whom the same is asked: who, the year a stay began, the codes."""
    began = 0
    allowed = _codes(division)
    for number, wish in enumerate(wishes):
        fitting = _fitting(allowed, division, wish)
        if number and (wish.moves or not fitting):
            yield people, began, _chosen(allowed, division, len(people), rng)
            began, division = wish.year, division_of(wish.year)
            fitting = _fitting(_codes(division), division, wish)
        allowed = fitting or _codes(division)
    yield people, began, _chosen(allowed, division, len(people), rng)


def _fitting(codes: tuple[str, ...], division: int, wish: Wish) -> tuple[str, ...]:
    """Those of some municipalities that fulfil a wish."""
    if wish.county == UNKNOWN_COUNTY or wish.municipality == UNKNOWN_MUNICIPALITY:
        return tuple(code for code in codes if code == UNKNOWN_MUNICIPALITY)
    year = wish.year
    return tuple(
        code
        for code in codes
        if wish.county in (FREE, county_then(code, division, year))
        and wish.municipality in (FREE, municipality_then(code, division, year))
        and municipality_then(code, division, year) not in wish.not_these
    )


def _chosen(codes: tuple[str, ...], division: int, size: int, rng: np.random.Generator) -> Words:
    weights = weights_in(division)
    chances = np.asarray([weights[code] for code in codes])
    drawn: Words = rng.choice(np.asarray(codes), size=size, p=chances / chances.sum())
    return drawn


def _gathered(found: Sequence[tuple[Numbers, int, Words]]) -> Stays:
    """All stays, ordered by person and time."""
    people = np.concatenate([people for people, _, _ in found])
    began = np.concatenate([np.full(len(people), year) for people, year, _ in found])
    codes = np.concatenate([codes for _, _, codes in found])
    order = np.lexsort((began, people))
    return Stays(people[order], began[order], codes[order])


def _without_standstill(stays: Stays, lives: Lives) -> Stays:
    """Stays without those that began by a move to the municipality one was in."""
    divisions = _start_divisions(lives)
    then = [
        municipality_then(
            str(stays.municipalities[at - 1]),
            division_of(int(stays.began_in[at - 1]) or int(divisions[stays.people[at]])),
            int(stays.began_in[at]),
        )
        for at in np.flatnonzero(stays.began_in > 0)
    ]
    keep = np.ones(len(stays.people), dtype=np.bool_)
    moved = np.flatnonzero(stays.began_in > 0)
    keep[moved] = np.asarray(then, dtype="U5") != stays.municipalities[moved]
    return Stays(stays.people[keep], stays.began_in[keep], stays.municipalities[keep])


@cache
def _codes(division: int) -> tuple[str, ...]:
    here = (place.code for place in municipalities(date(division, 1, 1)))
    return (*here, UNKNOWN_MUNICIPALITY)


@cache
def county_then(code: str, division: int, year: int) -> str | None:
    """The county, in a year's division, of a municipality of another division."""
    if code == UNKNOWN_MUNICIPALITY:
        return UNKNOWN_COUNTY
    return county_in_division(code, date(division, 1, 1), division_of(year))


@cache
def municipality_then(code: str, division: int, year: int) -> str | None:
    """The code, in a year's division, of a municipality of another division."""
    if code == UNKNOWN_MUNICIPALITY:
        return code
    return recode(code, date(division, 1, 1), date(division_of(year), 1, 1))
