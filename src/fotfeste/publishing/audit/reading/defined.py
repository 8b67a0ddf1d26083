"""A figure of ours in the columns of a figures file (eget tall som rad), by its definition.

What those columns have no word for is kept together under the figure's own id: such a
row is known, and held against nothing but another print of itself.
"""

from dataclasses import dataclass
from datetime import date

from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.catalogue.tables.all import TABLE
from fotfeste.domain.geography.division import counties
from fotfeste.domain.geography.places import UNKNOWN_COUNTY
from fotfeste.indicators.definitions.indicator import Part
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.reconstruction.meaning import words

_MEASURE = {indicator: measure for measure, indicator in (words.COUNTS | words.SHARES).items()}
_CATEGORY = {indicator: category for category, indicator in words.COUNTS_OF_LEAVERS.items()}
_IN_MEASURE = {indicator: category for category, indicator in words.MEASURES.items()}
_POPULATION = {code: word for word, code in words.POPULATIONS.items() if code is not None}
_EDUCATION = {code: word for word, code in words.EDUCATION.items()}


@dataclass(frozen=True, slots=True)
class Defined:
    """Which figure it is: its table or series, year, codes and contents."""

    id: str
    table: str
    year: int
    codes: tuple[str, ...]
    contents: str
    unit: str


def columns_of(figure: Defined) -> dict[str, str]:
    """Its columns but value and precision; with `figure`, its id."""
    table = TABLE.get(figure.table)
    said = _said(figure, table) if table else None
    columns = said if said is not None else _by_id(figure)
    return {"unit": figure.unit, "year": str(figure.year), **columns, "figure": figure.id}


def _by_id(figure: Defined) -> dict[str, str]:
    """The measure by its own name, and all the rest as one label."""
    return {"measure": figure.contents, "category": " ".join((figure.table, *figure.codes))}


def _said(figure: Defined, table: Table) -> dict[str, str] | None:
    """The words of a figures file; None where something cannot be said."""
    columns = _measure(figure.contents)
    if columns is None or table.where.clauses or not _names_its_part(figure, table):
        return None
    for variable, code in zip(table.by, figure.codes, strict=True):
        if code != TOTAL:
            said = _dimension(variable.id, code, figure.year)
            if said is None or set(said) & set(columns):
                return None
            columns |= said
    return columns


def _names_its_part(figure: Defined, table: Table) -> bool:
    """Whether a figure that is a part names the group whose part it is, and a place at most."""
    indicator = INDICATOR.get(figure.contents)
    if not isinstance(indicator, Part):
        return True
    named = {each.id for each, code in zip(table.by, figure.codes, strict=True) if code != TOTAL}
    return named - {"county"} == {indicator.of.id}


def _measure(contents: str) -> dict[str, str] | None:
    if isinstance(INDICATOR.get(contents), Part) and contents.startswith("leavers_by_"):
        return {"measure": words.SHARE_OF_LEAVERS}
    if contents in _CATEGORY:
        return {"measure": "left_programme", "category": _CATEGORY[contents]}
    if contents in _IN_MEASURE:
        return {"measure": words.SHARE_IN_MEASURE, "category": _IN_MEASURE[contents]}
    return {"measure": _MEASURE[contents]} if contents in _MEASURE else None


def _dimension(variable: str, code: str, year: int) -> dict[str, str] | None:
    if variable == "sex":
        return {"sex": code}
    if variable.startswith("age"):
        return {"age_group": code}
    if variable == "county" and code == UNKNOWN_COUNTY:
        return {"county": words.UNKNOWN_COUNTY, "category": words.UNKNOWN_COUNTY_CATEGORY}
    if variable == "county":
        found = [county.name for county in counties(date(year, 1, 1)) if county.code == code]
        return {"county": found[0]} if found else None
    if (variable, code) in _POPULATION:
        return {"population": _POPULATION[variable, code]}
    return {"education": _EDUCATION[variable, code]} if (variable, code) in _EDUCATION else None
