"""Leavers (avsluttet program): how many, who they are, what became of those who went to neither."""

from fotfeste.catalogue.indicators.change import change_in
from fotfeste.catalogue.indicators.transitions import (
    EDUCATION,
    LEFT_PROGRAMME,
    NEITHER,
    OF_LEAVERS,
)
from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.endings import ACTIVITY_GROUPS, END_REASON_REGISTERED
from fotfeste.catalogue.variables.persons import (
    AGE_BAND_2021,
    AGE_BAND_2024,
    DISPLACED,
    SEX,
    TRACK,
)
from fotfeste.catalogue.variables.persons import (
    EDUCATION as LEVEL_OF_EDUCATION,
)
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Count, Indicator, Part
from fotfeste.indicators.definitions.variable import Condition, Variable

LEAVERS = Count(
    id="leavers",
    title=Text(nb="Avsluttet program", nn="Avslutta program", en="Leavers"),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Deltakere som avsluttet programmet i året, også uten registrert årsak.",
        nn="Deltakarar som avslutta programmet i året, også utan registrert årsak.",
        en="Participants who left the programme in the year, also with no reason registered.",
    ),
    source="Results report 2021, table 11; 2024, main findings",
    among=LEFT_PROGRAMME,
)


def _count(name: str, title: Text, *groups: str) -> Count:
    return Count(
        id=name,
        title=title,
        subject=PERSON_YEARS,
        explanation=OF_LEAVERS,
        source="Results report 2021 and 2024, main findings",
        among=LEFT_PROGRAMME & ACTIVITY_GROUPS.is_in(*groups),
    )


LEAVERS_TO_WORK_OR_EDUCATION = _count(
    "leavers_to_work_or_education",
    Text(
        nb="Til arbeid eller utdanning",
        nn="Til arbeid eller utdanning",
        en="To work or education",
    ),
    "work",
    *EDUCATION,
)
LEAVERS_NEITHER = _count(
    "leavers_neither",
    Text(
        nb="Verken til arbeid eller utdanning",
        nn="Verken til arbeid eller utdanning",
        en="To neither work nor education",
    ),
    *NEITHER,
)
LEAVERS_TO_COMPULSORY_SCHOOL = _count(
    "leavers_to_compulsory_school",
    Text(nb="Til grunnskoleopplæring", nn="Til grunnskuleopplæring", en="To compulsory schooling"),
    "compulsory_school",
)
LEAVERS_TO_LABOUR_MARKET_MEASURES = _count(
    "leavers_to_labour_market_measures",
    Text(
        nb="Til arbeidsmarkedsrelaterte tiltak",
        nn="Til arbeidsmarknadsrelaterte tiltak",
        en="To labour-market-related measures",
    ),
    "labour_market_measures",
)
LEAVERS_TO_OTHER = _count(
    "leavers_to_other",
    Text(nb="Andre årsaker", nn="Andre årsaker", en="Other reasons"),
    "other",
)
LEAVERS_NOT_REGISTERED = Count(
    id="leavers_not_registered",
    title=Text(
        nb="herav uten registrert årsak",
        nn="av dei utan registrert årsak",
        en="of which with no reason registered",
    ),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="En del av «andre årsaker», ikke en klasse ved siden av.",
        nn="Ein del av «andre årsaker», ikkje ein klasse ved sida av.",
        en="A part of “other reasons”, not a class beside it.",
    ),
    source="IMDi, «Registrering av avslutningsårsak i NIR», 9 June 2024",
    among=LEFT_PROGRAMME & END_REASON_REGISTERED.is_in("no"),
)

WITH_A_TRACK = TRACK.is_in("track1", "track2", "track3")

_ALL_LEAVERS = Text(
    nb="I prosent av alle som avsluttet programmet i året.",
    nn="I prosent av alle som avslutta programmet i året.",
    en="In per cent of all who left the programme in the year.",
)
_LEAVERS_WITH_A_TRACK = Text(
    nb="I prosent av dem som avsluttet og er registrert med opplæringsspor.",
    nn="I prosent av dei som avslutta og er registrerte med opplæringsspor.",
    en="In per cent of leavers who are registered with a track.",
)


def _leavers_by(
    variable: Variable,
    source: str,
    among: Condition = LEFT_PROGRAMME,
    explanation: Text = _ALL_LEAVERS,
) -> Part:
    return Part(
        id=f"leavers_by_{variable.id}",
        title=Text(
            nb=f"Avsluttet program, etter {variable.title.nb.lower()}",
            nn=f"Avslutta program, etter {variable.title.nn.lower()}",
            en=f"Leavers by {variable.title.en.lower()}",
        ),
        subject=PERSON_YEARS,
        explanation=explanation,
        source=source,
        among=among,
        of=variable,
    )


LEAVERS_BY_SEX = _leavers_by(SEX, "Results report 2021, table 13; 2024, main findings")
LEAVERS_BY_TRACK = _leavers_by(
    TRACK,
    "Results report 2021, tables 14 and 15",
    LEFT_PROGRAMME & WITH_A_TRACK,
    _LEAVERS_WITH_A_TRACK,
)
LEAVERS_BY_AGE_BAND_2021 = _leavers_by(AGE_BAND_2021, "Results report 2021, tables 16 and 17")
LEAVERS_BY_AGE_BAND_2024 = _leavers_by(AGE_BAND_2024, "Results report 2024, figure 7")
LEAVERS_BY_DISPLACED = _leavers_by(DISPLACED, "Results report 2024, note 6")
LEAVERS_BY_EDUCATION = _leavers_by(LEVEL_OF_EDUCATION, "Results report 2024, figure 5")
LEAVERS_BY_ACTIVITY_GROUP = _leavers_by(ACTIVITY_GROUPS, "Results report 2024, figure 4")

CHANGE_IN_LEAVERS = change_in(LEAVERS)
CHANGE_IN_LEAVERS_BY_SEX = change_in(LEAVERS_BY_SEX)
CHANGE_IN_LEAVERS_BY_DISPLACED = change_in(LEAVERS_BY_DISPLACED)

LEAVER_INDICATORS: tuple[Indicator, ...] = (
    *(LEAVERS, LEAVERS_TO_WORK_OR_EDUCATION, LEAVERS_NEITHER, LEAVERS_TO_COMPULSORY_SCHOOL),
    *(LEAVERS_TO_LABOUR_MARKET_MEASURES, LEAVERS_TO_OTHER, LEAVERS_NOT_REGISTERED),
    *(LEAVERS_BY_SEX, LEAVERS_BY_TRACK, LEAVERS_BY_AGE_BAND_2021, LEAVERS_BY_AGE_BAND_2024),
    *(LEAVERS_BY_DISPLACED, LEAVERS_BY_EDUCATION, LEAVERS_BY_ACTIVITY_GROUP),
    *(CHANGE_IN_LEAVERS, CHANGE_IN_LEAVERS_BY_SEX, CHANGE_IN_LEAVERS_BY_DISPLACED),
)
