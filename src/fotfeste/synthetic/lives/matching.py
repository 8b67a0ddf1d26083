"""Matching (kobling) of those carried out of a year with those carried into the next."""

from dataclasses import dataclass

import numpy as np

from fotfeste.synthetic.columns import Flags, Numbers, Words, number_of_groups


@dataclass(frozen=True)
class Pairs:
    """Positions that belong together: `people[i]` of the pool is `rows[i]` of the year's table."""

    people: Numbers
    rows: Numbers


def within_groups(
    people: Numbers, people_keys: Words, rows: Numbers, row_keys: Words
) -> tuple[Pairs, Numbers, Numbers]:
    """Pair people with rows of the same key, first with first; also what is left of either.

    Both come in the order in which they are to be taken.
    """
    (people_groups, row_groups), count = number_of_groups(people_keys, row_keys)
    people_ranks, row_ranks = _ranks(people_groups), _ranks(row_groups)
    pairs = np.minimum(
        np.bincount(people_groups, minlength=count), np.bincount(row_groups, minlength=count)
    )
    chosen_people = people_ranks < pairs[people_groups]
    chosen_rows = row_ranks < pairs[row_groups]
    return (
        Pairs(
            people[chosen_people][_order(people_groups, people_ranks, chosen_people)],
            rows[chosen_rows][_order(row_groups, row_ranks, chosen_rows)],
        ),
        people[~chosen_people],
        rows[~chosen_rows],
    )


def _ranks(groups: Numbers) -> Numbers:
    """How many of the same group stand before each."""
    order = np.argsort(groups, kind="stable")
    ordered = groups[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]]) if len(ordered) else ordered
    lengths = np.diff(np.r_[starts, len(ordered)])
    ranks = np.empty(len(groups), dtype=np.int64)
    ranks[order] = np.arange(len(ordered)) - np.repeat(starts, lengths)
    return ranks


def _order(groups: Numbers, ranks: Numbers, chosen: Flags) -> Numbers:
    return np.lexsort((ranks[chosen], groups[chosen]))
