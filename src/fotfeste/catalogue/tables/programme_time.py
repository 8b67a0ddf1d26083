"""Tables of time in the programme (programtid)."""

from fotfeste.catalogue.indicators.programme_time import (
    TIME_IN_BAND,
    TIME_OVER_24_MONTHS,
    TIME_UP_TO_12_MONTHS,
    WITH_PROGRAMME_TIME,
)
from fotfeste.catalogue.variables.programme_time import TIME_BAND, TIME_COLLECTIVE_PROTECTION
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Table

PROGRAMME_TIME_PROTECTION = Table(
    "programme-time-protection",
    Text(
        nb="Programtid etter kollektiv beskyttelse",
        nn="Programtid etter kollektivt vern",
        en="Time in the programme, by collective protection",
    ),
    shows=(TIME_IN_BAND,),
    by=(TIME_COLLECTIVE_PROTECTION, TIME_BAND),
)

PROGRAMME_TIME_LIMITS = Table(
    "programme-time-limits",
    Text(
        nb="Inntil ett år og over to år i programmet, etter kollektiv beskyttelse",
        nn="Inntil eitt år og over to år i programmet, etter kollektivt vern",
        en="Up to one year and over two years in the programme, by collective protection",
    ),
    shows=(WITH_PROGRAMME_TIME, TIME_UP_TO_12_MONTHS, TIME_OVER_24_MONTHS),
    by=(TIME_COLLECTIVE_PROTECTION,),
)

PROGRAMME_TIME_TABLES: tuple[Table, ...] = (
    PROGRAMME_TIME_PROTECTION,
    PROGRAMME_TIME_LIMITS,
)
