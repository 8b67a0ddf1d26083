"""Tables of the statistics bank (statistikkbanken), beside those that the report draws."""

from fotfeste.catalogue.tables.back_cast import BACK_CAST
from fotfeste.catalogue.tables.bank.places import COUNTIES, COUNTRY, DISTRICTS, MUNICIPALITIES
from fotfeste.catalogue.tables.bank.programme_time import PROGRAMME_TIME
from fotfeste.catalogue.tables.measures import MEASURES_MUNICIPALITY
from fotfeste.catalogue.tables.transitions import TRANSITIONS_MUNICIPALITY
from fotfeste.indicators.definitions.table import Table

WITH_EVERY_REPORT: tuple[Table, ...] = (
    *(MEASURES_MUNICIPALITY, TRANSITIONS_MUNICIPALITY),
    *BACK_CAST,
)
"""Those that the printed editions have too, so that they are quick to make."""

BANK: tuple[Table, ...] = (*MUNICIPALITIES, *COUNTIES, *DISTRICTS, *COUNTRY, *PROGRAMME_TIME)
"""Every year that is counted, by place and by person; in the current edition."""

STATISTICS_BANK: tuple[Table, ...] = (*WITH_EVERY_REPORT, *BANK)
