"""Tables in today's counties for every year (tilbakeregnede tall)."""

from fotfeste.catalogue.indicators.leavers import LEAVERS
from fotfeste.catalogue.indicators.participation import PARTICIPANTS
from fotfeste.catalogue.indicators.transitions import (
    CHANGE_IN_TO_WORK_OR_EDUCATION,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.catalogue.tables.years import EVERY_COUNTED_YEAR
from fotfeste.catalogue.variables.places import COUNTY_TODAY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Table

_MOVED = Text(
    nb="Kommunene er plassert i fylkene slik de er i dag, for alle år. Ingen kommune er delt mellom to av dem, så tallene kan sammenlignes over tid.",
    nn="Kommunane er plasserte i fylka slik dei er i dag, for alle år. Ingen kommune er delt mellom to av dei, så tala kan samanliknast over tid.",
    en="Municipalities are placed in the counties as they are today, for every year. None has been divided between two of them, so the figures can be compared over time.",
)

PARTICIPANTS_COUNTY_TODAY = Table(
    "participants-county-today",
    Text(
        nb="Deltakere etter fylke i dagens inndeling",
        nn="Deltakarar etter fylke i dagens inndeling",
        en="Participants by county in today's division",
    ),
    shows=(PARTICIPANTS,),
    by=(COUNTY_TODAY,),
    years=EVERY_COUNTED_YEAR,
    notes=(_MOVED,),
)
TRANSITIONS_COUNTY_TODAY = Table(
    "transitions-county-today",
    Text(
        nb="Overgang til arbeid eller utdanning etter fylke i dagens inndeling",
        nn="Overgang til arbeid eller utdanning etter fylke i dagens inndeling",
        en="Went on to work or education, by county in today's division",
    ),
    shows=(LEAVERS, TO_WORK_OR_EDUCATION, CHANGE_IN_TO_WORK_OR_EDUCATION),
    by=(COUNTY_TODAY,),
    years=EVERY_COUNTED_YEAR,
    notes=(_MOVED,),
)

BACK_CAST: tuple[Table, ...] = (PARTICIPANTS_COUNTY_TODAY, TRANSITIONS_COUNTY_TODAY)
