"""How many take part in each municipality (kommune): the project's own weights, few large and many small."""

import csv
from datetime import date
from functools import cache
from pathlib import Path

from fotfeste.domain.geography.division import municipalities
from fotfeste.domain.geography.places import UNKNOWN_MUNICIPALITY
from fotfeste.domain.geography.recoding import carried

WEIGHTS_OF = 2024
"""The division in which the weights are given."""

_SMALLEST = 0.9
_SLOWEST = 0.75
_UNKNOWN = 1.5


@cache
def weights() -> dict[str, float]:
    """A weight for each municipality of 2024: by its rank in the county.

    The largest of each county stand in `municipalities.csv`, in order, with the
    county's weight; after them the others come in the order of their codes.
    """
    with Path(__file__).with_name("municipalities.csv").open(encoding="utf-8") as lines:
        counties = {row["county"]: row for row in csv.DictReader(lines)}
    found: dict[str, float] = {}
    for county, row in counties.items():
        here = [p.code for p in municipalities(date(WEIGHTS_OF, 1, 1)) if p.county == county]
        largest = row["largest"].split()
        ranked = [*largest, *(code for code in here if code not in largest)]
        ranks = [1 / (rank + 1) ** _SLOWEST for rank in range(len(ranked))]
        total = float(row["weight"])
        for code, rank in zip(ranked, ranks, strict=True):
            found[code] = max(total * rank / sum(ranks), _SMALLEST)
    return found


@cache
def weights_in(division: int) -> dict[str, float]:
    """A weight for each municipality of a division, by those of 2024 on the same ground."""
    on, then = date(division, 1, 1), date(WEIGHTS_OF, 1, 1)
    here = weights()
    shared = {code: len(carried(code, then, on)) or 1 for code in here}
    return {
        place.code: sum(here[code] / shared[code] for code in carried(place.code, on, then))
        for place in municipalities(on)
    } | {UNKNOWN_MUNICIPALITY: _UNKNOWN}
