"""The kinds of claims that can be read (påstandstyper), in the order in which they are tried."""

from collections.abc import Callable

from fotfeste.reconstruction.claims.among_groups import (
    alike,
    better_educated,
    called,
    gain,
    larger_part,
    majority,
    more,
    of_all,
)
from fotfeste.reconstruction.claims.claim import Claim
from fotfeste.reconstruction.claims.clause import Clause
from fotfeste.reconstruction.claims.in_order import (
    countries,
    largest_groups,
    ranked,
    record,
    singled,
    youngest,
)
from fotfeste.reconstruction.claims.known import Figures
from fotfeste.reconstruction.claims.over_time import moved, respectively, same
from fotfeste.reconstruction.claims.parts import Parts

Read = Callable[[Parts, Clause, Figures], list[Claim]]

READERS: tuple[Read, ...] = (
    *(gain, alike, better_educated, of_all, called, majority, larger_part, largest_groups, ranked),
    *(youngest, record, countries, singled, same, respectively, moved, more),
)
"""Each takes its own words out of a clause; the first that leaves none over has read it."""
