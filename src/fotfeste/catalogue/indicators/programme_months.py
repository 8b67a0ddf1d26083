"""After so many months in the programme (måneder i programmet): how full the weeks were."""

from fotfeste.catalogue.programme_months import PROGRAMME_MONTHS
from fotfeste.catalogue.variables.programme_months import (
    AWAY,
    BASIS_THEN,
    FIFTEEN_HOURS,
    FULL_TIME_THEN,
    HOURS_BAND,
)
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Count, Indicator, Part, Share
from fotfeste.indicators.definitions.variable import Condition

_PRESENT = AWAY.is_in("no")
_THAT_DAY = Text(
    nb="Av dem som var i programmet den dagen og ikke hadde permisjon eller stans.",
    nn="Av dei som var i programmet den dagen og ikkje hadde permisjon eller stans.",
    en="Of those in the programme on that day who were not on leave or stopped.",
)

PRESENT_THEN = Count(
    id="present_then",
    title=Text(nb="Deltakere den dagen", nn="Deltakarar den dagen", en="Participants that day"),
    subject=PROGRAMME_MONTHS,
    explanation=_THAT_DAY,
    source="Product decision; no report shows it",
    among=_PRESENT,
)


def _share(name: str, title: Text, source: str, among: Condition, having: Condition) -> Share:
    return Share(
        id=name,
        title=title,
        subject=PROGRAMME_MONTHS,
        explanation=_THAT_DAY,
        source=source,
        among=_PRESENT & among,
        having=having,
    )


WITHOUT_MEASURE_THEN = _share(
    "without_measure_then",
    Text(nb="Uten tiltak", nn="Utan tiltak", en="Without a measure"),
    "Product decision; no report shows it",
    Condition(),
    HOURS_BAND.is_in("no_measure"),
)
FULL_TIME_SHARE = _share(
    "full_time_then",
    Text(
        nb="Full tid (ordinære regler)", nn="Full tid (ordinære reglar)", en="Full time (ordinary)"
    ),
    "integreringsloven § 14; introduksjonsloven § 4",
    BASIS_THEN.is_in("ordinary"),
    FULL_TIME_THEN.is_in("yes"),
)
FIFTEEN_HOURS_SHARE = _share(
    "fifteen_hours_then",
    Text(
        nb="Femtentimersregelen (kapittel 6A)",
        nn="Femtentimarsregelen (kapittel 6A)",
        en="The fifteen-hour rule (chapter 6A)",
    ),
    "integreringsforskriften, regulation 30 January 2024 no. 146",
    FIFTEEN_HOURS.is_in("yes", "no"),
    FIFTEEN_HOURS.is_in("yes"),
)
BY_HOURS = Part(
    id="present_by_hours",
    title=Text(nb="Timer i uka", nn="Timar i veka", en="Hours a week"),
    subject=PROGRAMME_MONTHS,
    explanation=_THAT_DAY,
    source="Product decision; no report shows it",
    among=_PRESENT,
    of=HOURS_BAND,
)

PROGRAMME_MONTH_INDICATORS: tuple[Indicator, ...] = (
    *(PRESENT_THEN, WITHOUT_MEASURE_THEN, FULL_TIME_SHARE, FIFTEEN_HOURS_SHARE, BY_HOURS),
)
