"""Indicators that are sums of others (summer), for the remark on rounding."""

from fotfeste.catalogue.indicators.leavers import (
    LEAVERS_NEITHER,
    LEAVERS_TO_COMPULSORY_SCHOOL,
    LEAVERS_TO_LABOUR_MARKET_MEASURES,
    LEAVERS_TO_OTHER,
)
from fotfeste.catalogue.indicators.transitions import (
    TO_EDUCATION,
    TO_HIGHER_EDUCATION,
    TO_UPPER_SECONDARY,
    TO_WORK,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.edition import Sum

SUMS: tuple[Sum, ...] = (
    Sum(TO_WORK_OR_EDUCATION, (TO_WORK, TO_EDUCATION)),
    Sum(TO_WORK_OR_EDUCATION, (TO_WORK, TO_UPPER_SECONDARY, TO_HIGHER_EDUCATION)),
    Sum(TO_EDUCATION, (TO_UPPER_SECONDARY, TO_HIGHER_EDUCATION)),
    Sum(
        LEAVERS_NEITHER,
        (LEAVERS_TO_COMPULSORY_SCHOOL, LEAVERS_TO_LABOUR_MARKET_MEASURES, LEAVERS_TO_OTHER),
    ),
)

ROUNDING = Text(
    nb="Delene summerer seg ikke nøyaktig til totalen på grunn av avrunding.",
    nn="Delane summerer seg ikkje nøyaktig til totalen på grunn av avrunding.",
    en="The parts do not add up exactly to the total because of rounding.",
)
