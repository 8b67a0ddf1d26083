"""What a printed figure means (betydning): which cell of the catalogue a row speaks of."""

from dataclasses import replace

from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.catalogue.indicators.leavers import LEAVERS_BY_SEX, LEAVERS_BY_TRACK
from fotfeste.indicators.definitions.indicator import Bound, Change, Level, Part
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.meaning import words
from fotfeste.reconstruction.meaning.dimensions import Named, UnknownWordError, dimensions
from fotfeste.reconstruction.meaning.reasons import NotComputable, NotUnderstood, not_computable
from fotfeste.reconstruction.meaning.terms import Meaning, Term

_PARTS_FIRST = (
    *("activity_group", "track", "education", "age", "sex", "displaced"),
    *("collective_protection", "act", "country", "municipality", "county"),
)
"""Of several groups in a row, the one that is a part; the others say of what."""


def meaning(figure: Printed) -> Meaning | NotComputable | NotUnderstood:
    """The cell, or the two cells, of the catalogue that a row speaks of."""
    reason = not_computable(figure)
    if reason is not None:
        return reason
    try:
        return _meaning(figure)
    except UnknownWordError as error:
        return error.found


def _meaning(figure: Printed) -> Meaning:
    year = words.PERIODS[figure.year] if figure.year in words.PERIODS else int(figure.year)
    if figure.measure.startswith(words.CHANGE):
        since = words.SINCE.fullmatch(figure.category)
        if figure.category and not since:
            raise UnknownWordError("category", figure.category)
        level = replace(figure, measure=figure.measure.removeprefix(words.CHANGE), category="")
        before = int(since["year"]) if since else year - 1
        return Meaning(((1, _term(level, year)), (-1, _term(level, before))))
    if figure.measure.startswith(words.SEX_GAP):
        level = replace(figure, measure=figure.measure.removeprefix(words.SEX_GAP))
        men, women = (_term(replace(level, sex=sex), year) for sex in ("male", "female"))
        return Meaning(((1, men), (-1, women)))
    return Meaning(((1, _term(figure, year)),))


def _term(figure: Printed, year: int) -> Term:
    if figure.measure == words.SHARE_OF_LEAVERS:
        named = dimensions(figure, "person_years", year)
        part = _part(figure, [variable for variable, _ in named])
        return Term(part, year, tuple(_own(part, *each) for each in named))
    indicator = _indicator(figure)
    return Term(indicator, year, tuple(dimensions(figure, indicator.subject.id, year)))


def _indicator(figure: Printed) -> Level:
    category = _category(figure)
    if figure.measure == words.SHARE_IN_MEASURE:
        name = words.MEASURES.get(category)
    elif figure.measure == "left_programme" and category:
        name = words.COUNTS_OF_LEAVERS.get(category)
    elif category:
        raise UnknownWordError("category", category)
    else:
        name = (words.COUNTS | words.SHARES).get(figure.measure)
        if name is None:
            raise UnknownWordError("measure", figure.measure)
    if name is None:
        raise UnknownWordError("category", category)
    indicator = INDICATOR[name]
    if isinstance(indicator, Change | Bound):
        raise UnknownWordError("measure", figure.measure)
    return indicator


def _category(figure: Printed) -> str:
    """The category where it is one of the measure's own words, not a dimension."""
    known = figure.category == words.UNKNOWN_COUNTY_CATEGORY and figure.county
    return "" if known or figure.category.startswith(words.ORIGIN) else figure.category


def _part(figure: Printed, variables: list[Variable]) -> Part:
    """The indicator of which a row of `share_of_leavers` is a part."""
    if _category(figure):
        raise UnknownWordError("category", figure.category)
    if not variables:
        raise UnknownWordError("measure", f"{figure.measure}, of nothing")
    of = min(variables, key=lambda variable: _PARTS_FIRST.index(_family(variable)))
    known = INDICATOR.get(f"leavers_by_{of.id}")
    if isinstance(known, Part):
        return known
    return replace(LEAVERS_BY_SEX, id=f"leavers_by_{of.id}", title=of.title, of=of)


def _family(variable: Variable) -> str:
    return "age" if variable.id.startswith("age") else variable.id


def _own(part: Part, variable: Variable, codes: tuple[str, ...]) -> Named:
    """A named dimension; leavers without a track are no part of the leavers by track."""
    if part is LEAVERS_BY_TRACK and variable == part.of and "no_track" in codes:
        raise UnknownWordError("education", "no_track")
    return variable, codes
