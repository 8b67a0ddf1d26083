"""One report's counts: tables of every kind in the results reports, with a series of nine years."""

from fotfeste.catalogue.indicators.leavers import LEAVERS
from fotfeste.catalogue.indicators.measures import IN_MEASURES
from fotfeste.catalogue.indicators.participation import PARTICIPANTS, STARTERS
from fotfeste.catalogue.indicators.programme_time import WITH_PROGRAMME_TIME
from fotfeste.catalogue.indicators.transitions import (
    TO_GROUPS,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.catalogue.variables.endings import ACTIVITY_GROUPS
from fotfeste.catalogue.variables.persons import (
    AGE_BAND_2024,
    COUNTRY,
    DISPLACED,
    EDUCATION,
    SEX,
    TRACK,
)
from fotfeste.catalogue.variables.places import COUNTY, MUNICIPALITY
from fotfeste.catalogue.variables.programme import ACT
from fotfeste.catalogue.variables.programme_time import TIME_BAND, TIME_COLLECTIVE_PROTECTION
from fotfeste.domain.text import name
from fotfeste.indicators.definitions.indicator import Indicator
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import Variable

YEAR = 2024
TWO_YEARS = (0, -1)
NINE_YEARS = tuple(range(0, -9, -1))


def _table(
    title: str, shows: tuple[Indicator, ...], *by: Variable, years: tuple[int, ...] = TWO_YEARS
) -> Table:
    return Table(title, name(title), shows, by, years)


TABLES = (
    _table("participants-sex", (PARTICIPANTS, STARTERS, LEAVERS), SEX, years=NINE_YEARS),
    _table("participants-county-act", (PARTICIPANTS,), COUNTY, ACT),
    _table("participants-country", (PARTICIPANTS,), COUNTRY),
    _table("measures-sex", IN_MEASURES, SEX),
    _table("transitions-sex", (TO_WORK_OR_EDUCATION,), SEX, years=NINE_YEARS),
    _table("transitions-county-sex", TO_GROUPS, COUNTY, SEX),
    _table("transitions-county-track", TO_GROUPS, COUNTY, TRACK),
    _table("transitions-age-sex", TO_GROUPS, AGE_BAND_2024, SEX),
    _table("transitions-education-sex", TO_GROUPS, EDUCATION, SEX),
    _table("transitions-displaced-sex", TO_GROUPS, DISPLACED, SEX),
    _table("transitions-municipality", (TO_WORK_OR_EDUCATION,), MUNICIPALITY),
    _table("end-reasons", (LEAVERS,), ACTIVITY_GROUPS, SEX),
    _table(
        "programme-time", (WITH_PROGRAMME_TIME,), TIME_COLLECTIVE_PROTECTION, TIME_BAND, years=(0,)
    ),
)
