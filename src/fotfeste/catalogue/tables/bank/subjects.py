"""What the statistics bank's tables show (innhold i statistikkbanken), the same at every level of place."""

from fotfeste.catalogue.indicators import course, goals, start
from fotfeste.catalogue.indicators.leavers import (
    LEAVERS,
    LEAVERS_BY_ACTIVITY_GROUP,
    LEAVERS_TO_WORK_OR_EDUCATION,
)
from fotfeste.catalogue.indicators.measures import IN_MEASURES
from fotfeste.catalogue.indicators.participation import PARTICIPANTS, STARTERS
from fotfeste.catalogue.indicators.transitions import (
    TO_COMPULSORY_SCHOOL,
    TO_EDUCATION,
    TO_WORK,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Indicator

Content = tuple[str, Text, tuple[Indicator, ...]]
"""The first part of an id, what is shown in words, and the indicators."""

TAKING_PART: Content = (
    "participants",
    Text(nb="Deltakere", nn="Deltakarar", en="Participants"),
    (PARTICIPANTS,),
)
STARTING: Content = (
    "starters",
    Text(nb="Nye deltakere", nn="Nye deltakarar", en="Starters"),
    (STARTERS,),
)
PEOPLE: Content = (
    "people",
    Text(
        nb="Deltakere, nye deltakere og avsluttede",
        nn="Deltakarar, nye deltakarar og avslutta",
        en="Participants, starters and leavers",
    ),
    (PARTICIPANTS, STARTERS, LEAVERS),
)
RESULT: Content = (
    "result",
    Text(
        nb="Avsluttede og overgang til arbeid eller utdanning",
        nn="Avslutta og overgang til arbeid eller utdanning",
        en="Leavers, and transitions to work or education",
    ),
    (LEAVERS, LEAVERS_TO_WORK_OR_EDUCATION, TO_WORK_OR_EDUCATION),
)
RESULTS: Content = (
    "results",
    Text(
        nb="Avsluttede og direkte overganger",
        nn="Avslutta og direkte overgangar",
        en="Leavers and direct transitions",
    ),
    (*RESULT[2], TO_WORK, TO_EDUCATION, TO_COMPULSORY_SCHOOL),
)
REASONS: Content = (
    "reasons",
    Text(
        nb="Avsluttede etter hovedaktivitet",
        nn="Avslutta etter hovudaktivitet",
        en="Leavers by main activity",
    ),
    (LEAVERS, LEAVERS_BY_ACTIVITY_GROUP),
)
IN_MEASURE: Content = (
    "measure-groups",
    Text(nb="Deltakelse i tiltak", nn="Deltaking i tiltak", en="Participation in measures"),
    (PARTICIPANTS, *IN_MEASURES),
)
ON_THE_WAY: Content = (
    "course",
    Text(
        nb="Start i tide, plan, kontrakt og fullføring",
        nn="Start i tide, plan, kontrakt og fullføring",
        en="Start in time, plan, contract and completion",
    ),
    (
        PARTICIPANTS,
        STARTERS,
        start.STARTED_IN_TIME,
        course.WITH_PLAN,
        course.WITH_CONTRACT,
        LEAVERS,
        goals.COMPLETED,
        goals.LEAVERS_WITH_GOAL,
        goals.REACHED_OWN_GOAL,
    ),
)
WAITING: Content = (
    "waiting",
    Text(nb="Nye deltakere", nn="Nye deltakarar", en="Starters"),
    (STARTERS, start.STARTERS_BY_TIME),
)
ABSENCE_FROM_PROGRAMME: Content = (
    "leave",
    Text(nb="Deltakere med permisjon", nn="Deltakarar med permisjon", en="Participants on leave"),
    (PARTICIPANTS, *course.LEAVE),
)
