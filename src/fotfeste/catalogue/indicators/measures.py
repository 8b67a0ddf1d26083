"""Taking part in measures (deltakelse i tiltak): the share of participants in each group."""

from fotfeste.catalogue.indicators.change import change_in
from fotfeste.catalogue.indicators.interval import interval_of
from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables import programme
from fotfeste.catalogue.variables.programme import IN_GROUP
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Indicator, Share
from fotfeste.indicators.definitions.variable import EVERYONE, Variable


def _in_measure(variable: Variable) -> Share:
    """The share of participants with yes in a variable of measures."""
    name = variable.id.removeprefix("in_")
    return Share(
        id=variable.id if variable is programme.IN_NO_MEASURE else f"in_measure_{name}",
        title=variable.title,
        subject=PERSON_YEARS,
        explanation=Text(
            nb="Andel av deltakerne. Én person kan delta i flere grupper; summen er over 100.",
            nn="Del av deltakarane. Éin person kan delta i fleire grupper; summen er over 100.",
            en="Share of participants. One person may be in several groups, so the shares add up to more than 100.",
        ),
        source="Results report 2024, table 1 and note 17",
        among=EVERYONE,
        having=variable.is_in("yes"),
    )


IN_MEASURE_NORWEGIAN_AND_SOCIAL_STUDIES = _in_measure(IN_GROUP["norwegian_and_social_studies"])
IN_MEASURE_WORK_ORIENTED = _in_measure(IN_GROUP["work_oriented"])
IN_MEASURE_OTHER_INTEGRATION = _in_measure(IN_GROUP["other_integration"])
IN_MEASURE_EDUCATION_ORIENTED = _in_measure(IN_GROUP["education_oriented"])
IN_MEASURE_PARENTAL_GUIDANCE = _in_measure(IN_GROUP["parental_guidance"])
IN_MEASURE_LIFE_MASTERY = _in_measure(IN_GROUP["life_mastery"])
IN_NO_MEASURE = _in_measure(programme.IN_NO_MEASURE)
IN_COMPULSORY_SCHOOL = _in_measure(programme.IN_COMPULSORY_SCHOOL)
IN_UPPER_SECONDARY = _in_measure(programme.IN_UPPER_SECONDARY)

IN_MEASURES = (
    IN_MEASURE_NORWEGIAN_AND_SOCIAL_STUDIES,
    IN_MEASURE_WORK_ORIENTED,
    IN_MEASURE_OTHER_INTEGRATION,
    IN_MEASURE_EDUCATION_ORIENTED,
    IN_MEASURE_PARENTAL_GUIDANCE,
    IN_MEASURE_LIFE_MASTERY,
    IN_NO_MEASURE,
    IN_COMPULSORY_SCHOOL,
    IN_UPPER_SECONDARY,
)

INTERVAL_OF_WORK_ORIENTED = interval_of(IN_MEASURE_WORK_ORIENTED)

MEASURES: tuple[Indicator, ...] = (
    *IN_MEASURES,
    *INTERVAL_OF_WORK_ORIENTED,
    *map(change_in, IN_MEASURES),
)
