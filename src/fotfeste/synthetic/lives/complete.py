"""Year tables made ready to be linked (klargjøring): what every row must tell, and what «free» means."""

from collections.abc import Mapping

import numpy as np

from fotfeste.synthetic.columns import FREE, Columns, Words, column
from fotfeste.synthetic.lives.link import REST
from fotfeste.synthetic.prior import shares

_NAMED_ONE_BY_ONE = ("country", "municipality")
_OTHER_SIDE = {
    "displaced": ("collective_protection", "collective_protection", "displaced_from_ukraine", "other_refugees"),
    "collective_protection": ("displaced", "displaced_from_ukraine", "collective_protection", "not_collective_protection"),
}  # fmt: skip


def complete(tables: Mapping[int, Columns], rng: np.random.Generator) -> dict[int, Columns]:
    """The tables with everything filled that decides who may be whom.

    A country or municipality that is free among rows of which some are named is
    none of those named.
    """
    return {year: _completed(year, tables[year], rng) for year in sorted(tables)}


def _completed(year: int, table: Columns, rng: np.random.Generator) -> Columns:
    rows = len(next(iter(table.values())))
    found = dict(table)
    for name in ("started", "left"):
        found[name] = _or_else(column(found, name, rows), np.full(rows, "no"))
    women = rng.random(rows) < shares.WOMEN.get(year, 0.55)
    found["sex"] = _or_else(column(found, "sex", rows), np.where(women, "female", "male"))
    for name, (other, code, yes, no) in _OTHER_SIDE.items():
        told = column(found, other, rows)
        found[name] = _or_else(column(found, name, rows), np.where(told == code, yes, no))
    found["act"] = _or_else(column(found, "act", rows), _acts(year, found, rng))
    for name in _NAMED_ONE_BY_ONE:
        found[name] = _closed(column(found, name, rows), found["left"])
    return found


def _or_else(values: Words, usual: Words) -> Words:
    return np.where(values == FREE, usual, values)


def _acts(year: int, table: Columns, rng: np.random.Generator) -> Words:
    remain, leave, start = shares.newer_act(year)
    chance = np.where(
        table["started"] == "yes", start, np.where(table["left"] == "yes", leave, remain)
    )
    newer = (rng.random(len(chance)) < chance) | (table["displaced"] == "displaced_from_ukraine")
    return np.where(newer, "integreringsloven", "introduksjonsloven")


def _closed(values: Words, left: Words) -> Words:
    """Free values as «none of those named», among leavers and among the others."""
    found = values.astype("U4").copy()
    for of in ("yes", "no"):
        here = left == of
        if np.any(here & (values != FREE) & (values != REST)):
            found[here & (values == FREE)] = REST
    return found
