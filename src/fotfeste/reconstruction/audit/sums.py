"""Sums that printed figures make (summer i tallene): which rows are parts of which, as printed.

These are the sums that a reader adds up by hand: parts and whole of one table,
or of one page; shares that make a hundred; a change and its two levels.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.spoken import SpokenTerm, Where
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.figures.precision import is_word
from fotfeste.reconstruction.figures.printed import Printed

HUNDRED = Fraction(100)


@dataclass(frozen=True)
class Sum:
    """`parts` add up to `whole`; without a row for the whole they make a hundred per cent."""

    parts: tuple[Printed, ...]
    whole: Printed | None
    signs: tuple[int, ...] = ()

    @property
    def figures(self) -> tuple[Printed, ...]:
        """Its figures in the order of their rows."""
        whole = () if self.whole is None else (self.whole,)
        return tuple(sorted((*self.parts, *whole), key=lambda figure: figure.id))

    @property
    def total(self) -> Fraction:
        """What the parts add up to as printed."""
        signs = self.signs or (1,) * len(self.parts)
        pairs = zip(signs, self.parts, strict=True)
        return sum((sign * (part.value or HUNDRED * 0) for sign, part in pairs), Fraction(0))

    @property
    def printed(self) -> Fraction:
        """What is printed for the whole."""
        if self.whole is None:
            return HUNDRED
        return Fraction(0) if self.whole.value is None else self.whole.value


Key = tuple[Where, Where | None]
_RESULTS = (
    ("work_or_education", ("work", "education")),
    ("work_or_education", ("work", "upper_secondary", "higher_education")),
    ("education", ("upper_secondary", "higher_education")),
    ("left", ("work_or_education", words.NEITHER)),
)


def sums(world: World, figures: Iterable[Printed]) -> Iterator[Sum]:
    """Every sum of some figures, each in every place where all of it is printed."""
    levels: defaultdict[Key, list[Printed]] = defaultdict(list)
    terms: dict[Key, SpokenTerm] = {}
    changes: list[Printed] = []
    for figure in figures:
        spoken = world.reading.spoken(figure)
        if spoken is None or figure.value is None or is_word(figure) or spoken.relative:
            continue
        if len(spoken.terms) == 1:
            term = spoken.terms[0]
            key = (term.part, term.at_most or term.whole)
            levels[key].append(figure)
            terms[key] = term
        elif spoken.terms[0].part.codes != spoken.terms[1].part.codes or spoken.scale == 1:
            changes.append(figure)
    for rows in levels.values():
        yield from _two_prints(rows)
    for keys, whole in _relations(world, terms):
        yield from _in_each_place(levels, keys, whole)
    yield from _changes(world, changes, levels)


def _two_prints(rows: Sequence[Printed]) -> Iterator[Sum]:
    """One number printed in two ways, the more exact one as the whole."""
    finest = max(rows, key=lambda row: (row.precision == "exact", row.decimals))
    for row in rows:
        if row.value != finest.value:
            yield Sum((row,), finest)


def _relations(
    world: World, terms: Mapping[Key, SpokenTerm]
) -> Iterator[tuple[tuple[Key, ...], Key | None]]:
    """Keys of parts, and of their whole; None is a hundred per cent."""
    families: defaultdict[tuple[Key, str], dict[str, Key]] = defaultdict(dict)
    for key in terms:
        part, whole = key
        for attribute, code in part.codes:
            if whole is None or (attribute, code) not in whole.codes:
                families[(part.but(attribute), whole), attribute][code] = key
    for (one_up, attribute), members in families.items():
        if attribute == "ending":
            yield from _results(members, one_up)
            continue
        has_row = one_up in terms
        if (has_row or one_up[0] == one_up[1]) and _tile(
            world, one_up[0], attribute, list(members)
        ):
            yield tuple(members.values()), one_up if has_row else None


def _results(
    members: Mapping[str, Key], one_up: Key
) -> Iterator[tuple[tuple[Key, ...], Key | None]]:
    for whole, parts in _RESULTS:
        if all(part in members for part in parts) and whole in members:
            yield tuple(members[part] for part in parts), members[whole]
    inside = [key for code, key in members.items() if code in words.WITHIN_NEITHER]
    if words.NEITHER in members and len(inside) > 1:
        yield tuple(inside), members[words.NEITHER]
    elif "work_or_education" in members and len(inside) > 2 and one_up[1] is not None:
        yield (members["work_or_education"], *inside), None


def _tile(world: World, one_up: Where, attribute: str, codes: Sequence[str]) -> bool:
    """Whether codes have no one in common, and leave out at most the rest that no figure names."""
    if len(codes) < 2:
        return False
    cells = [world.cell(one_up.also((attribute, code))) for code in codes]
    sets = [cell.values().get(attribute, frozenset()) for cell in cells]
    return sum(map(len, sets)) == len(frozenset().union(*sets))


def _in_each_place(
    levels: Mapping[Key, Sequence[Printed]], keys: Sequence[Key], whole: Key | None
) -> Iterator[Sum]:
    """The sum in every place that prints all of it, else once, by the first print of each."""
    every = [*keys, *([whole] if whole else [])]
    places = [{f.locator: f for f in reversed(levels[key])} for key in every]
    shared = [place for place in places[0] if all(place in other for other in places)]
    chosen = [[own[place] for own in places] for place in shared] or [
        [levels[key][0] for key in every]
    ]
    for rows in chosen:
        yield Sum(tuple(rows[: len(keys)]), rows[-1] if whole else None)


def _changes(
    world: World, changes: Sequence[Printed], levels: Mapping[Key, Sequence[Printed]]
) -> Iterator[Sum]:
    for figure in changes:
        spoken = world.reading.spoken(figure)
        if spoken is None:
            continue
        keys = [(term.part, term.whole) for term in spoken.terms]
        if all(key in levels for key in keys):
            signs = tuple(term.sign for term in spoken.terms)
            found = [Sum(each.parts, figure, signs) for each in _in_each_place(levels, keys, None)]
            here = [s for s in found if all(p.locator == figure.locator for p in s.parts)]
            yield from here or found[:1]
