"""Tables of measures in the programme (tiltak)."""

from fotfeste.catalogue.indicators.measures import (
    IN_COMPULSORY_SCHOOL,
    IN_MEASURE_EDUCATION_ORIENTED,
    IN_MEASURE_LIFE_MASTERY,
    IN_MEASURE_NORWEGIAN_AND_SOCIAL_STUDIES,
    IN_MEASURE_OTHER_INTEGRATION,
    IN_MEASURE_PARENTAL_GUIDANCE,
    IN_MEASURE_WORK_ORIENTED,
    IN_NO_MEASURE,
    IN_UPPER_SECONDARY,
    INTERVAL_OF_WORK_ORIENTED,
)
from fotfeste.catalogue.indicators.participation import PARTICIPANTS
from fotfeste.catalogue.tables.years import BOTH_YEARS
from fotfeste.catalogue.variables.persons import SEX
from fotfeste.catalogue.variables.places import MUNICIPALITY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Largest, Table

LATE_REGISTRATION = Text(
    nb="Registreringen er ikke fullstendig: noen kommuner fører tiltak sent eller ikke i det hele tatt, og noe går tapt mellom fagsystemene og registeret. Andelene er derfor trolig for lave.",
    nn="Registreringa er ikkje fullstendig: nokre kommunar fører tiltak seint eller ikkje i det heile, og noko går tapt mellom fagsystema og registeret. Delane er derfor truleg for låge.",
    en="Registration is not complete: some municipalities record measures late or not at all, and some are lost between the case systems and the register. The shares are therefore probably too low.",
)

MEASURES_SEX = Table(
    "measures-sex",
    Text(
        nb="Deltakelse i tiltak etter kjønn",
        nn="Deltaking i tiltak etter kjønn",
        en="Participation in measures, by sex",
    ),
    shows=(
        PARTICIPANTS,
        IN_MEASURE_NORWEGIAN_AND_SOCIAL_STUDIES,
        IN_MEASURE_WORK_ORIENTED,
        IN_MEASURE_OTHER_INTEGRATION,
        IN_MEASURE_EDUCATION_ORIENTED,
        IN_MEASURE_PARENTAL_GUIDANCE,
        IN_MEASURE_LIFE_MASTERY,
        IN_COMPULSORY_SCHOOL,
        IN_UPPER_SECONDARY,
        IN_NO_MEASURE,
    ),
    by=(SEX,),
    years=BOTH_YEARS,
    notes=(
        Text(
            nb="En deltaker kan være i flere tiltak i løpet av året, og andelene kan derfor ikke summeres.",
            nn="Ein deltakar kan vere i fleire tiltak i løpet av året, og delane kan derfor ikkje summerast.",
            en="A participant may be in several measures during the year, so the shares cannot be added up.",
        ),
        LATE_REGISTRATION,
    ),
)

MEASURES_MUNICIPALITY = Table(
    "measures-municipality",
    Text(
        nb="Deltakere i arbeidsrettede tiltak etter kommune",
        nn="Deltakarar i arbeidsretta tiltak etter kommune",
        en="Participants in work-oriented measures, by municipality",
    ),
    shows=(PARTICIPANTS, IN_MEASURE_WORK_ORIENTED, *INTERVAL_OF_WORK_ORIENTED),
    by=(MUNICIPALITY,),
    notes=(LATE_REGISTRATION,),
)

MEASURES_LARGE_MUNICIPALITIES = Table(
    "measures-large-municipalities",
    Text(
        nb="Deltakere i arbeidsrettede tiltak i de største kommunene",
        nn="Deltakarar i arbeidsretta tiltak i dei største kommunane",
        en="Participants in work-oriented measures, the largest municipalities",
    ),
    shows=(PARTICIPANTS, IN_MEASURE_WORK_ORIENTED, *INTERVAL_OF_WORK_ORIENTED),
    by=(MUNICIPALITY,),
    only=Largest(PARTICIPANTS, above=400),
    notes=(LATE_REGISTRATION,),
)

MEASURE_TABLES: tuple[Table, ...] = (
    MEASURES_SEX,
    MEASURES_MUNICIPALITY,
    MEASURES_LARGE_MUNICIPALITIES,
)
