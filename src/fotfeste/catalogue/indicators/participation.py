"""Taking part (deltakelse): participants, starters, and some of them."""

from fotfeste.catalogue.indicators.change import change_in
from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.persons import COUNTRY, SEX
from fotfeste.catalogue.variables.programme import EXTENDED_BY_COVID_ACT, OVERDUE, STARTED
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Count, Distinct, Indicator, Part
from fotfeste.indicators.definitions.variable import EVERYONE

PARTICIPANTS = Count(
    id="participants",
    title=Text(nb="Deltakere", nn="Deltakarar", en="Participants"),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Personer i introduksjonsprogram en eller flere dager i året.",
        nn="Personar i introduksjonsprogram ein eller fleire dagar i året.",
        en="Persons in the introduction programme on one or more days of the year.",
    ),
    source="Results report 2021, tables 1 and 2; 2024, main findings",
)

STARTERS = Count(
    id="starters",
    title=Text(nb="Nye deltakere", nn="Nye deltakarar", en="Starters"),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Deltakere som startet i introduksjonsprogram for første gang.",
        nn="Deltakarar som starta i introduksjonsprogram for første gong.",
        en="Participants who started the introduction programme for the first time.",
    ),
    source="Results report 2021, note 1; 2024, main findings",
    among=STARTED.is_in("yes"),
)

EXTENDED = Count(
    id="extended_by_covid_act",
    title=Text(
        nb="Deltakere med utvidet program", nn="Deltakarar med utvida program", en="Extended"
    ),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Deltakere med forlengelse etter de midlertidige koronalovene.",
        nn="Deltakarar med forlenging etter dei mellombels koronalovene.",
        en="Participants with an extension by the temporary covid acts.",
    ),
    source="Results report 2021, package of measures; acts of 2020 no. 53 and no. 154",
    among=EXTENDED_BY_COVID_ACT.is_in("yes"),
)

OVERDUE_PARTICIPANTS = Count(
    id="overdue_participants",
    title=Text(
        nb="Deltakere over lengste programtid",
        nn="Deltakarar over lengste programtid",
        en="Participants past the longest programme",
    ),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Deltakere over lengste programtid uten at en avslutning er registrert.",
        nn="Deltakarar over lengste programtid utan at ei avslutning er registrert.",
        en="Participants past the longest programme with no ending registered.",
    ),
    source="Product decision: an of-which line of participants",
    among=OVERDUE.is_in("yes"),
)

COUNTRIES = Distinct(
    id="countries",
    title=Text(nb="Antall land", nn="Tal på land", en="Number of countries"),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Land som minst én deltaker kommer fra. Statsløs og ukjent er ikke land.",
        nn="Land som minst éin deltakar kjem frå. Statslaus og ukjend er ikkje land.",
        en="Countries that at least one participant comes from. Stateless and unknown are not countries.",
    ),
    source="Results report 2024, main findings («om lag 90 land»)",
    of=COUNTRY,
    besides=("XS", "XU"),
)

PARTICIPANTS_BY_SEX = Part(
    id="participants_by_sex",
    title=Text(nb="Kjønnsfordeling", nn="Kjønnsfordeling", en="Participants by sex"),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Kvinner og menn i prosent av deltakerne.",
        nn="Kvinner og menn i prosent av deltakarane.",
        en="Women and men in per cent of participants.",
    ),
    source="Results report 2021, table 10",
    among=EVERYONE,
    of=SEX,
)


CHANGE_IN_PARTICIPANTS = change_in(PARTICIPANTS)
CHANGE_IN_STARTERS = change_in(STARTERS)

PARTICIPATION: tuple[Indicator, ...] = (
    *(PARTICIPANTS, STARTERS, EXTENDED, OVERDUE_PARTICIPANTS, COUNTRIES, PARTICIPANTS_BY_SEX),
    *(CHANGE_IN_PARTICIPANTS, CHANGE_IN_STARTERS),
)
