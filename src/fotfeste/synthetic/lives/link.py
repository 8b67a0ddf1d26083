"""From year tables to lives (livsløp): the same person carried out of one year and into the next.

A year table says only whether a row started and left that year. People carried
out are matched with rows carried in that agree on everything a person keeps;
first with the same place, then as moves. Whoever is carried out and in no row
of the next year ended late: an ending registered after the cut-off, in no
report. Whoever is carried in and was in no earlier year was registered late.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from fotfeste.synthetic.columns import FREE, Columns, Days, Flags, Numbers, Words, column, joined
from fotfeste.synthetic.lives import times
from fotfeste.synthetic.lives.counties import side_by_side
from fotfeste.synthetic.lives.matching import Pairs, within_groups

KEPT_ALWAYS = ("sex", "act", "displaced", "collective_protection")
KEPT = ("country", "track", "education", "legal_basis")
PLACE = ("county", "municipality")

_REGISTERED_LATE = 0.0015

REST = "~"
"""Not one of the codes that the year's figures name."""


@dataclass
class Lives:
    """People, one position each, and the row that each is in every year's table.

    `left_in` and `late_in` are the years of an ending and of one registered too
    late for its year, 0 for none; `known_from` the first year with a row.
    """

    people: dict[int, Numbers] = field(default_factory=dict)
    started_on: Days = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    due_on: Days = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    kinds: Numbers = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    known_from: Numbers = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    left_in: Numbers = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    late_in: Numbers = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    kept: dict[str, Words] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.started_on)


def link(tables: Mapping[int, Columns], rng: np.random.Generator) -> Lives:
    """Lives that have exactly the rows of the year tables, years in order."""
    lives = Lives(kept={name: np.zeros(0, dtype="U32") for name in (*KEPT_ALWAYS, *KEPT)})
    before: int | None = None
    for year in sorted(tables):
        _link_year(lives, tables, before, year, rng)
        before = year
    return lives


def _link_year(
    lives: Lives,
    tables: Mapping[int, Columns],
    before: int | None,
    year: int,
    rng: np.random.Generator,
) -> None:
    table = tables[year]
    started, left = table["started"] == "yes", table["left"] == "yes"
    person = np.full(len(started), -1, dtype=np.int64)
    if before is not None:
        open_people = carried_out(lives, tables[before], before)
        rows = _without_late(rng.permutation(np.flatnonzero(~started)), left)
        pairs, left_over = _carried(lives, tables, before, year, open_people, rows)
        person[pairs.rows] = pairs.people
        lives.late_in[left_over] = before
    new = np.flatnonzero(person < 0)
    person[new] = _begin(lives, table, year, new, started, left, rng)
    lives.people[year] = person
    lives.left_in[person[left]] = year
    for name in KEPT:
        _learn(lives.kept[name], person, column(table, name, len(person)))


def _without_late(rows: Numbers, left: Flags) -> Numbers:
    """The rows to be matched: a few of those who left are kept back as registered late."""
    leaving = rows[left[rows]]
    late = leaving[: round(len(rows) * _REGISTERED_LATE)]
    return rows[~np.isin(rows, late)]


def carried_out(lives: Lives, table: Columns, year: int) -> Numbers:
    """The people who were in the year's table and did not leave."""
    people: Numbers = lives.people[year][table["left"] != "yes"]
    return people


def _begin(
    lives: Lives,
    table: Columns,
    year: int,
    rows: Numbers,
    started: Flags,
    left: Flags,
    rng: np.random.Generator,
) -> Numbers:
    """New people for rows without one: starters, and those who had started before."""
    kinds = times.kinds_of(table["act"][rows], table["collective_protection"][rows])
    before = (
        times.starts_before(rng, year, kinds, times.LATELY)
        if lives.people
        else times.starts_before(rng, year, kinds)
    )
    starts = np.where(started[rows], times.starts_in(rng, year, kinds, left[rows]), before).astype(
        np.int32
    )
    first = len(lives)
    none = np.zeros(len(rows), dtype=np.int64)
    lives.started_on = np.concatenate([lives.started_on, starts])
    lives.due_on = np.concatenate([lives.due_on, times.due_days(rng, kinds, starts)])
    lives.kinds = np.concatenate([lives.kinds, kinds])
    lives.known_from = np.concatenate([lives.known_from, none + year])
    lives.left_in = np.concatenate([lives.left_in, none])
    lives.late_in = np.concatenate([lives.late_in, none])
    for name, values in lives.kept.items():
        fresh = table[name][rows] if name in KEPT_ALWAYS else np.full(len(rows), FREE)
        lives.kept[name] = np.concatenate([values, fresh.astype("U32")])
    return first + np.arange(len(rows))


def _learn(known: Words, person: Numbers, values: Words) -> None:
    """Let people have the values of their rows, where these are not free or less exact."""
    tells = (values != FREE) & ~((values == REST) & (known[person] != FREE))
    known[person[tells]] = values[tells]


