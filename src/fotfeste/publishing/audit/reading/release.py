"""A release of our own (egen publisering) as rows: each figure by its definition, no words between."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.catalogue.tables.all import TABLE
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import read_release
from fotfeste.domain.geography.division import counties
from fotfeste.domain.geography.places import UNKNOWN_COUNTY
from fotfeste.domain.text import Text, name
from fotfeste.indicators.definitions.indicator import Part
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.audit.reading.reading import Read
from fotfeste.publishing.audit.reading.units import written_precision
from fotfeste.reconstruction.meaning import words

DEFINED = Text(nb="av definisjonen", nn="av definisjonen", en="by its definition")
NOT_EXPRESSIBLE = Text(
    nb="{what} kan ikke sies i en tallfil",
    nn="{what} kan ikkje seiast i ei talfil",
    en="{what} cannot be said in a figures file",
)
HIDDEN = Text(nb="vises ikke", nn="blir ikkje vist", en="is not shown")
_MEASURE = {indicator: measure for measure, indicator in (words.COUNTS | words.SHARES).items()}
_CATEGORY = {indicator: category for category, indicator in words.COUNTS_OF_LEAVERS.items()}
_IN_MEASURE = {indicator: category for category, indicator in words.MEASURES.items()}
_POPULATION = {code: word for word, code in words.POPULATIONS.items() if code is not None}
_EDUCATION = {code: word for word, code in words.EDUCATION.items()}


def read_release_folder(folder: Path) -> Iterator[Read]:
    """Every figure of a release: placed where a figures file can say what it is, else asked about."""
    for figure in read_release(folder).figures.figures:
        yield _read(figure)


def _read(figure: Figure) -> Read:
    printed = str(figure.sign) if figure.value is None else f"{figure.value:f}"
    table = TABLE.get(figure.table)
    columns = _columns(figure, table) if table else name(figure.table)
    place = name(figure.id)
    if isinstance(columns, Text):
        return Read(printed, place, "", "asked", NOT_EXPRESSIBLE.filled(what=columns.en), {})
    if figure.value is None:
        precision = "suppressed" if figure.sign == ":" else "not available"
        return Read(printed, place, "", "placed", HIDDEN, {**columns, "precision": precision})
    precision = written_precision(printed, figure.unit)
    return Read(
        printed, place, "", "placed", DEFINED, {**columns, "value": printed, "precision": precision}
    )


def _columns(figure: Figure, table: Table) -> dict[str, str] | Text:
    """The columns of a figure; what cannot be said where something cannot."""
    columns = _measure(figure.contents)
    if columns is None or table.where.clauses:
        return name(figure.contents)
    if not _names_its_part(figure, table):
        return name(figure.contents)
    columns |= {"unit": figure.unit, "year": str(figure.year)}
    for variable, code in zip(table.by, figure.codes, strict=True):
        if code != TOTAL:
            said = _dimension(variable.id, code, figure.year)
            if said is None or set(said) & set(columns):
                return name(f"{variable.id} {code}")
            columns |= said
    return columns


def _names_its_part(figure: Figure, table: Table) -> bool:
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
