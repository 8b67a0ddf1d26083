"""Tables of who left the programme (sammensetningen av dem som avsluttet)."""

from fotfeste.catalogue.indicators.leavers import (
    CHANGE_IN_LEAVERS_BY_SEX,
    LEAVERS,
    LEAVERS_BY_ACTIVITY_GROUP,
    LEAVERS_BY_AGE_BAND_2021,
    LEAVERS_BY_DISPLACED,
    LEAVERS_BY_SEX,
    LEAVERS_BY_TRACK,
)
from fotfeste.catalogue.tables.years import BOTH_YEARS, EVERY_COUNTED_YEAR
from fotfeste.catalogue.variables.endings import ACTIVITY_GROUPS, LEFT
from fotfeste.catalogue.variables.persons import AGE_BAND_2021, DISPLACED, SEX, TRACK
from fotfeste.catalogue.variables.places import COUNTY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Table

LEAVERS_SEX = Table(
    "leavers-sex",
    Text(
        nb="Avsluttede deltakere etter kjønn",
        nn="Avslutta deltakarar etter kjønn",
        en="Leavers by sex",
    ),
    shows=(LEAVERS, LEAVERS_BY_SEX, CHANGE_IN_LEAVERS_BY_SEX),
    by=(SEX,),
    years=EVERY_COUNTED_YEAR,
)

LEAVERS_COUNTY_SEX = Table(
    "leavers-county-sex",
    Text(
        nb="Avsluttede deltakere etter fylke og kjønn",
        nn="Avslutta deltakarar etter fylke og kjønn",
        en="Leavers by county and sex",
    ),
    shows=(LEAVERS_BY_SEX,),
    by=(COUNTY, SEX),
)

LEAVERS_COUNTY_TRACK = Table(
    "leavers-county-track",
    Text(
        nb="Avsluttede deltakere etter fylke og opplæringsspor",
        nn="Avslutta deltakarar etter fylke og opplæringsspor",
        en="Leavers by county and track",
    ),
    shows=(LEAVERS_BY_TRACK,),
    by=(COUNTY, TRACK),
)

LEAVERS_COUNTY_AGE = Table(
    "leavers-county-age",
    Text(
        nb="Avsluttede deltakere etter fylke og alder",
        nn="Avslutta deltakarar etter fylke og alder",
        en="Leavers by county and age",
    ),
    shows=(LEAVERS_BY_AGE_BAND_2021,),
    by=(COUNTY, AGE_BAND_2021),
)

LEAVERS_DISPLACED_SEX = Table(
    "leavers-displaced-sex",
    Text(
        nb="Avsluttede deltakere fordrevet fra Ukraina og andre, etter kjønn",
        nn="Avslutta deltakarar fordrivne frå Ukraina og andre, etter kjønn",
        en="Leavers displaced from Ukraine, and others, by sex",
    ),
    shows=(LEAVERS, LEAVERS_BY_DISPLACED, LEAVERS_BY_SEX),
    by=(DISPLACED, SEX),
    years=BOTH_YEARS,
)

END_REASONS = Table(
    "end-reasons",
    Text(
        nb="Avsluttede deltakere etter avslutningsårsak",
        nn="Avslutta deltakarar etter avslutningsårsak",
        en="Leavers by end reason",
    ),
    shows=(LEAVERS, LEAVERS_BY_ACTIVITY_GROUP),
    by=(ACTIVITY_GROUPS,),
    years=BOTH_YEARS,
    where=LEFT.is_in("yes"),
)

COMPOSITION_TABLES: tuple[Table, ...] = (
    LEAVERS_SEX,
    LEAVERS_COUNTY_SEX,
    LEAVERS_COUNTY_TRACK,
    LEAVERS_COUNTY_AGE,
    LEAVERS_DISPLACED_SEX,
    END_REASONS,
)
