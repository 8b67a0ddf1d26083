"""Series from outside the register (statistikk fra andre), in the extract's folder `context/`.

They stand beside what is computed and are drawn apart from it. Each number
carries its source and the day it was published.
"""

from fotfeste.domain.codelists import person, series
from fotfeste.domain.geography.codelists import COUNTIES
from fotfeste.extract.layout import Column, File

_SEX = Column("sex", "code", required=False, codes=person.SEX)
_PUBLISHED = (Column("published_on", "date", date_of="recording"), Column("source", "text"))

UNEMPLOYMENT = File(
    "unemployment",
    (
        Column("county", "code", required=False, codes=COUNTIES, valid_on=("month",)),
        Column("month", "date"),
        _SEX,
        Column("version", "code", codes=series.SERIES_VERSION),
        Column("persons", "integer", required=False, least=0),
        Column("percent", "number", required=False, least=0, most=100),
        *_PUBLISHED,
    ),
    key=("county", "month", "sex", "version", "published_on"),
    ordered=(("month", "published_on"),),
    folder="context",
)
"""Registered unemployed. `month` is its first day; no county is the whole country, no sex both."""

PUBLISHED_SERIES = File(
    "published_series",
    (
        Column("indicator", "id"),
        Column("year", "integer", least=1990, most=2100),
        Column("county", "code", required=False, codes=COUNTIES),
        _SEX,
        Column("unit", "code", codes=series.UNIT),
        Column("value", "number"),
        *_PUBLISHED,
    ),
    key=("indicator", "year", "county", "sex", "unit", "published_on"),
    folder="context",
)
"""What reports of earlier years said of the programme. Never counted here, never called computed."""

CONTEXT_FILES: tuple[File, ...] = (UNEMPLOYMENT, PUBLISHED_SERIES)
