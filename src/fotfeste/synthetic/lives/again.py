"""People who left and came back the year after (ny start): two programmes, one person, one municipality."""

from collections.abc import Mapping

import numpy as np

from fotfeste.domain.geography.division import division_of
from fotfeste.synthetic.columns import (
    FREE,
    Columns,
    Flags,
    Words,
    as_flags,
    column,
    first_day,
    joined,
)
from fotfeste.synthetic.lives.link import KEPT, KEPT_ALWAYS, Lives
from fotfeste.synthetic.lives.matching import Pairs, within_groups

_MOST = 0.5
"""Of those registered late who left the same year, how many are somebody who had left before."""


def returning(lives: Lives, tables: Mapping[int, Columns], rng: np.random.Generator) -> Pairs:
    """Lives of people who left one year (`people`) and took part again the next (`rows`).

    The days are set so that they come back within two months of the new year.
    """
    years = sorted(tables)
    found = [
        _pairs(lives, tables, year, rng)
        for year in years[1:]
        if year - 1 in tables and division_of(year) == division_of(year - 1)
    ]
    left = np.concatenate([pairs.people for pairs in found]) if found else np.zeros(0, np.int64)
    back = np.concatenate([pairs.rows for pairs in found]) if found else np.zeros(0, np.int64)
    alone = ~np.isin(left, back)
    left, back = left[alone], back[alone]
    new_year = np.asarray([first_day(int(year)) for year in lives.known_from[back]], np.int32)
    lives.started_on[back] = new_year + rng.integers(2, 22, len(back))
    lives.due_on[left] = new_year - rng.integers(4, 40, len(back))
    for name in KEPT:
        told = np.where(
            lives.kept[name][left] == FREE, lives.kept[name][back], lives.kept[name][left]
        )
        lives.kept[name][left] = lives.kept[name][back] = told
    return Pairs(left, back)


def _pairs(
    lives: Lives, tables: Mapping[int, Columns], year: int, rng: np.random.Generator
) -> Pairs:
    late = (lives.known_from == year) & (lives.left_in == year)
    back = np.flatnonzero(late & (lives.started_on < first_day(year)))
    back = back[rng.random(len(back)) < _MOST]
    left = np.flatnonzero(
        (lives.left_in == year - 1) & (lives.started_on < first_day(year - 1) + 200)
    )
    left = rng.permutation(left)
    keys = [joined(lives.kept[name][who] for name in KEPT_ALWAYS) for who in (left, back)]
    pairs, _, _ = within_groups(left, keys[0], back, keys[1])
    agree = np.ones(len(pairs.rows), dtype=np.bool_)
    for name in KEPT:
        one, two = lives.kept[name][pairs.people], lives.kept[name][pairs.rows]
        agree &= (one == two) | (one == FREE) | (two == FREE)
    agree &= _can_be_there(lives, tables, year, pairs)
    return Pairs(pairs.people[agree], pairs.rows[agree])


def _can_be_there(lives: Lives, tables: Mapping[int, Columns], year: int, pairs: Pairs) -> Flags:
    """Whether any municipality in which one left is good for the year after."""
    before = _told(lives, tables[year - 1], year - 1, "county")[pairs.people]
    county = _told(lives, tables[year], year, "county")[pairs.rows]
    municipality = _told(lives, tables[year], year, "municipality")[pairs.rows]
    return as_flags((municipality == FREE) & ((county == FREE) | (county == before)))


def _told(lives: Lives, table: Columns, year: int, name: str) -> Words:
    told = np.full(len(lives), FREE, dtype="U5")
    told[lives.people[year]] = column(table, name, len(lives.people[year]))
    return told
