"""Holes that nothing can fill (hull uten innhold): a table, code, claim or constant that does not exist."""

from collections.abc import Iterable, Iterator, Mapping

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.claim import AnyClaim
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.prose import (
    ClaimHole,
    ConstantHole,
    FigureHole,
    Hole,
    ReferenceHole,
    hole,
    holes,
)
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL

_ANY = "any"


def unfilled(
    texts: Iterable[Text],
    tables: Mapping[str, Table],
    names: Mapping[type[Hole], frozenset[str]],
) -> Iterator[str]:
    """What is wrong with the holes of some texts, a line for each.

    `names` has the claims, constants and blocks that there are.
    """
    for text in texts:
        for found in holes(text):
            if isinstance(found, FigureHole):
                yield from no_figure(found, tables)
            elif (
                isinstance(found, ClaimHole | ConstantHole | ReferenceHole)
                and found.name not in names[type(found)]
            ):
                yield f"«{text.nb}» asks for {found}"


def unfounded(claim: AnyClaim, tables: Mapping[str, Table]) -> Iterator[str]:
    """What is wrong with the figures that a claim rests on. A `*` is any code."""
    for figure in claim.figures:
        found = hole(figure.replace("*", _ANY))
        if not isinstance(found, FigureHole):
            raise DefinitionError(f"claim {claim.id}: «{figure}» names no figure")
        yield from (f"claim {claim.id}: {fault}" for fault in no_figure(found, tables))


def no_figure(found: FigureHole, tables: Mapping[str, Table]) -> Iterator[str]:
    """Why no release has the figure, if none can."""
    table = tables.get(found.table)
    if table is None:
        yield f"there is no table {found.table}"
        return
    if found.offset not in table.years:
        yield f"{table.id} does not show the year {found.offset:+d}"
    several = len(table.shows) > 1
    if len(found.codes) != len(table.by) + several:
        yield f"{table.id} has other dimensions than {'/'.join(found.codes)}"
        return
    for variable, code in zip(table.by, found.codes, strict=False):
        if code not in {*variable.codes.by_code, TOTAL, _ANY}:
            yield f"{table.id}: {variable.id} has no code {code}"
    if several and found.codes[-1] not in {indicator.id for indicator in table.shows}:
        yield f"{table.id} does not show {found.codes[-1]}"
