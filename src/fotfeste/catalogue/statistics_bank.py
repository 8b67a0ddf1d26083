"""Tables of the statistics bank (statistikkbanken) that no printed edition draws."""

from fotfeste.catalogue.tables.back_cast import BACK_CAST
from fotfeste.catalogue.tables.measures import MEASURES_MUNICIPALITY
from fotfeste.catalogue.tables.transitions import TRANSITIONS_MUNICIPALITY
from fotfeste.indicators.definitions.table import Table

STATISTICS_BANK: tuple[Table, ...] = (
    *(MEASURES_MUNICIPALITY, TRANSITIONS_MUNICIPALITY),
    *BACK_CAST,
)
