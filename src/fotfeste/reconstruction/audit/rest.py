"""Groups that are not printed (utrykte grupper), and how large they must at least be.

Leavers without a track, persons of no county, a part of a classification that the
file leaves out: the figures may be true together only if there are so many of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

import numpy as np

from fotfeste.domain.text import Text
from fotfeste.reconstruction.audit.evidence import evidence
from fotfeste.reconstruction.audit.findings import Conditional
from fotfeste.reconstruction.audit.reach import reach
from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.spoken import Code
from fotfeste.reconstruction.conventions.whole import Whole
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.linear.attribute import Attribute
from fotfeste.reconstruction.linear.cells import Cell, Limit, TableId
from fotfeste.reconstruction.linear.programme import Programme
from fotfeste.reconstruction.linear.system import system
from fotfeste.reconstruction.proof.elastic import Elastic, among, irreducible

_ASSUMED = RowId("", 0)
_MOST_OF_WHOLE = Fraction(1, 4)
"""A rest that is more than this of the whole was not meant to be printed."""

_SURE = 1e-4
_EXEMPT = ("country", "municipality", "label", "measure", "programme_time")
_TITLES: dict[str, Text] = {
    "track": Text(nb="uten spor", nn="utan spor", en="without a track"),
    "education": Text(
        nb="uten kjent utdanningsnivå",
        nn="utan kjent utdanningsnivå",
        en="without a known level of education",
    ),
    "place": Text(
        nb="i et fylke som ikke er trykt, eller i ingen",
        nn="i eit fylke som ikkje er trykt, eller i inga",
        en="in a county that is not printed, or in none",
    ),
    "age": Text(
        nb="i en alder som ikke er trykt",
        nn="i ein alder som ikkje er trykt",
        en="of an age that is not printed",
    ),
}
_OTHER = Text(
    nb="i en del av {attribute} som ikke er trykt",
    nn="i ein del av {attribute} som ikkje er trykt",
    en="in a part of {attribute} that is not printed",
)
_GROUPS: tuple[tuple[tuple[Code, ...], Text], ...] = (
    (words.COUNTS["left_programme"], Text(nb="som avsluttet", nn="som avslutta", en="leavers")),
    (words.COUNTS["started"], Text(nb="som startet", nn="som starta", en="starters")),
    ((), Text(nb="deltakere", nn="deltakarar", en="participants")),
)
"""Those who left are among those who took part, so they are told first."""

_OTHERS: tuple[tuple[tuple[Code, ...], Text], ...] = (
    ((), Text(nb="personer", nn="personar", en="persons")),
)
_NEEDS = Text(
    nb="minst {least} {group} {rest} ({year})",
    nn="minst {least} {group} {rest} ({year})",
    en="at least {least} {group} {rest} ({year})",
)
_KNOWN_ONLY = Text(
    nb="at andelene er av dem som det er kjent for, og {needs}",
    nn="at delane er av dei som det er kjent for, og {needs}",
    en="that the shares are of those for whom it is known, and {needs}",
)


@dataclass(frozen=True)
class _Rest:
    """A group that no figure names, and the whole it is part of."""

    cell: Cell
    whole: Cell
    attribute: Attribute
    group: Text


def conditional(world: World, figures: Sequence[Printed]) -> Iterator[Conditional]:
    """What must be true of groups that are not printed; `figures` can be true together."""
    either = evidence(world, figures)
    yield from _conditions(world, either, Whole.EITHER, figures)
    unsure = {
        table
        for table in world.tables.values()
        if any(name in (table.own or {}) for name in ("track", "education"))
    }
    if unsure and Elastic.of(evidence(world, figures, Whole.ALL)).blame():
        known = evidence(world, figures, Whole.KNOWN)
        if not Elastic.of(known).blame():
            yield from _conditions(world, known, Whole.KNOWN, figures)


def _conditions(
    world: World, limits: Sequence[Limit], of: Whole, figures: Sequence[Printed]
) -> Iterator[Conditional]:
    told: set[tuple[TableId, str]] = set()
    unsure = of is Whole.KNOWN
    rests = [
        rest
        for table in world.tables.values()
        for rest in _rests(table)
        if (rest.attribute.id in {"track", "education"}) == unsure
    ]
    for rest in _needed(rests, limits):
        if (rest.cell.table, rest.attribute.id) in told:
            continue
        found = reach(((rest.cell, Fraction(1)),), limits)
        whole = reach(((rest.whole, Fraction(1)),), limits)
        if found is None or found.least is None or whole is None or whole.least is None:
            continue
        least = ceil(found.least - _SURE)
        if 0 < least <= _MOST_OF_WHOLE * Fraction(whole.least):
            rows = _rows(rest, least, limits)
            named = (_names(world, f, rest) for f in figures if f.id in rows)
            if len(set[str]().union(*named)) > 1:
                told.add((rest.cell.table, rest.attribute.id))
                yield Conditional(rows, _needs(rest, least, of), least)


def _names(world: World, figure: Printed, rest: _Rest) -> set[str]:
    """The values beside the rest that a row is of."""
    spoken = world.reading.spoken(figure)
    return {
        code
        for term in (spoken.terms if spoken else ())
        for name, code in term.part.codes
        if name == rest.attribute.id
    }


def _rests(table: TableId) -> Iterator[_Rest]:
    for attribute in (table.own or {}).values():
        if attribute.id.startswith(_EXEMPT):
            continue
        named = frozenset().union(*attribute.views[attribute.id].values())
        rest = frozenset(attribute.values) - named
        if attribute.id == "ending" or not rest or not named:
            continue
        for codes, group in _GROUPS if table.subject == words.PROGRAMME else _OTHERS:
            sides = _sides(table, codes)
            if sides is not None:
                yield _Rest(
                    Cell(table, sides | {(attribute.id, rest)}),
                    Cell(table, sides),
                    attribute,
                    group,
                )


def _sides(table: TableId, codes: tuple[Code, ...]) -> frozenset[tuple[str, frozenset[str]]] | None:
    own = table.own or {}
    if any(
        attribute not in own or code not in own[attribute].views[attribute]
        for attribute, code in codes
    ):
        return None
    return frozenset(
        (attribute, own[attribute].views[attribute][code]) for attribute, code in codes
    )


def _needed(rests: Sequence[_Rest], limits: Sequence[Limit]) -> Iterator[_Rest]:
    """Those that cannot all be empty at once."""
    asked = [Limit(((rest.cell, Fraction(1)),), None, None) for rest in rests]
    found = system([*limits, *asked])
    costs = np.zeros(found.size)
    rows = found.rows[len(limits) : len(limits) + len(asked)]
    for row in rows:
        costs[row.columns] += 1.0
    upper = np.full(found.size, np.inf)
    upper[found.size - len(found.ratios) :] = 100.0
    solved = Programme(found.rows, costs, np.zeros(found.size), upper).solve()
    if solved.numbers is None:
        return
    for rest, row in zip(rests, rows, strict=True):
        if solved.numbers[row.columns].sum() > _SURE:
            yield rest


def _rows(rest: _Rest, least: int, limits: Sequence[Limit]) -> tuple[RowId, ...]:
    """The rows by which the rest cannot be smaller."""
    fewer = Limit(((rest.cell, Fraction(1)),), None, Fraction(least - 1), frozenset({_ASSUMED}))
    together = [*limits, fewer]
    blamed = Elastic.of(together).blame()
    if _ASSUMED not in blamed:
        return ()
    rows = irreducible(among(together, blamed), blamed)
    return tuple(sorted(rows - {_ASSUMED})) if _ASSUMED in rows else ()


def _needs(rest: _Rest, least: int, of: Whole) -> Text:
    own = rest.attribute.id.rpartition(":")[2]
    title = _TITLES.get(rest.attribute.id) or _OTHER.filled(attribute=own)
    needs = _NEEDS.filled(least=least, group=rest.group, rest=title, year=rest.cell.table.year)
    return _KNOWN_ONLY.filled(needs=needs) if of is Whole.KNOWN else needs
