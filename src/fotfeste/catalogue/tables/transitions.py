"""Tables of what leavers went straight on to (direkte overgang)."""

from fotfeste.catalogue.indicators.leavers import (
    LEAVERS,
    LEAVERS_BY_AGE_BAND_2021,
    LEAVERS_BY_AGE_BAND_2024,
    LEAVERS_NOT_REGISTERED,
)
from fotfeste.catalogue.indicators.three_ways import THREE_WAYS
from fotfeste.catalogue.indicators.transitions import (
    CHANGE_IN_TO_COMPULSORY_SCHOOL,
    CHANGE_IN_TO_EDUCATION,
    CHANGE_IN_TO_WORK,
    CHANGE_IN_TO_WORK_OR_EDUCATION,
    INTERVAL_OF_TO_WORK_OR_EDUCATION,
    TO_COMPULSORY_SCHOOL,
    TO_EDUCATION,
    TO_HIGHER_EDUCATION,
    TO_UPPER_SECONDARY,
    TO_WORK,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.catalogue.tables.years import BOTH_YEARS, EVERY_COUNTED_YEAR, SIX_YEARS
from fotfeste.catalogue.variables.persons import (
    AGE,
    AGE_BAND_2021,
    AGE_BAND_2024,
    AGE_BAND_YOUNG,
    COLLECTIVE_PROTECTION,
    DISPLACED,
    EDUCATION,
    SEX,
    TRACK,
)
from fotfeste.catalogue.variables.places import COUNTY, MUNICIPALITY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Largest, Table

TRANSITIONS_SEX = Table(
    "transitions-sex",
    Text(
        nb="Overgang til arbeid eller utdanning etter kjønn",
        nn="Overgang til arbeid eller utdanning etter kjønn",
        en="Went on to work or education, by sex",
    ),
    shows=(TO_WORK_OR_EDUCATION, TO_WORK, TO_EDUCATION, CHANGE_IN_TO_WORK_OR_EDUCATION),
    by=(SEX,),
    years=EVERY_COUNTED_YEAR,
)

TRANSITIONS_SEX_TRACK = Table(
    "transitions-sex-track",
    Text(
        nb="Overgang til arbeid eller utdanning etter kjønn og opplæringsspor",
        nn="Overgang til arbeid eller utdanning etter kjønn og opplæringsspor",
        en="Went on to work or education, by sex and track",
    ),
    shows=(LEAVERS, TO_WORK_OR_EDUCATION),
    by=(SEX, TRACK),
)

TRANSITIONS_SEX_EDUCATION = Table(
    "transitions-sex-education",
    Text(
        nb="Overgang til arbeid eller utdanning etter kjønn og utdanningsnivå",
        nn="Overgang til arbeid eller utdanning etter kjønn og utdanningsnivå",
        en="Went on to work or education, by sex and level of education",
    ),
    shows=(LEAVERS, TO_WORK_OR_EDUCATION),
    by=(SEX, EDUCATION),
)

TRANSITIONS_EDUCATION_PROTECTION = Table(
    "transitions-education-protection",
    Text(
        nb="Overgang til arbeid eller utdanning etter utdanningsnivå og kollektiv beskyttelse",
        nn="Overgang til arbeid eller utdanning etter utdanningsnivå og kollektivt vern",
        en="Went on to work or education, by level of education and collective protection",
    ),
    shows=(TO_WORK_OR_EDUCATION,),
    by=(EDUCATION, COLLECTIVE_PROTECTION),
    years=SIX_YEARS,
    notes=(
        Text(
            nb="Opplæringssporene er regnet om til utdanningsnivå. Omregningen er et brudd i serien: {constant:track2} blander nivåer og holdes for seg, og {constant:track3} regnes som høyere utdanning selv om den bare er påbegynt.",
            nn="Opplæringsspora er rekna om til utdanningsnivå. Omrekninga er eit brot i serien: {constant:track2} blandar nivå og blir halde for seg, og {constant:track3} blir rekna som høgare utdanning sjølv om ho berre er påbyrja.",
            en="Tracks have been converted to levels of education. The conversion is a break in the series: {constant:track2} mixes levels and is kept apart, and {constant:track3} counts as higher education even where it has only been begun.",
        ),
    ),
)

TRANSITIONS_AGE = Table(
    "transitions-age",
    Text(
        nb="Overgang etter alder i hele år",
        nn="Overgang etter alder i heile år",
        en="Transitions by age in single years",
    ),
    shows=(LEAVERS, TO_WORK_OR_EDUCATION, TO_COMPULSORY_SCHOOL),
    by=(AGE,),
)

TRANSITIONS_AGE_YOUNG = Table(
    "transitions-age-young",
    Text(
        nb="Overgang til arbeid eller utdanning blant de yngste",
        nn="Overgang til arbeid eller utdanning blant dei yngste",
        en="Went on to work or education, the youngest",
    ),
    shows=(LEAVERS, TO_WORK_OR_EDUCATION),
    by=(AGE_BAND_YOUNG,),
)

TRANSITIONS_AGE_SIX = Table(
    "transitions-age-six-year-bands",
    Text(
        nb="Overgang etter alder, grupper på seks år",
        nn="Overgang etter alder, grupper på seks år",
        en="Transitions by age, bands of six years",
    ),
    shows=(
        LEAVERS,
        LEAVERS_BY_AGE_BAND_2021,
        TO_WORK_OR_EDUCATION,
        TO_UPPER_SECONDARY,
        TO_COMPULSORY_SCHOOL,
    ),
    by=(AGE_BAND_2021,),
)

TRANSITIONS_AGE_TEN = Table(
    "transitions-age-ten-year-bands",
    Text(
        nb="Overgang etter alder, grupper på inntil ti år",
        nn="Overgang etter alder, grupper på inntil ti år",
        en="Transitions by age, bands of up to ten years",
    ),
    shows=(LEAVERS, LEAVERS_BY_AGE_BAND_2024, TO_WORK_OR_EDUCATION),
    by=(AGE_BAND_2024,),
)

TRANSITIONS_COUNTY_SEX = Table(
    "transitions-county-sex",
    Text(
        nb="Overgang til arbeid eller utdanning etter fylke og kjønn",
        nn="Overgang til arbeid eller utdanning etter fylke og kjønn",
        en="Went on to work or education, by county and sex",
    ),
    shows=(TO_WORK_OR_EDUCATION,),
    by=(COUNTY, SEX),
)

TRANSITIONS_COUNTY = Table(
    "transitions-county",
    Text(
        nb="Overgang til arbeid og utdanning etter fylke",
        nn="Overgang til arbeid og utdanning etter fylke",
        en="Went on to work and to education, by county",
    ),
    shows=(
        TO_WORK_OR_EDUCATION,
        TO_WORK,
        TO_UPPER_SECONDARY,
        TO_HIGHER_EDUCATION,
        *INTERVAL_OF_TO_WORK_OR_EDUCATION,
        CHANGE_IN_TO_WORK_OR_EDUCATION,
    ),
    by=(COUNTY,),
    years=BOTH_YEARS,
)

TRANSITIONS_COUNTY_TRACK = Table(
    "transitions-county-track",
    Text(
        nb="Overgang til grunnskoleopplæring og videregående opplæring etter fylke og opplæringsspor",
        nn="Overgang til grunnskuleopplæring og vidaregåande opplæring etter fylke og opplæringsspor",
        en="Went on to compulsory schooling and upper secondary, by county and track",
    ),
    shows=(TO_COMPULSORY_SCHOOL, TO_UPPER_SECONDARY),
    by=(COUNTY, TRACK),
)

TRANSITIONS_MUNICIPALITY = Table(
    "transitions-municipality",
    Text(
        nb="Overgang til arbeid eller utdanning etter kommune",
        nn="Overgang til arbeid eller utdanning etter kommune",
        en="Went on to work or education, by municipality",
    ),
    shows=(LEAVERS, TO_WORK_OR_EDUCATION, *INTERVAL_OF_TO_WORK_OR_EDUCATION),
    by=(MUNICIPALITY,),
)

TRANSITIONS_LARGE_MUNICIPALITIES = Table(
    "transitions-large-municipalities",
    Text(
        nb="Overgang til arbeid eller utdanning i de største kommunene",
        nn="Overgang til arbeid eller utdanning i dei største kommunane",
        en="Went on to work or education, the largest municipalities",
    ),
    shows=(LEAVERS, TO_WORK_OR_EDUCATION, *INTERVAL_OF_TO_WORK_OR_EDUCATION),
    by=(MUNICIPALITY,),
    only=Largest(LEAVERS, above=80),
)

TRANSITIONS_DISPLACED = Table(
    "transitions-displaced",
    Text(
        nb="Overgang etter avsluttet program, fordrevne fra Ukraina og andre",
        nn="Overgang etter avslutta program, fordrivne frå Ukraina og andre",
        en="Transitions of people displaced from Ukraine, and of others",
    ),
    shows=(
        LEAVERS,
        TO_WORK_OR_EDUCATION,
        TO_WORK,
        TO_EDUCATION,
        TO_UPPER_SECONDARY,
        TO_HIGHER_EDUCATION,
        TO_COMPULSORY_SCHOOL,
        CHANGE_IN_TO_WORK,
        CHANGE_IN_TO_EDUCATION,
        CHANGE_IN_TO_COMPULSORY_SCHOOL,
    ),
    by=(DISPLACED,),
    years=BOTH_YEARS,
)

RESULT_THREE_WAYS = Table(
    "result-three-ways",
    Text(
        nb="Overgang til arbeid eller utdanning når årsaken mangler, på tre måter",
        nn="Overgang til arbeid eller utdanning når årsaka manglar, på tre måtar",
        en="Went on to work or education where the reason is missing, three ways",
    ),
    shows=(LEAVERS, LEAVERS_NOT_REGISTERED, TO_WORK_OR_EDUCATION, *THREE_WAYS),
    years=BOTH_YEARS,
)

TRANSITION_TABLES: tuple[Table, ...] = (
    TRANSITIONS_SEX,
    TRANSITIONS_SEX_TRACK,
    TRANSITIONS_SEX_EDUCATION,
    TRANSITIONS_EDUCATION_PROTECTION,
    TRANSITIONS_AGE,
    TRANSITIONS_AGE_YOUNG,
    TRANSITIONS_AGE_SIX,
    TRANSITIONS_AGE_TEN,
    TRANSITIONS_COUNTY_SEX,
    TRANSITIONS_COUNTY,
    TRANSITIONS_COUNTY_TRACK,
    TRANSITIONS_MUNICIPALITY,
    TRANSITIONS_LARGE_MUNICIPALITIES,
    TRANSITIONS_DISPLACED,
    RESULT_THREE_WAYS,
)
