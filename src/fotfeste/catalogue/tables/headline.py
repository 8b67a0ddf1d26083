"""Headline figures (hovedtall): the country, one number a year."""

from fotfeste.catalogue.indicators.leavers import (
    LEAVERS,
    LEAVERS_NEITHER,
    LEAVERS_NOT_REGISTERED,
    LEAVERS_TO_COMPULSORY_SCHOOL,
    LEAVERS_TO_LABOUR_MARKET_MEASURES,
    LEAVERS_TO_OTHER,
)
from fotfeste.catalogue.indicators.participation import (
    CHANGE_IN_PARTICIPANTS,
    COUNTRIES,
    EXTENDED,
    OVERDUE_PARTICIPANTS,
    PARTICIPANTS,
    STARTERS,
)
from fotfeste.catalogue.indicators.transitions import (
    CHANGE_IN_TO_EDUCATION,
    CHANGE_IN_TO_WORK,
    CHANGE_IN_TO_WORK_OR_EDUCATION,
    TO_COMPULSORY_SCHOOL,
    TO_EDUCATION,
    TO_HIGHER_EDUCATION,
    TO_LABOUR_MARKET_MEASURES,
    TO_OTHER,
    TO_UPPER_SECONDARY,
    TO_WORK,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.catalogue.tables.years import EVERY_COUNTED_YEAR
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Table

HEADLINE = Table(
    "headline",
    Text(nb="Hovedtall, hele landet", nn="Hovudtal, heile landet", en="Headline figures, Norway"),
    shows=(
        PARTICIPANTS,
        CHANGE_IN_PARTICIPANTS,
        STARTERS,
        COUNTRIES,
        EXTENDED,
        OVERDUE_PARTICIPANTS,
        LEAVERS,
        TO_WORK_OR_EDUCATION,
        TO_WORK,
        TO_EDUCATION,
        TO_UPPER_SECONDARY,
        TO_HIGHER_EDUCATION,
        TO_COMPULSORY_SCHOOL,
        TO_LABOUR_MARKET_MEASURES,
        TO_OTHER,
        CHANGE_IN_TO_WORK_OR_EDUCATION,
        CHANGE_IN_TO_WORK,
        CHANGE_IN_TO_EDUCATION,
        LEAVERS_NEITHER,
        LEAVERS_TO_COMPULSORY_SCHOOL,
        LEAVERS_TO_LABOUR_MARKET_MEASURES,
        LEAVERS_TO_OTHER,
        LEAVERS_NOT_REGISTERED,
    ),
    years=EVERY_COUNTED_YEAR,
)
