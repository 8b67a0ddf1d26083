"""The shelf of indicators (indikatorer), by id."""

from fotfeste.catalogue.indicators.course import COURSE
from fotfeste.catalogue.indicators.flows import FLOW_LINES
from fotfeste.catalogue.indicators.goals import GOALS
from fotfeste.catalogue.indicators.leavers import LEAVER_INDICATORS
from fotfeste.catalogue.indicators.measures import MEASURES
from fotfeste.catalogue.indicators.participation import PARTICIPATION
from fotfeste.catalogue.indicators.programme_months import PROGRAMME_MONTH_INDICATORS
from fotfeste.catalogue.indicators.programme_time import PROGRAMME_TIME_INDICATORS
from fotfeste.catalogue.indicators.start import START
from fotfeste.catalogue.indicators.three_ways import THREE_WAYS
from fotfeste.catalogue.indicators.transitions import TRANSITIONS
from fotfeste.indicators.definitions.indicator import Indicator

INDICATORS: tuple[Indicator, ...] = (
    *PARTICIPATION,
    *MEASURES,
    *LEAVER_INDICATORS,
    *TRANSITIONS,
    *THREE_WAYS,
    *PROGRAMME_TIME_INDICATORS,
    *START,
    *COURSE,
    *GOALS,
    *PROGRAMME_MONTH_INDICATORS,
    *FLOW_LINES,
)

INDICATOR: dict[str, Indicator] = {indicator.id: indicator for indicator in INDICATORS}
"""Every indicator by its id."""
