"""Time in the programme (programtid): shares of those who have had two years to take part."""

from fotfeste.catalogue.programme_times import PROGRAMME_TIMES
from fotfeste.catalogue.variables.programme_time import TIME_BAND
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Count, Indicator, Part, Share
from fotfeste.indicators.definitions.variable import EVERYONE

_EXPLANATION = Text(
    nb="Deltakere etter integreringsloven som startet fra 1. januar 2021 og har hatt mulighet "
    "til å delta i minst to år. Permisjon og stans er trukket fra, og hver grense er flyttet "
    "14 dager.",
    nn="Deltakarar etter integreringslova som starta frå 1. januar 2021 og har hatt høve "
    "til å delta i minst to år. Permisjon og stans er trekte frå, og kvar grense er flytta "
    "14 dagar.",
    en="Participants under the Integration Act who started from 1 January 2021 and have had "
    "at least two years to take part. Leave and stops are deducted, and every limit is moved "
    "by 14 days.",
)
_SOURCE = "Results report 2024, figure 1 and note 19"

WITH_PROGRAMME_TIME = Count(
    id="with_programme_time",
    title=Text(nb="Deltakere", nn="Deltakarar", en="Participants"),
    subject=PROGRAMME_TIMES,
    explanation=_EXPLANATION,
    source=_SOURCE,
)

TIME_IN_BAND = Part(
    id="time_in_band",
    title=TIME_BAND.title,
    subject=PROGRAMME_TIMES,
    explanation=_EXPLANATION,
    source=_SOURCE,
    among=EVERYONE,
    of=TIME_BAND,
)


def _time(name: str, title: Text, *bands: str) -> Share:
    return Share(
        id=name,
        title=title,
        subject=PROGRAMME_TIMES,
        explanation=_EXPLANATION,
        source=_SOURCE,
        among=EVERYONE,
        having=TIME_BAND.is_in(*bands),
    )


TIME_UP_TO_6_MONTHS = _time(
    "time_up_to_6_months",
    Text(nb="Inntil et halvt år", nn="Inntil eit halvt år", en="Up to half a year"),
    "up_to_6_months",
)
TIME_UP_TO_12_MONTHS = _time(
    "time_up_to_12_months",
    Text(nb="Inntil ett år", nn="Inntil eitt år", en="Up to one year"),
    "up_to_6_months",
    "6_to_12_months",
)
TIME_UP_TO_24_MONTHS = _time(
    "time_up_to_24_months",
    Text(nb="Inntil to år", nn="Inntil to år", en="Up to two years"),
    "up_to_6_months",
    "6_to_12_months",
    "12_to_24_months",
)
TIME_OVER_24_MONTHS = _time(
    "time_over_24_months",
    Text(nb="Over to år", nn="Over to år", en="Over two years"),
    "over_24_months",
)

PROGRAMME_TIME_INDICATORS: tuple[Indicator, ...] = (
    *(WITH_PROGRAMME_TIME, TIME_IN_BAND, TIME_UP_TO_6_MONTHS, TIME_UP_TO_12_MONTHS),
    *(TIME_UP_TO_24_MONTHS, TIME_OVER_24_MONTHS),
)
