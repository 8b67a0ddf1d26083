"""The shelf of indicators (indikatorer), by id."""

from fotfeste.catalogue.indicators.flows import FLOW_LINES
from fotfeste.catalogue.indicators.leavers import LEAVER_INDICATORS
from fotfeste.catalogue.indicators.measures import MEASURES
from fotfeste.catalogue.indicators.participation import PARTICIPATION
from fotfeste.catalogue.indicators.programme_time import PROGRAMME_TIME_INDICATORS
from fotfeste.catalogue.indicators.transitions import TRANSITIONS
from fotfeste.indicators.definitions.indicator import Indicator

INDICATORS: tuple[Indicator, ...] = (
    *PARTICIPATION,
    *MEASURES,
    *LEAVER_INDICATORS,
    *TRANSITIONS,
    *PROGRAMME_TIME_INDICATORS,
    *FLOW_LINES,
)

INDICATOR: dict[str, Indicator] = {indicator.id: indicator for indicator in INDICATORS}
"""Every indicator by its id."""
