"""Counties and municipalities (fylker og kommuner), and what became of them.

A code means something only together with a day: 1507 was Ålesund from 2020, and
means nothing from 2024. Periods are half-open; an open start means «since
before 2014», the first year these tables describe.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from fotfeste.domain.period import is_within

ChangeKind = Literal["recode", "merge", "split", "split+merge"]

UNKNOWN_COUNTY = "99"
"""Reserved for a county that is not known, as Statistics Norway reserves it."""

UNKNOWN_MUNICIPALITY = "9999"
"""Reserved for a municipality that is not known, or that may not be told.

Persons with screened identity (skjermet identitet) are counted here, so that
«unknown» is one row and nobody can tell the two apart.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A code and its name, valid from a day up to, not including, another.

    `name` is the Norwegian name, as running text and the reports print it; where
    two municipalities share it that year, it carries the county in brackets.
    `full_name` is the name in every official language, in the official order:
    «Gáivuotna - Kåfjord - Kaivuono».
    """

    code: str
    name: str
    full_name: str
    valid_from: date | None = None
    valid_to: date | None = None

    def is_valid(self, on: date) -> bool:
        """Whether the place existed, under this code and name, on a day."""
        return is_within(self.valid_from, self.valid_to, on)


@dataclass(frozen=True, slots=True, kw_only=True)
class County(Place):
    """A county (fylke) with its two-digit number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality(Place):
    """A municipality (kommune) with its four-digit number, and its county's."""

    county: str


@dataclass(frozen=True, slots=True)
class Change:
    """One old municipality and one it became, from the first day it was so.

    `recode`: the same municipality under a new number. `merge`: it became part
    of another. `split`: it became several, one change for each. `split+merge`:
    it was divided among others. A municipality that took in others and kept its
    number (1103 Stavanger and 5001 Trondheim in 2020) has no change of its own.
    """

    old: str
    new: str
    on: date
    kind: ChangeKind
