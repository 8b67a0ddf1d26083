"""The course of the programme (programløpet): plan, extensions, leave, months without a measure."""

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables import course
from fotfeste.catalogue.variables.leave import LEAVE_VARIABLES
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Count, Indicator, Part, Share
from fotfeste.indicators.definitions.variable import EVERYONE, Variable

_NO_REPORT = "Product decision; no report shows it"
_OF_PARTICIPANTS = Text(
    nb="Andel av deltakerne i året. En person regnes med en gang om det gjelder en eneste dag.",
    nn="Del av deltakarane i året. Ein person blir rekna med om det gjeld ein einaste dag.",
    en="Share of the year's participants. A person counts if it holds on a single day.",
)


def _share(variable: Variable) -> Share:
    return Share(
        id=f"share_{variable.id}",
        title=variable.title,
        subject=PERSON_YEARS,
        explanation=_OF_PARTICIPANTS,
        source=_NO_REPORT,
        among=EVERYONE,
        having=variable.is_in("yes"),
    )


def _extended(variable: Variable) -> Count:
    return Count(
        id=f"participants_{variable.id}",
        title=variable.title,
        subject=PERSON_YEARS,
        explanation=Text(
            nb="Deltakere som fikk programmet forlenget ved vedtak i året.",
            nn="Deltakarar som fekk programmet forlengt ved vedtak i året.",
            en="Participants whose programme was extended by a decision in the year.",
        ),
        source=_NO_REPORT,
        among=variable.is_in("yes"),
    )


WITH_PLAN, WITH_CONTRACT = _share(course.PLAN), _share(course.CONTRACT)
FOR_GOAL, OTHERWISE = _extended(course.EXTENDED_FOR_GOAL), _extended(course.EXTENDED_OTHERWISE)
LEAVE = tuple(map(_share, LEAVE_VARIABLES))
BY_IDLE_MONTHS = Part(
    id="participants_by_idle_months",
    title=Text(
        nb="Deltakere, etter måneder uten tiltak",
        nn="Deltakarar, etter månader utan tiltak",
        en="Participants by months without a measure",
    ),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="I prosent av deltakerne i året.",
        nn="I prosent av deltakarane i året.",
        en="In per cent of the year's participants.",
    ),
    source=_NO_REPORT,
    among=EVERYONE,
    of=course.IDLE_MONTHS,
)

COURSE: tuple[Indicator, ...] = (
    WITH_PLAN,
    WITH_CONTRACT,
    FOR_GOAL,
    OTHERWISE,
    *LEAVE,
    BY_IDLE_MONTHS,
)
