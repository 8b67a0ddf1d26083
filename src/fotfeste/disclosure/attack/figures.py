"""A figures file as the attacker reads it (tallfil under angrep): counts of persons, and how they add up.

The conventions are those of docs/reference on figures files: blank is the total of a
dimension; sexes, acts and other pairs make their whole; municipalities and counties
may be printed in part; members of a classification make the whole where all are there.
Shares are two inequalities between counts (`shares`). Earlier publications of the same
persons join: what has the same words in two files is one number.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.attack.groups import EVERYBODY, LEAVERS, Group, group_of
from fotfeste.disclosure.attack.reasoning import EARLIER, ROW, UNNAMED
from fotfeste.disclosure.attack.results import is_whole_result, result_wholes
from fotfeste.disclosure.attack.shares import Share, limits, share_of
from fotfeste.disclosure.attack.system import UNBOUNDED, Numbers, System
from fotfeste.disclosure.tables.structure import Mask
from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.precision import interval, is_word
from fotfeste.reconstruction.figures.printed import FiguresFile, Printed, RowId

PAIRS = (
    frozenset({"act_introduction", "act_integration"}),
    frozenset({"collective_protection_ukraine", "other_refugees"}),
    frozenset({"collective_protection", "not_collective_protection"}),
)
SEXES = frozenset({"female", "male"})


class Sum(NamedTuple):
    """Some groups are parts of another; `complete` when they make the whole of it."""

    whole: Group
    parts: tuple[Group, ...]
    complete: bool


@dataclass(frozen=True, eq=False)
class FiguresRead:
    """The system of a file; `rows` are the hidden rows, `places` where each stands in it."""

    system: System
    rows: tuple[int, ...]
    places: tuple[int, ...]
    said_in: Mapping[int, RowId]
    file: str

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
    place = {group: n for n, group in enumerate(dict.fromkeys(named))}
    low, high = _known(counts, place)
    hidden = [figure for figure in file.rows if _is_count(figure) and _is_hidden(figure)]
    said_in = {place[group_of(figure)]: figure.id for figure in _printed_last(counts)}
    return FiguresRead(
        _system(list(_sums(list(place))), shares, place, low, high),
        tuple(figure.row for figure in hidden),
        tuple(place[group_of(figure)] for figure in hidden),
        said_in,
        file.name,
    )


def _printed_last(counts: Sequence[Printed]) -> Sequence[Printed]:
    """Rows in such an order that of those on the same group one with a number comes last."""
    return sorted(counts, key=lambda figure: not _is_hidden(figure))


def _known(counts: Sequence[Printed], place: dict[Group, int]) -> tuple[Numbers, Numbers]:
    """The least and the most that each group can be by what is printed of itself."""
    low, high = np.zeros(len(place)), np.full(len(place), UNBOUNDED)
    for figure in counts:
        said = None if is_word(figure) else interval(figure)
        own = place[group_of(figure)]
        if said is not None and said.low is not None and said.high is not None:
            low[own] = max(low[own], np.ceil(float(said.low)))
            high[own] = min(high[own], np.floor(float(said.high)))
    return low, high


def _is_count(figure: Printed) -> bool:
    return figure.unit == "persons" and not figure.measure.startswith("change_")


def _is_hidden(figure: Printed) -> bool:
    return figure.precision == "suppressed"


def _sums(groups: Sequence[Group]) -> Iterator[Sum]:
    """Every relation between groups of which the whole is printed."""
    found: dict[tuple[Group, str], list[Group]] = defaultdict(list)
    for group in groups:
        for whole, how in _wholes(group):
            found[whole, how].append(group)
    present = set(groups)
    members = _members(groups)
    for (whole, how), parts in found.items():
        if whole in present:
            yield Sum(whole, tuple(parts), _is_complete(how, parts, members))


def _wholes(group: Group) -> Iterator[tuple[Group, str]]:
    """The groups of which this one is a part, and along what."""
    if group.sex in SEXES:
        yield group._replace(sex=""), "sex"
    for number, pair in enumerate(PAIRS):
        if group.population in pair:
            yield group._replace(population=EVERYBODY), f"pair {number}"
    if group.municipality:
        yield group._replace(municipality=""), "municipality"
    elif group.county:
        yield group._replace(county=""), "county"
    if group.part_of:
        yield group._replace(category=group.part_of, part_of=""), "part"
    elif group.measure == LEAVERS:
        yield from result_wholes(group)
    if ":" in group.category and not group.part_of:
        yield group._replace(category=""), group.category.partition(":")[0] + ":"


def _members(groups: Sequence[Group]) -> dict[str, set[str]]:
    """The members of each classification anywhere in the file."""
    found: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        name, colon, _member = group.category.partition(":")
        found[name + colon].add(group.category)
    return found


def _is_complete(how: str, parts: Sequence[Group], members: dict[str, set[str]]) -> bool:
    """Whether parts surely make the whole."""
    if is_whole_result(how, len(parts)):
        return True
    if how == "sex" or how.startswith("pair"):
        return len(parts) == 2
    if how.endswith(":") and how != "origin:":
        return {part.category for part in parts} == members[how]
    return how == "part"


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
