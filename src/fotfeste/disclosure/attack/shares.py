"""Shares of a figures file (andeler) to the attacker: two inequalities between a part and its whole."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from fotfeste.disclosure.attack.groups import EVERYBODY, LEAVERS, Group, group_of
from fotfeste.reconstruction.conventions.words import COMPOSITIONS, COUNTS, POPULATIONS, RESULTS
from fotfeste.reconstruction.figures.precision import interval, is_word
from fotfeste.reconstruction.figures.printed import Printed

WHOLE = Fraction(100)
Term = tuple[int, float]


class Share(NamedTuple):
    """`part` is from `low` to `high` per cent of `whole`."""

    part: Group
    whole: Group
    low: Fraction
    high: Fraction


def share_of(figure: Printed) -> Share | None:
    """The share that a row prints; None for all other rows, and where it rests on a word."""
    said = None if is_word(figure) or figure.unit != "percent" else interval(figure)
    groups = _groups(figure)
    if said is None or said.low is None or said.high is None or groups is None:
        return None
    return Share(*groups, max(said.low, Fraction(0)), min(said.high, WHOLE))


def limits(share: Share, place: Mapping[Group, int]) -> Iterator[tuple[Term, ...]]:
    """Sums that are at most zero: the part no more, and no less, than so much of the whole."""
    part, whole = place[share.part], place[share.whole]
    if share.low > 0:
        yield (whole, float(share.low / WHOLE)), (part, -1.0)
    if share.high > 0:
        yield (whole, -float(share.high / WHOLE)), (part, 1.0)
    else:
        yield ((part, 1.0),)


def _groups(figure: Printed) -> tuple[Group, Group] | None:
    """The part and the whole of a share."""
    own = group_of(figure)
    if figure.measure in RESULTS:
        whole, code = own._replace(measure=LEAVERS), RESULTS[figure.measure]
        among = f"{own.category} & {code}" if own.category else code
        return whole._replace(category=among), whole
    if figure.measure in COMPOSITIONS:
        counted = COMPOSITIONS[figure.measure]
        part = own._replace(measure=next(name for name, of in COUNTS.items() if of == counted))
        whole = _one_level_up(part)
        return None if whole == part else (part, whole)
    return None


def _one_level_up(group: Group) -> Group:
    """The same without the dimension that is named first; of places the finest."""
    if group.part_of:
        return group._replace(category=group.part_of, part_of="")
    for name in ("category", "education", "age_group", "sex"):
        if getattr(group, name):
            return group._replace(**{name: ""})
    if group.population in POPULATIONS:
        return group._replace(population=EVERYBODY)
    return group._replace(**{"municipality" if group.municipality else "county": ""})
