"""Every table, in the order in which the statistics bank lists them."""

from fotfeste.catalogue.tables.back_cast import BACK_CAST
from fotfeste.catalogue.tables.bank.places import COUNTIES, COUNTRY, DISTRICTS, MUNICIPALITIES
from fotfeste.catalogue.tables.bank.programme_time import PROGRAMME_TIME
from fotfeste.catalogue.tables.composition import COMPOSITION_TABLES
from fotfeste.catalogue.tables.course import COURSE_TABLES
from fotfeste.catalogue.tables.flows import FLOW_ACCOUNT
from fotfeste.catalogue.tables.headline import HEADLINE
from fotfeste.catalogue.tables.measures import MEASURE_TABLES
from fotfeste.catalogue.tables.participation import PARTICIPATION_TABLES
from fotfeste.catalogue.tables.programme_time import PROGRAMME_TIME_TABLES
from fotfeste.catalogue.tables.transitions import TRANSITION_TABLES
from fotfeste.indicators.definitions.table import Table

TABLES: tuple[Table, ...] = (
    HEADLINE,
    *PARTICIPATION_TABLES,
    *MEASURE_TABLES,
    *PROGRAMME_TIME_TABLES,
    *COMPOSITION_TABLES,
    *TRANSITION_TABLES,
    FLOW_ACCOUNT,
    *COURSE_TABLES,
    *BACK_CAST,
    *(*MUNICIPALITIES, *COUNTIES, *DISTRICTS, *COUNTRY, *PROGRAMME_TIME),
)

TABLE: dict[str, Table] = {table.id: table for table in TABLES}
"""Every table by its id."""
