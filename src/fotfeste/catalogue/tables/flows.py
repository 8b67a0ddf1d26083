"""The table of the flow account (bevegelsesregnskap)."""

from fotfeste.catalogue.indicators.flows import FLOW_LINES
from fotfeste.catalogue.tables.years import EVERY_COUNTED_YEAR
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Table

FLOW_ACCOUNT = Table(
    "flow-account",
    Text(
        nb="Bevegelsesregnskap for deltakerne",
        nn="Rørslerekneskap for deltakarane",
        en="Flow account of participants",
    ),
    shows=FLOW_LINES,
    years=EVERY_COUNTED_YEAR,
)
