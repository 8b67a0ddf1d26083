"""The statistics bank by place (statistikkbanken etter sted): municipalities, counties, governors' districts.

A place comes first among the dimensions, and its total is the country. What is
shown by municipality has one dimension more at most: the policy's owner sees what
further ones would cost with `fotfeste cost`.
"""

from fotfeste.catalogue.tables.bank.naming import bank_table
from fotfeste.catalogue.tables.bank.subjects import (
    ABSENCE_FROM_PROGRAMME,
    IN_MEASURE,
    ON_THE_WAY,
    PEOPLE,
    REASONS,
    RESULT,
    RESULTS,
    STARTING,
    TAKING_PART,
    WAITING,
    Content,
)
from fotfeste.catalogue.variables.course import TIME_TO_START
from fotfeste.catalogue.variables.endings import ACTIVITY_GROUPS, LEFT
from fotfeste.catalogue.variables.persons import (
    AGE_BAND_SSB,
    COLLECTIVE_PROTECTION,
    EDUCATION,
    SEX,
)
from fotfeste.catalogue.variables.places import (
    COUNTY,
    COUNTY_TODAY,
    GOVERNOR_DISTRICT,
    MUNICIPALITY,
)
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import EVERYONE, Variable

_WORDS = {
    "municipality": "municipality",
    "county": "county",
    COUNTY_TODAY.id: "county-today",
    GOVERNOR_DISTRICT.id: "district",
    "age_band_ssb": "age",
    "collective_protection": "protection",
    "activity_group": "activity",
    "time_to_start": "wait",
}
"""What variables are called in ids; others by their own id."""


def _table(content: Content, *by: Variable, notes: tuple[Text, ...] = ()) -> Table:
    first, what, shows = content
    name = "-".join((first, *(_WORDS.get(variable.id, variable.id) for variable in by)))
    where = LEFT.is_in("yes") if content is REASONS else EVERYONE
    return bank_table(f"bank-{name}", what, shows, by, where=where, notes=notes)


MUNICIPALITIES: tuple[Table, ...] = (
    _table(PEOPLE, MUNICIPALITY),
    _table(TAKING_PART, MUNICIPALITY, SEX),
    _table(TAKING_PART, MUNICIPALITY, COLLECTIVE_PROTECTION),
    _table(RESULT, MUNICIPALITY),
    _table(IN_MEASURE, MUNICIPALITY),
    _table(ON_THE_WAY, MUNICIPALITY),
)
COUNTIES: tuple[Table, ...] = (
    _table(PEOPLE, COUNTY, SEX),
    _table(TAKING_PART, COUNTY, SEX, AGE_BAND_SSB),
    _table(TAKING_PART, COUNTY, EDUCATION),
    _table(TAKING_PART, COUNTY, COLLECTIVE_PROTECTION),
    _table(STARTING, COUNTY, COLLECTIVE_PROTECTION),
    _table(RESULTS, COUNTY, SEX),
    _table(RESULT, COUNTY, AGE_BAND_SSB),
    _table(RESULT, COUNTY, EDUCATION),
    _table(RESULT, COUNTY, COLLECTIVE_PROTECTION),
    _table(REASONS, COUNTY, ACTIVITY_GROUPS),
    _table(IN_MEASURE, COUNTY, SEX),
    _table(ON_THE_WAY, COUNTY),
    _table(WAITING, COUNTY, TIME_TO_START),
    _table(ABSENCE_FROM_PROGRAMME, COUNTY),
    _table(PEOPLE, COUNTY_TODAY),
    _table(RESULTS, COUNTY_TODAY),
)
DISTRICTS: tuple[Table, ...] = (
    _table(PEOPLE, GOVERNOR_DISTRICT),
    _table(RESULTS, GOVERNOR_DISTRICT),
    _table(IN_MEASURE, GOVERNOR_DISTRICT),
)
COUNTRY: tuple[Table, ...] = (
    _table(PEOPLE, SEX, AGE_BAND_SSB, EDUCATION),
    _table(PEOPLE, SEX, COLLECTIVE_PROTECTION),
    _table(RESULTS, SEX, AGE_BAND_SSB),
    _table(RESULTS, SEX, EDUCATION),
    _table(RESULTS, SEX, COLLECTIVE_PROTECTION),
    _table(RESULT, AGE_BAND_SSB, EDUCATION),
    _table(REASONS, SEX, ACTIVITY_GROUPS),
    _table(IN_MEASURE, SEX, AGE_BAND_SSB),
    _table(IN_MEASURE, SEX, EDUCATION),
    _table(ON_THE_WAY, SEX, AGE_BAND_SSB),
    _table(WAITING, SEX, TIME_TO_START),
    _table(ABSENCE_FROM_PROGRAMME, SEX, AGE_BAND_SSB),
)
