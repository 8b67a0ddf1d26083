"""A figures file as the attacker reads it (tallfil under angrep): counts of persons, and how they add up.

The conventions are those of docs/reference on figures files: blank is the total of a
dimension; sexes, acts and other pairs make their whole; municipalities and counties
may be printed in part; members of a classification make the whole where all are there.
Shares are two inequalities between counts (`shares`). Earlier publications of the same
persons join: what has the same words in two files is one number.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.attack.groups import Group, group_of
from fotfeste.disclosure.attack.meets import with_meets
from fotfeste.disclosure.attack.reasoning import EARLIER, ROW, UNNAMED
from fotfeste.disclosure.attack.shares import Share, limits, share_of
from fotfeste.disclosure.attack.sums import Sum, sums
from fotfeste.disclosure.attack.system import UNBOUNDED, Numbers, System
from fotfeste.disclosure.tables.structure import Mask
from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.precision import interval, is_word
from fotfeste.reconstruction.figures.printed import FiguresFile, Printed, RowId


@dataclass(frozen=True, eq=False)
class FiguresRead:
    """The system of a file; `rows` are the hidden rows, `places` where each stands in it.

    `is_contradictory` says that rows on the same persons print different numbers.
    """

    system: System
    rows: tuple[int, ...]
    places: tuple[int, ...]
    said_in: Mapping[int, RowId]
    file: str
    is_contradictory: bool = False

    def name(self, place: int) -> Text:
        """The row that speaks of a group, for a chain of reasoning."""
        row = self.said_in.get(place)
        if row is None:
            return UNNAMED
        return (ROW if row.file == self.file else EARLIER).filled(file=row.file, row=row.row)

    def with_rule(self, low: int, high: int | None) -> "FiguresRead":
        """The same, where a hidden value is known to be from `low` to `high`."""
        lows, highs, own = self.system.low.copy(), self.system.high.copy(), list(self.places)
        lows[own] = np.maximum(lows[own], low)
        highs[own] = np.minimum(highs[own], UNBOUNDED if high is None else high)
        return replace(self, system=replace(self.system, low=lows, high=highs))

    def rows_at(self, cells: Mask) -> tuple[int, ...]:
        """The hidden rows that stand at some cells."""
        return tuple(row for row, place in zip(self.rows, self.places, strict=True) if cells[place])


def read_for_attack(
    file: FiguresFile, earlier: Sequence[FiguresFile] = (), *, with_shares: bool = True
) -> FiguresRead:
    """The counts of persons as a system: printed ones are known, hidden ones not.

    Only the hidden rows of `file` are asked for; `earlier` tells more of the same persons.
    """
    figures = [figure for each in (file, *earlier) for figure in each.rows]
    counts = [figure for figure in figures if _is_count(figure)]
    found = (share_of(figure) for figure in figures) if with_shares else ()
    shares = [share for share in found if share is not None]
    named = [*map(group_of, counts), *(group for one in shares for group in (one.part, one.whole))]
    groups = with_meets(named)
    place = {group: n for n, group in enumerate(groups)}
    low, high, is_contradictory = _known(counts, place)
    ends = {group: (low[n], high[n]) for group, n in place.items() if high[n] < UNBOUNDED}
    hidden = [figure for figure in file.rows if _is_count(figure) and _is_hidden(figure)]
    said_in = {place[group_of(figure)]: figure.id for figure in _printed_last(counts)}
    return FiguresRead(
        _system(sums(groups, ends), shares, place, low, high),
        tuple(figure.row for figure in hidden),
        tuple(place[group_of(figure)] for figure in hidden),
        said_in,
        file.name,
        is_contradictory,
    )


def _printed_last(counts: Sequence[Printed]) -> Sequence[Printed]:
    """Rows in such an order that of those on the same group one with a number comes last."""
    return sorted(counts, key=lambda figure: not _is_hidden(figure))


def _known(counts: Sequence[Printed], place: dict[Group, int]) -> tuple[Numbers, Numbers, bool]:
    """The least and the most of each group by what is printed of itself; whether any of it contradicts.

    Of two numbers that cannot both be true, either may be.
    """
    low, high = np.zeros(len(place)), np.full(len(place), UNBOUNDED)
    least, most = high.copy(), low.copy()
    for figure in counts:
        said = None if is_word(figure) else interval(figure)
        own = place[group_of(figure)]
        if said is not None and said.low is not None and said.high is not None:
            ends = np.ceil(float(said.low)), np.floor(float(said.high))
            low[own], high[own] = max(low[own], ends[0]), min(high[own], ends[1])
            least[own], most[own] = min(least[own], ends[0]), max(most[own], ends[1])
    apart = low > high
    return np.where(apart, least, low), np.where(apart, most, high), bool(apart.any())


def _is_count(figure: Printed) -> bool:
    return figure.unit == "persons" and not figure.measure.startswith("change_")


def _is_hidden(figure: Printed) -> bool:
    return figure.precision == "suppressed"


def _system(
    sums: Sequence[Sum],
    shares: Sequence[Share],
    place: dict[Group, int],
    low: Numbers,
    high: Numbers,
) -> System:
    """All groups as columns; a sum whose parts may be incomplete leaves something over."""
    added = [_terms(one, place) for one in sums]
    limited = [limit for one in shares for limit in limits(one, place)]
    terms = [*added, *limited]
    columns = [column for row in terms for column, _weight in row]
    weights = [weight for row in terms for _column, weight in row]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in terms], dtype=np.int64)])
    shape = (len(terms), len(place))
    matrix = csr_array((np.array(weights), np.array(columns, np.int64), ends), shape=shape)
    least = np.array(
        [0.0 if one.complete else -UNBOUNDED for one in sums] + [-UNBOUNDED] * len(limited)
    )
    cells, rows = np.arange(len(place)), np.arange(len(terms))
    return System(cells, rows, matrix, least, np.zeros(len(terms)), low, high)


def _terms(one: Sum, place: dict[Group, int]) -> list[tuple[int, float]]:
    return [(place[one.whole], -1.0), *((place[part], 1.0) for part in one.parts)]
