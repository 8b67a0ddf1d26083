"""What a solution's columns are worth (omtalt): what figures speak of is kept, the rest is free.

A solution fills every column it can from what is usual, each year for itself.
What a person keeps from year to year is held only where figures speak of it;
elsewhere it is free, and follows the person.
"""

from collections.abc import Iterable, Mapping

import numpy as np

from fotfeste.indicators.definitions.variable import Clause
from fotfeste.reconstruction.figures.printed import FiguresFile
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.terms import Meaning, Term
from fotfeste.synthetic.columns import FREE, Columns
from fotfeste.synthetic.facts.suits import MEASURES

FOLLOWS = ("county", "municipality", "country", "track", "education", "age", "legal_basis")
"""Columns that follow the person, and are held only where figures speak of them."""

_YEARLY = ("extended_by_covid_act",)
_ALL, _LEAVERS = "all", "leavers"

Spoken = Mapping[tuple[int, str], str]
"""By year and column, whether figures speak of it among `all` or among `leavers` only."""


def spoken(files: Iterable[FiguresFile]) -> dict[tuple[int, str], str]:
    """Of which columns the figures speak, year by year."""
    found: dict[tuple[int, str], str] = {}
    for file in files:
        for figure in file.rows:
            said = meaning(figure)
            for _, term in said.terms if isinstance(said, Meaning) else ():
                among = _LEAVERS if _is_of_leavers(term) else _ALL
                for name in _columns(term):
                    before = found.get((term.year, name), _LEAVERS)
                    found[term.year, name] = _ALL if _ALL in (before, among) else _LEAVERS
    return found


def named_countries(files: Iterable[FiguresFile]) -> frozenset[str]:
    """Every country that some figure names, alone or together with others."""
    return frozenset(
        code
        for file in files
        for figure in file.rows
        if isinstance(said := meaning(figure), Meaning)
        for _, term in said.terms
        for variable, codes in term.where
        if variable.id == "country"
        for code in codes
    )


def told_with_measures(files: Iterable[FiguresFile]) -> dict[int, frozenset[str]]:
    """By year, the columns that some figure tells together with measures."""
    found: dict[int, frozenset[str]] = {}
    for file in files:
        for figure in file.rows:
            said = meaning(figure)
            for _, term in said.terms if isinstance(said, Meaning) else ():
                names = frozenset(_columns(term))
                if any(name.startswith(MEASURES) for name in names):
                    found[term.year] = found.get(term.year, frozenset()) | names
    return found


def freed(year: int, table: Columns, told: Spoken) -> Columns:
    """The table with everything free that follows the person and no figure of the year tells."""
    found = dict(table)
    for name in (*FOLLOWS, *_YEARLY):
        if name not in table:
            continue
        among = told.get((year, name))
        if among is None:
            del found[name]
        elif among == _LEAVERS:
            found[name] = np.where(table["left"] == "yes", table[name], FREE)
    return found


def _is_of_leavers(term: Term) -> bool:
    return any(_is_leaving(clause) for clause in term.base or term.counted)


def _is_leaving(clause: Clause) -> bool:
    return clause.variable.id == "left" and clause.codes == ("yes",)


def _columns(term: Term) -> Iterable[str]:
    for clause in (*term.counted, *(term.base or ())):
        name = clause.variable.id
        yield "age" if name.startswith("age") else name
        if name == "municipality":
            yield "county"
    if term.indicator.id == "countries":
        yield "country"
