"""Time in the programme in the statistics bank (programtid i statistikkbanken)."""

from fotfeste.catalogue.indicators.programme_time import (
    TIME_IN_BAND,
    TIME_OVER_24_MONTHS,
    TIME_UP_TO_12_MONTHS,
    WITH_PROGRAMME_TIME,
)
from fotfeste.catalogue.tables.bank.naming import bank_table
from fotfeste.catalogue.variables.programme_time import TIME_BAND, TIME_COLLECTIVE_PROTECTION
from fotfeste.domain.text import Text

_TIME = Text(nb="Programtid", nn="Programtid", en="Time in the programme")

PROGRAMME_TIME = (
    bank_table(
        "bank-time-protection-band",
        _TIME,
        (WITH_PROGRAMME_TIME, TIME_IN_BAND),
        (TIME_COLLECTIVE_PROTECTION, TIME_BAND),
    ),
    bank_table(
        "bank-time-protection",
        _TIME,
        (WITH_PROGRAMME_TIME, TIME_UP_TO_12_MONTHS, TIME_OVER_24_MONTHS),
        (TIME_COLLECTIVE_PROTECTION,),
    ),
)
