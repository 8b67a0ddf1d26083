"""Direct transitions (direkte overganger): what leavers went on to, in per cent of all leavers."""

from fotfeste.catalogue.indicators.change import change_in
from fotfeste.catalogue.indicators.interval import interval_of
from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.endings import ACTIVITY_GROUPS, LEFT
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Indicator, Share

LEFT_PROGRAMME = LEFT.is_in("yes")

OF_LEAVERS = Text(
    nb="Andel av alle som avsluttet programmet i året, også uten registrert årsak. "
    "Hovedaktivitet ved avslutningen, én per person.",
    nn="Del av alle som avslutta programmet i året, også utan registrert årsak. "
    "Hovudaktivitet ved avslutninga, éin per person.",
    en="Share of all who left the programme in the year, also with no reason registered. "
    "Main activity at the ending, one per person.",
)
_ALSO = "Results report 2021, tables 5 and 7; 2024, figures 2–4"


def _share(name: str, title: Text, *groups: str) -> Share:
    return Share(
        id=name,
        title=title,
        subject=PERSON_YEARS,
        explanation=OF_LEAVERS,
        source=_ALSO,
        among=LEFT_PROGRAMME,
        having=ACTIVITY_GROUPS.is_in(*groups),
    )


EDUCATION = ("upper_secondary", "higher_education")
NEITHER = ("compulsory_school", "labour_market_measures", "other")

TO_WORK_OR_EDUCATION = _share(
    "to_work_or_education",
    Text(
        nb="Overgang til arbeid eller utdanning",
        nn="Overgang til arbeid eller utdanning",
        en="Went on to work or education",
    ),
    "work",
    *EDUCATION,
)
TO_WORK = _share(
    "to_work",
    Text(nb="Overgang til arbeid", nn="Overgang til arbeid", en="Went on to work"),
    "work",
)
TO_EDUCATION = _share(
    "to_education",
    Text(nb="Overgang til utdanning", nn="Overgang til utdanning", en="Went on to education"),
    *EDUCATION,
)
TO_UPPER_SECONDARY = _share(
    "to_upper_secondary",
    Text(
        nb="Overgang til videregående opplæring",
        nn="Overgang til vidaregåande opplæring",
        en="Went on to upper secondary school",
    ),
    "upper_secondary",
)
TO_HIGHER_EDUCATION = _share(
    "to_higher_education",
    Text(
        nb="Overgang til høyere utdanning",
        nn="Overgang til høgare utdanning",
        en="Went on to higher education",
    ),
    "higher_education",
)
TO_COMPULSORY_SCHOOL = _share(
    "to_compulsory_school",
    Text(
        nb="Overgang til grunnskoleopplæring",
        nn="Overgang til grunnskuleopplæring",
        en="Went on to compulsory schooling",
    ),
    "compulsory_school",
)
TO_LABOUR_MARKET_MEASURES = _share(
    "to_labour_market_measures",
    Text(
        nb="Overgang til arbeidsmarkedsrelaterte tiltak",
        nn="Overgang til arbeidsmarknadsrelaterte tiltak",
        en="Went on to labour-market-related measures",
    ),
    "labour_market_measures",
)
TO_OTHER = _share(
    "to_other",
    Text(nb="Andre årsaker", nn="Andre årsaker", en="Other reasons"),
    "other",
)
TO_NEITHER = _share(
    "to_neither",
    Text(
        nb="Verken arbeid eller utdanning",
        nn="Verken arbeid eller utdanning",
        en="Neither work nor education",
    ),
    *NEITHER,
)

TO_GROUPS = (
    *(TO_WORK_OR_EDUCATION, TO_WORK, TO_EDUCATION, TO_UPPER_SECONDARY, TO_HIGHER_EDUCATION),
    *(TO_COMPULSORY_SCHOOL, TO_LABOUR_MARKET_MEASURES, TO_OTHER, TO_NEITHER),
)

INTERVAL_OF_TO_WORK_OR_EDUCATION = interval_of(TO_WORK_OR_EDUCATION)

CHANGE_IN_TO_WORK_OR_EDUCATION = change_in(TO_WORK_OR_EDUCATION)
CHANGE_IN_TO_WORK = change_in(TO_WORK)
CHANGE_IN_TO_EDUCATION = change_in(TO_EDUCATION)
CHANGE_IN_TO_UPPER_SECONDARY = change_in(TO_UPPER_SECONDARY)
CHANGE_IN_TO_HIGHER_EDUCATION = change_in(TO_HIGHER_EDUCATION)
CHANGE_IN_TO_COMPULSORY_SCHOOL = change_in(TO_COMPULSORY_SCHOOL)
CHANGE_IN_TO_LABOUR_MARKET_MEASURES = change_in(TO_LABOUR_MARKET_MEASURES)
CHANGE_IN_TO_OTHER = change_in(TO_OTHER)

TRANSITIONS: tuple[Indicator, ...] = (
    *TO_GROUPS,
    *INTERVAL_OF_TO_WORK_OR_EDUCATION,
    *(CHANGE_IN_TO_WORK_OR_EDUCATION, CHANGE_IN_TO_WORK, CHANGE_IN_TO_EDUCATION),
    *(CHANGE_IN_TO_UPPER_SECONDARY, CHANGE_IN_TO_HIGHER_EDUCATION),
    *(CHANGE_IN_TO_COMPULSORY_SCHOOL, CHANGE_IN_TO_LABOUR_MARKET_MEASURES, CHANGE_IN_TO_OTHER),
)