def _carried(
    lives: Lives,
    tables: Mapping[int, Columns],
    before: int,
    year: int,
    people: Numbers,
    rows: Numbers,
) -> tuple[Pairs, Numbers]:
    """People carried out paired with rows carried in, and the people left over."""
    table = tables[year]
    sides = _Sides.of(lives, tables[before], before, table, year)
    left = table["left"][rows] == "yes"
    rows = rows[np.argsort(~left, kind="stable")]
    people = people[_last_resort_last(lives, people, sides, rows)]
    found: list[Pairs] = []
    for soft in ((*KEPT, *PLACE), KEPT):
        people, rows = _pass(sides, soft, people, rows, found)
    return (
        Pairs(
            np.concatenate([pairs.people for pairs in found]) if found else people[:0],
            np.concatenate([pairs.rows for pairs in found]) if found else rows[:0],
        ),
        people,
    )


@dataclass(frozen=True)
class _Sides:
    """The values that decide who may be whom: of people by position, of rows by row."""

    of_people: Mapping[str, Words]
    of_rows: Mapping[str, Words]

    @classmethod
    def of(cls, lives: Lives, out: Columns, before: int, table: Columns, year: int) -> "_Sides":
        size = len(table["sex"])
        rows = {name: column(table, name, size) for name in (*KEPT_ALWAYS, *KEPT, *PLACE)}
        people = dict(lives.kept)
        for name in PLACE:
            people[name] = np.full(len(lives), FREE, dtype="U8")
            people[name][lives.people[before]] = column(out, name, len(out["sex"]))
        old, new = side_by_side(before, year)
        people["county"] = _relabelled(people["county"], old)
        rows["county"] = _relabelled(rows["county"], new)
        named = set(np.unique(rows["country"])) - {FREE, REST}
        if REST in rows["country"]:
            other = ~np.isin(people["country"], [*named, FREE])
            people["country"] = np.where(other, REST, people["country"])
        return cls(people, rows)


def _relabelled(values: Words, labels: Mapping[str, str]) -> Words:
    distinct, positions = np.unique(values, return_inverse=True)
    found: Words = np.asarray([labels.get(str(v), str(v)) for v in distinct])[positions]
    return found


def _last_resort_last(lives: Lives, people: Numbers, sides: _Sides, rows: Numbers) -> Numbers:
    """The order in which people are taken: by the day they are due.

    Where more were carried out than in, those due first are taken last of all:
    they are the ones whose ending came late to the register.
    """
    people_keys = joined(sides.of_people[name][people] for name in KEPT_ALWAYS)
    row_keys = joined(sides.of_rows[name][rows] for name in KEPT_ALWAYS)
    by_due = np.argsort(lives.due_on[people], kind="stable")[::-1]
    pairs, _, _ = within_groups(by_due, people_keys[by_due], np.arange(len(rows)), row_keys)
    needed = np.zeros(len(people), dtype=np.bool_)
    needed[pairs.people] = True
    order: Numbers = np.lexsort((lives.due_on[people], ~needed))
    return order


def _pass(
    sides: _Sides, soft: tuple[str, ...], people: Numbers, rows: Numbers, found: list[Pairs]
) -> tuple[Numbers, Numbers]:
    """One round of pairing: where both sides tell a soft value, it must be the same."""
    people_told = _told(sides.of_people, soft, people)
    row_told = _told(sides.of_rows, soft, rows)
    taken_people, taken_rows = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    for by_people, shared in _patterns(people_told, row_told):
        free_people = people[(people_told == by_people) & ~np.isin(people, taken_people)]
        free_rows = rows[((row_told & by_people) == shared) & ~np.isin(rows, taken_rows)]
        names = (*KEPT_ALWAYS, *(name for bit, name in enumerate(soft) if shared >> bit & 1))
        pairs, _, _ = within_groups(
            free_people,
            joined(sides.of_people[name][free_people] for name in names),
            free_rows,
            joined(sides.of_rows[name][free_rows] for name in names),
        )
        found.append(pairs)
        taken_people = np.concatenate([taken_people, pairs.people])
        taken_rows = np.concatenate([taken_rows, pairs.rows])
    return people[~np.isin(people, taken_people)], rows[~np.isin(rows, taken_rows)]


def _told(values: Mapping[str, Words], soft: tuple[str, ...], positions: Numbers) -> Numbers:
    """For each position, which soft values are told: a bit for each."""
    told = np.zeros(len(positions), dtype=np.int64)
    for bit, name in enumerate(soft):
        told |= (values[name][positions] != FREE).astype(np.int64) << bit
    return told


def _patterns(people_told: Numbers, row_told: Numbers) -> list[tuple[int, int]]:
    """What people tell with what rows tell of the same, the most telling first."""
    found = {
        (int(by_people), int(by_people & by_row))
        for by_people in np.unique(people_told)
        for by_row in np.unique(row_told)
    }
    return sorted(found, key=lambda pattern: (-pattern[1].bit_count(), pattern))
