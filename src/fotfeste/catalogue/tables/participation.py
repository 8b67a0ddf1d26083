"""Tables of participants and starters (deltakere, nye deltakere)."""

from fotfeste.catalogue.indicators.participation import PARTICIPANTS, STARTERS
from fotfeste.catalogue.tables.years import BOTH_YEARS, EVERY_COUNTED_YEAR
from fotfeste.catalogue.variables.persons import COUNTRY, DISPLACED, SEX
from fotfeste.catalogue.variables.places import COUNTY
from fotfeste.catalogue.variables.programme import ACT
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Largest, Table

PARTICIPANTS_SEX = Table(
    "participants-sex",
    Text(
        nb="Deltakere etter kjønn",
        nn="Deltakarar etter kjønn",
        en="Participants by sex",
    ),
    shows=(PARTICIPANTS,),
    by=(SEX,),
    years=EVERY_COUNTED_YEAR,
)

PARTICIPANTS_COUNTY_ACT = Table(
    "participants-county-act",
    Text(
        nb="Deltakere etter fylke og lov",
        nn="Deltakarar etter fylke og lov",
        en="Participants by county and act",
    ),
    shows=(PARTICIPANTS,),
    by=(COUNTY, ACT),
    years=BOTH_YEARS,
)

PARTICIPANTS_DISPLACED = Table(
    "participants-displaced",
    Text(
        nb="Deltakere som er fordrevet fra Ukraina, og andre",
        nn="Deltakarar som er fordrivne frå Ukraina, og andre",
        en="Participants displaced from Ukraine, and others",
    ),
    shows=(PARTICIPANTS,),
    by=(DISPLACED,),
    years=BOTH_YEARS,
)

PARTICIPANTS_COUNTRY = Table(
    "participants-country",
    Text(
        nb="Deltakere etter land",
        nn="Deltakarar etter land",
        en="Participants by country",
    ),
    shows=(PARTICIPANTS,),
    by=(COUNTRY,),
    only=Largest(PARTICIPANTS, above=0),
)

STARTERS_ACT = Table(
    "starters-act",
    Text(
        nb="Nye deltakere etter lov",
        nn="Nye deltakarar etter lov",
        en="Starters by act",
    ),
    shows=(STARTERS,),
    by=(ACT,),
    years=BOTH_YEARS,
)

PARTICIPATION_TABLES: tuple[Table, ...] = (
    PARTICIPANTS_SEX,
    PARTICIPANTS_COUNTY_ACT,
    PARTICIPANTS_DISPLACED,
    PARTICIPANTS_COUNTRY,
    STARTERS_ACT,
)
